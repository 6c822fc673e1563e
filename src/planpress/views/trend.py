"""How ratings changed over the periods."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from planpress import compare, summary
from planpress.compare import PointState
from planpress.language import Language
from planpress.model import Action, Assessor, Report
from planpress.views.context import Context, Link, TaggedText
from planpress.views.distribution_chart import Bar, bar
from planpress.views.legend import Legend, legends

MOST_ROWS = 8
"""How many of an assessor's periods a chart shows at once; earlier periods are collapsed."""


@dataclass(frozen=True)
class TrendRow:
    """One period.

    Args:
        period: The link to the period.
        bar: The distribution of the ratings, or None if there are no numbers.
        absence: Why there are no numbers, or empty.
        scale_changed: Whether the previous period with numbers used a different scale.
        current: Whether this is the period of the page.
    """

    period: Link
    bar: Bar | None
    absence: str
    scale_changed: bool
    current: bool


@dataclass(frozen=True)
class TrendSeries:
    """One assessor's ratings over the periods.

    Args:
        assessor: The assessor.
        rows: The periods, earliest first.
    """

    assessor: TaggedText
    rows: tuple[TrendRow, ...]

    @property
    def recent(self) -> tuple[TrendRow, ...]:
        """The latest periods, which a chart shows at once."""
        return self.rows[-MOST_ROWS:]

    @property
    def older(self) -> tuple[TrendRow, ...]:
        """The periods before the latest ones, which a chart collapses."""
        return self.rows[:-MOST_ROWS]


@dataclass(frozen=True)
class Trend:
    """The ratings over the periods, assessor by assessor; empty if there is only one period.

    Args:
        series: One series for each assessor that gave ratings in any period.
        first: Whether there is no earlier period.
        legends: What the signs in the bars mean.
    """

    series: tuple[TrendSeries, ...]
    first: bool = False
    legends: tuple[Legend, ...] = ()


def trend(context: Context, assessor: str | None = None, pillar: str | None = None) -> Trend:
    """Show the ratings over the periods: a stacked bar for each period, with numbers and denominators.

    Args:
        context: The context of the page.
        assessor: The id of an assessor, to show only this assessor's ratings; by default, those by every assessor.
        pillar: The id of a pillar, to count only its actions; periods for which only totals are public then have no
            bar.

    Raises:
        UnknownNameError: There is no such assessor or pillar.
    """
    chosen = (context.find_assessor(assessor),) if assessor else context.plan.assessors
    pillar_id = context.find_pillar(pillar).id if pillar else None
    if len(context.dataset.reports) == 1:
        return Trend((), first=True)
    shown = rating_series(context, chosen, pillar_id)
    return Trend(shown, legends=series_legends(context, shown))


def rating_series(
    context: Context, assessors: Iterable[Assessor], pillar: str | None = None
) -> tuple[TrendSeries, ...]:
    """Return the ratings by each assessor that gave any, in every period up to that of the page.

    Args:
        context: The context of the page.
        assessors: The assessors.
        pillar: The id of a pillar, to count only its actions.
    """
    every = (TrendSeries(context.read_plan(rater.label), _rows(context, rater, pillar)) for rater in assessors)
    return tuple(series for series in every if any(row.bar for row in series.rows))


def series_legends(context: Context, shown: Iterable[TrendSeries]) -> tuple[Legend, ...]:
    """Return the legends of all scales that the series use."""
    periods = {row.period.label for series in shown for row in series.rows if row.bar}
    return legends(context, (report for report in context.dataset.reports if report.period in periods))


def _rows(context: Context, assessor: Assessor, pillar: str | None) -> tuple[TrendRow, ...]:
    period = context.report.period
    points = context.remember(
        ("trend", assessor.id), lambda: compare.trend(context.dataset, period, assessor.id).points
    )
    rows = []
    for point in points:
        counts, absence = _counts(context, point, assessor, pillar)
        rows.append(
            TrendRow(
                Link(point.report.period, context.period_href(point.report.period)),
                bar(context, counts, point.report) if counts else None,
                absence,
                point.scale_changed,
                point.report.period == period,
            )
        )
    return tuple(rows)


def _counts(
    context: Context, point: compare.Point, assessor: Assessor, pillar: str | None
) -> tuple[summary.Distribution | None, str]:
    """Return the distribution of ratings in a period, for the whole plan or one pillar, or why there is none."""
    counts = point.distribution
    if pillar is not None:
        current, earlier = (
            context.plan.pillar(pillar, version) for version in (context.plan_version, point.report.plan_version)
        )
        if current != earlier:
            return None, context.words.gettext("another version of the plan, without this %(term_pillar)s")
        counts = _of_pillar(context, point.report, assessor, pillar)
    if counts:
        return counts, ""
    if point.report.shares.get(assessor.id):
        return None, context.words.gettext("only shares of all %(term_actions)s")
    return None, _absence(point.state, context.words)


def _of_pillar(context: Context, report: Report, assessor: Assessor, pillar: str) -> summary.Distribution | None:
    scale = context.plan.scale(report.scale)
    by_pillar = context.remember(("pillars", report.period), lambda: _by_pillar(report))
    return summary.count(by_pillar.get(pillar, ()), scale, assessor) if scale else None


def _by_pillar(report: Report) -> Mapping[str, Sequence[Action]]:
    by_pillar: dict[str, list[Action]] = {}
    for action in report.actions:
        by_pillar.setdefault(action.pillar, []).append(action)
    return by_pillar


def _absence(state: PointState, words: Language) -> str:
    if state is PointState.STATED:
        return words.gettext("only totals for the whole plan")
    return {
        PointState.MISSING: words.gettext("no report found"),
        PointState.WITHHELD: words.gettext("report withheld"),
        PointState.UNKNOWN: words.gettext("no ratings by this assessor are available"),
    }.get(state, words.gettext("not rated by this assessor"))
