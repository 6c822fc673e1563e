"""Names that are spelled in several ways."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from planpress.model import Path, Severity
from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.spellings import SPELLINGS
from planpress.rules.lexicon.terms import any_term
from planpress.rules.reading.languages import READ, countries
from planpress.rules.reading.screening import Screened
from planpress.rules.reading.shapes import behind, either
from planpress.rules.reading.words import stem
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject

VARIANT = Screened(rf"(?<!\w)({any_term(*SPELLINGS)})(?!\w)")
HEAD = f"(?:{any_term(en.HEADS)})"
HEAD_WORDS = frozenset(word for head in en.HEADS for word in re.findall(r"\w+", head))
HEAD_OF = rf"(?:{any_term(en.HEAD_OF)}) (?:the )?"
TAIL = rf"[A-Z][\w-]+(?:,? (?:(?:{any_term(en.IN_NAMES)}) )?[A-Z][\w-]+)*"
BODY = re.compile(rf"\b({HEAD}) {HEAD_OF}({TAIL})")
ENDS = re.compile(rf"\b{HEAD}\b")
CAPITALS = re.compile(rf"\b(?:[A-Z][\w-]+ (?:(?:{any_term(en.AND_IN_NAMES)}) )?){{1,3}}$")
"""Bodies whose name ends in their kind: "Forestry Administration"."""
NEAR = 60
"""How many characters before "Administration" can hold its name."""
ALIKE = 5
"""How many first letters two words share, such as "Forest" and "Forestry"."""
OF_WHAT = re.compile(rf" {HEAD_OF}[A-Z]")
AS_A_BODY = either(
    rf"{behind(en.OFFICERS_OF)}(@)\b",
    rf"\b(@)(?= (?:{any_term(en.OFFICERS, en.OTHER_OFFICERS, en.BODY_ACTS)})\b)",
)
"""A name, put in for the @, that is used for a body by itself: "9 officials of @", "@ seized".

