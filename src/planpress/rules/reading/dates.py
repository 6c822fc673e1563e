"""Dates in running text: days, months, quarters and years, in English, French and Spanish.

The search finds a year and reads backwards from it, because years are quick to find and most texts have none.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from functools import lru_cache

from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import any_term, term_of
from planpress.rules.reading.words import lowered

MONTHS = {
    name: number
    for months in (en.MONTHS, fr.MONTHS, es.MONTHS)
    for number, names in enumerate(months, 1)
    for name in names
}
YEAR = re.compile(r"(?:19|20)(?<![\d.,]..)\d\d(?![.,]?\d)")
ISO = re.compile(r"-(\d\d)(?:-(\d\d))?(?![\d-])")
NUMERIC = re.compile(r"(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.]$")
RANGE_AFTER = re.compile(r"\s?[/\u2013-]\s?\d")
RANGE_BEFORE = re.compile(r"\d\s?[/\u2013-]\s?$")
FINANCIAL_YEARS = (*en.FINANCIAL_YEAR, *fr.FINANCIAL_YEAR, *es.FINANCIAL_YEAR)
FINANCIAL = re.compile(rf"\b{term_of(FINANCIAL_YEARS)} ?$")
"""The words before a financial year such as 2023/24."""
FINANCIAL_ENDS = tuple(ending for term in FINANCIAL_YEARS for ending in (term, term + " "))
SECOND_YEAR = re.compile(r"\s?[/\u2013-]\s?(?:19|20)?\d\d(?!\d)")
SECOND_OF_TWO = re.compile(r"/(?:19|20)?(\d\d)(?![\d/])")
"""The second half of a year that begins in one calendar year and ends in the next: "2018/19"."""
DAY = re.compile(rf"(\d{{1,2}}){term_of(en.ORDINAL_ENDINGS, fr.ORDINAL_ENDINGS, es.ORDINAL_ENDINGS)}?,?")
LEADS = frozenset((*en.BEFORE_A_YEAR, *fr.BEFORE_A_YEAR, *es.BEFORE_A_YEAR))
"""Words that make a bare year a date; without them, a year may be part of a law's or plan's name."""
PARTS = {
    name: (first, last)
    for names, first, last in (
        (en.EARLY, 1, 4),
        (en.MIDDLE_OF_YEAR, 5, 8),
        (en.LATE, 9, 12),
        *(
            part
            for language in (en, fr, es)
            for part in (
                *((names, 3 * number + 1, 3 * number + 3) for number, names in enumerate(language.QUARTERS)),
                *((names, 6 * number + 1, 6 * number + 6) for number, names in enumerate(language.HALVES)),
                (language.START_OF_YEAR, 1, 2),
                (language.MID, 5, 8),
                (language.END_OF_YEAR, 12, 12),
                (language.SEASONS, 1, 12),
            )
        ),
    )
    for name in names
}
"""The names of the parts of a year, with the first and the last month of each; a season can be anywhere in the year."""
OF_THE_YEAR = (*en.OF_THE_YEAR, *fr.OF_THE_YEAR, *es.OF_THE_YEAR)
PART = re.compile(
    rf"(?:(?:the|l[ae]|el) )?(?:very )?(?<!\w)(?P<part>{any_term(tuple(PARTS))})(?: {term_of(OF_THE_YEAR)})?[\s-]+$"
)
PART_ENDS = frozenset(name.split()[-1] for name in (*PARTS, *OF_THE_YEAR)) - frozenset(en.ONLY_BEFORE_OF)
"""The words that can stand directly before the year, such as "half" and "semestre"."""
WITHOUT_A_YEAR = re.compile(
    rf"\b(?:{any_term(en.BEFORE_A_MONTH, fr.BEFORE_A_MONTH, es.BEFORE_A_MONTH)})[ -](?:(?:the|la|el|\d+) )?"
    rf"(?:{any_term(en.SEASONS, fr.SEASONS, es.SEASONS, tuple(MONTHS))})\b",
    re.IGNORECASE,
)
"""A month or a season that is named without its year: "in May", "by the autumn"."""
AHEAD = frozenset((*en.UP_TO, *fr.UP_TO, *es.UP_TO))
BACK = frozenset((*en.SINCE, *fr.SINCE, *es.SINCE))
WINDOW = 44
"""The maximum number of characters before a year that can belong to its date."""


class Lead(Enum):
    """Whether the words just before a date make it an end ("until"), a start ("since") or neither."""

    PLAIN = auto()
    AHEAD = auto()
    BACK = auto()


@dataclass(frozen=True)
class Dated:
    """A date in a text.

    Args:
        words: The date as typed.
        start: The index in the text at which the date begins.
        first: The earliest day that the date can mean.
        last: The latest day that the date can mean.
        lead: Whether the words just before the date make it an end, a start or neither.
    """

    words: str
    start: int
    first: date
    last: date
    lead: Lead

    @property
    def exact(self) -> bool:
        """Whether the date spans less than two months, as a day or a month does."""
        return (self.last - self.first).days < 60  # noqa: PLR2004 - two months


Span = tuple[date, date]


def dates(text: str) -> Iterator[Dated]:
    """Yield the dates of a text; a year in the name of a law or plan is not a date."""
    for year in YEAR.finditer(text) if "20" in text or "19" in text else ():
        located = _date(text, year)
        if located:
            start, end, span = located
            tail = [word.lower().strip("(,;") for word in text[max(0, start - WINDOW) : start].rsplit(maxsplit=2)[-2:]]
            first = text[start:end].split(maxsplit=1)[0].lower()
            yield Dated(text[start:end], start, *span, _lead([*tail, first]))


def _lead(words: list[str]) -> Lead:
    if not AHEAD.isdisjoint(words):
        return Lead.AHEAD
    return Lead.PLAIN if BACK.isdisjoint(words) else Lead.BACK


def _date(text: str, year: re.Match[str]) -> tuple[int, int, Span] | None:
    """Return the start, end and meaning of the date that contains a year; None if the year is not part of a date."""
    number, start, end = int(year[0]), year.start(), year.end()
    if iso := ISO.match(text, end):
        days = _days(number, int(iso[1]), int(iso[2]) if iso[2] else None)
        return (start, iso.end(), days) if days else None
    origin = max(0, start - WINDOW)
    before = text[origin:start]
    if before.endswith(("/", ".")) and (numeric := NUMERIC.search(before)):
        days = _days(number, int(numeric[2]), int(numeric[1]))
        return (origin + numeric.start(), end, days) if days else None
    lower = lowered(before)
    if lower.endswith(FINANCIAL_ENDS) and (named := FINANCIAL.search(lower)):
        second = SECOND_YEAR.match(text, end)
        both = (date(number, 1, 1), date(number + 1, 12, 31))
        return origin + named.start(), second.end() if second else end, both
    tokens = lower.rsplit(maxsplit=4)[-4:]
    start, span = _from_words(lower, tokens, number)
    if span is None:
        if RANGE_BEFORE.search(before) or not tokens or not before[-1].isspace() or tokens[-1].strip("(") not in LEADS:
            return None
        last, end = _end_of_years(text, number, end)
        if RANGE_AFTER.match(text, end):
            return None
        start, span = lower.rfind(tokens[-1]), (date(number, 1, 1), date(last, 12, 31))
    return origin + start, end, span


def _end_of_years(text: str, year: int, end: int) -> tuple[int, int]:
    """Return the last year of "2018/19" and the index at which it ends, or the first year if no second one follows."""
    second = SECOND_OF_TWO.match(text, end)
    return (year + 1, second.end()) if second and int(second[1]) == (year + 1) % 100 else (year, end)


def _from_words(before: str, tokens: list[str], year: int) -> tuple[int, Span | None]:
    """Read the words before a year, which may be a month, a day and a month, or a part of the year."""
    if len(tokens) > 1 and tokens[-1] in ("of", "de", "del") and _month(tokens[-2]):
        tokens = tokens[:-1]
    if not tokens:
        return 0, None
    if month := _month(tokens[-1]):
        return _with_day(before, tokens, year, month)
    day = DAY.fullmatch(tokens[-1])
    if day and len(tokens) > 1 and (month := _month(tokens[-2])):
        return before.rfind(tokens[-2]), _days(year, month, int(day[1]))
    part = PART.search(before) if tokens[-1] in PART_ENDS or before.endswith("-") else None
    return (part.start(), _part_of(year, part["part"])) if part else (0, None)


def _with_day(before: str, tokens: list[str], year: int, month: int) -> tuple[int, Span | None]:
    start = before.rfind(tokens[-1])
    tokens = tokens[:-1]
    if tokens and tokens[-1] in ("of", "de"):
        tokens = tokens[:-1]
    day = DAY.fullmatch(tokens[-1]) if tokens else None
    if day and (days := _days(year, month, int(day[1]))):
        return before.rfind(tokens[-1], 0, start), days
    return start, _days(year, month, None)


def _month(word: str) -> int | None:
    return MONTHS.get(word.strip(".,(;:*_"))


@lru_cache(maxsize=10_000)
def _days(year: int, month: int, day: int | None) -> Span | None:
    if not 1 <= month <= 12:  # noqa: PLR2004 - months of the year
        return None
    length = monthrange(year, month)[1]
    if day is None:
        return date(year, month, 1), date(year, month, length)
    return (date(year, month, day), date(year, month, day)) if 1 <= day <= length else None


def _part_of(year: int, name: str) -> Span:
    first, last = PARTS[name]
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])
