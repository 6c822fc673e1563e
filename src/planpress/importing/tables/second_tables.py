"""Leaves out a table of something else below the actions, such as their expenditure, with a heading of its own."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from planpress.exchange.office.workbook import WorkbookRow
from planpress.importing.lexicon import headings, key
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.layout import LEVELS, TableLayout
from planpress.importing.tables.own_texts import own_cells, place_of

NAMING = frozenset(["number", "title", *LEVELS])
"""The roles of headings above the numbers and the names of actions."""
A_PAIR = 2
"""The number of cells in a row with a label and its meaning, which belongs to no table."""


def without_second_table(layout: TableLayout, doubts: Doubts) -> TableLayout:
    """Return a table without a second one below it, which names the same actions and has other columns.

    Lines below the second table stay.

    Args:
        layout: The table.
        doubts: Where to note what is left out.
    """
    rows = [row for row in layout.below if own_cells(row)]
    naming = _naming(layout)
    first = next((n for n, row in enumerate(rows) if n and _heads_other_columns(row, layout, naming)), 0)
    if not first or layout.joined:
        return layout
    begin = first - 1 if first > 1 and len(own_cells(rows[first - 1])) == 1 else first
    block = rows[begin : _first_line_below(rows, first)]
    words = f"another table begins here; its rows {block[0].number} to {block[-1].number} were left out"
    doubts.tell(place_of(rows[begin]), words, "add by hand what belongs to the report")
    left_out = {row.number for row in block}
    kept = tuple(row for row in layout.sheet.rows if row.number not in left_out)
    filled = {index for row in kept for index in row.cells}
    columns = tuple(column for column in layout.columns if column.heading or column.index in filled)
    return replace(layout, sheet=replace(layout.sheet, rows=kept), columns=columns)


def _roles(text: str) -> frozenset[str]:
    return frozenset(role for role, _ in headings().get(key(text), ()))


def _naming(layout: TableLayout) -> Mapping[int, frozenset[str]]:
    """Return the roles of the columns of numbers and names that a usual heading shows."""
    columns = {column.index: _roles(column.parts[-1]) & NAMING for column in layout.columns if column.parts}
    return {index: roles for index, roles in columns.items() if roles}


def _heads_other_columns(row: WorkbookRow, layout: TableLayout, naming: Mapping[int, frozenset[str]]) -> bool:
    """Tell whether a row repeats the headings of numbers and names, and most of its other cells are new headings."""
    if not naming or not all(_roles(row.text(index)) & roles for index, roles in naming.items()):
        return False
    header = {key(part) for column in layout.columns for part in column.parts}
    others = [key(cell.text) for cell in own_cells(row) if cell.column not in naming]
    return len(others) >= A_PAIR and sum(text in header for text in others) < len(others) / 2


def _first_line_below(rows: Sequence[WorkbookRow], first: int) -> int:
    """Return the position of the first line below a table: only lines follow, and a gap is above it."""
    lines = len(rows)
    while lines - 1 > first and len(own_cells(rows[lines - 1])) <= A_PAIR:
        lines -= 1
    apart = (n for n in range(lines, len(rows)) if rows[n].number - rows[n - 1].number > 1)
    return next(apart, len(rows))
