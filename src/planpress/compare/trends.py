"""One assessor's ratings over the periods, and how actions flow between ratings."""

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
    """Where the numbers of a period come from, or why there are none."""

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
        distribution: How the ratings spread; None where there are none.
        scale_changed: Whether the scale is not that of the last period with numbers.
    """

    report: Report
    state: PointState
    distribution: Distribution | None
    scale_changed: bool = False


@dataclass(frozen=True)
class RatingTrend:
    """One assessor's ratings over the periods.

    Args:
        assessor: Who judged.
        points: One a period, gaps included, the earliest first.
    """

    assessor: Assessor
    points: tuple[Point, ...]

    @property
    def largest(self) -> int:
        """The largest number of actions rated, or left unrated besides, in one period."""
        spreads = (point.distribution for point in self.points)
        return max((spread.total + spread.unrated for spread in spreads if spread), default=0)


@dataclass(frozen=True)
class Band:
    """Actions that went from one rating to another, or came or left.

    Args:
        source: The row of the matrix they start in.
        target: The column they end in.
        count: How many.
        kinds: What the changes are, one a kind in the order of the kinds.
        actions: Their ids: those of the later report, or of the earlier one where they left.
    """

    source: Line
    target: Line
    count: int
    kinds: tuple[ChangeKind, ...]
    actions: tuple[str, ...]


def trend(dataset: Dataset, period: str, assessor: str) -> RatingTrend:
    """Return how an assessor's ratings spread in each period up to one.

    Raises:
        UnknownNameError: The period or the assessor is not known.
    """
    judge = dataset.plan.assessor(assessor)
    if judge is None:
        known = [candidate.id for candidate in dataset.plan.assessors]
        raise UnknownNameError(f'there is no assessor "{assessor}"', suggest(assessor, known))
    if dataset.report(period) is None:
        raise UnknownNameError(
            f'there is no period "{period}"', suggest(period, [report.period for report in dataset.reports])
        )
    points: list[Point] = []
    scale = None
    for report in dataset.until(period).reports:
        spread = distribution(dataset.plan, report, judge)
        changed = spread is not None and scale is not None and scale != report.scale
        points.append(Point(report, _state(report, spread), spread, changed))
        scale = report.scale if spread else scale
    return RatingTrend(judge, tuple(points))


def flow(comparison: Comparison) -> tuple[Band, ...]:
    """Return the bands of a flow chart between two reports: the filled cells of the matrix, row by row."""
    matrix = comparison.movement
    if matrix is None:
        return ()
    fates = {
        marked: change.kind
        for change in comparison.changes
        if change.kind.is_fate
        for marked in _ids(change.later, change.earlier)
    }
    return tuple(
        Band(
            cell.row,
            cell.column,
            cell.count,
            tuple(kind for kind in ChangeKind if kind in {fates[marked] for marked in _ids(cell.later, cell.earlier)}),
            cell.actions,
        )
        for cell in matrix.filled
    )


def _ids(later: tuple[str, ...], earlier: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return ids marked by the report they are of, since both reports may use one for different actions."""
    return (*(("later", action) for action in later), *(("earlier", action) for action in earlier))


def _state(report: Report, spread: Distribution | None) -> PointState:
    if spread:
        return PointState.COUNTED if spread.basis is Basis.COUNTED else PointState.STATED
    if report.state is State.PUBLISHED:
        return PointState.NOT_RATED if report.detailed else PointState.UNKNOWN
    return PointState.MISSING if report.state is State.MISSING else PointState.WITHHELD
