"""Numbers in running text: in the digits of any script, with or without separators, and in words."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import Terms, any_term
from planpress.rules.reading.shapes import either

OTHER_DIGIT = re.compile(r"(?![0-9])\d")
"""A decimal digit of another script than 0 to 9."""
MAX_DIGITS = 15
"""A longer run of digits counts nothing; Python refuses to read one of thousands."""
FIRST_OF_TENS = 20
ONES = range(1, 10)


def _values(*languages: Iterable[Terms]) -> Iterator[tuple[str, int]]:
    for names in languages:
        for value, alike in enumerate(names):
            yield from ((name, value) for name in alike)


NUMBERS = dict(_values(en.NUMBERS, fr.NUMBERS, es.NUMBERS))
"""Numbers up to twenty as they are written in English, French and Spanish."""
TENS = {name: FIRST_OF_TENS + 10 * place for tens in (en.TENS, fr.TENS, es.TENS) for place, name in enumerate(tens)}
"""The tens, which may be followed by a hyphen and a number below ten."""
_BELOW_TEN = any_term(tuple(name for name, value in NUMBERS.items() if value in ONES))
NUMBER_WORD = either(rf"(?:{any_term(tuple(TENS))})(?:-(?:{_BELOW_TEN}))?", any_term(tuple(NUMBERS)))
"""A pattern of the numbers in words."""
SEPARATORS = " ,.\u00a0\u202f\u2009'\u2019\u066c"
"""What may stand between the thousands of a figure."""


def plain_digits(text: str) -> str:
    """Write the digits of every script as 0 to 9; every other character keeps its place."""
    return text if text.isascii() else OTHER_DIGIT.sub(lambda match: str(unicodedata.decimal(match[0])), text)


def number(word: str) -> int | None:
    """Return the number that a word or some digits stand for, or None."""
    if word.isdecimal():
        return int(word) if len(word) <= MAX_DIGITS else None
    tens, _, ones = word.lower().partition("-")
    if tens in TENS:
        return TENS[tens] + (NUMBERS.get(ones, 0) if ones else 0)
    return NUMBERS.get(word.lower())
