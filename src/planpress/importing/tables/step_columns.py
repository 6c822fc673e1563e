"""Divides the rows of a table that has a column of actions and a column of the milestones of each action."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from planpress.exchange.office.workbook import WorkbookCell, WorkbookRow
from planpress.importing.tables.columns import TableColumn
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.headings import heading_matches

STEP = "milestone"
"""The role of the column of milestones."""
STEP_RATING = "milestone rating"
"""The role of a column of ratings of the milestones, beside those of the actions."""
DATED = ("start", "due", "timeframe")
"""The roles of columns of dates that actions and milestones can have."""


def are_steps(rows: Sequence[WorkbookRow], columns: Mapping[int, TableColumn], upper: str) -> bool:
    """Tell whether the entries in the column of milestones are steps of the level above, and not actions themselves.

    They are steps if the level above is called an action, if a column of ratings beside others names only them, or if
    the table rates each entry of that level only once.

    Args:
        rows: The rows below the heading.
        columns: The columns with their roles so far.
        upper: The level above: "commitment" or "action".
    """
    if upper == "action" or are_rated_apart(columns.values(), upper):
        return True
    rated = [index for index, column in columns.items() if column.role == "rating"]
    wholes = [index for index, column in columns.items() if column.role == upper]
    begun = [any(_own(row, index) for index in wholes) for row in rows]
    ratings = [any(_own(row, index) for index in rated) for row in rows]
    return any(ratings) and all(whole or not rating for whole, rating in zip(begun, ratings, strict=True))


def are_rated_apart(columns: Collection[TableColumn], upper: str) -> bool:
    """Tell whether a column rates only the milestones of actions, or of commitments that another column rates.

    Args:
        columns: The columns with their roles so far.
        upper: The level above the milestones: "commitment" or "action".
    """
    rated = [_rates_steps(column) for column in columns if column.role == "rating"]
    return any(rated) and (upper == "action" or not all(rated))


def _rates_steps(column: TableColumn) -> bool:
    return column.role == "rating" and not column.given and _names_steps(column)


def step_ratings(columns: Collection[TableColumn], doubts: Doubts) -> Iterator[TableColumn]:
    """Yield the columns of ratings of the milestones, such as "Milestone status", if other columns name both.

    Args:
        columns: The columns with their roles.
        doubts: Where to note this.
    """
    roles = {column.role for column in columns}
    for column in columns if roles >= {STEP, "title"} else ():
        if _rates_steps(column):
            reason = "was read as the ratings of the milestones"
            doubts.tell_role(column.named, STEP_RATING, reason, "correct them if that is wrong")
            yield replace(column, role=STEP_RATING, detail="")


def divided_rows(rows: Sequence[WorkbookRow], columns: Sequence[TableColumn]) -> list[WorkbookRow]:
    """Return the rows with the first milestone of each action in a row of its own, like its other milestones.

    Args:
        rows: The rows below the heading.
        columns: The columns with their roles.
    """
    step = next((column.index for column in columns if column.role == STEP), None)
    titles = {column.index for column in columns if column.role == "title"}
    if step is None or not titles:
        return list(rows)
    number = next((column.index for column in columns if column.role == "number"), -1)
    of_steps = _columns_of_steps(rows, step, titles, number) | {c.index for c in columns if _is_of_steps(c)}
    return [part for row in rows for part in _parts(row, step, of_steps, titles)]


def _is_of_steps(column: TableColumn) -> bool:
    """Tell whether a column has ratings or dates of milestones only: an action has no day on which it was reached."""
    return column.role in ("reached", STEP_RATING) or (column.role in DATED and _names_steps(column))


def _names_steps(column: TableColumn) -> bool:
    return any(match.role == STEP for match in heading_matches(column.heading))


def _columns_of_steps(rows: Sequence[WorkbookRow], step: int, titles: set[int], number: int) -> set[int]:
    """Return the columns that have values of their own in rows that only continue an action."""
    continued = [row for row in rows if _own(row, step) and not any(_own(row, index) for index in titles)]
    named = {row.text(number).strip() for row in rows if any(_own(row, index) for index in titles)}
    filled = {index for row in continued for index in row.cells if _own(row, index)}
    repeated = all(row.text(number).strip() in named for row in continued)
    return filled - ({number} if repeated else set()) - titles | {step}


def _parts(row: WorkbookRow, step: int, of_steps: set[int], titles: set[int]) -> Iterator[WorkbookRow]:
    if not _own(row, step):
        yield row
        return
    if any(_own(row, index) for index in titles):
        rest = {index: cell for index, cell in row.cells.items() if index not in of_steps}
        yield replace(row, cells=rest, fills={})
    yield replace(
        row, cells={index: cell for index, cell in row.cells.items() if index in of_steps and _own(row, index)}
    )


def _own(row: WorkbookRow, index: int) -> WorkbookCell | None:
    """Return the cell in a column if it has text of its own; a merged cell from above does not."""
    cell = row.cells.get(index)
    return cell if cell and cell.text.strip() and not cell.spread else None
