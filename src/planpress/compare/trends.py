"""How one assessor's ratings changed over the periods, and how actions moved between ratings."""

from dataclasses import dataclass
from enum import StrEnum

from planpress.compare.change import ChangeKind
from planpress.compare.comparison import Comparison
from planpress.compare.movement import Line
from planpress.errors import UnknownNameError
from planpress.model import Assessor, Dataset, Report, State
from planpress.suggestion import suggest
from planpress.summary import Basis, Distribution, distribution


class PointState(StrEnum):
    """Where the numbers of a period come from, or why it has none."""

    COUNTED = "counted"
    STATED = "stated by the source"
    NOT_RATED = "not rated"
    UNKNOWN = "not available"
    MISSING = "missing"
    WITHHELD = "withheld"


@dataclass(frozen=True)
class Point:
    """One period of a trend.

    Args:
        report: The report of the period.
        state: Where its numbers come from, or why there are none.
        distribution: The distribution of the ratings; None if there are no numbers.
        scale_changed: Whether the previous period with numbers used a different scale.
    """

    report: Report
    state: PointState
    distribution: Distribution | None
    scale_changed: bool = False


@dataclass(frozen=True)
class RatingTrend:
    """One assessor's ratings over the periods.

    Args:
        assessor: The assessor.
        points: One point per period, earliest first; periods without ratings are included.
    """

    assessor: Assessor
    points: tuple[Point, ...]

    @property
    def largest(self) -> int:
        """The largest number of actions, rated and unrated, in one period."""
        distributions = (point.distribution for point in self.points)
        return max((counts.total + counts.unrated for counts in distributions if counts), default=0)


@dataclass(frozen=True)
class Band:
    """A band of a flow chart: the actions in one cell of the matrix.

    Args:
        source: The row of the matrix that counts the actions.
        target: The column of the matrix that counts the actions.
        count: The number of actions.
        kinds: The kinds of change that say what became of the actions, in the order of :class:`ChangeKind`.
        actions: Their ids in the later report, or in the earlier one if they ended.
    """

    source: Line
    target: Line
    count: int
    kinds: tuple[ChangeKind, ...]
    actions: tuple[str, ...]


def trend(dataset: Dataset, period: str, assessor: str) -> RatingTrend:
    """Return the distribution of an assessor's ratings in each period up to a given one.

    Raises:
        UnknownNameError: The period or the assessor is not known.
    """
    rater = dataset.plan.assessor(assessor)
    if rater is None:
        known = [candidate.id for candidate in dataset.plan.assessors]
        raise UnknownNameError(f'there is no assessor "{assessor}"', suggest(assessor, known))
    if dataset.report(period) is None:
        raise UnknownNameError(
            f'there is no period "{period}"', suggest(period, [report.period for report in dataset.reports])
        )
    points: list[Point] = []
    scale = None
    for report in dataset.until(period).reports:
        counts = distribution(dataset.plan, report, rater)
        scale_changed = counts is not None and scale is not None and scale != report.scale
        points.append(Point(report, _state(report, counts), counts, scale_changed))
        scale = report.scale if counts else scale
    return RatingTrend(rater, tuple(points))


def flow(comparison: Comparison) -> tuple[Band, ...]:
    """Return the bands of a flow chart, which are the filled cells of the matrix, row by row."""
    matrix = comparison.movement
    if matrix is None:
        return ()
    fates = {
        key: change.kind
        for change in comparison.changes
        if change.kind.is_fate
        for key in _keys(change.later, change.earlier)
    }
    bands = []
    for cell in matrix.filled:
        kinds = {fates[key] for key in _keys(cell.later, cell.earlier)}
        ordered = tuple(kind for kind in ChangeKind if kind in kinds)
        bands.append(Band(cell.row, cell.column, cell.count, ordered, cell.actions))
    return tuple(bands)


def _keys(later: tuple[str, ...], earlier: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return each id together with its report, because both reports may use an id for different actions."""
    return (*(("later", action) for action in later), *(("earlier", action) for action in earlier))


def _state(report: Report, counts: Distribution | None) -> PointState:
    if counts:
        return PointState.COUNTED if counts.basis is Basis.COUNTED else PointState.STATED
    if report.state is State.PUBLISHED:
        return PointState.NOT_RATED if report.detailed else PointState.UNKNOWN
    return PointState.MISSING if report.state is State.MISSING else PointState.WITHHELD
