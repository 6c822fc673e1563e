"""Places that a public text should not reveal, because poachers or thieves could go to them."""

import re
from collections.abc import Iterator

from planpress.model import Severity
from planpress.model.message import message
from planpress.rules.giveaway import NAME, Giveaway, first_giveaway
from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import any_term
from planpress.rules.reading.languages import READ
from planpress.rules.reading.prose import Passage
from planpress.rules.reading.screening import Screened, Screens
from planpress.rules.reading.shapes import either
from planpress.rules.reading.texts import DONE
from planpress.rules.reading.words import vocabulary
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject

NAMES = rf"{NAME}(?: {NAME})*"
SITE_WITH_OF = either(
    rf"(?i:{any_term(fr.PROTECTED_SITES)})",
    rf"(?i:{any_term(fr.RESERVES)})(?: \w+)?",
)
SITE = Screened(
    either(
        rf"\b{NAME}(?: {NAME}){{0,3}} (?:{any_term(en.PROTECTED_SITES)})\b",
        rf"\b{SITE_WITH_OF} {either(f'(?:{any_term(fr.OF)}) ', any_term(fr.OF_ELIDED))}{NAME}",
        rf"\b(?i:{any_term(es.PROTECTED_SITES)}) (?:de )?{NAME}",
    )
)
"""A protected site with its name. In English, the name comes before the kind of site; in French and Spanish, after
it."""
SETTLEMENT = rf"(?:{any_term(en.SETTLEMENTS)}) (?:of )?{NAME}"
EXACT = either(SITE.expression, SETTLEMENT)
ANYWHERE = either(SITE.expression, SETTLEMENT, NAMES)
WHERE = rf"[^.\n;]{{0,50}}?\b(?:{any_term(en.BESIDE)})\s+(?:the )?"
AT_A_PLACE = either(rf"{NAME}(?: {NAME}){{0,2}} (?i:{any_term(en.WATERS)})\b", SETTLEMENT)
GATHERING = Screened(
    rf"\b(?i:{any_term(en.ANIMALS_THAT_GATHER)})\b[^.;\n]{{0,20}}? (?:{any_term(en.GATHER)})\b[^.;\n]{{0,40}}? "
    rf"(?:{any_term(en.GATHER_AT)}) (?:the )?{AT_A_PLACE}"
)
"""Animals that gather at a named place: "elephants gather each evening at the Example dam"."""
OCLOCK = either(r"[ap]\.?m\b", any_term(en.OCLOCK))
TIME_OF_DAY = either(
    rf"\d{{1,2}}(?:[.:]\d\d)? ?{OCLOCK}",
    r"\d{1,2}[:h]\d\d\b",
    r"\d{4} hours",
)
ROUTE = Screened(
    either(
        # when guards leave: "the patrols set out at about 5 a.m."
        rf"\b(?i:{any_term(en.GUARDS)})\b(?: \w+)? (?:{any_term(en.SET_OUT)})\b[^.;\n]{{0,60}}? "
        rf"(?:{any_term(en.AT_TIME)}) (?:(?:{any_term(en.ABOUT_TIME)}) )?{TIME_OF_DAY}",
        # their route: "the rangers follow the Example river"
        rf"\b(?i:{any_term(en.GUARDS_ON_A_ROUTE)})\b[^.;\n]{{0,80}}? (?:{any_term(en.FOLLOW)}) (?:the )?"
        rf"{NAMES} (?:{any_term(en.WAYS)})\b",
    )
)
"""Words for when guards leave or pass, and for their route."""
SENSITIVE = Screened(
    either(
        # nests: "two pairs breed on the ledges above Exampleville"
        rf"\b(?:{any_term(en.BROODS)})\b[^.;\n]{{0,40}}? (?:{any_term(en.NESTING_ON)}) the "
        rf"(?:{any_term(en.NESTING_PLACES)}) (?:{any_term(en.ABOVE)})\b[^.;\n]{{0,30}}? {NAME}",
        # Any name next to a hidden place gives it away; beside a herd, only the name of a site or a settlement does.
        rf"\b(?:{any_term(en.HIDDEN_PLACES)})\b{WHERE}{ANYWHERE}",
        rf"\b(?:{any_term(en.HERDS)})\b{WHERE}{EXACT}",
    )
)
A_STOCK = either(
    any_term(en.STOCKPILES),
    rf"(?:(?:{any_term(en.TAKEN)}) )?(?:{any_term(en.STOCK)})",
)
# "Held" alone does not mean stored: ivory is also held as evidence.
IS_KEPT = either(
    any_term(en.KEPT),
    rf"held in (?:{any_term(en.ARTICLES)}) (?:{any_term(en.KEPT_IN)})",
)
KEPT = Screened(
    either(
        # "the strong room in Exampleville", "the stockpile in the village of Exampleville"
        rf"\b(?:{any_term(en.STORES)})\b{WHERE}{ANYWHERE}",
        rf"\b(?:{any_term(en.STOCKPILES)})\b{WHERE}{EXACT}",
        # "the seized ivory is locked up in the basement of the ministry"
        rf"\b{A_STOCK}\b[^.\n;]{{0,30}}"
        rf"\b{either(any_term(en.STORED), f'(?:{any_term(en.ARE)}) (?:being )?{IS_KEPT}')}\b[^.\n;]{{0,40}}?"
        rf"\b(?:{any_term(en.INSIDE)})\s+(?:(?:{any_term(en.ARTICLES)}) )?"
        rf"(?:\w+ (?:{any_term(en.ROOM_OF)}) (?:the )?)?{either(any_term(en.STOREROOMS), NAMES)}",
    )
)
"""A store and its location, or a stock and the room in which it is kept."""
ADDRESS = Screened(
    # goods, and a house address in the same sentence
    rf"\b(?i:{any_term(en.GOODS, fr.STORES)})\b[^.;\n]{{0,80}}?\b"
    # The house number comes before the street name and, in French and Spanish, before words such as "rue".
    + either(
        rf"\d{{1,4}}[A-Za-z]?,? (?:{NAME} ){{1,3}}(?:{any_term(en.STREETS)})",
        rf"\d{{1,4}},? (?:{any_term(fr.STREETS, es.STREETS)}) ",
    )
)


