"""The movement matrix, which counts actions by earlier and later rating."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from planpress.compare.change import REGROUPINGS, Change, ChangeKind
from planpress.compare.rated_action import RatedAction
from planpress.compare.report_pair import ReportPair
from planpress.model import Rating, Scale


class LineKind(StrEnum):
    """Which actions a row or column counts; all kinds but the first two are extra lines.

    The values occur in the JSON that ``planpress compare`` prints.
    """

    RATING = "rating"
    UNRATED = "not rated"
    NEW = "new"
    DROPPED = "dropped"
    SPLIT = "split"
    MERGED = "merged"
    REGROUPED = "split and merged"
    NOT_COMPARABLE = "not comparable"


ENDS = {
    ChangeKind.NEW: LineKind.NEW,
    ChangeKind.DROPPED: LineKind.DROPPED,
    ChangeKind.SPLIT: LineKind.SPLIT,
    ChangeKind.MERGED: LineKind.MERGED,
    ChangeKind.REGROUPED: LineKind.REGROUPED,
    ChangeKind.NOT_COMPARABLE: LineKind.NOT_COMPARABLE,
}


@dataclass(frozen=True)
class Line:
    """A row or column of the matrix.

    Args:
        kind: Which actions it counts.
        rating: The rating, if it counts the actions with that rating.
    """

    kind: LineKind
    rating: Rating | None = None

    @property
    def id(self) -> str:
        """The id of the rating or, for any other line, its kind in parentheses, which no id of a rating contains."""
        return self.rating.id if self.rating else f"({self.kind})"

    @property
    def is_extra(self) -> bool:
        """Whether the line counts actions that have no unique counterpart in the other report."""
        return self.kind not in (LineKind.RATING, LineKind.UNRATED)


@dataclass(frozen=True)
class Cell:
    """A cell of the matrix, where a row meets a column.

    Args:
        row: The earlier rating, or why there is none.
        column: The later rating, or why there is none.
        earlier: The ids of the earlier actions counted in the cell.
        later: The ids of the later actions counted in the cell.
    """

    row: Line
    column: Line
    earlier: tuple[str, ...] = ()
    later: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """The number of actions in the cell; an earlier action and the later action that continues it count as one."""
        return max(len(self.earlier), len(self.later))

    @property
    def actions(self) -> tuple[str, ...]:
        """The ids of the actions counted in the cell: later ids or, in an extra column, earlier ids."""
        return self.later or self.earlier

    @property
    def possible(self) -> bool:
        """Whether the cell can count any action; a cell in an extra row and an extra column stays blank."""
        return not (self.row.is_extra and self.column.is_extra)


@dataclass(frozen=True)
class MovementMatrix:
    """The movement matrix, whose margins give the totals of each report.

    Each action of the earlier report is counted once, in the row of its rating; each action of the later report is
    counted once, in the column of its rating. A pair of actions is counted where the row and the column of its ratings
    meet. An earlier action that was dropped, split or merged, or that cannot be followed, is counted in an extra
    column; a later action that is new, comes from a split or a merger, or cannot be traced back is counted in an extra
    row.

    Args:
        rows: The earlier scale and, if needed, "not rated" and the extra rows.
        columns: The later scale and, if needed, "not rated" and the extra columns.
        cells: One tuple per row.
    """

    rows: tuple[Line, ...]
    columns: tuple[Line, ...]
    cells: tuple[tuple[Cell, ...], ...]

    @cached_property
    def row_totals(self) -> tuple[int, ...]:
        """The sum of each row: for a rating, the number of actions with it in the earlier report."""
        return tuple(sum(cell.count for cell in row) for row in self.cells)

    @cached_property
    def column_totals(self) -> tuple[int, ...]:
        """The sum of each column: for a rating, the number of actions with it in the later report."""
        return tuple(sum(cell.count for cell in column) for column in zip(*self.cells, strict=True))

    @property
    def earlier_count(self) -> int:
        """The number of actions in the earlier report."""
        return sum(total for line, total in zip(self.rows, self.row_totals, strict=True) if not line.is_extra)

    @property
    def later_count(self) -> int:
        """The number of actions in the later report."""
        return sum(total for line, total in zip(self.columns, self.column_totals, strict=True) if not line.is_extra)

    @property
    def filled(self) -> Iterator[Cell]:
        """The cells that count at least one action, row by row."""
        return (cell for row in self.cells for cell in row if cell.count)


Key = tuple[str, str]


def movement(pair: ReportPair, changes: Iterable[Change]) -> MovementMatrix:
    """Return the movement matrix of two reports that list their actions.

    Args:
        pair: The reports.
        changes: The changes between them; only those that say what became of an action are counted.
    """
    scale_rows, scale_columns = pair.plan.scale(pair.earlier.scale), pair.plan.scale(pair.later.scale)
    counted: dict[Key, tuple[list[str], list[str]]] = {}
    for change in changes:
        for row, column, earlier, later in _cells(change):
            cell = counted.setdefault((row.id, column.id), ([], []))
            cell[0].extend(earlier)
            cell[1].extend(later)
    rows = _lines(scale_rows, {row for row, _ in counted})
    columns = _lines(scale_columns, {column for _, column in counted})
    cells = tuple(tuple(_cell(row, column, counted) for column in columns) for row in rows)
    return MovementMatrix(rows, columns, cells)


def _cells(change: Change) -> Iterator[tuple[Line, Line, tuple[str, ...], tuple[str, ...]]]:
    if not change.kind.is_fate:
        return
    if change.was and change.now and change.kind not in REGROUPINGS:
        yield _line(change.was[0]), _line(change.now[0]), change.earlier, change.later
        return
    end = Line(ENDS[change.kind])
    for rated in change.was:
        yield _line(rated), end, (rated.id,), ()
    for rated in change.now:
        yield end, _line(rated), (), (rated.id,)


def _line(rated: RatedAction) -> Line:
    return Line(LineKind.RATING, rated.rating) if rated.rating else Line(LineKind.UNRATED)


def _lines(scale: Scale | None, used: set[str]) -> tuple[Line, ...]:
    ratings = tuple(Line(LineKind.RATING, rating) for rating in scale.ratings) if scale else ()
    without_rating = (Line(kind) for kind in LineKind if kind is not LineKind.RATING)
    return (*ratings, *(line for line in without_rating if line.id in used))


def _cell(row: Line, column: Line, counted: dict[Key, tuple[list[str], list[str]]]) -> Cell:
    earlier, later = counted.get((row.id, column.id), ((), ()))
    return Cell(row, column, tuple(earlier), tuple(later))
