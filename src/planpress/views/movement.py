"""The matrix of movement: earlier rating by later rating."""

from dataclasses import dataclass

from planpress import compare
from planpress.compare import Cell, Kind, Line
from planpress.model import Report, address
from planpress.views.compared import compared, reference
from planpress.views.context import Context, Link, Reading
from planpress.views.no_movement import NoMovement
from planpress.views.rating_badge import Tone, rating_words, tone

DIRECTIONS = {Kind.IMPROVED: "up", Kind.WORSENED: "down", Kind.SAME: "same"}


@dataclass(frozen=True)
class Heading:
    """A row or a column.

    Args:
        label: A rating, or what became of actions that have none in the other report.
        tone: The step of the colour and shape ramp.
        total: How many actions are counted in it.
        extra: Whether it holds actions without exactly one counterpart in the other report.
    """

    label: Reading
    tone: Tone
    total: int
    extra: bool


@dataclass(frozen=True)
class MovementCell:
    """Where a row meets a column.

    Args:
        count: How many actions.
        direction: "up", "down" or "same"; empty where neither is said.
        actions: The actions, with the way to each.
        possible: Whether anything can be counted here.
    """

    count: int
    direction: str
    actions: tuple[Link, ...]
    possible: bool


@dataclass(frozen=True)
class MovementRow:
    """A row of the matrix.

    Args:
        heading: The earlier rating.
        cells: One for each column.
    """

    heading: Heading
    cells: tuple[MovementCell, ...]


@dataclass(frozen=True)
class Movement:
    """The matrix of movement of one assessor's ratings.

    Args:
        earlier: The earlier period.
        later: The later period.
        assessor: Who judged.
        columns: The later ratings.
        rows: The earlier ratings.
        earlier_count: How many actions the earlier report has.
        later_count: How many the later one has.
        scales: The ids of the earlier and the later scale where they are two; else None.
        directions: Those of "up", "down" and "same" that occur.
    """

    earlier: str
    later: str
    assessor: Reading
    columns: tuple[Heading, ...]
    rows: tuple[MovementRow, ...]
    earlier_count: int
    later_count: int
    scales: tuple[str, str] | None
    directions: tuple[str, ...]


def movement(context: Context, assessor: str | None = None, earlier: str | None = None) -> Movement | NoMovement:
    """Show the matrix of earlier ratings by later ones; its margins are the totals of both reports.

    Args:
        context: Where it is shown.
        assessor: Whose ratings; left out: the Party's own.
        earlier: The earlier period; left out: the nearest with a report.

    Raises:
        UnknownNameError: There is no such assessor or earlier period.
    """
    who = context.find_assessor(assessor) if assessor else context.plan.assessors[0]
    start = reference(context, earlier)
    if start is None:
        return NoMovement(
            (f"No report before {context.report.period} is on this site, so there is nothing to compare it with.",)
        )
    found = compared(context, start, who)
    if found.movement is None:
        return NoMovement(tuple(one.sentence for one in found.notices))
    return lay_out(context, found)


def lay_out(context: Context, found: compare.Comparison) -> Movement:
    """Lay out the matrix of a comparison that has one."""
    matrix = found.movement
    assert matrix is not None  # noqa: S101 - the caller has looked
    directions = {
        (change.was[0].label, change.now[0].label): DIRECTIONS[change.kind]
        for change in found.changes
        if change.kind in DIRECTIONS
    }
    rows = tuple(
        MovementRow(
            heading(context, found.earlier, line, total),
            tuple(_cell(context, found, cell, directions) for cell in cells),
        )
        for line, total, cells in zip(matrix.rows, matrix.row_totals, matrix.cells, strict=True)
    )
    columns = zip(matrix.columns, matrix.column_totals, strict=True)
    scales = (found.earlier.scale or "", found.later.scale or "")
    occurring = {cell.direction for row in rows for cell in row.cells}
    return Movement(
        earlier=found.earlier.period,
        later=found.later.period,
        assessor=context.read_plan(found.assessor.label),
        columns=tuple(heading(context, found.later, line, total) for line, total in columns),
        rows=rows,
        earlier_count=matrix.earlier_count,
        later_count=matrix.later_count,
        scales=scales if all(scales) and scales[0] != scales[1] else None,
        directions=tuple(one for one in DIRECTIONS.values() if one in occurring),
    )


def heading(context: Context, report: Report, line: Line, total: int) -> Heading:
    """Lay out a row's or a column's heading."""
    scale = context.plan.scale(report.scale)
    step = tone(scale, line.rating) if scale and line.rating else Tone.UNRATED
    return Heading(rating_words(context, line.rating, line.label(context.language)), step, total, line.is_extra)


def _cell(
    context: Context, found: compare.Comparison, cell: Cell, directions: dict[tuple[str, str], str]
) -> MovementCell:
    key = (cell.row.label(context.language), cell.column.label(context.language))
    if cell.later:
        actions = tuple(Link(one, context.action_href(one)) for one in cell.later)
    else:
        period = found.earlier.period
        actions = tuple(Link(one, context.period_href(period, f"actions/{address(one)}/")) for one in cell.earlier)
    return MovementCell(cell.count, directions.get(key, "") if cell.count else "", actions, cell.possible)
