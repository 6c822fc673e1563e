"""Reads the band of percentages that a rating stands for, as in "Limited (1% to 59%)"."""

import re
from collections.abc import Iterable, Iterator

from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import any_term
from planpress.rules.reading.shapes import either

PER_CENT = either("%", any_term(en.PER_CENT, fr.PER_CENT, es.PER_CENT))
FIGURE = r"(\d{1,3}(?:[.,]\d+)?)"
ONLY_A_FIGURE = re.compile(rf"\s*{FIGURE}\s*{PER_CENT}\s*", re.IGNORECASE)
BAND = re.compile(
    rf"(?:\b({any_term(en.MORE_THAN, fr.MORE_THAN, es.MORE_THAN)}) )?"
    rf"(?:\b({any_term(en.LESS_THAN, fr.LESS_THAN, es.LESS_THAN)}) )?"
    rf"\b{FIGURE}\s*(?:{PER_CENT})?"
    rf"(?:\s*(?:[-\u2013\u2014]|{any_term(en.BAND_TO, fr.BAND_TO, es.BAND_TO)})\s*{FIGURE})?"
    rf"\s*{PER_CENT}(?: ({any_term(en.OR_MORE, fr.OR_MORE, es.OR_MORE)})\b)?",
    re.IGNORECASE,
)
EVERYTHING = 100.0


def lies_in_a_band(printed: str, wordings: Iterable[str]) -> bool:
    """Tell whether a printed percentage lies within a band that a rating's label or definition states.

    Args:
        printed: The printed words of a rating, such as "55%".
        wordings: The label and the definition of the rating, in every language.
    """
    figure = ONLY_A_FIGURE.fullmatch(printed)
    if not figure:
        return False
    share = _number(figure[1])
    return any(lowest <= share <= highest for words in wordings for lowest, highest in _bands(words))


def _bands(words: str) -> Iterator[tuple[float, float]]:
    for more, less, first, last, or_more in BAND.findall(words):
        start = _number(first)
        if last:
            yield start, _number(last)
        elif less:
            yield 0.0, start
        else:
            yield start, EVERYTHING if more or or_more else start


def _number(digits: str) -> float:
    return float(digits.replace(",", "."))
