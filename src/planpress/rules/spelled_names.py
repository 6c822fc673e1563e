"""Collects the names in a report's texts, each spelling with the path to the first text that contains it."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from planpress.model import Path
from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.spellings import SPELLINGS
from planpress.rules.lexicon.terms import any_term
from planpress.rules.reading.prose import Passage
from planpress.rules.reading.screening import Screened
from planpress.rules.reading.shapes import behind, either
from planpress.rules.reading.words import stem
from planpress.rules.subject import Subject

VARIANT = Screened(rf"(?<!\w)({any_term(*SPELLINGS)})(?!\w)")
HEAD = f"(?:{any_term(en.HEADS)})"
HEAD_WORDS = frozenset(word for head in en.HEADS for word in re.findall(r"\w+", head))
SMALL_HEAD_WORDS = frozenset(word.lower() for word in HEAD_WORDS)
HEAD_OF = rf"(?:{any_term(en.HEAD_OF)}) (?:the )?"
TAIL = rf"[A-Z][\w-]+(?:,? (?:(?:{any_term(en.IN_NAMES)}) )?[A-Z][\w-]+)*"
BODY = re.compile(rf"\b({HEAD}) {HEAD_OF}({TAIL})")
ENDS = re.compile(rf"\b{HEAD}\b")
CAPITALS = re.compile(rf"\b(?:[A-Z][\w-]+ (?:(?:{any_term(en.AND_IN_NAMES)}) )?){{1,3}}$")
"""The capitalised words before the kind of organisation, as in "Forestry Administration"."""
NEAR = 60
"""How many characters before the kind of organisation are searched for the rest of its name."""
ALIKE = 5
"""The number of initial letters by which variants of a word are recognised, such as "Forest" and "Forestry"."""
OF_WHAT = re.compile(rf" {HEAD_OF}[A-Z]")
AS_A_BODY = either(
    rf"{behind(en.OFFICERS_OF)}(@)\b",
    rf"\b(@)(?= (?:{any_term(en.OFFICERS, en.OTHER_OFFICERS, en.BODY_ACTS)})\b)",
)
"""The name of a body (here @) that is used on its own: "9 officials of @", "@ seized". The last words of a longer name
do not match.
"""
A_PERSON_ENDS = rf"\w+(?:{any_term(en.PEOPLE_ENDINGS)})"
PERSON = re.compile(rf"\b{either(any_term(en.OFFICES), A_PERSON_ENDS)}$")
"""The last word of personal titles such as "Chief Statistician" and "Inspectors General"."""
CAPITALISED = re.compile(r"[A-Z](?<!\w.)[a-zà-ÿ]{4,}\b")
LONG_WORD = re.compile(r"[A-Z](?<![.!?:-]..)(?<!^.)(?<!\w.)(?<!^..)[a-zà-ÿ]{6,}\b", re.DOTALL)
"""A long capitalised word inside a sentence; shorter names that differ in one letter may be different names."""
CUSTOMS = Screened(
    either(
        rf"\b{HEAD} (?:{any_term(en.HEAD_OF)}) (?:{any_term(en.CUSTOMS)})\b",
        rf"\b(?:(?:{any_term(en.NATIONAL)}) )?(?:{any_term(en.CUSTOMS)}) {HEAD}\b",
        rf"\b(?:{any_term(fr.HEADS)})(?: (?:{any_term(fr.NATIONAL)}))? des (?:{any_term(fr.CUSTOMS)})(?: et [\w']+)?\b",
        rf"\b(?:{any_term(fr.CUSTOMS_OFFICES)})\b",
        rf"\b(?:{any_term(es.HEADS)})(?: (?:{any_term(es.NATIONAL)}))? de (?:{any_term(es.CUSTOMS)})\b",
    )
)
"""The customs organisation, of which each country has only one."""


@dataclass
class Spellings:
    """The spellings in the texts of a report, each with the path to the first text that contains it.

    Args:
        variants: The spellings listed in `SPELLINGS`.
        bodies: Full names such as "Department of Forests", by the purpose of the body.
        bare: The purpose of such a body, if the purpose is used as the body's name.
        short: The first word of such a name, if that word is used as the name.
        words: Long words with a capital.
        counts: How often each of these words is used.
        named: Names of bodies, by what their variants have in common.
        customs: Names of the customs body.
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
"""The number of times that the name of the plan's country counts as used, even if no text contains it."""
LEFT_ALONE = ("note", "source", "correction")


