"""Recognises the first action below a heading, so that it is not taken for a second row of the heading."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from planpress.exchange.office.workbook import WorkbookCell, WorkbookRow
from planpress.importing.tables.contents import is_bare_number
from planpress.importing.tables.headings import SURE, heading_matches
from planpress.importing.tables.own_texts import own_cells, width_of

NEAR = 20
"""The number of rows in which the number of another action is looked for."""
RATED = frozenset(["status", "rating"])
NAMING = frozenset(["number", "title", "commitment", "action", "milestone"])
"""The roles of a heading over the numbers and the names of actions."""


def is_of_an_action(
    rows: Sequence[WorkbookRow], header: Sequence[WorkbookRow], is_label: Callable[[str], bool]
) -> bool:
    """Tell whether a row is an action, and not a further row of the heading.

    An action has a number below the heading of the names, the first of several numbers, a rating below a heading of
    ratings, or words below headings that need no division.

    Args:
        rows: The row, and those below it.
        header: The rows of the heading.
        is_label: Tells whether a text is the label of a rating.
    """
    return (
        _has_number(rows[0], header)
        or _is_numbered(rows)
        or _is_rated(rows[0], header[-1], is_label)
        or _is_filled(rows[0], header)
    )


def _has_number(row: WorkbookRow, header: Sequence[WorkbookRow]) -> bool:
    """Tell whether a row has a number and then words below the heading of the names, as below "Action" over both."""
    named = [cell for cell in own_cells(row) if _role(header, cell.column) in NAMING]
    numbers = [is_bare_number(cell.text.strip()) for cell in named]
    return any(first and not second for first, second in pairwise(numbers))


def _is_numbered(rows: Sequence[WorkbookRow]) -> bool:
    """Tell whether a row begins with a number, then has words, and a number of the same form begins a row below."""
    first, *others = own_cells(rows[0])
    if not is_bare_number(first.text.strip()) or all(is_bare_number(cell.text.strip()) for cell in others):
        return False
    below = {row.text(first.column).strip() for row in rows[1:NEAR]} - {first.text.strip()}
    return any(_form(text) == _form(first.text.strip()) for text in below if text)


def _form(number: str) -> str:
    return re.sub(r"[^\W\d_]", "a", re.sub(r"\d+", "0", number))


def _is_rated(row: WorkbookRow, upper: WorkbookRow, is_label: Callable[[str], bool]) -> bool:
    """Tell whether a row has one label, below a heading of ratings that covers no further columns."""
    labelled = [cell for cell in own_cells(row) if is_label(cell.text.strip())]
    if len(labelled) != 1:
        return False
    heading = upper.cells.get(labelled[0].column)
    return heading is not None and not heading.spread and width_of(upper, heading) == 1 and _means(heading) in RATED


def _is_filled(row: WorkbookRow, header: Sequence[WorkbookRow]) -> bool:
    """Tell whether a row has no word for a column below the heading of the names, and other words below other headings.

    The row of a heading that divides "Action" contains words such as "No" and "Title" there.
    """
    named, others = [], []
    for cell in own_cells(row):
        heading = lowest_heading(header, cell.column)
        if _role(header, cell.column) in NAMING:
            named.append(cell)
        elif heading and not heading.spread and width_of(header[-1], heading) == 1 and _means(heading):
            others.append(cell)
    known = any(match.score >= SURE for cell in (*named, *others) for match in heading_matches(cell.text)[:1])
    return len(named) > 1 and bool(others) and not known


def _role(header: Sequence[WorkbookRow], column: int) -> str:
    """Return what the lowest heading of a column means; a column without a heading belongs to the one at its left."""
    while column and not (heading := lowest_heading(header, column)):
        column -= 1
    heading = lowest_heading(header, column)
    return _means(heading) if heading else ""


def _means(heading: WorkbookCell) -> str:
    return next((match.role for match in heading_matches(heading.text)[:1]), "")


def lowest_heading(header: Sequence[WorkbookRow], column: int) -> WorkbookCell | None:
    """Return the lowest heading of a column; a cell that is merged with the cell above it is passed over.

    Args:
        header: The rows of the heading.
        column: The index of the column.
    """
    for row in reversed(header):
        cell, left = row.cells.get(column), row.cells.get(column - 1)
        if cell and (not cell.spread or (left and left.text == cell.text)):
            return cell
    return None
