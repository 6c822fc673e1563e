"""The matrix of movement: the earlier rating of each action by its later one."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from planpress.compare.change import REGROUPINGS, Change, ChangeKind
from planpress.compare.rated_action import RatedAction
from planpress.compare.report_pair import ReportPair
from planpress.model import Rating, Scale


class LineKind(StrEnum):
    """What a row or a column holds; the values are part of the JSON. Only the first two hold ratings or their lack."""

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
    """A row or a column.

    Args:
        kind: What it holds.
        rating: The rating, if it holds the actions with one.
    """

    kind: LineKind
    rating: Rating | None = None

    @property
    def id(self) -> str:
        """The rating's id; for any other line its kind in parentheses, which no rating's id has."""
        return self.rating.id if self.rating else f"({self.kind})"

    @property
    def is_extra(self) -> bool:
        """Whether it holds actions that have no counterpart in the other report, or not exactly one."""
        return self.kind not in (LineKind.RATING, LineKind.UNRATED)


@dataclass(frozen=True)
class Cell:
    """Where a row meets a column.

    Args:
        row: The earlier rating, or why there is none.
        column: The later rating, or why there is none.
        earlier: Ids of the earlier actions counted here.
        later: Ids of the later actions counted here.
    """

    row: Line
    column: Line
    earlier: tuple[str, ...] = ()
    later: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How many actions are counted here; one that continues another counts once."""
        return max(len(self.earlier), len(self.later))

    @property
    def actions(self) -> tuple[str, ...]:
        """The ids counted here: those of the later report, or of the earlier one in a column of endings."""
        return self.later or self.earlier

    @property
    def possible(self) -> bool:
        """Whether any action can be counted here; the corner of extra rows and columns stays blank."""
        return not (self.row.is_extra and self.column.is_extra)


@dataclass(frozen=True)
class MovementMatrix:
    """The matrix of movement; its margins are the totals of both reports.

    Every action of the earlier report is counted once, in the row of its rating; every action of the later
    one once, in the column of its rating. An action that continues exactly one other sits where the two
    ratings meet. An earlier action that was dropped, split or merged, or that cannot be followed, sits in an
    extra column; the later actions that are new, come from a split or a merger, or cannot be traced sit in an
    extra row.

    Args:
        rows: The earlier scale, "not rated" and the extra rows; the latter two only where needed.
        columns: The later scale, "not rated" and the extra columns.
        cells: One tuple a row.
    """

    rows: tuple[Line, ...]
    columns: tuple[Line, ...]
    cells: tuple[tuple[Cell, ...], ...]

    @cached_property
    def row_totals(self) -> tuple[int, ...]:
        """The sum of each row: for a rating, how many actions had it in the earlier report."""
        return tuple(sum(cell.count for cell in row) for row in self.cells)

    @cached_property
    def column_totals(self) -> tuple[int, ...]:
        """The sum of each column: for a rating, how many actions have it in the later report."""
        return tuple(sum(cell.count for cell in column) for column in zip(*self.cells, strict=True))

    @property
    def earlier_count(self) -> int:
        """How many actions the earlier report has."""
        return sum(n for line, n in zip(self.rows, self.row_totals, strict=True) if not line.is_extra)

    @property
    def later_count(self) -> int:
        """How many actions the later report has."""
        return sum(n for line, n in zip(self.columns, self.column_totals, strict=True) if not line.is_extra)

    @property
    def filled(self) -> Iterator[Cell]:
        """The cells in which an action is counted, row by row."""
        return (cell for row in self.cells for cell in row if cell.count)


Key = tuple[str, str]


def movement(pair: ReportPair, changes: Iterable[Change]) -> MovementMatrix:
    """Return the matrix of movement between two reports that list their actions.

    Args:
        pair: The reports.
        changes: What became of every action; other changes are passed over.
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
    others = (Line(kind) for kind in LineKind if kind is not LineKind.RATING)
    return (*ratings, *(line for line in others if line.id in used))


def _cell(row: Line, column: Line, counted: dict[Key, tuple[list[str], list[str]]]) -> Cell:
    earlier, later = counted.get((row.id, column.id), ((), ()))
    return Cell(row, column, tuple(earlier), tuple(later))
