"""Finds the same event, such as a training or a seizure, counted under several actions."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from planpress.model import Severity
from planpress.model.message import message
from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import any_term
from planpress.rules.reading.dates import Dated, Lead
from planpress.rules.reading.events import EVENTS, KILOGRAM, KINDS, MANY_ENOUGH, counted_as, is_counted
from planpress.rules.reading.languages import READ
from planpress.rules.reading.numbers import NUMBER_WORD, NUMBERS, TENS, number
from planpress.rules.reading.prose import Passage, Sentence
from planpress.rules.reading.shapes import either
from planpress.rules.reading.texts import DONE
from planpress.rules.reading.words import vocabulary
from planpress.rules.rule import Remark, rule
from planpress.rules.subject import Subject


@rule("SUB305", Severity.NOTE, READ)
def an_event_is_counted_once(subject: Subject) -> Iterator[Remark]:
    """The same training, seizure or arrest is counted in several actions.

    "9 customs officers were trained in March 2016" under two actions looks like 18 officers to anybody who adds the
    figures up. Two statements count as one event if the kind of event, the figure, the people or things counted, and
    the date (or, without a date, the place) agree. "Sixteen" agrees with 16, and a day agrees with its month.

    Three rules look for work that is reported twice: RAT309 finds equal texts, SUB306 finds similar sentences, and
    this rule finds equal numbers.

    Fails:

        actions:
          - id: "1.1"
            progress:
              - In March 2016, 9 customs officers were trained in Riverton.
          - id: "1.2"
            progress:
              - Training reached 9 customs officers in March 2016.

    Passes:

        actions:
          - id: "1.1"
            progress:
              - In March 2016, 9 customs officers were trained in Riverton.
          - id: "1.2"
            progress:
              - The training of customs officers is reported under action 1.1.

    To fix it, report the event under one action and refer to it under the other. If the source reports it twice,
    explain under `notes` that it is one event, and accept the finding.
    """
    reported: set[tuple[int, int]] = set()
    for first, later, passage, words in twins(subject):
        if (first, later) not in reported:
            reported.add((first, later))
            same = message(
                '"%(action)s" and "%(other)s" both count %(words)s, which seems to be the same event',
                action=subject.actions[later].id,
                other=subject.actions[first].id,
                words=words,
            )
            hint = "report the event under one action, or say under `notes` that it is one event"
            yield Remark(passage.path, same, hint, at=words)


def twins(subject: Subject) -> Iterator[tuple[int, int, Passage, str]]:
    """Yield each pair of actions that count the same event: their indexes, and the text and words of the later one."""
    seen: dict[tuple[object, ...], int] = {}
    for index in range(len(subject.actions)):
        for passage in subject.prose.of(index, DONE):
            for count in _counts(passage):
                twin = next((seen[key] for key in count.asked if seen.get(key, index) != index), None)
                if twin is not None:
                    yield twin, index, passage, count.words
                for key in count.known_as:
                    seen.setdefault(key, index)


A_FIGURE = either(r"\d+(?:[, ]\d{3})*", NUMBER_WORD)
WHAT_IS_COUNTED = either(rf"\s?({any_term(en.KILOGRAMS)})\b", r"\s+((?:[^\W\d][\w'\u2019-]*\s?){1,4})")
BEHIND_FIGURE = rf"(?![\w%-])(?={WHAT_IS_COUNTED})"
FIGURE = re.compile(rf"(?<![\w.,/-])({A_FIGURE}){BEHIND_FIGURE}")
"""A figure, followed by either kilograms or up to four words."""
FIGURE_IN_DIGITS = re.compile(rf"(\d(?<![\w.,/-].)\d*(?:[, ]\d{{3}})*){BEHIND_FIGURE}")
"""``FIGURE`` for texts without numbers in words, on which this pattern is five times as fast."""
WORDS_OF_NUMBERS = vocabulary(" ".join((*NUMBERS, *TENS)))
LINK = re.compile(rf"\b(?:{any_term(en.PREPOSITIONS, fr.PREPOSITIONS, es.PREPOSITIONS)})\b")
"""Words after the figure that do not name the counted things: "in 2007 by the police"."""
NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w-]+(?: [A-Z][\w-]+)*")


@dataclass(frozen=True)
class _Count:
    """A count of people or things.

    Args:
        words: The figure and the counted thing, as in the text.
        asked: The keys under which the same event may already be known.
        known_as: The keys under which later figures find this event.
    """

    words: str
    asked: tuple[tuple[object, ...], ...]
    known_as: tuple[tuple[object, ...], ...]


def _counts(passage: Passage) -> Iterator[_Count]:
    """Yield the figures of people or things that an event concerns."""
    if passage.vocabulary.isdisjoint(EVENTS):
        return
    named = passage.vocabulary & EVENTS
    for sentence in passage.sentences:
        if not any(word in sentence.lower for word in named):
            continue
        said = passage.vocabulary if len(passage.sentences) == 1 else vocabulary(sentence.text)
        kinds = [kind for kind, words in KINDS.items() if not said.isdisjoint(words)]
        figures = list(_figures(sentence, said)) if kinds else []
        if not figures:
            continue
        inside = [date for date in passage.dates_in(sentence) if date.exact and date.lead is not Lead.AHEAD]
        for figure, noun, words in figures:
            keys = tuple(_keys(kinds, figure, noun, sentence, inside))
            yield _Count(words, tuple(key for key, _ in keys), tuple(key for _, key in keys))


def _figures(sentence: Sentence, said: frozenset[str]) -> Iterator[tuple[int, str, str]]:
    """Yield the figures of people or things, each with what it counts and the words for both.

    Args:
        sentence: The sentence.
        said: The words of the sentence, in lower case.
    """
    pattern = FIGURE_IN_DIGITS if said.isdisjoint(WORDS_OF_NUMBERS) else FIGURE
    for match in pattern.finditer(sentence.lower):
        figure = number(match[1].replace(",", "").replace(" ", ""))
        following = [KILOGRAM] if match[2] else LINK.split(match[3] or "")[0].split()
        end = next((at for at, word in enumerate(following) if is_counted(word, figure or 0)), None)
        if figure and figure > 1 and end is not None:
            while end + 1 < len(following) and is_counted(following[end + 1], figure):
                end += 1
            yield (
                figure,
                counted_as(following[end]),
                " ".join(sentence.text[match.start() :].split()[: end + 2]).strip(",;."),
            )


def _keys(
    kinds: list[str], figure: int, noun: str, sentence: Sentence, when: list[Dated]
) -> Iterator[tuple[tuple[object, ...], tuple[object, ...]]]:
    """Yield pairs of a key to look up and a key to store, so that a day matches itself and its month."""
    for kind in kinds:
        what = (kind, figure, noun)
        for date in when:
            month = date.first.replace(day=1)
            if date.first == date.last:
                yield (*what, date.first), (*what, date.first)
                yield (*what, month, "month"), (*what, month, "days")
            else:
                yield (*what, month, "month"), (*what, month, "month")
                yield (*what, month, "days"), (*what, month, "month")
        if not when and figure >= MANY_ENOUGH:
            for name in NAME.findall(sentence.text):
                yield (*what, name), (*what, name)
