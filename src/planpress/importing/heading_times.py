"""Reads the months, or the part of a year, that the heading of a column names, as in "Status January to June 2023"."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from planpress.importing.printed_times import Days, printed_times

LONGEST = 120
"""The maximum number of characters in a heading."""
A_LETTER = re.compile(r"[^\W\d_]")
A_YEAR = re.compile(r"(?:19|20)\d\d")
ARTICLE = re.compile(r"(?<!\w)(?:the|la|le|l['\u2019]|el)\s?$", re.IGNORECASE)
"""An article before a part of a year."""
FROM = re.compile(r"(?<!\w)(?:from|between|desde|entre|de|du)\s$", re.IGNORECASE)
"""A word before the first month, which a heading need not have."""


@dataclass(frozen=True)
class HeadingTime:
    """A time in a heading.

    Args:
        first: Its first day.
        last: Its last day.
        start: Where its words begin in the heading.
        end: Where they end.
    """

    first: date
    last: date
    start: int
    end: int

    @property
    def days(self) -> tuple[date, date]:
        """Its first and its last day."""
        return self.first, self.last


@lru_cache(maxsize=5_000)
def heading_time(heading: str) -> HeadingTime | None:
    """Return the only time that a heading names, if it is not made of whole calendar years; None otherwise.

    Args:
        heading: The heading as printed.
    """
    if len(heading) > LONGEST or not A_YEAR.search(heading):
        return None
    found = [(start, end, days) for start, end, days in printed_times(heading) if days]
    if len(found) != 1 or not _has_months(found[0][2]):
        return None
    start, end, (first, last) = found[0]
    return HeadingTime(first.first, last.last, start, end)


def _has_months(days: Days) -> bool:
    first, last = days
    return bool(first.month and last.month and first.first <= last.last)


def without_time(heading: str) -> str:
    """Return a heading without the time that it names; unchanged if it names none with months.

    Args:
        heading: The heading.
    """
    time = heading_time(heading)
    return f"{heading[: time.start]} {heading[time.end :]}" if time else heading


def with_year_only(heading: str) -> str:
    """Return a heading with only the year of the time that it names; unchanged if it names none with other words.

    Args:
        heading: The heading, such as "Status in the first half of 2023".
    """
    time = heading_time(heading)
    if not time:
        return heading
    before, behind = heading[: time.start], heading[time.end :]
    if not A_LETTER.search(before + behind):
        return heading
    return f"{FROM.sub('', ARTICLE.sub('', before))}{time.last.year}{behind}"
