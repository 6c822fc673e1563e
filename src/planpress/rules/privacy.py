"""What may harm people if it stands in a public text: their addresses, and who helped an investigation."""

import re
from collections.abc import Iterator

from planpress.model import Severity
from planpress.rules.giveaway import NAME, Giveaway, first_giveaway
from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import any_term
from planpress.rules.reading.languages import EVERY, READ
from planpress.rules.reading.prose import Passage, Prose
from planpress.rules.reading.screening import screened
from planpress.rules.rule import Remark, prose_rule

EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]++(?:@|\s?\[at\]\s?|\s?\(at\)\s?)"
    r"[\w-]+(?:(?:\.|\s?\[dot\]\s?|\s?\(dot\)\s?)[\w-]+)*(?:\.|\s?\[dot\]\s?|\s?\(dot\)\s?)[A-Za-z]{2,}"
)


@prose_rule("PRV301", Severity.NOTE, EVERY)
def no_email_address(prose: Prose) -> Iterator[Remark]:
    """A public text holds an e-mail address.

    A published address is collected within days, and it is often somebody's own. Nothing that is
    published can be taken back: earlier editions stay readable.

    Fails:

        progress:
          - For the list of officers write to foo.bar@example.org.

    Passes:

        progress:
          - The list of officers is kept by the Forestry Administration.

    To fix it, name the office instead. If the address is meant to be public, accept the finding.
    """
    for passage in prose.passages:
        if "@" in passage.typed or "at]" in passage.typed or "(at)" in passage.typed:
            for match in EMAIL.finditer(passage.typed):
                message = f'"{match[0]}" is an e-mail address'
                yield Remark(passage.path, message, "name the office instead", at=match[0], thing=match[0].lower())


LED_NUMBER = screened(
    rf"(?i:\b(?:{any_term(en.PHONE_LEADS, fr.PHONE_LEADS)})\b\.?(?: number| no\.?)?\s?[:.]?\s?)"
    r"(?:\+?\(?\d[\d\s().-]{5,}\d)"
)
"""Any long number behind a word that leads to a telephone."""
PHONE = re.compile(
    r"(?<![\w.+/-])\+\s?\d{1,3}(?:[\s().-]{0,2}\d{2,4}){2,5}(?!\w)"
    r"|(?<![\w./-])\(0\d{1,3}\)\s?\d{2,4}(?:[\s-]\d{2,4}){1,3}(?!\w)"
    r"|(?<![\w./,-])(?<!No\. )(?<!Nos\. )(?<!no\. )(?<!n° )(?<!N° )"
    r"0\d{1,3}[\s-]\d{2,4}[\s-]\d{2,4}(?:[\s-]\d{2,4})?(?!\w|[.,]\d|-\w)"
    rf"|{LED_NUMBER.pattern.pattern}"
)
SHORTEST_PHONE = 7


def _may_hold_a_number(passage: Passage) -> bool:
    text = passage.text
    begins = "+" in text or " 0" in text or "(0" in text or text.startswith("0")
    return begins or LED_NUMBER.may_match(passage.vocabulary)


@prose_rule("PRV302", Severity.NOTE, EVERY)
def no_phone_number(prose: Prose) -> Iterator[Remark]:
    """A public text holds a telephone number.

    A number leads to a person, and sometimes to an informant. Figures, dates and numbers of laws are
    not meant.

    Fails:

        progress:
          - Reports of poaching are taken at +000 12 345 678.

    Passes:

        progress:
          - Reports of poaching are taken by the rangers' office; 1 240 were received.

    To fix it, name the office instead. If the number is a public hotline, accept the finding.
    """
    for passage in prose.passages:
        if _may_hold_a_number(passage):
            for match in PHONE.finditer(passage.text):
                if sum(character.isdigit() for character in match[0]) >= SHORTEST_PHONE:
                    yield Remark(
                        passage.path,
                        f'"{match[0].strip()}" is a telephone number',
                        "name the office instead",
                        at=match[0],
                        thing="".join(filter(str.isdigit, match[0])),
                    )


