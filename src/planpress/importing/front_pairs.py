"""Reads the period beside a label that is not known, in a row of a front page with two cells."""

from collections.abc import Sequence

from planpress.exchange.office import TableRow, Uncertainty
from planpress.importing.dates import printed_dates
from planpress.importing.front_days import OTHER_DAY, is_about_another_report, is_about_the_plan
from planpress.importing.front_lines import A_PAIR, line_of
from planpress.importing.front_page import FrontPage
from planpress.importing.front_period import COMPARE, JOINED, printed_period
from planpress.importing.lettered_parts import Item
from planpress.importing.meetings import is_meeting_label
from planpress.model.scalars import quoted

FEW_WORDS = 2
"""The maximum number of words before the first day of a period, as in "from the"."""


def take_period_of_a_pair(page: FrontPage, items: Sequence[Item], order: bool | None) -> str:
    """Take a missing period from the only row whose second cell is nothing but the two ends of a period, and say so.

    Args:
        page: What the front page says.
        items: The paragraphs and rows of the front page.
        order: Whether the day comes before the month; None if that is not known.

    Returns:
        The row as a line; "" if no period was taken.
    """
    if page.start or page.end or page.years:
        return ""
    rows = [item for item in items if isinstance(item, TableRow) and _gives_a_period(item, order)]
    if len(rows) != 1:
        return ""
    period = printed_period(rows[0].place, rows[0].filled[1].text, order)
    page.start, page.end = period.start, period.end
    line = line_of(rows[0])
    words = f"{quoted(line)} was read as the period"
    page.uncertainties += [*period.uncertainties, Uncertainty(rows[0].place, words, COMPARE)]
    return line


def _gives_a_period(row: TableRow, order: bool | None) -> bool:
    """Tell whether a row is a label and a period, and the label names no plan, no meeting and no other report."""
    if len(row.filled) != A_PAIR:
        return False
    label, text = (cell.text for cell in row.filled)
    dates = printed_dates(text, order)
    if len(dates) != 2 or not all(date.date for date in dates):  # noqa: PLR2004  the two ends
        return False
    before, behind = text[: dates[0].start], text[dates[1].end :]
    whole = len(before.split()) <= FEW_WORDS and not any(map(str.isalnum, behind))
    other = OTHER_DAY.search(label) or is_about_the_plan(label) or is_about_another_report(label)
    other = other or is_meeting_label(label) or any(map(str.isdecimal, label))
    return whole and not other and bool(JOINED.fullmatch(text[dates[0].end : dates[1].start]))
