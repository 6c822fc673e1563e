"""The movement matrix, with the earlier ratings as rows and the later ones as columns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planpress import compare
from planpress.addresses import action_page
from planpress.compare import Cell, ChangeKind, Line
from planpress.language import Language
from planpress.language.labels import line_label
from planpress.language.notices import notice_sentence
from planpress.model import Rating, Report
from planpress.views.comparisons import comparison_with, earlier_report
from planpress.views.context import Context, Link, TaggedText
from planpress.views.no_movement import NoMovement
from planpress.views.rating_badge import Tone, rating_words, tone

DIRECTIONS = {ChangeKind.IMPROVED: "up", ChangeKind.WORSENED: "down", ChangeKind.SAME: "same"}


@dataclass(frozen=True)
class LineHeading:
    """A row or column of the matrix.

    Args:
        label: A rating, or what became of actions without a counterpart.
        tone: The step of the colour and shape ramp.
        total: The number of actions in the row or column.
        extra: Whether the row or column counts actions without exactly one counterpart in the other report.
        title: The label with a capital letter.
    """

    label: TaggedText
    tone: Tone
    total: int
    extra: bool
    title: str


@dataclass(frozen=True)
class MovementCell:
    """A cell of the matrix, where a row meets a column.

    Args:
        count: The number of actions.
        direction: "up", "down" or "same"; empty if it is none of these.
        actions: The links to the actions.
        possible: Whether the cell can count any action.
    """

    count: int
    direction: str
    actions: tuple[Link, ...]
    possible: bool


@dataclass(frozen=True)
class MovementRow:
    """A row of the matrix.

    Args:
        heading: The heading of the row.
        cells: One cell for each column.
    """

    heading: LineHeading
    cells: tuple[MovementCell, ...]


@dataclass(frozen=True)
class Movement:
    """The movement matrix of one assessor's ratings.

    Args:
        earlier: The earlier period.
        later: The later period.
        assessor: The assessor.
        columns: The headings of the columns.
        rows: The rows.
        earlier_count: The number of actions in the earlier report.
        later_count: The number of actions in the later report.
        scales: The ids of the earlier and the later scale if they differ; otherwise None.
        legend: What the signs in the cells mean; empty if there are none.
    """

    earlier: str
    later: str
    assessor: TaggedText
    columns: tuple[LineHeading, ...]
    rows: tuple[MovementRow, ...]
    earlier_count: int
    later_count: int
    scales: tuple[str, str] | None
    legend: str


def movement(context: Context, assessor: str | None = None, earlier: str | None = None) -> Movement | NoMovement:
    """Show the matrix of earlier and later ratings, with the totals of each report in the margins.

    Args:
        context: The context of the page.
        assessor: The id of the assessor who gave the ratings; by default, the Party.
        earlier: The earlier period; by default, the nearest one with a published report, if there is one.

    Raises:
        UnknownNameError: There is no such assessor or earlier period.
    """
    rater = context.find_assessor(assessor) if assessor else context.plan.assessors[0]
    start = earlier_report(context, earlier)
    if start is None:
        reason = context.words.gettext(
            "This site has no report before %(period)s, so there is nothing to compare it with.",
            period=context.report.period,
        )
        return NoMovement((reason,))
    comparison = comparison_with(context, start, rater)
    if comparison.movement is None:
        return NoMovement(tuple(notice_sentence(context.words, comparison, notice) for notice in comparison.notices))
    return lay_out(context, comparison)


def lay_out(context: Context, comparison: compare.Comparison) -> Movement:
    """Return the matrix of a comparison that has one, in the form that the template needs."""
    matrix = comparison.movement
    assert matrix is not None  # noqa: S101 - the caller has checked
    directions = {
        (change.was[0].rating, change.now[0].rating): DIRECTIONS[change.kind]
        for change in comparison.changes
        if change.kind in DIRECTIONS
    }
    rows = tuple(
        MovementRow(
            heading(context, comparison.earlier, line, total),
            tuple(_cell(context, comparison, cell, directions) for cell in cells),
        )
        for line, total, cells in zip(matrix.rows, matrix.row_totals, matrix.cells, strict=True)
    )
    columns = zip(matrix.columns, matrix.column_totals, strict=True)
    scales = (comparison.earlier.scale or "", comparison.later.scale or "")
    occurring = {cell.direction for row in rows for cell in row.cells}
    return Movement(
        earlier=comparison.earlier.period,
        later=comparison.later.period,
        assessor=context.read_plan(comparison.assessor.label),
        columns=tuple(heading(context, comparison.later, line, total) for line, total in columns),
        rows=rows,
        earlier_count=matrix.earlier_count,
        later_count=matrix.later_count,
        scales=scales if all(scales) and scales[0] != scales[1] else None,
        legend=legend(context.words, [name for name in DIRECTIONS.values() if name in occurring]),
    )


def legend(language: Language, directions: Sequence[str]) -> str:
    """Return the meanings of the signs for the given directions."""
    meanings = {
        "up": language.gettext("▲ better"),
        "down": language.gettext("▼ worse"),
        "same": language.gettext("= the same"),
    }
    if not directions:
        return ""
    # Translators: what up to three signs mean
    return language.gettext("%(signs)s.", signs=", ".join(meanings[direction] for direction in directions))


def heading(context: Context, report: Report, line: Line, total: int) -> LineHeading:
    """Return the heading of a row or column."""
    scale = context.plan.scale(report.scale)
    step = tone(scale, line.rating) if scale and line.rating else Tone.UNRATED
    label = rating_words(context, line.rating, line_label(context.words, line, context.language))
    return LineHeading(label, step, total, line.is_extra, context.words.capitalised(label.words))


def _cell(
    context: Context,
    comparison: compare.Comparison,
    cell: Cell,
    directions: Mapping[tuple[Rating | None, Rating | None], str],
) -> MovementCell:
    if cell.later:
        actions = tuple(context.action_link(action) for action in cell.later)
    else:
        earlier = comparison.earlier
        actions = tuple(
            Link(earlier.number(action), context.period_href(earlier.period, action_page(action)))
            for action in cell.earlier
        )
    direction = directions.get((cell.row.rating, cell.column.rating), "") if cell.count else ""
    return MovementCell(cell.count, direction, actions, cell.possible)
