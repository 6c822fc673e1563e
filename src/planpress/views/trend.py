"""Ratings over the periods."""

from dataclasses import dataclass

from planpress import compare, summary
from planpress.compare import PointState
from planpress.language import Language
from planpress.model import Assessor, Report
from planpress.views.context import Context, Link, TaggedText
from planpress.views.distribution_chart import Bar, bar


@dataclass(frozen=True)
class TrendRow:
    """One period.

    Args:
        period: Its name and place.
        bar: The spread of ratings, or None where there are no numbers.
        absence: Why there are none, or empty.
        scale_changed: Whether the scale is another than before.
    """

    period: Link
    bar: Bar | None
    absence: str
    scale_changed: bool


@dataclass(frozen=True)
class TrendSeries:
    """One assessor's ratings over the periods.

    Args:
        assessor: Who judged.
        rows: The earliest first.
    """

    assessor: TaggedText
    rows: tuple[TrendRow, ...]


@dataclass(frozen=True)
class Trend:
    """Ratings over the periods, assessor by assessor; empty where there is only one period.

    Args:
        series: One for each assessor that rated in any period.
        first: Whether there is no earlier period.
    """

    series: tuple[TrendSeries, ...]
    first: bool = False


def trend(context: Context, assessor: str | None = None, pillar: str | None = None) -> Trend:
    """Show the ratings over the periods: a stacked bar for each, with numbers and denominators.

    Args:
        context: Where it is shown.
        assessor: Only this assessor's ratings; left out: everybody's.
        pillar: Only the actions of this pillar; periods of which only totals are available have none.

    Raises:
        UnknownNameError: There is no such assessor or pillar.
    """
    chosen = (context.find_assessor(assessor),) if assessor else context.plan.assessors
    home = context.find_pillar(pillar).id if pillar else None
    if len(context.dataset.reports) == 1:
        return Trend((), first=True)
    series = (TrendSeries(context.read_plan(assessor.label), _rows(context, assessor, home)) for assessor in chosen)
    return Trend(tuple(line for line in series if any(row.bar for row in line.rows)))


def _rows(context: Context, assessor: Assessor, pillar: str | None) -> tuple[TrendRow, ...]:
    points = compare.trend(context.dataset, context.report.period, assessor.id).points
    rows = []
    for point in points:
        spread, absence = _spread(context, point, assessor, pillar)
        rows.append(
            TrendRow(
                Link(point.report.period, context.period_href(point.report.period)),
                bar(context, spread, point.report) if spread else None,
                absence,
                point.scale_changed,
            )
        )
    return tuple(rows)


def _spread(
    context: Context, point: compare.Point, assessor: Assessor, pillar: str | None
) -> tuple[summary.Distribution | None, str]:
    """Return the spread of ratings in a period, of the whole plan or of a pillar, and else why there is none."""
    spread = point.distribution
    if pillar is not None:
        here, there = (
            context.plan.pillar(pillar, version) for version in (context.plan_version, point.report.plan_version)
        )
        if here != there:
            return None, context.words.gettext("the plan was another version, without this %(term_pillar)s")
        spread = _of_pillar(context, point.report, assessor, pillar)
    return spread, "" if spread else _absence(point.state, context.words)


def _of_pillar(context: Context, report: Report, assessor: Assessor, pillar: str) -> summary.Distribution | None:
    scale = context.plan.scale(report.scale)
    actions = [action for action in report.actions if action.pillar == pillar]
    return summary.count(actions, scale, assessor) if scale else None


def _absence(state: PointState, words: Language) -> str:
    if state is PointState.STATED:
        return words.gettext("only totals of the whole plan")
    return {
        PointState.MISSING: words.gettext("no report found"),
        PointState.WITHHELD: words.gettext("report withheld"),
        PointState.UNKNOWN: words.gettext("no ratings by this assessor available"),
    }.get(state, words.gettext("not rated by this assessor"))
