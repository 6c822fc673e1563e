"""Recognises the first action below a heading, so that it is not taken for a second row of the heading."""

import re
from collections.abc import Callable, Sequence

from planpress.exchange.office.workbook import WorkbookRow
from planpress.importing.tables.contents import is_bare_number
from planpress.importing.tables.headings import heading_matches
from planpress.importing.tables.own_texts import own_cells, width_of

NEAR = 20
"""The number of rows in which the number of another action is looked for."""
RATED = frozenset(["status", "rating"])


def is_of_an_action(rows: Sequence[WorkbookRow], upper: WorkbookRow, is_label: Callable[[str], bool]) -> bool:
    """Tell whether a row is an action: it has the first of several numbers, or a rating below a heading of ratings.

    Args:
        rows: The row, and those below it.
        upper: The row above it, which belongs to the heading.
        is_label: Tells whether a text is the label of a rating.
    """
    return _is_numbered(rows) or _is_rated(rows[0], upper, is_label)


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
    return (
        heading is not None
        and not heading.spread
        and width_of(upper, heading) == 1
        and {match.role for match in heading_matches(heading.text)[:1]} <= RATED
        and bool(heading_matches(heading.text))
    )
