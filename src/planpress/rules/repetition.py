"""Finds an event reported under several actions, in similar words or with the same figure."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, combinations

from planpress.model import Severity
from planpress.model.message import message
from planpress.rules.copied_texts import meaningful_words
from planpress.rules.lexicon import en, fr
from planpress.rules.reading.deeds import reports_a_deed
from planpress.rules.reading.details import Details, details
from planpress.rules.reading.events import counted_as, is_counted
from planpress.rules.reading.languages import READ
from planpress.rules.reading.prose import Passage, Sentence
from planpress.rules.reading.shapes import either, not_behind
from planpress.rules.reading.texts import DONE
from planpress.rules.reading.words import shorten, stems
from planpress.rules.repeated_counts import twins
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject


@rule("SUB306", Severity.NOTE, READ)
def an_event_is_told_once(subject: Subject) -> Iterator[Remark]:
    """Two actions report the same event in similar words.

    A single inventory reported under two actions is easily mistaken for two inventories. The rule finds progress
    sentences that share most of their words, including rare ones. It also finds shared figures that are large and not
    round: 218 horns in two texts may be the same horns. Sentences with different dates are not reported, nor are
    sentences of which each has a name or a figure that the other lacks, nor remarks that report no event. RAT309 finds
    equal texts, and SUB305 finds equal numbers of one event; what they report is not reported again.

    Fails:

        actions:
          - id: "1.1"
            progress:
              - Part of the ivory that the Wildlife Office confiscated was inventoried in the Northern Province.
          - id: "1.2"
            progress:
              - Some ivory confiscated by the Wildlife Office was inventoried in the Northern Province.

    Passes:

        actions:
          - id: "1.1"
            progress:
              - Part of the ivory that the Wildlife Office confiscated was inventoried in the Northern Province.
          - id: "1.2"
            progress:
              - The register of seizures was moved to a shared table; see action 1.1 for the inventory.

    To fix it, report the event under one action and refer to it under the other, or explain under `notes` that it is
    one event and accept the finding.
    """
    statements = _statements(subject)
    counted_twice = set[tuple[int, int]]()
    candidates = [pair for pair in _sharing_rare_words(statements) if _alike(*(statements[index] for index in pair))]
    if candidates:
        counted_twice = {(first, later) for first, later, _, _ in twins(subject)}
    reported: set[tuple[int, int]] = set()
    origins: dict[int, int] = {}
    for earlier_index, later_index in candidates:
        first, second = statements[earlier_index], statements[later_index]
        origin = origins.setdefault(later_index, origins.get(earlier_index, earlier_index))
        between, listed = (first.action, second.action), (statements[origin].action, second.action)
        if not reported.isdisjoint((between, listed)) or between in counted_twice or first.is_in_a_copy_of(second):
            continue
        reported |= {between, listed}
        names = [subject.actions[index].id for index in between]
        same = message(
            '"%(action)s" reports the same as "%(other)s": "%(text)s"',
            action=names[1],
            other=names[0],
            text=shorten(second.sentence.text),
        )
        yield Remark(second.passage.path, same, ONE_EVENT, at=second.sentence.text, thing=f"statement {origin}")
    yield from _same_figures(subject, reported | counted_twice)


ONE_EVENT = (
    "if it is one event, report it once, or say so under `notes`; if there were two, add the place or the date to each"
)


def _same_figures(subject: Subject, reported: set[tuple[int, int]]) -> Iterator[Remark]:
    """Yield a remark for each figure that two actions hardly share by chance, such as "218 horns"."""
    figures = [
        (passage, match)
        for passage in subject.prose.passages
        if passage.field in DONE and passage.action is not None
        for match in TELLING.finditer(passage.text)
    ]
    seen: dict[tuple[int, str], int] = {}
    for passage, match in figures:
        figure, index = int(match[1].replace(",", "")), passage.action or 0
        if figure < len(figures) or not figure % HUNDRED or _is_in_a_date(passage, match):
            continue
        noun = next((word for word in match[2].lower().split() if is_counted(word, figure)), None)
        first = seen.setdefault((figure, counted_as(noun)), index) if noun else index
        if first == index or not {(first, index), (index, first)}.isdisjoint(reported):
            continue
        here, there = subject.actions[index].id, subject.actions[first].id
        sentence = passage.sentence_at(match.start()).text
        if not re.search(rf"(?<![\w.]){re.escape(there)}(?![\w.]\w)", sentence):
            reported.add((first, index))
            same = message(
                '"%(action)s" and "%(other)s" both report %(words)s',
                action=here,
                other=there,
                words=f"{match[1]} {noun}",
            )
            yield Remark(passage.path, same, ONE_EVENT, at=match[1])


def _is_in_a_date(passage: Passage, match: re.Match[str]) -> bool:
    return any(date.start <= match.start() < date.start + len(date.words) for date in passage.dates)


REST_OF_FIGURE = either(r"\d{0,2}(?:,\d{3}){1,4}", r"\d{2,5}")
TELLING = re.compile(
    rf"(\d(?<![\w.,/-].){not_behind(en.OF_A_WHOLE, fr.OF_A_WHOLE, begun=1)}{REST_OF_FIGURE}) "
    r"((?:[^\W\d]+ )?[^\W\d]+)\b"
)
"""A figure with the one or two words after it; the search starts at its first digit, which is quick to find. The figure
of a whole is not matched if the text reports a part of it: "12 of the 450 schools".
"""
HUNDRED = 100
"""Multiples of this may recur by chance, and so may figures smaller than the number of such figures in the report."""


RARE = 4
"""A word is rare if it occurs in no more sentences than this."""
RARE_SHARED = 2
SHARED = 6
"""How many meaningful words two sentences must share; `SHARED_PART` is their smallest part of the shorter sentence."""
SHARED_PART = 0.6


PLAIN_SHARED = 3
"""How many of the shared words must be neither names nor parts of dates."""


@dataclass(frozen=True)
class _Statement:
    """A sentence of progress.

    Args:
        action: The index of the action.
        passage: The text that contains the sentence.
        sentence: The sentence.
        words: The stems of the meaningful words in the sentence.
    """

    action: int
    passage: Passage
    sentence: Sentence
    words: frozenset[str]

    @cached_property
    def details(self) -> Details:
        """The dates, names and figures by which the sentence can be told from similar ones."""
        return details(self.passage, self.sentence)

    @cached_property
    def reports_an_event(self) -> bool:
        """Whether the sentence names a date or a figure or reports completed work, unlike a general remark."""
        dated = self.passage.dates_in(self.sentence)
        return bool(dated or self.details.figures) or reports_a_deed(self.sentence.lower)

    def is_in_a_copy_of(self, statement: "_Statement") -> bool:
        """Tell whether both sentences are from texts with the same words, which RAT309 reports."""
        return meaningful_words(self.passage) == meaningful_words(statement.passage)


def _statements(subject: Subject) -> list[_Statement]:
    """Return the sentences of progress in those passages that share rare words with other passages."""
    passages = [passage for index in range(len(subject.actions)) for passage in subject.prose.of(index, DONE)]
    often = Counter(chain.from_iterable(passage.vocabulary for passage in passages))
    rare = {word for word, times in often.items() if 1 < times <= RARE * 2 and not word.isdecimal()}
    return [
        _Statement(passage.action or 0, passage, sentence, words)
        for passage in passages
        if not rare.isdisjoint(passage.vocabulary) and len(passage.vocabulary & rare) >= RARE_SHARED
        for sentence in passage.sentences
        if len(words := stems(sentence.text)) >= SHARED
    ]


def _sharing_rare_words(statements: list[_Statement]) -> list[tuple[int, int]]:
    """Return the indexes of each pair of statements of different actions that share rare words, in the file's order."""
    pairs = Counter[tuple[int, int]]()
    for numbers in _by_word(statements).values():
        if len(numbers) <= RARE:
            pairs.update(pair for pair in combinations(numbers, 2) if len({statements[at].action for at in pair}) > 1)
    return sorted((pair for pair, rare in pairs.items() if rare >= RARE_SHARED), key=lambda pair: pair[::-1])


def _by_word(statements: list[_Statement]) -> dict[str, list[int]]:
    """Return, for each word, the indexes of the statements that contain it."""
    numbers: dict[str, list[int]] = {}
    for number, statement in enumerate(statements):
        for word in statement.words:
            numbers.setdefault(word, []).append(number)
    return numbers


def _alike(left: _Statement, right: _Statement) -> bool:
    """Tell whether two sentences may report the same event."""
    shared = left.words & right.words
    if len(shared) < SHARED or len(shared) < SHARED_PART * min(len(left.words), len(right.words)):
        return False
    if len(shared - left.details.words - right.details.words) < PLAIN_SHARED:
        return False
    return left.reports_an_event and right.reports_an_event and not left.details.contradict(right.details)
