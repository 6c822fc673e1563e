"""Details that identify people who helped an investigation and could put these informants in danger."""

import re
from collections.abc import Iterator

from planpress.model import Severity
from planpress.model.message import message
from planpress.rules.giveaway import NAME, PERSON, Giveaway, first_giveaway
from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import any_term
from planpress.rules.reading.languages import READ
from planpress.rules.reading.prose import Prose
from planpress.rules.reading.screening import Screened, Screens
from planpress.rules.reading.shapes import either
from planpress.rules.rule import Remark, prose_rule

AN_INFORMANT = either(
    any_term(en.INFORMANTS, fr.INFORMANTS, es.INFORMANTS),
    # In French, "indicateur" also means an indicator, unless a name follows.
    rf"(?:{any_term(fr.INFORMANTS_IF_NAMED)})(?=,? (?:{any_term(fr.TITLES)}))",
)
INFORMANT = Screened(
    either(
        # an informant with a name: "an undercover officer, Mr Foo Bar", "the informant: Foo Bar"
        rf"(?i:\b{AN_INFORMANT}\b)"
        + either(rf",? (?:(?i:{any_term(en.NAMED_AS, fr.NAMED_AS)})\.?:? )*", ": ?", r",? \(?")
        + PERSON,
        # a name that is called an informant: "Foo Bar, who was one of our informants"
        rf"{PERSON},? (?:(?:{any_term(en.ACTED_AS)})\s)?(?:{any_term(en.ARTICLES, en.OURS)}) "
        rf"(?:\w+ )?(?:{any_term(en.ONE_INFORMANT)})\b",
        # where an informant lives
        rf"(?i:\b(?:{any_term(en.INFORMANTS_ALONE, fr.INFORMANTS_ALONE)})\b)[^.\n]{{0,60}}"
        rf"(?i:\b(?:{any_term(en.LIVES_AT, fr.LIVES_AT)})\b)",
        # an informant's work: "the informant, a driver with the port"; a scheme or a report may be mentioned
        rf"(?i:\b(?:{any_term(en.ARTICLES, en.OUR, en.DEMONSTRATIVES)}) (?:{any_term(en.INFORMANT_DESCRIBED)})), "
        rf"(?i:{any_term(en.ARTICLES, en.POSSESSIVES)}) (?!(?:{any_term(en.PUBLIC_SOURCES)})\b)"
        rf"(?:\w+ ){{0,3}}?(?i:{any_term(en.EMPLOYED)})\b",
    )
)
ABSTRACT = re.compile(rf"\b(?:{any_term(en.LAWS, fr.LAWS, es.LAWS)})\b")
"""Words that show that a name belongs to a law or an office rather than a person."""
GROUP = re.compile(
    either(
        rf"\b(?:{any_term(en.BODIES)})\b",
        rf",? (?:{any_term(en.ARTICLES)}) (?:\w+ ){{0,2}}(?:{any_term(en.KINDS_OF_BODY)})\b",
    )
)
"""Words that show that a name belongs to an organisation or a place."""
# "former driver", "ex-brother-in-law"
KIN = either(
    rf"(?:former |ex-)?(?:{any_term(en.FAMILY)})(?:-in-law)?",
    rf"(?:former )?(?:{any_term(en.STAFF)})",
    any_term(en.KIN, fr.KIN, es.KIN),
)
A_TITLE = rf"(?i:{any_term(en.TITLES)})\.? [A-Z][\w'\u2019-]+"
"""A title and a name: "Mr Foobar"."""
TIP = Screened(
    either(
        # information that came from a person with a name
        rf"\b(?i:{any_term(en.TIPS, en.LEADS)})\b (?:\w+ ){{0,6}}?(?i:{any_term(en.TIP_CAME)}) "
        rf"(?i:{any_term(en.FROM)}) "
        + either(
            rf"{A_TITLE}(?: {PERSON})?",
            rf"{PERSON}(?=, (?:{any_term(en.ARTICLES, en.DESCRIBED)})\b)",
        ),
        # information from an unnamed person whose work or house is named
        rf"\b(?i:{any_term(en.TIPS)})\b (?:\w+ ){{0,8}}?(?i:{any_term(en.FROM)}) (?i:{any_term(en.ARTICLES)}) "
        rf"(?:\w+ ){{1,7}}?(?i:{any_term(en.RELATIVES)}) (?i:{any_term(en.LIVELIHOODS)})\b",
        rf"\b(?i:tipped off by) {either(A_TITLE, PERSON)}",
        # "our source, the brother of ...": only a few people can be meant
        rf"\b(?i:{any_term(en.WHOSE_SOURCE, fr.WHOSE_SOURCE, es.WHOSE_SOURCE)}) "
        rf"(?i:(?:{any_term(en.CONFIDENTIAL)}) )?(?i:{any_term(en.SOURCES, es.SOURCES)})\b,? "
        rf"(?:(?:{any_term(en.IS_KIN, fr.IS_KIN, es.IS_KIN)}) )?"
        rf"(?:{any_term(en.WHOSE_KIN, fr.WHOSE_KIN, es.WHOSE_KIN)}) ?{KIN}\b",
    )
)
SECRETLY = rf"(?:{any_term(en.IN_SECRET)})"
TELLS = rf"(?:{any_term(en.TELLS)})"
# "who asked not to be named", "told the rangers in confidence"
UNNAMED = either(
    rf"(?:{any_term(en.WHO_WISHED)}) (?:{any_term(en.WISHES)}) "
    rf"(?:{any_term(en.WISHED_NOT_TO_BE, en.WISHED_TO_STAY)})",
    any_term(en.ON_CONDITION),
    rf"{TELLS}\b[^.;\n]{{0,40}}? ?\b{SECRETLY}",
    rf"{SECRETLY},? {TELLS}",
)
VEILED = Screened(
    rf"({PERSON}|\b(?i:{any_term(en.ARTICLES, en.OUR)}) (?:\w+ ){{1,3}}(?:{any_term(en.AT_HOME_IN)}) (?:the )?{NAME})"
    rf"[^.;\n]{{0,80}}?(?i:\b{UNNAMED}\b)"
)
"""A helper who wants to stay anonymous; the first group of the pattern describes that person precisely enough to
identify them."""


@prose_rule("PRV304", Severity.NOTE, READ)
def no_informant_is_described(prose: Prose) -> Iterator[Remark]:
    """A text gives details of an informant.

    Somebody who helps an investigation may be in danger if a name, a village or a house is published. A text may say
    that there are informants, but not who they are.

    Fails:

        progress:
          - Two arrests followed a report by an informant who lives in Example Village.

    Passes:

        progress:
          - Two arrests followed reports by informants; a network of informants covers four provinces.

    To fix it, remove the details.
    """
    for passage in prose.having(WHO_HELPED.words):
        if match := first_giveaway(passage, WHO_HELPED):
            words = " ".join(match[0].split())
            described = message('"%(words)s" describes an informant', words=words)
            yield Remark(passage.path, described, "take the details out", at=match[0])


def _is_group(match: re.Match[str]) -> bool:
    """Tell whether the source of information is an organisation or a place rather than a person."""
    return bool(GROUP.search(match.string[match.start() : match.end() + 40].split(". ", maxsplit=1)[0]))


WHO_HELPED = Screens(
    (
        Giveaway(INFORMANT, lambda match: ABSTRACT.search(match[0])),
        Giveaway(TIP, _is_group),
        Giveaway(VEILED, lambda match: GROUP.search(match[1])),
    )
)