The last words of a longer name do not.
"""
A_PERSON_ENDS = rf"\w+(?:{any_term(en.PEOPLE_ENDINGS)})"
PERSON = re.compile(rf"\b{either(any_term(en.OFFICES), A_PERSON_ENDS)}$")
"""The last word of titles such as "Chief Statistician" and "Inspectors General", which name persons and not bodies."""
CAPITALISED = re.compile(r"[A-Z](?<!\w.)[a-zà-ÿ]{4,}\b")
LONG = 7
"""A shorter name with another letter may well be another name."""


SAME_LENGTH, LOST = 3, 2
"""How many last letters a name shares with its misspelling, if a letter is changed or lost."""


@rule("LNG306", Severity.NOTE, READ)
def names_are_spelled_one_way(subject: Subject) -> Iterator[Remark]:
    """A name is spelled in several ways within the report.

    "Vietnam" in one text and "Viet Nam" in another, or one public body under its full and its short name, make readers
    wonder whether two are meant, and a search for one name misses the other. The rule knows the usual variants of
    country names, and finds bodies whose name is used with and without "Department of", and names in which a single
    letter differs. Abbreviations are checked by PRT307.

    Fails:

        progress:
          - Ten officers met their colleagues from Vietnam.
        outlook:
          - A second meeting with Viet Nam is planned.

    Passes:

        progress:
          - Ten officers met their colleagues from Viet Nam.
        outlook:
          - A second meeting with Viet Nam is planned.

    To fix it, choose one spelling; give a full name once and use the short one from then on. Official titles keep
    their words, so accept the finding for them.
    """
    spelled = _collect(subject)
    yield from _variants(spelled)
    yield from _bodies(spelled)
    yield from _kin(spelled)
    yield from _heads(spelled)
    yield from _customs(spelled)
    yield from _slips(spelled)


@dataclass
class _Spellings:
    """The spellings in the texts of a report, each with the path to its first text.

    Args:
        variants: Those of `SPELLINGS`.
        bodies: Names such as "Department of Forests" in full, by what the body is for.
        bare: The purpose of such a body, if it is used as its name.
        short: The first word of such a name, if it is used as the name.
        words: Long words with a capital.
        counts: How often each of these is used.
        named: Names of bodies, by what their variants share.
        customs: Names of the body for customs.
    """

    variants: dict[str, Path] = field(default_factory=dict)
    bodies: dict[str, dict[str, Path]] = field(default_factory=dict)
    bare: dict[str, Path] = field(default_factory=dict)
    short: dict[str, tuple[str, ...]] = field(default_factory=dict)
    words: dict[str, Path] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)
    named: dict[tuple[str, ...], dict[str, Path]] = field(default_factory=dict)
    customs: dict[str, Path] = field(default_factory=dict)


OFFICIAL = 2
"""How often the name of the country counts without being written."""
LEFT_ALONE = ("note", "source", "correction")


def _collect(subject: Subject) -> _Spellings:
    spelled = _Spellings()
    default = subject.report.language or subject.plan.language
    for passage in subject.prose.passages:
        if passage.field in LEFT_ALONE or passage.language != default:
            continue
        text = passage.text
        for match in VARIANT.finditer(text, passage.vocabulary):
            spelled.variants.setdefault(match[1], passage.path)
        for match in CUSTOMS.finditer(text, passage.vocabulary):
            spelled.customs.setdefault(match[0], passage.path)
        bodies = False
        for match in CAPITALISED.finditer(text):
            word, start = match[0], match.start()
            bodies = bodies or word in HEAD_WORDS
            if len(word) >= LONG and start and text[start - 2] not in ".!?:-":
                spelled.words.setdefault(word, passage.path)
                spelled.counts[word] += 1
        if bodies:
            _find_bodies(text, passage.path, spelled)
    for name in subject.plan.party.name.wordings:
        if len(name.words) >= ALIKE and name.words.isalpha() and name.words[0].isupper():
            spelled.words.setdefault(name.words, ())
            spelled.counts[name.words] += OFFICIAL
    if spelled.bodies:
        _find_bare(subject, spelled, default)
    return spelled


def _find_bodies(text: str, path: Path, spelled: _Spellings) -> None:
    """Find the bodies of a text: "Department of Forests" and "Forest Department"."""
    end = 0
    for head in ENDS.finditer(text):
        if head.start() < end:
            continue
        match = BODY.match(text, head.start())
        if match and not ENDS.match(match[2]):
            end = match.end()
            spelled.bodies.setdefault(match[2], {}).setdefault(match[0], path)
            spelled.named.setdefault(_kind(match[1], match[2]), {}).setdefault(match[0], path)
        elif capitals := CAPITALS.search(text[max(0, head.start() - NEAR) : head.start()]):
            words = capitals[0].removeprefix("The ")
            if words and not OF_WHAT.match(text, head.end()):
                spelled.named.setdefault(_kind(head[0], words), {}).setdefault(words + head[0], path)


def _find_bare(subject: Subject, spelled: _Spellings, language: str) -> None:
    """Find the names of bodies that are also used without "Department of", whole or with their first word only."""
    names = [name for name in spelled.bodies if " " in name and not PERSON.search(name)]
    if not names:
        return
    whole = re.compile(AS_A_BODY.replace("@", any_term(tuple(names))))
    first = {name: name.split()[0] for name in names}
    for passage in subject.prose.passages:
        if passage.field in LEFT_ALONE or passage.language != language:
            continue
        for match in whole.finditer(passage.text):
            spelled.bare.setdefault(match[1] or match[2], passage.path)
        for name, word in first.items():
            if word.lower() in passage.vocabulary and re.search(
                rf"\b{word} (?:{any_term(en.OFFICERS)})\b", passage.text
            ):
                spelled.short[name] = (word,)


def _variants(spelled: _Spellings) -> Iterator[Remark]:
    for names in SPELLINGS:
        used = [name for name in names if name in spelled.variants]
        if len(used) > 1:
            first, second = (name for name in spelled.variants if name in used[:2])
            message = f'"{second}" stands here, "{first}" elsewhere in the report'
            yield Remark(spelled.variants[second], message, "choose one spelling", at=second)


def _called(body: str, here: str, elsewhere: str, path: Path, hint: str = "choose one name") -> Remark:
    return Remark(path, f'{body} is called "{here}" here and "{elsewhere}" elsewhere in the report', hint, at=here)


def _bodies(spelled: _Spellings) -> Iterator[Remark]:
    for name, spellings in spelled.bodies.items():
        if name in spelled.bare:
            full = next(iter(spellings))
            others = [f'"{spelling}"' for spelling in (*list(spellings)[1:], name, *spelled.short.get(name, ()))]
            message = f'the body is called "{full}" here, and {" and ".join(others)} elsewhere in the report'
            yield Remark(spellings[full], message, "give the full name once and use one name from then on", at=full)
        elif len(spellings) > 1:
            first, second = list(spellings)[:2]
            yield _called("the body", second, first, spellings[second], "choose one spelling")


@lru_cache(maxsize=1000)
def _kind(head: str, words: str) -> tuple[str, ...]:
    """Return what a body is and the beginnings of the words of its name, which its variants share."""
    return head, *sorted(stem(word.lower())[:ALIKE] for word in re.findall(r"[A-Z][\w-]+", words))


def _kin(spelled: _Spellings) -> Iterator[Remark]:
    """Yield bodies that are called "Forestry Administration" here and "Forest Administration" there."""
    for spellings in spelled.named.values():
        if len(spellings) < 2:  # noqa: PLR2004 - two spellings
            continue
        first, second = list(spellings)[:2]
        turned = (" of " in first) != (" of " in second)
        if turned or _words(first) != _words(second):
            yield _called("the body", second, first, spellings[second])


CUSTOMS = Screened(
    either(
        rf"\b{HEAD} (?:{any_term(en.HEAD_OF)}) (?:{any_term(en.CUSTOMS)})\b",
        rf"\b(?:(?:{any_term(en.NATIONAL)}) )?(?:{any_term(en.CUSTOMS)}) {HEAD}\b",
        rf"\b(?:{any_term(fr.HEADS)})(?: (?:{any_term(fr.NATIONAL)}))? des (?:{any_term(fr.CUSTOMS)})(?: et [\w']+)?\b",
        rf"\b(?:{any_term(fr.CUSTOMS_OFFICES)})\b",
        rf"\b(?:{any_term(es.HEADS)})(?: (?:{any_term(es.NATIONAL)}))? de (?:{any_term(es.CUSTOMS)})\b",
    )
)
"""The body for customs, of which a country has one."""


def _customs(spelled: _Spellings) -> Iterator[Remark]:
    """Yield the second name of the body for customs, if no other rule of this file has it."""
    if len(spelled.customs) > 1 and not spelled.bodies.keys() & spelled.bare.keys():
        first, second = list(spelled.customs)[:2]
        if _kind("", first) != _kind("", second) or " of " in first + second:
            yield _called("the body for customs", second, first, spelled.customs[second])


def _heads(spelled: _Spellings) -> Iterator[Remark]:
    """Yield "Velmara Revenue Authority" beside "Velmara Revenue Service"."""
    first: dict[str, str] = {}
    for spellings in spelled.named.values():
        for name, path in spellings.items():
            before, _, head = name.rpartition(" ")
            if head in en.ALIKE_HEADS and " " in before:
                other = first.setdefault(before, name)
                if other != name:
                    yield _called("the body", name, other, path)


def _words(name: str) -> list[str]:
    return sorted(re.findall(r"[A-Z][\w-]+", name))


def _without_accents(name: str) -> str:
    if name.isascii():
        return name
    return "".join(letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter))


def _slips(spelled: _Spellings) -> Iterator[Remark]:
    """Yield names that differ from a more frequent one by a single letter inside the word."""
    by_form: dict[str, list[str]] = {}
    for word in sorted(spelled.words):
        plain = _without_accents(word)
        for at in range(1, len(plain) - 2):
            by_form.setdefault(plain[:at] + plain[at + 1 :], []).append(word)
        by_form.setdefault(plain, []).append(word)
    reported: set[frozenset[str]] = set()
    for names in by_form.values():
        for first, second in pairwise(names):
            pair = frozenset((first, second))
            same = SAME_LENGTH if len(first) == len(second) else LOST
            if (
                first == second
                or pair in reported
                or _without_accents(first)[-same:] != _without_accents(second)[-same:]
            ):
                continue
            reported.add(pair)
            rare, usual = sorted((first, second), key=lambda name: spelled.counts[name])
            if spelled.counts[rare] == 1 and not _are_countries(rare, usual):
                message = f'"{rare}" stands here, "{usual}" elsewhere in the report'
                yield Remark(spelled.words[rare], message, "choose one spelling", at=rare)


def _are_countries(name: str, twin: str) -> bool:
    """Whether two names are those of two countries: Iceland is not a slip for Ireland."""
    return {name, twin} <= countries()
