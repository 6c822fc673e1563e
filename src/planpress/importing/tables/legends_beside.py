"""Takes a legend to the right of a table as a sheet of its own, so that its labels are no cells of the actions."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from planpress.exchange.office.workbook import Workbook, WorkbookRow, WorkbookSheet
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.layout import TableLayout
from planpress.importing.tables.legends import SEVERAL, explains_alone, is_code, names_a_legend
from planpress.importing.tables.rating_counts import are_counts
from planpress.importing.tables.second_tables import (
    first_column_behind_a_gap,
    without_cells_from,
    without_columns_from,
)


def with_legend_apart(
    workbook: Workbook, layout: TableLayout, is_label: Callable[[str], bool], doubts: Doubts
) -> tuple[Workbook, TableLayout]:
    """Return a workbook and a table in it; a legend or a summary behind an empty column is on a further sheet.

    Args:
        workbook: The sheets.
        layout: The table.
        is_label: Tells whether a text is the label of a rating.
        doubts: Where to note that a summary was left out.
    """
    first = first_column_behind_a_gap(layout)
    rows = list(_rows(layout, first)) if first and not layout.joined else []
    is_summary = bool(rows) and are_counts(rows, is_label)
    if not is_summary and not (rows and _is_legend(rows, is_label)):
        return workbook, layout
    if is_summary:
        named = [column.letters for column in layout.columns if column.index >= first]
        words = f"columns {named[0]} to {named[-1]} have figures beside ratings, so they were left out as a summary"
        doubts.tell("", words, "add by hand what belongs to the report")
    beside = WorkbookSheet(f"{layout.sheet.name} (legend)", tuple(rows))
    sheets = (
        without_cells_from(sheet, layout, first) if sheet.name == layout.sheet.name else sheet
        for sheet in workbook.sheets
    )
    return replace(workbook, sheets=(*sheets, beside)), without_columns_from(layout, first)


def _rows(layout: TableLayout, first: int) -> Iterator[WorkbookRow]:
    """Yield the rows of a table from its heading on, with nothing but the cells from a column on."""
    for row in layout.sheet.rows:
        cells = {index: cell for index, cell in row.cells.items() if index >= first}
        if cells and layout.header and row.number >= layout.header[0]:
            fills = {index: fill for index, fill in row.fills.items() if index >= first}
            yield replace(row, cells=cells, fills=fills)


def _is_legend(rows: list[WorkbookRow], is_label: Callable[[str], bool]) -> bool:
    """Tell whether rows explain ratings: labels, each once, beside different colours or below a word such as "Key"."""
    texts = [text for row in rows for cell in row.cells.values() if (text := cell.text.strip())]
    if sum(explains_alone(text, is_label) for text in texts[1:]) == len(texts) - 1 >= SEVERAL:
        return True  # below a heading in any words
    labels = [text for text in texts if is_label(text)]
    rest = [text for text in texts if not is_label(text)]
    coloured = {fill for row in rows if any(is_label(cell.text.strip()) for cell in row.cells.values())
                for fill in row.fills.values()}  # fmt: skip
    rest = rest[1:] if len(coloured) >= SEVERAL and texts[:1] == rest[:1] else rest  # a heading in any words
    is_announced = any(map(names_a_legend, rest))
    if not SEVERAL <= len(labels) == len({*labels}) or not (is_announced or len(coloured) >= SEVERAL):
        return False
    return all(is_code(text) or names_a_legend(text) or explains_alone(text, is_label) for text in rest)
