"""The cells of a row as a reader sees them: a merged cell is one cell that covers several columns."""

from planpress.exchange.office.workbook import WorkbookCell, WorkbookRow

REPEATED = 3
"""The minimum number of equal cells in a row that stand for a merged one."""
CODE = 4
"""The maximum number of characters of a code or a mark, which may be the same in all columns of a matrix."""


def own_cells(row: WorkbookRow) -> list[WorkbookCell]:
    """Return the cells of a row that contain text, without those that only repeat the cell to their left."""
    cells: list[WorkbookCell] = []
    before: WorkbookCell | None = None
    typed = _is_repeated(row)
    for cell in row.cells.values():
        alike = before is not None and before.text == cell.text and before.column == cell.column - 1
        repeats = alike and (cell.spread or typed)
        before = cell
        if cell.text.strip() and not repeats:
            cells.append(cell)
    return cells


def _is_repeated(row: WorkbookRow) -> bool:
    """Tell whether all cells of a row have the same words, as where a program fills in what a merged cell contained."""
    first, *others = row.cells.values() if len(row.cells) >= REPEATED else (None,)
    return first is not None and len(first.text) > CODE and all(cell.text == first.text for cell in others)


def width_of(row: WorkbookRow, cell: WorkbookCell) -> int:
    """Return how many columns a cell covers in a row."""
    width = 1
    typed = _is_repeated(row)
    while (right := row.cells.get(cell.column + width)) and (right.spread or typed) and right.text == cell.text:
        width += 1
    return width


def place_of(row: WorkbookRow) -> str:
    """Return the words for where a row is."""
    cell = next(iter(row.cells.values()))
    if not cell.row:
        return cell.place
    return f"sheet '{cell.sheet}', row {cell.row}" if cell.sheet else f"row {cell.row}"
