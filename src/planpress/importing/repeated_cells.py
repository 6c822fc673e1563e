"""Reads ditto marks and words such as "idem" in the tables of a form as a repetition of the cell above."""

from dataclasses import replace

from planpress.exchange.office import DocumentTable, OfficeDocument, TableCell, TableRow, Uncertainty
from planpress.importing.tables.dittos import is_ditto, shown_mark
from planpress.model.scalars import said_of_all

Repeated = list[tuple[str, str]]
"""The places and the words of cells that only repeat others."""


def with_repeated_cells(document: OfficeDocument) -> OfficeDocument:
    """Return a document in which cells with marks of repetition contain what the cell above contains.

    Args:
        document: The document.
    """
    read: Repeated = []
    blocks = [_repeated(block, read) if isinstance(block, DocumentTable) else block for block in document.blocks]
    if not read:
        return document
    place, mark = read[0]
    words = said_of_all(f"the mark {shown_mark(mark)}", len(read), "read as the cell above it")
    doubt = Uncertainty(place, words, "correct the values if that is wrong")
    return replace(document, blocks=tuple(blocks), uncertainties=(*document.uncertainties, doubt))


def _repeated(table: DocumentTable, read: Repeated) -> DocumentTable:
    if not any(is_ditto(cell.text) for row in table.rows for cell in row.filled):
        return table
    rows: list[TableRow] = []
    above: dict[int, TableCell] = {}
    for number, row in enumerate(table.rows):
        is_alone = len(row.filled) == 1
        cells = row.cells if is_alone else tuple(_read(cell, above.get(cell.column), row, read) for cell in row.cells)
        rows.append(replace(row, cells=cells))
        if number and not is_alone:  # the first row is the heading
            above = {cell.column: cell for cell in cells}
    return DocumentTable(tuple(rows))


def _read(cell: TableCell, above: TableCell | None, row: TableRow, read: Repeated) -> TableCell:
    if above is None or not above.text or above.width != cell.width or not is_ditto(cell.text):
        return cell
    read.append((row.place, cell.text))
    return replace(cell, paragraphs=above.paragraphs)