@rule("PRV305", Severity.NOTE, READ)
def no_sensitive_place_is_named(subject: Subject) -> Iterator[Remark]:
    """A text says where animals or patrols can be found.

    A text that states the location of a lick, a herd or a patrol route invites poachers. The rule looks for words for
    such things together with a place name. A text may say that animals nest somewhere, or that a province was
    patrolled.

    Fails:

        progress:
          - Camera traps were set at the mineral lick near Exampleville.

    Passes:

        progress:
          - Camera traps were set at four places in the province.

    To fix it, name the province, or leave the place out.
    """
    yield from _given_away(subject, WHERE_TO_LOOK)


WHERE_TO_LOOK = Screens((Giveaway(SENSITIVE), Giveaway(GATHERING), Giveaway(ROUTE)))


@rule("PRV307", Severity.NOTE, READ)
def no_store_is_given_away(subject: Subject) -> Iterator[Remark]:
    """A text says where a stock is kept.

    Stocks of ivory or horn have been stolen from stores whose location was widely known. A text may state that there is
    a store and how much is in it, but need not name the building.

    Fails:

        progress:
          - The confiscated ivory is stored in the basement of the Example Building.

    Passes:

        progress:
          - The confiscated ivory was weighed, marked and locked away.

    To fix it, remove the place. If it is common knowledge, accept the finding.
    """
    yield from _given_away(subject, STORE)


STORE = Screens((Giveaway(KEPT), Giveaway(ADDRESS)))


def _given_away(subject: Subject, giveaways: Screens[Giveaway]) -> Iterator[Remark]:
    country = str(subject.plan.party.name)
    for passage in _public(subject, giveaways.words):
        match = first_giveaway(passage, giveaways)
        if match and not REGION.match(passage.text, match.end()) and not match[0].endswith(country):
            words = " ".join(match[0].split())
            given_away = message('"%(words)s" says where to look', words=words)
            yield Remark(passage.path, given_away, "leave the place out", at=match[0])


REGION = re.compile(rf",? (?:{any_term(en.REGIONS)})\b")
"""Words for a region, which is too large to reveal where something is."""


@rule("PRV306", Severity.NOTE, READ)
def protected_sites_are_named_with_care(subject: Subject) -> Iterator[Remark]:
    """A protected site is named beside patrols, animals or stores.

    The existence of a park is not secret, and most texts may name it. A sentence that names a park together with
    patrols, camera traps, hunted animals or seizures can reveal more than was intended. Each site is reported only
    once, at the first such sentence. PRV305 reports texts that also state where to look.

    Fails:

        progress:
          - Eleven ranger patrols were sent to Blue Hills National Park each month.

    Passes:

        progress:
          - The visitor centre of Blue Hills National Park was opened; eleven patrols were sent out each month.

    To fix it, leave the name out. If readers need it, accept the finding.
    """
    reported: set[str] = set()
    for passage in _public(subject, SITE.words):
        for match in SITE.finditer(passage.text, passage.vocabulary):
            words = " ".join(match[0].split())
            beside = vocabulary(passage.sentence_at(match.start()).text)
            if words not in reported and not beside.isdisjoint(HUNTED):
                reported.add(words)
                named = message('"%(words)s" is a protected site', words=words)
                yield Remark(passage.path, named, "leave the name out, unless readers need it", at=match[0])


HUNTED = frozenset((*en.HUNTED, *fr.HUNTED, *es.HUNTED))
"""Words for hunted animals and for the people who guard them."""
PUBLIC = ("summary", *DONE, "comments", "outlook", "challenges", "note", "evidence", "reason", "rating")


def _public(subject: Subject, words: frozenset[str]) -> Iterator[Passage]:
    """Yield the texts with any of the words in fields whose wording is not fixed, unlike that of action titles."""
    return (passage for passage in subject.prose.having(words) if passage.field in PUBLIC)
