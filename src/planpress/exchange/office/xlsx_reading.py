"""Reads an Excel workbook (.xlsx or .xlsm, ordinary or Strict): what a reader sees in each cell.

Formulas are not computed: their last values are used. No macro is run, and no link to another file is followed. A sheet
is read as a stream, and reading ends after many empty rows, so that rows with nothing but formatting take no time.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import IO, TYPE_CHECKING

from planpress.errors import RefusedError
from planpress.exchange.office.document import Uncertainty
from planpress.exchange.office.package import BROKEN, DAMAGED, OfficePackage, attribute, local_name
from planpress.exchange.office.sheet_links import addresses, links_in_formula, with_links
from planpress.exchange.office.workbook import (
    Workbook,
    WorkbookCell,
    WorkbookRow,
    WorkbookSheet,
    column_letters,
)
from planpress.exchange.office.xlsx_cells import CellContents, formula_of
from planpress.exchange.office.xlsx_parts import SharedStrings, XlsxStyles, streamed

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_SHEETS = 200
MAX_ROWS = 50_000
"""The maximum number of filled rows in a sheet."""
MAX_BLANK_ROWS = 5_000
"""After this many consecutive empty rows, the rest of a sheet is not read."""
LAST_COLUMN = 16_384
"""The number of columns in an Excel sheet."""
MAX_COLUMNS = 500
"""The maximum number of filled columns in a sheet."""
MAX_CELLS = 4_000_000
"""The maximum number of cells in a workbook, empty ones included."""
MAX_FILLED = 600_000
"""The maximum number of filled cells in a workbook, on which the memory that it needs depends."""
MAX_COVERED = 200_000
"""The maximum number of cells that merged cells cover."""
SPLIT_IT = "import only the sheet with the report"
OTHER_FORMATS = {
    "mimetype": ("it is an OpenDocument file", "save it as .xlsx"),
    "word/document.xml": ("it is a Word document, not a workbook", "save the table as .xlsx"),
    "ppt/presentation.xml": ("it is a presentation", "give a workbook"),
    "xl/workbook.bin": ("it is a binary workbook (.xlsb)", "save it as .xlsx"),
}


def read_xlsx(content: bytes) -> Workbook:
    """Read the bytes of a workbook.

    Args:
        content: The file.

    Raises:
        RefusedError: The file is damaged, encrypted or too large, or is not an Excel workbook.
    """
    package = OfficePackage(content, OTHER_FORMATS)
    main = package.main_part("it is not a workbook", "give an .xlsx file")
    root = package.xml(main)
    if root is None or local_name(root) != "workbook":
        raise RefusedError("it is not an Excel workbook", "give an .xlsx file")
    relations = {relation.id: relation for relation in package.relations_of(main)}
    parts = {relation.kind: relation.name for relation in relations.values()}
    strings = SharedStrings(package, parts.get("sharedStrings", ""))
    styles = XlsxStyles(package.xml(parts.get("styles", "")))
    since_1904 = _since_1904(root)
    reader = _XlsxSheets(package, CellContents(strings, styles, since_1904=since_1904))
    sheets: list[WorkbookSheet] = []
    for entry in (inner for inner in root.iter() if local_name(inner) == "sheet"):
        relation = relations.get(_relation_id(entry))
        if relation and relation.kind == "worksheet":
            if len(sheets) == MAX_SHEETS:
                raise RefusedError(f"it has more than {MAX_SHEETS} sheets", SPLIT_IT)
            hidden = (attribute(entry, "state") or "visible") != "visible"
            sheets.append(reader.sheet(relation.name, attribute(entry, "name") or "", hidden=hidden))
    if not sheets:
        raise RefusedError("it has no sheets", DAMAGED)
    return Workbook(tuple(sheets), tuple(package.macros()), since_1904)


def _since_1904(workbook: "_Element") -> bool:
    """Tell whether the days of a workbook are counted from 1904, as Excel for Mac once did."""
    return any(
        attribute(element, "date1904") in ("1", "true") for element in workbook if local_name(element) == "workbookPr"
    )


def _relation_id(entry: "_Element") -> str:
    """Return the id of a sheet's relation: an attribute named like the sheet's id, but in a namespace."""
    return next((str(value) for key, value in entry.attrib.items() if str(key).endswith("}id")), "")


@dataclass
class _Told:
    """What is said only once about a sheet, with the location of the first occurrence."""

    counts: dict[str, int] = field(default_factory=dict)
    first: dict[str, str] = field(default_factory=dict)
    hidden_columns: set[int] = field(default_factory=set)
    links: list[tuple[str, str]] = field(default_factory=list)

    def count(self, kind: str, place: str) -> None:
        self.counts[kind] = self.counts.get(kind, 0) + 1
        self.first.setdefault(kind, place)


KINDS = {
    "formula": ("a formula", "{} formulas", "the last value was used", "check that it is up to date"),
    "hidden row": ("a hidden row", "{} hidden rows", "read like the others", ""),
    "hidden column": ("a hidden column", "{} hidden columns", "not visible in the sheet", ""),
    "comment": ("a comment", "{} comments", "left out", "look at it before publication"),
    "drawing": (
        "a drawing or picture",
        "{} drawings or pictures",
        "left out",
        "add by hand what belongs to the report",
    ),
}
"""What is reported about a sheet: the words for one occurrence and for several, what was done, and a hint."""


class _XlsxSheets:
    def __init__(self, package: OfficePackage, contents: CellContents) -> None:
        self.package, self.contents = package, contents
        self.cells = self.filled = 0

    def sheet(self, part: str, name: str, *, hidden: bool) -> WorkbookSheet:
        stream = self.package.stream(part)
        if stream is None:
            raise RefusedError(f"the sheet '{name}' is missing from the file", DAMAGED)
        told = _Told()
        try:
            with stream:
                rows, covered, ending = self._rows(stream, part, name, told)
            linked = ((_area(ref), name) for ref, name in told.links)
            links = addresses(linked, self.package.links_of(part))
            rows = [with_links(row, links.get(row.number, {})) for row in rows]
        except BROKEN as error:
            raise RefusedError(f"the sheet '{name}' is damaged", DAMAGED) from error
        self._beside(part, name, told)
        filled = tuple(_spread(rows, covered, name))
        doubts = (*ending, *_uncertainties(told))
        return WorkbookSheet(name, filled, hidden, doubts, frozenset(told.hidden_columns))

    def _rows(
        self, stream: IO[bytes], part: str, name: str, told: _Told
    ) -> tuple[list[WorkbookRow], list[str], list[Uncertainty]]:
        """Return the rows of a sheet, the ranges of merged cells, and what was not read."""
        rows: list[WorkbookRow] = []
        covered: list[str] = []
        number = last = 0
        for element in streamed(stream, part, ("row", "mergeCell", "col", "hyperlink")):
            kind = local_name(element)
            if kind == "mergeCell":
                covered.append(attribute(element, "ref") or "")
            elif kind == "hyperlink":
                told.links.append((attribute(element, "ref") or "", _relation_id(element)))
            elif kind == "col" and (
                attribute(element, "hidden") in ("1", "true") or attribute(element, "width") == "0"
            ):
                first = _whole(attribute(element, "min"), 1)
                last_hidden = min(_whole(attribute(element, "max"), first), LAST_COLUMN)
                told.hidden_columns |= set(range(first - 1, last_hidden))
                told.count("hidden column", f"sheet '{name}', column {column_letters(first - 1)}")
            elif kind == "row":
                number = _whole(attribute(element, "r"), number + 1)
                row = self._row(element, number, name, told)
                if row:
                    rows.append(row)
                    last = number
                elif number - last > MAX_BLANK_ROWS:
                    words = f"reading ended at row {number:,}, after more than {MAX_BLANK_ROWS:,} empty rows"
                    return (
                        rows,
                        covered,
                        [Uncertainty(f"sheet '{name}'", words, "if more rows follow, delete the empty ones")],
                    )
                if len(rows) > MAX_ROWS:
                    raise RefusedError(f"the sheet '{name}' has more than {MAX_ROWS:,} filled rows", SPLIT_IT)
        return rows, covered, []

    def _row(self, element: "_Element", number: int, sheet: str, told: _Told) -> WorkbookRow | None:
        cells: dict[int, WorkbookCell] = {}
        fills: dict[int, str] = {}
        column = -1
        self.cells += len(element)
        if self.cells > MAX_CELLS:
            raise RefusedError(f"it has more than {MAX_CELLS:,} cells, empty ones included", SPLIT_IT)
        for inner in element:
            column = _column(inner.get("r"), column + 1)
            if len(inner) and (cell := self._cell(inner, sheet, number, column, told)):
                cells[column] = cell
            if (fill := self.contents.fill(inner)) and len(fills) < MAX_COLUMNS:
                fills[column] = fill
        if not cells:
            return None
        if len(cells) > MAX_COLUMNS:
            raise RefusedError(f"the sheet '{sheet}' has more than {MAX_COLUMNS} filled columns", SPLIT_IT)
        self.filled += len(cells)
        if self.filled > MAX_FILLED:
            raise RefusedError(f"it has more than {MAX_FILLED:,} filled cells", SPLIT_IT)
        hidden = attribute(element, "hidden") in ("1", "true")
        if hidden:
            told.count("hidden row", f"sheet '{sheet}', row {number}")
        return WorkbookRow(number, dict(sorted(cells.items())), hidden, fills)

    def _cell(self, element: "_Element", sheet: str, row: int, column: int, told: _Told) -> WorkbookCell | None:
        content = self.contents.content(element)
        if content is None:
            return None
        formula = formula_of(element)
        cell = WorkbookCell(
            content.text, content.kind, sheet, row, column, content.plain, content.day, formula is not None,
            doubt=content.doubt, links=links_in_formula(formula or ""),
        )  # fmt: skip
        if cell.formula and cell.text:
            told.count("formula", cell.place)
        return cell

    def _beside(self, part: str, name: str, told: _Told) -> None:
        """Count what is on a sheet besides cells."""
        for relation in self.package.relations_of(part):
            if relation.kind in ("comments", "threadedComment"):
                root = self.package.xml(relation.name)
                for comment in root.iter() if root is not None and relation.kind == "comments" else ():
                    if local_name(comment) == "comment":
                        told.count("comment", f"sheet '{name}', cell {attribute(comment, 'ref') or '?'}")
            elif relation.kind == "drawing":
                root = self.package.xml(relation.name)
                for anchor in root if root is not None else ():
                    if local_name(anchor).endswith("Anchor"):
                        told.count("drawing", f"sheet '{name}'")


def _uncertainties(told: _Told) -> Iterator[Uncertainty]:
    for kind, (single, several, done, hint) in KINDS.items():
        if number := told.counts.get(kind, 0):
            first = "" if number == 1 else ", the first here"
            words = single if number == 1 else several.format(f"{number:,}")
            yield Uncertainty(told.first[kind], f"{words}: {done}{first}", hint)


def _spread(rows: list[WorkbookRow], covered: list[str], sheet: str) -> Iterator[WorkbookRow]:
    """Yield the rows with the text of each merged cell repeated in all the cells that it covers."""
    ranges = [area for ref in covered if (area := _area(ref))]
    if not ranges:
        yield from rows
        return
    by_number = {row.number: dict(row.cells) for row in rows}
    numbers = sorted(by_number)
    width = max((column for row in rows for column in row.cells), default=0)
    visited = 0
    for top, left, bottom, right in ranges:
        origin = by_number.get(top, {}).get(left)
        if not origin or not origin.text:
            continue
        below = numbers[bisect_left(numbers, top) : bisect_right(numbers, bottom)]
        columns = range(left, min(right, width) + 1)
        visited += len(below) * len(columns)
        if visited > MAX_COVERED:
            raise RefusedError(f"merged cells in the sheet '{sheet}' cover more than {MAX_COVERED:,} cells", SPLIT_IT)
        for row in below:
            for column in columns:
                if column not in by_number[row]:
                    made = replace(origin, row=row, column=column, formula=False, spread=True, doubt="")
                    by_number[row][column] = made
    for filled_row in rows:
        yield replace(filled_row, cells=dict(sorted(by_number[filled_row.number].items())))


def _area(ref: str) -> tuple[int, int, int, int] | None:
    first, _, last = ref.partition(":")
    corners = [(_whole("".join(filter(str.isdecimal, cell)), 0), _column(cell, -1)) for cell in (first, last or first)]
    (top, left), (bottom, right) = corners
    return (top, left, bottom, right) if 0 < top <= bottom and 0 <= left <= right else None


def _column(ref: str | None, otherwise: int) -> int:
    """Return the column of a reference such as "C7", from 0."""
    column = 0
    for sign in ref or "":
        if not "A" <= sign <= "Z":
            break
        column = column * 26 + ord(sign) - ord("A") + 1
    return column - 1 if 0 < column <= LAST_COLUMN else otherwise


def _whole(typed: str | None, default: int) -> int:
    return int(typed) if typed and typed.isascii() and typed.isdecimal() and len(typed) < len("100000000") else default
