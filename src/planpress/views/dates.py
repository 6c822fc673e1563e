"""Dates written out."""

from planpress.model import PartialDate
from planpress.model.scalars import MONTHS


def written(when: PartialDate) -> str:
    """Write a date out: "31 July 2017", or "July 2017" where no day is known."""
    month = f"{MONTHS[when.month - 1]} {when.year}"
    return month if when.day is None else f"{when.day} {month}"


def span(first: PartialDate, last: PartialDate) -> str:
    """Write a span of time out: "1 November 2014 to 31 July 2017"."""
    return f"{written(first)} to {written(last)}"


def day(moment: str) -> PartialDate:
    """Return the day of a moment written after RFC 3339."""
    year, month, number = (int(part) for part in moment[:10].split("-"))
    return PartialDate(year, month, number)
