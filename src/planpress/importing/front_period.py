"""Reads the period of a report on its front page, and reports what is printed there but cannot be read."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from planpress.exchange.office import Uncertainty
from planpress.importing.dates import RANGE, PrintedDate, printed_dates
from planpress.importing.spans import printed_span
from planpress.model import PartialDate
from planpress.model.scalars import quoted

PERIOD = re.compile(
    r"الفترة المشمولة|فترة التقرير|فترة الإبلاغ|"
    r"\b(?:report(?:ing|ed) period|period covered|période|per[íi]odo)\b|^\W*period\b",
    re.IGNORECASE,
)
SINCE = re.compile(r"\b(?:since|depuis|desde)\b", re.IGNORECASE)
SINCE_DAY = re.compile(
    r"\b(?:since|from|depuis(?: le)?|à partir du|à compter du|desde(?: el)?|a partir del)\s*$", re.IGNORECASE
)
"""What comes right before the first day of a period without an end."""
TO_DATE = re.compile(
    r"^\W*(?:to|until|till|up to|à|jusqu['\u2019](?:à|au)|hasta|a)?\W*(?:date|the present|present|now|today|ce jour|"
    r"aujourd['\u2019]hui|présent|la fecha|el presente|hoy)\b",
    re.IGNORECASE,
)
"""Words after the first day of a period that say that the period has not ended."""
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
DATE_LIKE = re.compile(r"\d\s?[/.-]\s?\d|(?<!\d)(?:19|20)\d\d(?!\d)")
"""Figures that look like a date."""
COMPARE = "compare `from` and `to` with the document"


@dataclass
class PrintedPeriod:
    """What a line says about the period.

    Args:
        start: The first day or month of the period.
        end: The last day or month of the period.
        years: The years that the line names, such as "2014-2017", if no date gives its ends; may be empty.
        unread: Words in place of the period that name no time.
        uncertainties: What a person should look at.
    """

    start: PartialDate | None = None
    end: PartialDate | None = None
    years: str = ""
    unread: str = ""
    uncertainties: list[Uncertainty] = field(default_factory=list)


def printed_period(place: str, text: str) -> PrintedPeriod:
    """Return the period that a line names.

    Args:
        place: Where the line is.
        text: The line.
    """
    period = PrintedPeriod()
    dates = printed_dates(text)
    words = " ".join(PERIOD.sub("", text, count=1).strip(" :.|\t").split())

    def tell(doubt: str, hint: str = COMPARE) -> None:
        period.uncertainties.append(Uncertainty(place, doubt, hint))

    for date in dates:
        if date.date is None:
            tell(f"{quoted(date.printed)} {date.doubt}, so it was not imported", f"{COMPARE}, and write the date there")
    if not dates:
        _span(period, words, tell)
    if inferred := next((date for date in dates if date.inferred), None):
        shown = f"{quoted(inferred.printed)} was read with day and month in the same order as in the other date"
        tell(shown, "correct the date if that is wrong")
    if len(dates) > 1:
        period.start, period.end = dates[0].date, dates[1].date
        period.years = "" if period.start or period.end else _years(" ".join(date.printed for date in dates[:2]))
    elif dates:
        _one_date(period, dates[0], text)
    if len(dates) == 1 and DATE_LIKE.search(_without(text, dates)):
        tell(f"only {quoted(dates[0].printed)} was read as a date in {quoted(text)}")
    if len(dates) > 2:  # noqa: PLR2004  the two ends of a period
        tell(f"{quoted(text)} contains more than two dates; the first two were used")
    return period


def _span(period: PrintedPeriod, words: str, tell: Callable[[str, str], None]) -> None:
    """Read a period without dates, such as "first half of 2024"."""
    span = printed_span(words)
    period.start, period.end = span.start, span.end
    period.years = _years(words)
    if span.doubt:
        tell(span.doubt, COMPARE)
    elif not (span.start or span.end):
        period.unread = words


def _one_date(period: PrintedPeriod, date: PrintedDate, text: str) -> None:
    """Take the only date on a line as the first or the last day if the words around it show which."""
    if SINCE_DAY.search(text[: date.start]) or TO_DATE.search(text[date.end :]):
        period.start = date.date
    elif SINCE.search(text) or re.search(RANGE, text[: date.start]):
        period.end = date.date


def _years(words: str) -> str:
    """Return the years that words name, such as "2014-2017"; "" if they name none."""
    years = YEAR.findall(words)
    return "" if not years else years[0] if min(years) == max(years) else f"{min(years)}-{max(years)}"


def _without(text: str, dates: list[PrintedDate]) -> str:
    """Return a text without the dates that were found in it."""
    for date in reversed(dates):
        text = text[: date.start] + text[date.end :]
    return text
