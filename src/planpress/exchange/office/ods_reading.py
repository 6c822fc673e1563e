"""Reads a spreadsheet in OpenDocument format (.ods): what a reader sees in each cell (ISO/IEC 26300).

No macro is run, no link is followed, and formulas are not computed: their last values are used. Cells and rows that are
stored once with a number of repetitions are repeated only if they contain something, within limits.
"""

import datetime
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from planpress.errors import RefusedError
from planpress.exchange.office.document import Uncertainty
from planpress.exchange.office.odf_text import divided_text
from planpress.exchange.office.ods_styles import OdsStyles
from planpress.exchange.office.package import DAMAGED, OfficePackage, attribute, local_name
from planpress.exchange.office.sheet_links import links_in_formula
from planpress.exchange.office.workbook import (
    CellKind,
    Workbook,
    WorkbookCell,
    WorkbookRow,
    WorkbookSheet,
    column_letters,
    struck_words,
)

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_SHEETS = 200
MAX_ROWS = 20_000
"""The maximum number of filled rows in a sheet."""
MAX_COLUMNS = 500
"""The maximum number of filled columns in a sheet."""
LAST_COLUMN = 20_000
"""The last column of a sheet that can be noted as hidden."""
MAX_COVERED = 200_000
"""The maximum number of cells that merged cells cover."""
MAX_REPEATED = 1_000_000_000
SPLIT_IT = "import only the sheet with the report"
HIDDEN = frozenset(["collapse", "filter"])
ROW_FRAMES = frozenset(["table-header-rows", "table-row-group", "table-rows"])
COLUMN_FRAMES = frozenset(["table-header-columns", "table-column-group", "table-columns"])
KINDS = {
    "float": CellKind.NUMBER,
    "percentage": CellKind.NUMBER,
    "currency": CellKind.NUMBER,
    "date": CellKind.DATE,
    "boolean": CellKind.BOOLEAN,
}
TOLD = {
    "formula": ("{} formula{s}: the last value{s} {were} used", "check that they are up to date"),
    "hidden row": ("{} hidden row{s}: read like the others", ""),
    "hidden column": ("{} hidden column{s}: not visible in the sheet", ""),
    "comment": ("{} comment{s}: left out", "look at them before publication"),
    "drawing": ("{} drawing{s}: left out", "add by hand what belongs to the report"),
}
"""What is reported about a sheet, with a hint."""
Area = tuple[int, int, int, int]
"""The first row and column of a merged cell, and the last ones."""


def read_ods(content: bytes) -> Workbook:
    """Read the bytes of a spreadsheet.

    Args:
        content: The file.

    Raises:
        RefusedError: The file is damaged, encrypted or too large, or is not an OpenDocument spreadsheet.
    """
    package = OfficePackage(content, {})
    manifest = package.xml("META-INF/manifest.xml")
    if manifest is not None and any(local_name(element) == "encryption-data" for element in manifest.iter()):
        raise RefusedError("it is encrypted with a password", "save a copy without a password")
    root = package.xml("content.xml")
    if root is None:
        raise RefusedError("it is not a spreadsheet, or it is damaged", DAMAGED)
    styles = OdsStyles.of(root, package.xml("styles.xml"))
    tables = [element for element in root.iter() if local_name(element) == "table" and _is_sheet(element)]
    if not tables:
        raise RefusedError("it has no sheets", "give a spreadsheet that contains a table")
    if len(tables) > MAX_SHEETS:
        raise RefusedError(f"it has more than {MAX_SHEETS} sheets", SPLIT_IT)
    return Workbook(tuple(_OdsSheetReader(styles).sheet(table) for table in tables), tuple(package.macros()))


def _is_sheet(table: "_Element") -> bool:
    parent = table.getparent()
    return parent is not None and local_name(parent) == "spreadsheet"


