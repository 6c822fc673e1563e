"""Finds an event reported under several actions, in similar words or with the same figure."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, combinations

from planpress.model import Severity
from planpress.model.message import message
from planpress.rules.lexicon import en, fr
from planpress.rules.reading.events import counted_as, is_counted
from planpress.rules.reading.languages import READ
from planpress.rules.reading.prose import Passage, Sentence
from planpress.rules.reading.shapes import either, not_behind
from planpress.rules.reading.texts import DONE
from planpress.rules.reading.words import shorten, stems
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject


@rule("SUB306", Severity.NOTE, READ)
def an_event_is_told_once(subject: Subject) -> Iterator[Remark]:
    """Two actions report the same event in similar words.

    A single inventory reported under two actions is easily mistaken for two inventories. The rule finds progress
    sentences that share most of their words, including rare ones. It also finds shared figures that are large and not
    round: 218 horns in two texts may be the same horns. RAT309 finds equal texts, and SUB305 finds equal numbers of one
    event.

    Fails:

        actions:
          - id: "1.1"
            progress:
              - Part of the ivory that the Wildlife Office confiscated was inventoried in the Northern Province.
          - id: "1.2"
            progress:
              - Ivory confiscated by the Wildlife Office was inventoried in part in the Northern Province.

    Passes:

        actions:
          - id: "1.1"
            progress:
              - Part of the ivory that the Wildlife Office confiscated was inventoried in the Northern Province.
          - id: "1.2"
            progress:
              - The register of seizures was moved to a shared table; see action 1.1 for the inventory.

    To fix it, report the event under one action and refer to it under the other, or explain under `notes` that it is
    one event.
    """
    statements = _statements(subject)
    pairs: dict[tuple[int, int], int] = {}
    for numbers in _by_word(statements).values():
        if len(numbers) <= RARE:
            for pair in combinations(numbers, 2):
                if statements[pair[0]].action != statements[pair[1]].action:
                    pairs[pair] = pairs.get(pair, 0) + 1
    reported: set[tuple[int, int]] = set()
    for (earlier_index, later_index), rare in sorted(pairs.items(), key=lambda item: item[0][::-1]):
        first, second = statements[earlier_index], statements[later_index]
        between = (first.action, second.action)
        if rare >= RARE_SHARED and between not in reported and _alike(first, second):
            reported.add(between)
            names = [subject.actions[index].id for index in between]
            same = message(
                '"%(action)s" reports the same as "%(other)s": "%(text)s"',
                action=names[1],
                other=names[0],
                text=shorten(second.sentence.text),
            )
            yield Remark(second.passage.path, same, ONE_EVENT, at=second.sentence.text)
    yield from _same_figures(subject, reported)


ONE_EVENT = "if it is one event, say so under `notes`"


def _same_figures(subject: Subject, reported: set[tuple[int, int]]) -> Iterator[Remark]:
    """Yield figures that two actions share and that are unlikely to recur by chance, such as "218 horns"."""
    figures = [
        (passage, match)
        for passage in subject.prose.passages
        if passage.field in DONE and passage.action is not None
        for match in TELLING.finditer(passage.text)
    ]
    seen: dict[tuple[int, str], int] = {}
    for passage, match in figures:
        figure, index = int(match[1].replace(",", "")), passage.action or 0
        if figure < len(figures) or not figure % HUNDRED:
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
"""How many meaningful words two sentences must share, and what share of the shorter sentence these must make up."""
SHARED_PART = 0.6


@dataclass(frozen=True)
class _Statement:
    """A sentence of progress.

    Args:
        action: The index of the action.
        passage: The text that contains the sentence.
        sentence: The sentence.
        words: The stems of the meaningful words in it.
    """

    action: int
    passage: Passage
    sentence: Sentence
    words: frozenset[str]


def _statements(subject: Subject) -> list[_Statement]:
    """Return the sentences of progress in those passages that share rare words with other passages."""
    passages = [passage for index in range(len(subject.actions)) for passage in subject.prose.of(index, DONE)]
    often = Counter(chain.from_iterable(passage.vocabulary for passage in passages))
    rare = {word for word, times in often.items() if 1 < times <= RARE * 2 and not word.isdecimal()}
    return [
        _Statement(passage.action or 0, passage, sentence, words)
        for passage in passages
        if len(passage.vocabulary & rare) >= RARE_SHARED
        for sentence in passage.sentences
        if len(words := stems(sentence.text)) >= SHARED
    ]


def _by_word(statements: list[_Statement]) -> dict[str, list[int]]:
    """Return, for each word, the indexes of the statements that contain it."""
    numbers: dict[str, list[int]] = {}
    for number, statement in enumerate(statements):
        for word in statement.words:
            numbers.setdefault(word, []).append(number)
    return numbers


def _alike(left: _Statement, right: _Statement) -> bool:
    shared = left.words & right.words
    figures = [{word for word in words if word.isdecimal()} for words in (left.words, right.words)]
    if figures[0] and figures[1] and not figures[0] & figures[1]:
        return False
    return len(shared) >= SHARED and len(shared) >= SHARED_PART * min(len(left.words), len(right.words))