PERSON = r"[A-Z][\w'\u2019-]{1,40}+(?: [A-Z][\w'\u2019-]{1,40}+){1,4}+"
"""Two to five words with capitals. They are possessive: a long run of capitals is not read again and again."""
INFORMANTS = any_term(en.INFORMANTS, fr.INFORMANTS, es.INFORMANTS)
INFORMANT = screened(
    # An informant with a name; in French, "indicateur" is an indicator too, unless police or a name stands behind it.
    rf"(?i:\b(?:{INFORMANTS}|indicateurs?(?: de (?:la )?police|(?=,? (?:m\.|mme|mlle|nommé))) ?)\b)"
    rf"(?:,? (?:(?i:{any_term(en.NAMED_AS, fr.NAMED_AS)})\.?:? )*|: ?|,? \(?){PERSON}"
    # A name that is called an informant.
    rf"|{PERSON},? (?:(?:is|was|who was|acted as|served as|as)\s)?(?:an?|our|the|one of our) "
    rf"(?:\w+ )?(?:{any_term(en.ONE_INFORMANT)})\b"
    # Where an informant lives.
    rf"|(?i:\b(?:{any_term(en.INFORMANTS_ALONE, fr.INFORMANTS_ALONE)})\b)[^.\n]{{0,60}}"
    rf"(?i:\b(?:{any_term(en.LIVES_AT, fr.LIVES_AT)})\b)"
    # What an informant is: "the informant, a driver with the port"; a scheme or a report may be mentioned.
    rf"|(?i:\b(?:the|our|an?|this|that) (?:{any_term(en.INFORMANT_DESCRIBED)})), "
    r"(?i:an?|the|his|her|their) (?!(?:scheme|report|database|website|public|register|newspaper|letter)\b)"
    r"(?:\w+ ){0,3}?(?i:with|at|of|in|from|who|working|employed)\b"
)
ABSTRACT = re.compile(rf"\b(?:{any_term(en.LAWS, fr.LAWS, es.LAWS)})\b")
"""What makes a name that of a law or an office rather than of a person."""
GROUP = re.compile(rf"\b(?:{any_term(en.BODIES)})\b|,? (?:an?|the) (?:\w+ ){{0,2}}(?:{any_term(en.KINDS_OF_BODY)})\b")
"""What makes a name that of a body or a place."""
KIN = (
    rf"(?:(?:former |ex-)?(?:{any_term(en.FAMILY)})(?:-in-law)?|(?:former )?(?:{any_term(en.STAFF)})|"
    rf"{any_term(en.KIN, fr.KIN, es.KIN)})"
)
TIP = screened(
    # Information that came from a person with a name.
    rf"\b(?i:{any_term(en.TIPS)}|lead)\b (?:\w+ ){{0,6}}?(?i:{any_term(en.TIP_CAME)}) (?i:from|by) "
    rf"(?:(?i:mr|mrs|ms|dr)\.? [A-Z][\w'\u2019-]+(?: {PERSON})?"
    rf"|{PERSON}(?=, (?:an?|the|who|whose|his|her|living|of)\b))"
    # Information from somebody without a name, whose work or house is told.
    rf"|\b(?i:{any_term(en.TIPS)})\b (?:\w+ ){{0,8}}?(?i:from|by) (?i:an?|the) (?:\w+ ){{1,7}}?"
    r"(?i:who|whose) (?i:lives?|works?|sells?|drives?|keeps?|guards?|shop|house|stall)\b"
    rf"|\b(?i:tipped off by) (?:(?i:mr|mrs|ms)\.? [A-Z][\w'\u2019-]+|{PERSON})"
    # "Our source, the brother of ...": a few can be meant.
    rf"|\b(?i:our|the|a|an|notre|la|nuestra) (?i:confidential |secret )?(?i:{any_term(en.SOURCES, es.SOURCES)})\b,? "
    rf"(?:(?:is|was|est|était|es|era) )?(?:the|an?|his|her|their|le|la|l['\u2019]|une?|su) ?{KIN}\b"
)
SECRETLY = rf"(?:{any_term(en.IN_SECRET)})"
VEILED = screened(
    rf"({PERSON}|\b(?i:an?|the|our) (?:\w+ ){{1,3}}(?:of|at|in|from|near) (?:the )?{NAME})[^.;\n]{{0,80}}?"
    rf"(?i:\b(?:(?:who|and) (?:{any_term(en.WISHES)}) (?:{any_term(en.WISHED_NOT_TO_BE, en.WISHED_TO_STAY)})"
    rf"|on condition of anonymity|(?:{any_term(en.TELLS)})\b[^.;\n]{{0,40}}? ?\b{SECRETLY}"
    rf"|{SECRETLY},? (?:{any_term(en.TELLS)}))\b)"
)
"""Somebody who can be found by this description, the first group, helped and wished not to be known for it."""


@prose_rule("PRV304", Severity.NOTE, READ)
def no_informant_is_described(prose: Prose) -> Iterator[Remark]:
    """A text gives details of an informant.

    Whoever helps an investigation may be in danger if a name, a village or a house is published. That
    informants exist may be said; who they are may not.

    Fails:

        progress:
          - Two arrests followed a report by an informant who lives in Example Village.

    Passes:

        progress:
          - Two arrests followed reports by informants; a network of informants covers four provinces.

    To fix it, take the details out.
    """
    for passage in prose.passages:
        if match := first_giveaway(passage, WHO_HELPED):
            words = " ".join(match[0].split())
            yield Remark(passage.path, f'"{words}" describes an informant', "take the details out", at=match[0])


def _is_group(match: re.Match[str]) -> bool:
    """Whether what information came from is a body or a place rather than a person."""
    return bool(GROUP.search(match.string[match.start() : match.end() + 40].split(". ", maxsplit=1)[0]))


WHO_HELPED = (
    Giveaway(INFORMANT, lambda match: ABSTRACT.search(match[0])),
    Giveaway(TIP, _is_group),
    Giveaway(VEILED, lambda match: GROUP.search(match[1])),
)
