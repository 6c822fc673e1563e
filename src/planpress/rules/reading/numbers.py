"""Numbers in running text: in the digits of any script, with or without separators, and in words."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import Terms, any_term
from planpress.rules.reading.shapes import either

OTHER_DIGIT = re.compile(r"(?![0-9])\d")
"""A decimal digit other than 0 to 9."""
MAX_DIGITS = 15
"""A run of more digits than this is not a count, and Python refuses to read thousands of digits."""
FIRST_OF_TENS = 20
ONES = range(1, 10)


def _values(*languages: Iterable[Terms]) -> Iterator[tuple[str, int]]:
    for names in languages:
        for value, alike in enumerate(names):
            yield from ((name, value) for name in alike)


NUMBERS = dict(_values(en.NUMBERS, fr.NUMBERS, es.NUMBERS))
"""Numbers up to twenty as they are written in English, French and Spanish."""
TENS = {name: FIRST_OF_TENS + 10 * index for tens in (en.TENS, fr.TENS, es.TENS) for index, name in enumerate(tens)}
"""The tens, which may be followed by a hyphen and a number below ten."""
_BELOW_TEN = any_term(tuple(name for name, value in NUMBERS.items() if value in ONES))
NUMBER_WORD = either(rf"(?:{any_term(tuple(TENS))})(?:-(?:{_BELOW_TEN}))?", any_term(tuple(NUMBERS)))
"""A pattern for numbers in words."""
SEPARATOR = re.compile(r"[ ,.\u00a0\u202f\u2009'\u2019\u066c]")
"""Characters that may separate thousands in a figure."""
_THOUSANDS = rf"[1-9]\d{{0,2}}({SEPARATOR.pattern})\d{{3}}(?:\1\d{{3}})*"
THOUSANDS = re.compile(_THOUSANDS)
"""A figure with thousands separators: it begins with neither a zero nor four digits."""
FIGURE = re.compile(rf"(?<!\d){_THOUSANDS}(?!\d)|\d+(?:[.,\u066b]\d+)?")
"""A figure, with or without such separators."""


def plain_digits(text: str) -> str:
    """Write the digits of every script as 0 to 9, and leave other characters unchanged."""
    return text if text.isascii() else OTHER_DIGIT.sub(lambda match: str(unicodedata.decimal(match[0])), text)


def plain_figure(figure: str) -> str:
    """Return a figure with a decimal point and without thousands separators: "1234" for "1,234", "2.5" for "2,5".

    Args:
        figure: A figure that `FIGURE` matches, in the digits of any script.
    """
    plain = plain_digits(figure)
    if THOUSANDS.fullmatch(plain):
        return SEPARATOR.sub("", plain)
    return plain.replace(",", ".").replace("\u066b", ".")


def number(word: str) -> int | None:
    """Return the whole number that a word or figure such as "twenty-one", "21" or "1,234" stands for, or None.

    Args:
        word: The word, in upper or lower case, or the figure, in the digits of any script.
    """
    plain = plain_figure(word)
    if plain.isdecimal():
        return int(plain) if len(plain) <= MAX_DIGITS else None
    tens, _, ones = plain.lower().partition("-")
    if tens in TENS:
        return TENS[tens] + (NUMBERS.get(ones, 0) if ones else 0)
    return NUMBERS.get(plain.lower())
