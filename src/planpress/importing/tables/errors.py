"""Empties cells that show a formula error, because an error is not part of what a report says."""

import re
from dataclasses import replace

from planpress.exchange.office.workbook import CellKind, Workbook, WorkbookCell, WorkbookRow
from planpress.model.scalars import quoted

ERROR = re.compile(
    r"#[\u00a1\u00bf]?[A-Z\u00c0-\u00dd_]{2,16}(?:/0)?[!?]|#N/A!?|#N/D|#NV|#NA|#ERROR!|#GETTING_DATA|Err:\d{3}"
)
"""The errors of spreadsheet programs, also as text, as in a table saved as CSV or pasted as values."""


def without_errors(workbook: Workbook) -> Workbook:
    """Return a workbook in which cells with errors are empty, with a doubt that names the error.

    Args:
        workbook: The workbook.
    """
    sheets = (replace(sheet, rows=tuple(map(_row, sheet.rows))) for sheet in workbook.sheets)
    return replace(workbook, sheets=tuple(sheets))


def _row(row: WorkbookRow) -> WorkbookRow:
    if not any(map(_is_error, row.cells.values())):
        return row
    return replace(row, cells={index: _emptied(cell) for index, cell in row.cells.items()})


def _is_error(cell: WorkbookCell) -> bool:
    return cell.kind is CellKind.ERROR or ERROR.fullmatch(cell.text.strip()) is not None


def _emptied(cell: WorkbookCell) -> WorkbookCell:
    if not _is_error(cell):
        return cell
    doubt = "" if cell.spread else f"the cell shows the error {quoted(cell.text.strip())}, so it was left out"
    return replace(cell, text="", plain="", kind=CellKind.TEXT, doubt=doubt)
