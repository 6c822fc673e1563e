"""Takes a missing period from the title of a report, or from the only time on its front page."""

from collections.abc import Sequence

from planpress.exchange.office import Uncertainty
from planpress.importing.front_page import FrontPage
from planpress.importing.front_period import COMPARE, OF_A_FISCAL_YEAR, named_years
from planpress.importing.front_year import period_in_a_title
from planpress.importing.named_times import clearest_time, named_times
from planpress.importing.spans import PrintedSpan
from planpress.model import Plan
from planpress.model.scalars import quoted


def take_period_of_a_title(
    page: FrontPage,
    titles: Sequence[tuple[str, str]],
    unread: list[tuple[str, str]],
    plan: Plan,
    *,
    is_whole: bool,
) -> list[tuple[str, str]]:
    """Take a missing period from the only line that names one without calling it so.

    Args:
        page: What the front page says so far.
        titles: The place and the words of each line that may be a title.
        unread: The lines that were not read.
        plan: The plan that the report belongs to.
        is_whole: Whether the lines are all of the front page, so that the only time in them can be the period.

    Returns:
        The other lines that were not read.
    """
    if page.start or page.end or page.years:
        return unread
    place, text, span = period_in_a_title(titles, plan) or ("", "", PrintedSpan())
    if text:
        page.start, page.end, page.is_fiscal = span.start, span.end, span.is_fiscal
        page.years = named_years(text) if span.is_fiscal else "" if span.start or not span.end else str(span.end.year)
        said = span.doubt if span.is_fiscal else f"{quoted(text)} was read as the period"
        page.uncertainties.append(Uncertainty(place, said, OF_A_FISCAL_YEAR if span.is_fiscal else COMPARE))
    elif is_whole:
        text = _take_only_time(page, titles, plan)
    return [line for line in unread if line[1] != text]


def _take_only_time(page: FrontPage, lines: Sequence[tuple[str, str]], plan: Plan) -> str:
    """Take a missing period from the only time on the front page that can be it; return its line, "" without one."""
    named = [time for place, text in lines for time in named_times(place, text, plan)]
    time = clearest_time(named)
    if not time or not time.days:
        return ""
    page.start, page.end = time.days
    words = f"{quoted(time.line)} was read as the period"
    page.uncertainties.append(Uncertainty(time.place, words, COMPARE))
    return time.line
