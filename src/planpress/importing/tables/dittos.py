"""Reads marks and words such as " and "idem" in the cells of a table as a repetition of the cell above."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from planpress.exchange.office.workbook import CellKind, WorkbookCell, WorkbookRow
from planpress.importing.lexicon import key, words
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.layout import TableLayout
from planpress.importing.tables.own_texts import own_cells
from planpress.model.characters import as_seen
from planpress.model.scalars import quoted

LONGEST = 40
"""The maximum number of characters of a cell that only repeats another."""
DOUBLE = r"[\"\u201c\u201d\u201e\u201f\u2033\u3003\u00bb\u02ba\uff02]|(['\u2018\u2019\u2032\u00b4,])\1"
"""The signs of a repetition: a double one, or two alike."""
DASHES = r"[\s\u2013\u2014-]{0,20}"
MARK = re.compile(rf"{DASHES}(?:(?:{DOUBLE}){DASHES}){{1,9}}")
SHORTENED = re.compile(rf"{DASHES}(?:do|id|\u00edd)\.{DASHES}|[\u2013\u2014-]\s?do\s?[\u2013\u2014-]", re.IGNORECASE)
"""The abbreviations "do." and "id.", which are other words without their full stop, and "-do-"."""
IF_OTHER = "correct the values if that is wrong"


def with_dittos_read(layout: TableLayout, doubts: Doubts) -> TableLayout:
    """Return a table in which cells with marks of repetition contain what the cell above them contains.

    Args:
        layout: The table.
        doubts: Where to note what was read and what was left out.
    """
    below = {row.number for row in layout.below}
    if not any(is_ditto(cell.text) for row in layout.below for cell in row.cells.values()):
        return layout
    named = {column.index: column.named for column in layout.columns}
    marks: dict[int, str] = {}
    above: dict[int, WorkbookCell] = {}
    rows: list[WorkbookRow] = []
    for row in layout.sheet.rows:
        if row.number not in below:
            rows.append(row)
            continue
        is_alone = len(own_cells(row)) == 1
        cells = {index: _read(cell, None if is_alone else above.get(index)) for index, cell in row.cells.items()}
        for cell, read in _changed(row, cells):
            mark = marks.setdefault(cell.column, as_seen(cell.text))
            if read.text:
                where = named.get(cell.column, "this column")
                said = f"the mark {shown_mark(mark)} in {where} was read as the cell above it"
                doubts.tell(cell.place, said, IF_OTHER)
            else:
                said = (
                    f"the mark {shown_mark(as_seen(cell.text))} was left out, because it is not clear what it repeats"
                )
                doubts.tell(cell.place, said, "write the value that is meant")
        rows.append(replace(row, cells=cells))
        above = above if is_alone else cells
    return replace(layout, sheet=replace(layout.sheet, rows=tuple(rows)))


def is_ditto(text: str) -> bool:
    """Tell whether the text of a cell says only that it repeats the cell above.

    Args:
        text: The text.
    """
    seen = text.strip()
    if not seen or len(seen) > LONGEST:
        return False
    return bool(MARK.fullmatch(seen) or SHORTENED.fullmatch(seen)) or key(seen) in _words()


@cache
def _words() -> frozenset[str]:
    return frozenset(words("DITTO"))


def _read(cell: WorkbookCell, above: WorkbookCell | None) -> WorkbookCell:
    if not is_ditto(cell.text):
        return cell
    if above is None or not above.text.strip():
        return replace(cell, text="", plain="", kind=CellKind.TEXT)
    return replace(above, row=cell.row, sheet=cell.sheet, spread=cell.spread, doubt="")


def _changed(row: WorkbookRow, cells: dict[int, WorkbookCell]) -> Iterator[tuple[WorkbookCell, WorkbookCell]]:
    for cell in own_cells(row):
        if (read := cells[cell.column]) is not cell:
            yield cell, read


def shown_mark(mark: str) -> str:
    """Return a mark as a sentence names it, in quotation marks unless it consists of them.

    Args:
        mark: The mark.
    """
    return mark if any(sign in mark for sign in '"\u201c\u201d') else quoted(mark)
