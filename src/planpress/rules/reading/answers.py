"""Tells whether the texts of a later report answer a promise for a date."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from planpress.model import PartialDate
from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import any_term
from planpress.rules.reading.dates import AHEAD, LEADS, MONTHS, WITHOUT_A_YEAR, Dated, Lead
from planpress.rules.reading.numbers import NUMBERS
from planpress.rules.reading.prose import Passage
from planpress.rules.reading.words import content, stem, stems

ENOUGH = 3
"""How many meaningful words a text must share with a promise to count as an answer."""
ENOUGH_IF_DATED = 2
"""How many words suffice if the text also names a date after or shortly before the promised date."""
EARLY = timedelta(days=31)
"""How long before the promised date a step may be reported as taken."""
EARLY_IF_AHEAD = timedelta(days=92)
"""How long before the date of a promise such as "before March" a step may be reported as taken."""
ROOT = 6
"""Words count as the same if they share this number of first letters: "compared" answers "comparison"."""
DELAYED = frozenset((*en.DELAYED, *fr.DELAYED, *es.DELAYED))
REMAINDER = re.compile(
    rf"\b(?:\d[\d.,]*|{any_term(tuple(word for word, value in NUMBERS.items() if value > 1))}) (?:[\w-]+ ){{0,2}}"
    rf"(?:{any_term(en.REMAINING, fr.REMAINING, es.REMAINING)})\b"
    rf"|\b(?:{any_term(en.REMAINING, fr.REMAINING, es.REMAINING)}) \d",
    re.IGNORECASE,
)
"""A count of what is left: "450 remain", "the remaining 450"."""
SCHEDULING = frozenset(
    stem(word)
    for word in (*en.PLANNED, *en.LOOKING_AHEAD, *fr.LOOKING_AHEAD, *es.LOOKING_AHEAD, *AHEAD)
    if " " not in word
)
"""Words such as "planned" and "before", which say that something is promised, but not what."""


@dataclass(frozen=True)
class Statement:
    """A text of the later report.

    Args:
        passage: The text.
        dated: For an update, the date that is typed beside the text.
    """

    passage: Passage
    dated: PartialDate | None = None

    @property
    def exact_days(self) -> Iterator[tuple[date, date]]:
        """The days and months that the text names, each with its first and last day."""
        yield from ((named.first, named.last) for named in self.passage.dates if named.exact)
        if self.dated and self.dated.first.month == self.dated.last.month:
            yield self.dated.first, self.dated.last

    def names(self, promised: Dated) -> bool:
        """Tell whether the text names the promised day or month, or a day in that month."""
        if not promised.exact:
            return False
        month = promised.first.replace(day=1)
        if any(month <= last and first <= promised.last for first, last in self.exact_days):
            return True
        return any(
            MONTHS.get(match[0].split()[-1].lower()) == promised.first.month
            for match in WITHOUT_A_YEAR.finditer(self.passage.text)
        )


@dataclass(frozen=True)
class Promise:
    """Something that an earlier outlook promises for a date.

    Args:
        dated: The date.
        sentence: The sentence, as typed.
        dates: Every date in the sentence, as typed.
    """

    dated: Dated
    sentence: str
    dates: tuple[str, ...]

    @property
    def words(self) -> str:
        """The date as typed, without a preposition at its beginning."""
        first, _, rest = self.dated.words.partition(" ")
        return rest if rest and first.lower() in LEADS else self.dated.words

    @cached_property
    def subject_matter(self) -> frozenset[str]:
        """The stems of the meaningful words, without the dates and without words such as "planned"."""
        sentence = self.sentence
        for words in self.dates:
            sentence = sentence.replace(words, " ")
        return frozenset(stem(word) for word in content(sentence)) - SCHEDULING

    def is_answered(self, statements: Sequence[Statement]) -> bool:
        """Tell whether the given texts state what became of the promise.

        Args:
            statements: The texts of the action that continues the promise, and of the actions that it was split into.
        """
        return any(statement.names(self.dated) or self._is_echoed(statement) for statement in statements)

    def _is_echoed(self, statement: Statement) -> bool:
        """Tell whether a text is about what was promised, judged by the words that it shares with the promise."""
        all_words = _weight(self.subject_matter)
        shared = _shared(self.subject_matter, stems(statement.passage.text))
        if not shared or shared >= min(ENOUGH, all_words) or REMAINDER.search(statement.passage.text):
            return bool(shared)
        early = EARLY_IF_AHEAD if self.dated.lead is Lead.AHEAD else EARLY
        in_time = any(last >= self.dated.first - early for _, last in statement.exact_days)
        return shared >= ENOUGH_IF_DATED and 2 * shared > all_words and in_time


def speaks_of_delay(passages: Iterable[Passage]) -> bool:
    """Tell whether any of the texts says that something was delayed, suspended or given up."""
    return any(not passage.vocabulary.isdisjoint(DELAYED) for passage in passages)


def _shared(promised: frozenset[str], reported: frozenset[str]) -> int:
    roots = {word[:ROOT] for word in reported if len(word) >= ROOT}
    return _weight(word for word in promised if word in reported or word[:ROOT] in roots)


def _weight(words: Iterable[str]) -> int:
    """Count words; a figure such as "150" says more than a word and counts twice."""
    return sum(2 if word[0].isdigit() else 1 for word in words)
