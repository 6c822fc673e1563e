"""The overview's chart: how many actions have each rating, with a row for each period and assessor."""

from dataclasses import dataclass, replace
from itertools import dropwhile

from planpress.views.context import Context, TaggedText
from planpress.views.legend import Legend
from planpress.views.printed_shares import PrintedShares, notes_without_numbers, printed_shares
from planpress.views.trend import TrendSeries, rating_series, series_legends


@dataclass(frozen=True)
class RatingChart:
    """The ratings of each assessor, period by period.

    Args:
        series: One series for each assessor that gave ratings in any period up to that of the page.
        legends: What the signs in the bars mean, for each scale.
        notes: What the source says about the totals of this period, as pairs of assessor and note.
        total: The number of actions rated in this period, if it is the same for every assessor; otherwise None.
        printed: The shares that the report of this period prints.
    """

    series: tuple[TrendSeries, ...]
    legends: tuple[Legend, ...]
    notes: tuple[tuple[TaggedText, TaggedText], ...]
    total: int | None
    printed: tuple[PrintedShares, ...]


def rating_chart(context: Context, assessor: str | None = None) -> RatingChart:
    """Show how many actions have each rating, with a bar for each period and assessor, legends and a table.

    Args:
        context: The context of the page.
        assessor: The id of an assessor, to show only this assessor's ratings; by default, those by every assessor.

    Raises:
        UnknownNameError: There is no such assessor.
    """
    chosen = (context.find_assessor(assessor),) if assessor else context.plan.assessors
    series = tuple(_from_first_rating(line) for line in rating_series(context, chosen))
    bars = [row.bar for line in series for row in line.rows if row.current and row.bar]
    totals = {bar.total for bar in bars}
    with_numbers = {bar.id for bar in bars} | context.report.shares.keys()
    others = [assessor for assessor in chosen if assessor.id not in with_numbers]
    return RatingChart(
        series=series,
        legends=series_legends(context, series),
        notes=(*((bar.assessor, bar.note) for bar in bars if bar.note), *notes_without_numbers(context, others)),
        total=totals.pop() if len(totals) == 1 else None,
        printed=printed_shares(context, chosen),
    )


def _from_first_rating(line: TrendSeries) -> TrendSeries:
    """Leave out the periods before an assessor's first rating, because they have nothing to show."""
    return replace(line, rows=tuple(dropwhile(lambda row: row.bar is None, line.rows)))