class _OdsSheetReader:
    def __init__(self, styles: OdsStyles) -> None:
        self.styles = styles
        self.name = ""
        self.counts: dict[str, tuple[int, str]] = {}
        self.column_styles: list[tuple[int, str]] = []
        self.areas: list[Area] = []
        self.hidden_columns: set[int] = set()

    def count(self, kind: str, place: str, times: int = 1) -> None:
        number, first = self.counts.get(kind, (0, place))
        self.counts[kind] = (number + times, first)

    def sheet(self, table: "_Element") -> WorkbookSheet:
        self.name = attribute(table, "name") or ""
        self._columns(table)
        rows: list[WorkbookRow] = []
        number = 1
        for element in _framed(table, "table-row", ROW_FRAMES):
            repeated = _times(element, "number-rows-repeated")
            cells, fills = self._row(element, number)
            for offset in range(repeated if cells else 0):
                if len(rows) >= MAX_ROWS:
                    raise RefusedError(f"the sheet '{self.name}' has more than {MAX_ROWS:,} filled rows", SPLIT_IT)
                rows.append(self._numbered(element, cells, fills, number + offset))
            number += repeated
        drawings = sum(1 for element in table if local_name(element) == "shapes" for _ in element)
        if drawings:
            self.count("drawing", f"sheet '{self.name}'", drawings)
        hidden = attribute(table, "style-name") in self.styles.hidden
        filled = tuple(self._spread(rows))
        return WorkbookSheet(self.name, filled, hidden, tuple(self._told()), frozenset(self.hidden_columns))

    def _numbered(
        self, element: "_Element", cells: dict[int, WorkbookCell], fills: dict[int, str], number: int
    ) -> WorkbookRow:
        hidden = attribute(element, "visibility") in HIDDEN
        if hidden:
            self.count("hidden row", f"sheet '{self.name}', row {number}")
        return WorkbookRow(number, {column: replace(cell, row=number) for column, cell in cells.items()}, hidden, fills)

    def _columns(self, table: "_Element") -> None:
        """Note the styles of columns, which apply to cells without a style, and which columns are hidden."""
        column = 0
        for element in _framed(table, "table-column", COLUMN_FRAMES):
            times = _times(element, "number-columns-repeated")
            if attribute(element, "visibility") in HIDDEN:
                self.count("hidden column", f"sheet '{self.name}', column {column_letters(column)}")
                self.hidden_columns |= set(range(column, min(column + times, LAST_COLUMN)))
            column += times
            self.column_styles.append((column, attribute(element, "default-cell-style-name") or ""))

    def _row(self, element: "_Element", number: int) -> tuple[dict[int, WorkbookCell], dict[int, str]]:
        """Return the cells of a row that contain something, and the colours behind its cells."""
        cells: dict[int, WorkbookCell] = {}
        fills: dict[int, str] = {}
        column = 0
        for inner in element:
            kind = local_name(inner)
            if kind not in ("table-cell", "covered-table-cell"):
                continue
            times = _times(inner, "number-columns-repeated")
            if kind == "table-cell" and (cell := self._cell(inner, number, column)):
                if len(cells) + times > MAX_COLUMNS:
                    raise RefusedError(f"the sheet '{self.name}' has more than {MAX_COLUMNS} filled columns", SPLIT_IT)
                cells |= {column + offset: replace(cell, column=column + offset) for offset in range(times)}
                self._area(inner, number, column)
            if fill := self.styles.fill(attribute(inner, "style-name") or self._column_style(column)):
                fills |= dict.fromkeys(range(column, min(column + times, MAX_COLUMNS)), fill)
            column += times
        return cells, fills

    def _cell(self, element: "_Element", row: int, column: int) -> WorkbookCell | None:
        if any(local_name(inner) == "annotation" for inner in element):
            self.count("comment", f"sheet '{self.name}', cell {column_letters(column)}{row}")
        style = attribute(element, "style-name") or self._column_style(column)
        is_struck = bool(self.styles.is_struck(style))
        text, struck = divided_text(element, self.styles.is_struck, struck=is_struck)
        if struck.strip() and not text.strip():
            return WorkbookCell("", CellKind.TEXT, self.name, row, column, doubt=struck_words(struck))
        value_type = attribute(element, "value-type") or ("string" if text else "")
        kind = KINDS.get(value_type, CellKind.TEXT)
        plain, day = text, None
        if kind is CellKind.DATE:
            day = _day(attribute(element, "date-value") or "")
            text = plain = self.styles.shown_date(day, style) if day else text
            kind = kind if day else CellKind.TEXT
        elif kind is CellKind.BOOLEAN:
            text = plain = attribute(element, "boolean-value") or text
        elif kind is CellKind.NUMBER:
            plain = attribute(element, "value") or text
            text = text or plain
        elif text.startswith(("#", "Err:")) and attribute(element, "formula") is not None:
            kind = CellKind.ERROR
        if not text.strip():
            return None
        formula = attribute(element, "formula") is not None
        doubt = struck_words(struck) if struck.strip() else ""
        links = tuple(_links(element))
        cell = WorkbookCell(text, kind, self.name, row, column, plain, day, formula, doubt=doubt, links=links)
        if formula:
            self.count("formula", cell.place)
        if kind is CellKind.ERROR:
            cell = replace(cell, doubt=f"the formula gives the error {text}")
        return cell

    def _column_style(self, column: int) -> str:
        return next((style for end, style in self.column_styles if column < end), "")

    def _area(self, element: "_Element", row: int, column: int) -> None:
        width, height = _times(element, "number-columns-spanned"), _times(element, "number-rows-spanned")
        if width > 1 or height > 1:
            self.areas.append((row, column, row + height - 1, column + width - 1))

    def _spread(self, rows: list[WorkbookRow]) -> Iterator[WorkbookRow]:
        """Yield the rows with the text of each merged cell repeated in all the cells that it covers."""
        filled = {row.number: dict(row.cells) for row in rows}
        last = max((column for row in rows for column in row.cells), default=0)
        covered = 0
        for top, left, bottom, right in self.areas:
            origin = filled[top][left]
            if not origin.text:
                continue
            for number in (number for number in filled if top <= number <= bottom):
                for column in range(left, min(right, last) + 1):
                    if column not in filled[number]:
                        covered += 1
                        filled[number][column] = replace(
                            origin, row=number, column=column, formula=False, spread=True, doubt=""
                        )
            if covered > MAX_COVERED:
                raise RefusedError(
                    f"merged cells in the sheet '{self.name}' cover more than {MAX_COVERED:,} cells", SPLIT_IT
                )
        for row in rows:
            yield replace(row, cells=dict(sorted(filled[row.number].items())))

    def _told(self) -> Iterator[Uncertainty]:
        for kind, (pattern, hint) in TOLD.items():
            if kind in self.counts:
                number, place = self.counts[kind]
                plural = {"s": "" if number == 1 else "s", "were": "was" if number == 1 else "were"}
                words = pattern.format(f"{number:,}", **plural)
                yield Uncertainty(place, words if number == 1 else f"{words}, the first here", hint)


def _links(element: "_Element") -> Iterator[tuple[str, str]]:
    """Yield the words in a cell that are links, each with its address."""
    yield from links_in_formula(attribute(element, "formula") or "")
    for inner in element.iter():
        if local_name(inner) == "a" and (address := attribute(inner, "href")):
            yield " ".join("".join(inner.itertext()).split()), address


def _framed(parent: "_Element", kind: str, frames: frozenset[str]) -> Iterator["_Element"]:
    """Yield the rows or columns of a table, including those in groups."""
    for element in parent:
        name = local_name(element)
        if name == kind:
            yield element
        elif name in frames:
            yield from _framed(element, kind, frames)


def _times(element: "_Element", name: str) -> int:
    """Return how often something is repeated, or how many cells it covers: at least 1."""
    typed = attribute(element, name) or ""
    return min(max(1, int(typed)), MAX_REPEATED) if typed.isdecimal() and len(typed) <= len(str(MAX_REPEATED)) else 1


def _day(typed: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(typed.partition("T")[0])
    except ValueError:
        return None
