"""Compares the figures in a text with those in its translation."""

import re
from collections.abc import Callable
from decimal import Decimal

from planpress.model import Wording
from planpress.model.languages import primary
from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import any_term, term_of
from planpress.rules.reading.measures import measures
from planpress.rules.reading.numbers import FIGURE, NUMBER_WORD, number, plain_digits, plain_figure
from planpress.rules.reading.shapes import either
from planpress.rules.reading.words import HIDDEN

TIME_OF_DAY = re.compile(
    either(
        r"\b\d{1,2}(?:[.:]\d\d)? ?[ap]\.? ?m\b\.?",
        r"\b\d{1,2} ?h(?: ?\d\d)?\b",
        rf"\b\d{{1,2}}[.:]\d\d {either('uhr', any_term(en.HOURS))}\b",
    ),
    re.IGNORECASE,
)
YEARS = re.compile(r"(?<!\d)(\d\d)(\d\d)(\s?[/\u2010-\u2014-]\s?)(\d\d)(?![\d/]|[.-]\d)")
"""A span of years with the second year shortened: 2019-20."""
WORDED = re.compile(rf"(?<![\w-]){NUMBER_WORD}(?![\w-])", re.IGNORECASE)
SCALES = re.compile(
    either(
        # Without a word boundary at the end: German and other languages have "Millionen" and "Milliarden".
        term_of(en.LARGE_NUMBERS),
        rf"(?<![^\W\d_]){term_of(fr.LARGE_NUMBERS, es.LARGE_NUMBERS)}\b",
        rf"[\d ]{term_of(en.SHORT_LARGE_NUMBERS)}\b",
    ),
    re.IGNORECASE,
)
"""Words and letters that stand for several zeros, such as "million"."""
ZEROS = tuple(Decimal(10) ** power for power in (2, 3, 6, 9, 12))
CALENDARS = {
    "th": (543,),
    "lo": (543,),
    "km": (543, 544),
    "my": (543, 544, -638, -639),
    "si": (543, 544),
    "ne": (56, 57),
    "hi": (57, -78),
    "fa": (-621, -622),
    "ps": (-621, -622),
    "am": (-7, -8),
    "ti": (-7, -8),
    "ar": tuple(range(-583, -576)),
    "ur": tuple(range(-583, -576)),
    "he": (3760, 3761),
    "ja": (-1867, -1911, -1925, -1988, -2018),
    "zh": (-1911,),
    "ko": (2333,),
}
"""The differences between a common year and the same year in other calendars that are used with a language."""
Same = Callable[[Decimal, Decimal], bool]


def difference(text: Wording, translation: Wording) -> tuple[list[str], list[str]]:
    """Return the figures found only in the text, and those found only in its translation.

    Args:
        text: The text.
        translation: The translation.

    Returns:
        The same number of figures from each; none if the numbers differ, because some figures are then probably written
        in words.
    """
    texts = _prepared(text.words), _prepared(translation.words)
    left, right = _figures(texts[0]), _figures(texts[1])
    if left == right or _groups(texts[0]) == _groups(texts[1]):
        return [], []
    lost = left.keys() - right.keys() - _in_words(texts[1])
    gained = right.keys() - left.keys() - _in_words(texts[0])
    same = [_of_calendars(primary(text.language), primary(translation.language)), _converted(*texts)]
    if SCALES.search(texts[0]) or SCALES.search(texts[1]):
        same.append(_but_for_zeros)
    for alike in same:
        pairs = [(here, there) for here in lost for there in gained if alike(here, there)]
        lost = lost - {here for here, _ in pairs}
        gained = gained - {there for _, there in pairs}
    if len(lost) != len(gained):
        return [], []
    return [left[figure] for figure in sorted(lost)], [right[figure] for figure in sorted(gained)]


def _prepared(words: str) -> str:
    """Return a text with plain digits and unabbreviated years, and without times of day, code and addresses."""
    text = TIME_OF_DAY.sub(" ", HIDDEN.sub(" ", plain_digits(words)))
    return YEARS.sub(_whole_year, text)


def _whole_year(match: re.Match[str]) -> str:
    century, year, between, second = match.groups()
    following = int(century + year) + 1
    return f"{century}{year}{between}{following}" if int(second) == following % 100 else match[0]


def _figures(text: str) -> dict[Decimal, str]:
    """Return a text's figures by value, each with the words that a message quotes."""
    figures = (plain_figure(match[0]) for match in FIGURE.finditer(text))
    return {Decimal(figure): figure for figure in figures}


def _groups(text: str) -> list[str]:
    """Return the sorted runs of digits in a text, which do not show whether "2020 100" is one figure or two."""
    return sorted(word.lstrip("0") for word in re.findall(r"\d+", text))


def _in_words(text: str) -> set[Decimal]:
    return {Decimal(value) for word in WORDED.findall(text) if (value := number(word)) is not None}


def _of_calendars(language: str, translated: str) -> Same:
    """Return a function that checks whether two figures are the same year in two languages' calendars."""
    return lambda here, there: (
        there - here in CALENDARS.get(translated, ()) or here - there in CALENDARS.get(language, ())
    )


def _converted(text: str, translation: str) -> Same:
    """Return a function that checks whether two figures are the same quantity in different units."""
    here_measured, there_measured = measures(text), measures(translation)
    return lambda here, there: any(
        measure.is_conversion_of(converted)
        for measure in here_measured
        if measure.figure == here
        for converted in there_measured
        if converted.figure == there
    )


def _but_for_zeros(here: Decimal, there: Decimal) -> bool:
    """Tell whether two figures differ by the zeros that a word such as "million" stands for."""
    return any(here * zeros == there or there * zeros == here for zeros in ZEROS)
