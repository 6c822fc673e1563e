"""The details by which a sentence about one event can be told from a similar sentence about another event."""

import re
from dataclasses import dataclass
from datetime import date

from planpress.rules.reading.dates import MONTHS
from planpress.rules.reading.numbers import FIGURE, NUMBER_WORD, number, plain_figure
from planpress.rules.reading.prose import Passage, Sentence
from planpress.rules.reading.words import stems

NAME = re.compile(r"(?<=[\w,;:)\u2019'] )[A-Z\u00c0-\u00de][\w'\u2019-]*")
"""A word with a capital that does not begin the sentence."""
IN_WORDS = re.compile(rf"\b{NUMBER_WORD}\b", re.IGNORECASE)
SHORTEST_SLIP = 3
"""Figures with fewer digits than this often differ by one digit without a misprint."""


@dataclass(frozen=True)
class Details:
    """The dates, names and figures in a sentence.

    Args:
        dates: The first and the last day of each date; those of the whole text if the sentence has none.
        names: The words with capitals, in lower case, without months.
        figures: The figures outside dates, in digits; of those in words, only those above one.
        words: The stems of the words in dates and names.
    """

    dates: frozenset[tuple[date, date]]
    names: frozenset[str]
    figures: frozenset[str]
    words: frozenset[str]

    def contradict(self, details: "Details") -> bool:
        """Tell whether two sentences with these details report different events.

        They do if they name different dates, or if each has a name or a figure that the other lacks. Figures that look
        like misprints of each other do not contradict.
        """
        if self.dates and details.dates and not self._share_a_date(details):
            return True
        if self.names - details.names and details.names - self.names:
            return True
        ours, theirs = self.figures - details.figures, details.figures - self.figures
        return bool(ours and theirs) and not any(_is_a_slip(figure, other) for figure in ours for other in theirs)

    def _share_a_date(self, details: "Details") -> bool:
        return any(
            first <= other_last and other_first <= last
            for first, last in self.dates
            for other_first, other_last in details.dates
        )


def details(passage: Passage, sentence: Sentence) -> Details:
    """Return the details of a sentence.

    Args:
        passage: The text that contains the sentence.
        sentence: The sentence.
    """
    dated, text = passage.dates_in(sentence), sentence.text
    for named in dated:
        start = named.start - sentence.start
        text = text[:start] + " " * len(named.words) + text[start + len(named.words) :]
    names = {word.lower() for word in NAME.findall(text)} - MONTHS.keys()
    figures = {plain_figure(match[0]) for match in FIGURE.finditer(text)}
    figures |= {str(value) for word in IN_WORDS.findall(text) if (value := number(word)) and value > 1}
    words = " ".join((*names, *(named.words for named in dated)))
    spans = frozenset((named.first, named.last) for named in dated or passage.dates)
    return Details(spans, frozenset(names), frozenset(figures), stems(words))


def _is_a_slip(figure: str, other: str) -> bool:
    """Tell whether two figures of the same length differ in a single digit, such as 64000 and 66000."""
    differing = sum(left != right for left, right in zip(figure, other, strict=False))
    return len(figure) == len(other) >= SHORTEST_SLIP and differing == 1
