"""Finds a year that is named by its last day, as in "for the year ended 30 June 2023"."""

import re
from datetime import timedelta
from functools import cache

from planpress.importing.dates import printed_dates
from planpress.importing.lexicon import term_pattern
from planpress.model import PartialDate

FEBRUARY = 2
SHORTEST_MONTH = 28
"""The number of days that February has in every year."""


@cache
def _before() -> re.Pattern[str]:
    return re.compile(rf"\b{term_pattern('YEAR_UP_TO')}\s{{1,3}}$", re.IGNORECASE)


def year_ended(text: str) -> tuple[PartialDate, PartialDate] | None:
    """Return the first and the last day of the only year in a text that is named by its last day; None without one.

    Args:
        text: The words.
    """
    ends = [date.date for date in printed_dates(text) if date.date and _before().search(text[: date.start])]
    if len(ends) != 1:
        return None
    last = ends[0].last
    after = last + timedelta(days=1)
    first = PartialDate(
        after.year - 1, after.month, after.day if after.month != FEBRUARY else min(after.day, SHORTEST_MONTH)
    )
    return first, PartialDate(last.year, last.month, last.day)
