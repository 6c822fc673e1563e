"""Leaves out a table of something else below or beside the actions, with a heading of its own."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from planpress.exchange.office.workbook import WorkbookRow, WorkbookSheet
from planpress.importing.lexicon import headings, key
from planpress.importing.tables.columns import TableColumn
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.headings import heading_language
from planpress.importing.tables.layout import LEVELS, RATED, TableLayout
from planpress.importing.tables.own_texts import own_cells, place_of
from planpress.model import Plan

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


def without_table_beside(layout: TableLayout, plan: Plan, doubts: Doubts) -> TableLayout:
    """Return a table without a second one behind an empty column, which begins with numbers or names of its own.

    Names in another language of the plan, or in one that their heading names, are those of the same actions.

    Args:
        layout: The table.
        plan: The plan, with its languages.
        doubts: Where to note what is left out.
    """
    first = first_column_behind_a_gap(layout)
    begin = next((column for column in layout.columns if column.index >= first), None) if first else None
    if begin is None or layout.joined or not layout.header or not _begins_another_table(begin, layout, plan):
        return layout
    beside = [column for column in layout.columns if column.index >= first]
    shown = ", ".join(column.named for column in beside)
    words = f"another table is behind an empty column, so it was left out: {shown}"
    doubts.tell(
        "", words, "import that table on its own; if it is about the same actions, name its columns in --columns"
    )
    return without_columns_from(layout, first)


def _begins_another_table(begin: TableColumn, layout: TableLayout, plan: Plan) -> bool:
    """Tell whether a column behind those of rated actions has other numbers or names than a column of these."""
    if heading_language(begin.heading):
        return False
    before = [column for column in layout.columns if column.index < begin.index]
    alike = [column for column in before if column.parts and _roles(column.parts[-1]) & _roles(begin.heading) & NAMING]
    spoken = {language for column in before for language in _languages(column.heading)}
    if _languages(begin.heading).isdisjoint(spoken) and _languages(begin.heading) & {*plan.languages}:
        return False
    if not any(_roles(column.heading) & RATED for column in before):
        return False
    rows = [row for row in layout.below if row.text(begin.index).strip()]
    return bool(alike) and not any(all(key(row.text(begin.index)) == key(row.text(column.index)) for row in rows)
                                   for column in alike)  # fmt: skip


def _languages(text: str) -> frozenset[str]:
    return frozenset(language for _, language in headings().get(key(text), ()))


def first_column_behind_a_gap(layout: TableLayout) -> int:
    """Return the first column behind the last empty one between columns; 0 if there is none.

    It is also 0 if ``--columns`` names one of these columns.

    Args:
        layout: The table.
    """
    used = [column.index for column in layout.columns]
    gaps = [left + 1 for left, right in pairwise(used) if right - left > 1]
    is_given = any(column.given and column.index >= gaps[-1] for column in layout.columns) if gaps else True
    return 0 if is_given else gaps[-1]


def without_columns_from(layout: TableLayout, first: int) -> TableLayout:
    """Return a table without the cells from a column on, in its heading and below it.

    Args:
        layout: The table.
        first: The index of the column.
    """
    columns = tuple(column for column in layout.columns if column.index < first)
    return replace(layout, sheet=without_cells_from(layout.sheet, layout, first), columns=columns)


def without_cells_from(sheet: WorkbookSheet, layout: TableLayout, first: int) -> WorkbookSheet:
    """Return a sheet without the cells from a column on, in the heading of a table and below it.

    Args:
        sheet: The sheet.
        layout: The table.
        first: The index of the column.
    """
    rows = []
    for row in sheet.rows:
        if row.number < layout.header[0]:
            rows.append(row)
            continue
        cells = {index: cell for index, cell in row.cells.items() if index < first}
        fills = {index: fill for index, fill in row.fills.items() if index < first}
        if cells:
            rows.append(replace(row, cells=cells, fills=fills))
    return replace(sheet, rows=tuple(rows))


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