def collect(subject: Subject) -> Spellings:
    """Return the spellings in a report's texts that are in the report's language.

    Args:
        subject: The report.
    """
    spelled = Spellings()
    default = subject.report.language or subject.plan.language
    for pattern, group, spellings in ((VARIANT, 1, spelled.variants), (CUSTOMS, 0, spelled.customs)):
        for passage in _chosen(subject.prose.having(pattern.words), default):
            for match in pattern.finditer(passage.text, passage.vocabulary):
                spellings.setdefault(match[group], passage.path)
    for passage in _chosen(subject.prose.passages, default):
        for word in LONG_WORD.findall(passage.text):
            spelled.words.setdefault(word, passage.path)
            spelled.counts[word] += 1
    for passage in _chosen(subject.prose.having(SMALL_HEAD_WORDS), default):
        if not HEAD_WORDS.isdisjoint(CAPITALISED.findall(passage.text)):
            _find_bodies(passage.text, passage.path, spelled)
    for name in subject.plan.party.name.wordings:
        if len(name.words) >= ALIKE and name.words.isalpha() and name.words[0].isupper():
            spelled.words.setdefault(name.words, ())
            spelled.counts[name.words] += OFFICIAL
    if spelled.bodies:
        _find_bare(subject, spelled, default)
    return spelled


def _chosen(passages: Iterable[Passage], language: str) -> Iterator[Passage]:
    """Yield the passages in a language, except those whose wording the editor cannot choose."""
    return (passage for passage in passages if passage.field not in LEFT_ALONE and passage.language == language)


def _find_bodies(text: str, path: Path, spelled: Spellings) -> None:
    """Find the organisations in a text, such as "Department of Forests" and "Forest Department"."""
    end = 0
    for head in ENDS.finditer(text):
        if head.start() < end:
            continue
        match = BODY.match(text, head.start())
        if match and not ENDS.match(match[2]):
            end = match.end()
            spelled.bodies.setdefault(match[2], {}).setdefault(match[0], path)
            spelled.named.setdefault(kind(match[1], match[2]), {}).setdefault(match[0], path)
        elif capitals := CAPITALS.search(text[max(0, head.start() - NEAR) : head.start()]):
            words = capitals[0].removeprefix("The ")
            if words and not OF_WHAT.match(text, head.end()):
                spelled.named.setdefault(kind(head[0], words), {}).setdefault(words + head[0], path)


def _find_bare(subject: Subject, spelled: Spellings, language: str) -> None:
    """Find names that are also used without words such as "Department of", as a whole or by their first word."""
    names = [name for name in spelled.bodies if " " in name and not PERSON.search(name)]
    if not names:
        return
    whole = re.compile(AS_A_BODY.replace("@", any_term(tuple(names))))
    first = {name: name.split()[0] for name in names}
    for passage in _chosen(subject.prose.passages, language):
        for match in whole.finditer(passage.text) if any(name in passage.text for name in names) else ():
            spelled.bare.setdefault(match[1] or match[2], passage.path)
        for name, word in first.items():
            if word.lower() in passage.vocabulary and re.search(
                rf"\b{word} (?:{any_term(en.OFFICERS)})\b", passage.text
            ):
                spelled.short[name] = (word,)


@lru_cache(maxsize=1000)
def kind(head: str, words: str) -> tuple[str, ...]:
    """Return an organisation's kind and the beginnings of the words in its name, which all variants of the name share.

    Args:
        head: The kind of organisation, such as "Administration".
        words: The rest of the organisation's name.
    """
    return head, *sorted(stem(word.lower())[:ALIKE] for word in re.findall(r"[A-Z][\w-]+", words))
