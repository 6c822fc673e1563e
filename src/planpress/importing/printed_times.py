"""Finds the times in a line that can be a period: parts of years, ranges of months or days, months and years."""

import re
from calendar import monthrange
from collections.abc import Iterator
from itertools import pairwise

from planpress.importing.dates import printed_dates
from planpress.importing.plan_ranges import JOIN
from planpress.importing.spans import HALVED, SEVERAL
from planpress.importing.year_parts import year_parts
from planpress.model import PartialDate

Days = tuple[PartialDate, PartialDate]
"""The first and the last day of a period."""
A_YEAR_ALONE = re.compile(r"(?<![\w/.])(?<!\d[-\u2013])(?:19|20)\d\d(?!\w|\s?[/.\u2013-]\s?\d)")


def printed_times(line: str) -> Iterator[tuple[int, int, Days | None]]:
    """Yield where the times in a line begin and end, and their ends; None for years that are too many or fiscal."""
    taken: list[tuple[int, int]] = []
    for start, end, days, is_time in (*_times_with_months(line), *_years(line)):
        if all(end <= other[0] or other[1] <= start for other in taken):
            taken.append((start, end))
            if is_time:
                yield start, end, days


def _times_with_months(line: str) -> Iterator[tuple[int, int, Days | None, bool]]:
    """Yield the parts of years, then the ranges of dates, then single dates, of which only months can be a period."""
    for part in year_parts(line):
        yield part.start, part.end, (PartialDate(part.year, part.first, 1), last_day(part.year, part.last)), True
    dates = printed_dates(line)
    for first, last in pairwise(dates):
        if first.date and last.date and JOIN.fullmatch(line[first.end : last.start]):
            yield first.start, last.end, (first.date, last.date), True
    for date in dates:
        days = (date.date, date.date) if date.date else None
        yield date.start, date.end, days, bool(date.date and not date.date.day)


def _years(line: str) -> Iterator[tuple[int, int, Days | None, bool]]:
    """Yield the fiscal years, then the ranges of years, then single years."""
    for match in HALVED.finditer(line):
        yield match.start(), match.end(), None, True
    for match in SEVERAL.finditer(line):
        first, *others = (int(year) for year in re.findall(r"\d{4}", match[0]))
        days = (PartialDate(first), PartialDate(first + 1)) if others == [first + 1] else None
        yield match.start(), match.end(), days, True
    for match in A_YEAR_ALONE.finditer(line):
        yield match.start(), match.end(), (PartialDate(int(match[0])), PartialDate(int(match[0]))), True


def last_day(year: int, month: int) -> PartialDate:
    """Return the last day of a month."""
    return PartialDate(year, month, monthrange(year, month)[1])
