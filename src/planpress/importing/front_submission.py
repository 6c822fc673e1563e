"""Takes the day on which a report was submitted from the lines of a document."""

from collections.abc import Sequence

from planpress.exchange.office import TextParagraph, Uncertainty
from planpress.importing.dates import PrintedDate, printed_dates
from planpress.importing.front_days import (
    OF_THE_REPORT,
    OTHER_DAY,
    day_of_submission,
    is_about_another_report,
    is_about_the_plan,
)
from planpress.importing.front_page import FrontPage
from planpress.importing.front_period import PERIOD
from planpress.importing.meetings import MEETING
from planpress.model import PartialDate
from planpress.model.scalars import quoted

PERIOD_AND_DAY = 3
"""The number of dates in a line with the two ends of the period and the day of submission."""
IF_OF_SUBMISSION = "write the date under `submitted` if it is the day of submission"


def take_submitted(page: FrontPage, statements: Sequence[tuple[str, str]], order: bool | None) -> None:
    """Take the day beside words such as "submitted on", preferably from a statement that names the report.

    Args:
        page: What the front page says.
        statements: The places and the words of the statements on it.
        order: Whether the day comes before the month; None if that is not known.
    """
    days: list[tuple[str, str, PartialDate]] = []
    for place, text in statements:
        if not PERIOD.search(text) and (date := day_of_submission(text, order)) and date.date:
            days.append((place, text, date.date))
    for place, text, day in sorted(days, key=lambda entry: not OF_THE_REPORT.search(entry[1])):
        page.read.add(text)
        take_day(page, place, text, day)


def without_day_of_submission(text: str, day: PartialDate | None, order: bool | None) -> str:
    """Return a line up to the second of its three dates if the last is the day of submission, which was read.

    Args:
        text: The line, such as "Covering 1 May 2023 to 30 April 2024, sent on 3 May 2024".
        day: The day of submission; None if it is not known.
        order: Whether the day comes before the month; None if that is not known.
    """
    dates = printed_dates(text, order)
    is_behind = len(dates) == PERIOD_AND_DAY and day is not None and dates[-1].date == day
    return text[: dates[1].end] if is_behind else text


def take_signed(page: FrontPage, line: TextParagraph, order: bool | None) -> None:
    """Take the day of the signature as the day of submission if there is none, or say that it is a different one.

    Args:
        page: What the front page says.
        line: The line with the place and the day of the signature; a line without a day says only who signed.
        order: Whether the day comes before the month; None if that is not known.
    """
    dates = printed_dates(line.words, order)
    if not dates:
        return
    date = dates[0]
    if date.date is None or not date.date.day:
        words = f"{quoted(date.printed)} {date.doubt or 'names no day'}, so it was not imported"
        page.uncertainties.append(Uncertainty(line.place, words, IF_OF_SUBMISSION))
    elif date.date != page.submitted:
        take_day(page, line.place, line.words, date.date)


def take_day(page: FrontPage, place: str, text: str, day: PartialDate) -> None:
    """Take a day of submission, unless there is one.

    Args:
        page: What the front page says.
        place: The place of the line.
        text: The line.
        day: The day that it gives.
    """
    if page.submitted is None:
        page.submitted = day
        words = f"{quoted(text)} was read as the day of submission"
        page.uncertainties.append(Uncertainty(place, words, "correct `submitted` if that is wrong"))
    elif day != page.submitted:
        words = f"{quoted(text)} gives another day of submission, which was left out"
        page.uncertainties.append(Uncertainty(place, words, "correct `submitted` if that day is right"))


def may_date(page: FrontPage, text: str, dates: list[PrintedDate]) -> bool:
    """Tell whether a line with dates can still give the period or the day of submission.

    Args:
        page: What the front page says.
        text: The line.
        dates: The dates on it.
    """
    if OTHER_DAY.search(text) or MEETING.search(text) or is_about_the_plan(text) or is_about_another_report(text):
        return False
    return (len(dates) > 1 and not page.start) or (len(dates) == 1 and not page.submitted)
