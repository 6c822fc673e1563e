"""The cells of a row as a reader sees them: a merged cell is one cell that covers several columns."""

from planpress.exchange.office.workbook import WorkbookCell, WorkbookRow


def own_cells(row: WorkbookRow) -> list[WorkbookCell]:
    """Return the cells of a row that contain text, without those that only repeat the cell to their left."""
    cells: list[WorkbookCell] = []
    before: WorkbookCell | None = None
    for cell in row.cells.values():
        repeats = cell.spread and before is not None and before.text == cell.text and before.column == cell.column - 1
        before = cell
        if cell.text.strip() and not repeats:
            cells.append(cell)
    return cells


def width_of(row: WorkbookRow, cell: WorkbookCell) -> int:
    """Return how many columns a cell covers in a row."""
    width = 1
    while (right := row.cells.get(cell.column + width)) and right.spread and right.text == cell.text:
        width += 1
    return width


def place_of(row: WorkbookRow) -> str:
    """Return the words for where a row is."""
    cell = next(iter(row.cells.values()))
    return f"sheet '{cell.sheet}', row {cell.row}" if cell.sheet else f"row {cell.row}"
