"""Leaves out requests of a template in brackets from the cells of a table, as in "[Please describe] It was cut."."""

import re
from dataclasses import replace

from planpress.exchange.office.workbook import CellKind, WorkbookCell, WorkbookRow
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.layout import TableLayout
from planpress.importing.tables.roles import TableRoles
from planpress.importing.template_words import BRACKETED, TemplateWords, is_left_open, is_request

ALONE = re.compile(BRACKETED)
"""A cell with nothing but words in brackets."""


def without_requests(layout: TableLayout, roles: TableRoles, doubts: Doubts) -> TableLayout:
    """Return a table without the requests of a template at the edges of its cells.

    Args:
        layout: The table.
        roles: What its columns hold.
        doubts: Where to note what is left out.
    """
    found = TemplateWords()
    columns = {column.index for column in roles.columns if column.role}
    below = {row.number for row in layout.below}
    rows = tuple(_row(row, columns, found) if row.number in below else row for row in layout.sheet.rows)
    for doubt in found.uncertainties():
        doubts.tell(doubt.place, doubt.words)
    return replace(layout, sheet=replace(layout.sheet, rows=rows)) if found.counts else layout


def _row(row: WorkbookRow, columns: set[int], found: TemplateWords) -> WorkbookRow:
    cells = {index: _cell(cell, found) if index in columns else cell for index, cell in row.cells.items()}
    return replace(row, cells={index: cell for index, cell in cells.items() if cell.text})


def _cell(cell: WorkbookCell, found: TemplateWords) -> WorkbookCell:
    if cell.kind is not CellKind.TEXT or ("[" not in cell.text and "<" not in cell.text):
        return cell
    whole = cell.text.strip()
    if ALONE.fullmatch(whole) and (is_request(whole) or is_left_open(whole)):
        found.count(whole, cell.place)
        return replace(cell, text="", plain="")
    start, end = found.edges(cell.text, cell.place)
    text = cell.text[start:end]
    return replace(cell, text=text, plain=text) if text != cell.text else cell
