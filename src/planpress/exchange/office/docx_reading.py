"""Reads a Word document as a reader sees it: a walk over its XML in reading order.

Tracked insertions are accepted and deletions left out, content controls are opened, automatic numbers are computed,
italics are resolved through styles, and tables inside cells are read as paragraphs of the cell. What the walk leaves
out, such as hidden text, text boxes and footnotes, becomes an uncertainty.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from planpress.errors import RefusedError
from planpress.exchange.office.document import (
    BoxedText,
    DocumentTable,
    OfficeDocument,
    TableCell,
    TableRow,
    TextParagraph,
    TextRun,
    row_as_line,
)
from planpress.exchange.office.document_limits import MAX_COLUMNS, MAX_PARAGRAPHS, MAX_ROWS, TOO_MANY_ROWS
from planpress.exchange.office.docx_numbering import WordNumbering
from planpress.exchange.office.docx_package import DocxPackage, child, children, kind, plain_text
from planpress.exchange.office.docx_remarks import PAGE_NUMBER, DocumentRemarks
from planpress.exchange.office.docx_runs import RunReader, chosen, content_of
from planpress.exchange.office.docx_shading import cell_colour
from planpress.exchange.office.docx_styles import WordStyles
from planpress.exchange.office.package import attribute

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_NESTING = 20
"""How deeply tables may be nested."""
WRAPPERS = frozenset(["customXml", "smartTag", "ins", "moveTo", "sdtContent"])
NOT_NOTES = frozenset(["separator", "continuationSeparator", "continuationNotice"])


def read_docx(content: bytes) -> OfficeDocument:
    """Read a Word document.

    Args:
        content: The bytes of the file.

    Raises:
        RefusedError: The file is damaged, encrypted or too large, or is not a Word document.
    """
    package = DocxPackage(content)
    body = package.body()
    if body is None:
        raise RefusedError("it is not a Word document, or it is damaged", "give a .docx file")
    if sum(kind(element) == "tr" for element in body.iter("{*}tr")) > MAX_ROWS:  # counted before they are read
        raise RefusedError(*TOO_MANY_ROWS)
    walk = _Walk(package)
    blocks = tuple(walk.blocks(body))
    walk.margins(package)
    for comment in children(package.related("comments"), "comment"):
        walk.remarks.count("comment", f"comment {attribute(comment, 'id')}")
    if walk.numbering.unknown:
        walk.remarks.count("counted", f"numbers of the kind {', '.join(sorted(walk.numbering.unknown))}")
    return OfficeDocument(
        blocks, (*package.macros(), *walk.remarks.uncertainties()), tuple(walk.beside), tuple(walk.boxes)
    )


class _Walk:
    def __init__(self, package: DocxPackage) -> None:
        self.styles = WordStyles(package.related("styles"))
        self.numbering = WordNumbering(package.related("numbering"), self.styles)
        self.remarks = DocumentRemarks()
        self.beside: list[str] = []
        self.boxes: list[BoxedText] = []
        self.reader = RunReader(self.styles, _notes(package), package.links(), self.remarks)
        self.paragraphs = self.tables = self.rows = self.read = 0

    def blocks(self, parent: Iterable["_Element"]) -> Iterator[TextParagraph | DocumentTable]:
        """Yield paragraphs and tables outside tables."""
        carried: list[TextRun] = []
        for element in self._opened(parent, "body"):
            if kind(element) == "tbl":
                yield from self._unwrapped(element)
                continue
            self.paragraphs += 1
            place = f"paragraph {self.paragraphs}"
            paragraph, carried = self._paragraph(element, place, carried)
            if paragraph:
                yield paragraph
            self._note_boxes(place)

    def _unwrapped(self, table: "_Element", depth: int = 0) -> Iterator[TextParagraph | DocumentTable]:
        """Yield a table, or what is inside it if it only frames other tables."""
        unsaid = DocumentRemarks()  # the table is read again, and what it holds must count once
        rows = [list(self._named(row, "tc", "", unsaid)) for row in self._named(table, "tr", "", unsaid)]
        framed = any(kind(element) == "tbl" for cells in rows for cell in cells for element in cell)
        if not framed or any(len(cells) > 1 for cells in rows):
            yield self._table(table)
            return
        if depth > MAX_NESTING:
            raise RefusedError(f"tables are nested more than {MAX_NESTING} levels deep", "divide nested tables")
        for cells in rows:
            for element in self._opened(cells[0] if cells else (), "frame"):
                if kind(element) == "tbl":
                    yield from self._unwrapped(element, depth + 1)
                    continue
                self.paragraphs += 1
                place = f"paragraph {self.paragraphs}"
                paragraph, carried = self._paragraph(element, place, [])
                if paragraph or carried:
                    yield paragraph or TextParagraph(tuple(carried), place)
                self._note_boxes(place)

    def margins(self, package: DocxPackage) -> None:
        """Note what headers and footers say besides page numbers."""
        for name in ("header", "footer"):
            for part in package.all_related(name):
                words = plain_text(part)
                if words and not PAGE_NUMBER.fullmatch(words):
                    self.beside.append(words)
                    self.remarks.quote(name, "", words)

    def _opened(self, parent: Iterable["_Element"], place: str) -> Iterator["_Element"]:
        """Yield paragraphs and tables, including those in content controls and tracked insertions."""
        for element in parent:
            name = kind(element)
            if name in ("p", "tbl"):
                yield element
            elif name == "sdt":
                yield from self._opened(content_of(element, self.remarks, place), place)
            elif name in WRAPPERS:
                yield from self._opened(element, place)
            elif name == "mc:AlternateContent":
                yield from self._opened(chosen(element), place)
            elif name in ("altChunk", "subDoc"):
                self.remarks.quote("part", place)

    def _paragraph(
        self, element: "_Element", place: str, carried: list[TextRun]
    ) -> tuple[TextParagraph | None, list[TextRun]]:
        """Return a paragraph, or only its runs if its end is deleted, which joins it to the next paragraph."""
        self.read += 1
        if self.read > MAX_PARAGRAPHS:
            raise RefusedError(f"it has more than {MAX_PARAGRAPHS:,} paragraphs", "split the document")
        properties = child(element, "pPr")
        style = attribute(child(properties, "pStyle"), "val") or ""
        runs = carried + self.reader.runs(element, style, place)
        mark = child(properties, "rPr")
        if child(mark, "del") is not None or child(mark, "moveFrom") is not None:
            return None, runs
        if child(mark, "ins") is not None and not runs:
            return None, []
        number, level = self.numbering.of(properties, style) if _shown(runs) else ("", None)
        return TextParagraph(tuple(runs), place, number, level), []

    def _note_boxes(self, place: str) -> None:
        """Note the text boxes in the paragraph just read; their words are not part of its text."""
        boxes, self.reader.boxes = self.reader.boxes, []
        for box in boxes:
            if words := plain_text(box):
                self.beside.append(words)
                self.boxes.append(BoxedText.of(words, map(plain_text, children(box, "p")), place))
                self.remarks.quote("text box", place, words)
        self.reader.boxes = []

    def _table(self, table: "_Element") -> DocumentTable:
        self.tables += 1
        number = self.tables
        rows: list[TableRow] = []
        for position, element in enumerate(self._named(table, "tr", f"table {number}"), 1):
            self._count_row()
            place = f"table {number}, row {position}"
            tracked = child(element, "trPr")
            if child(tracked, "del") is not None:
                self.remarks.count("deleted", place)
                continue
            if child(tracked, "ins") is not None:
                self.remarks.count("inserted", place)
            cells = tuple(self._cells(element, place))
            if not any(paragraph.words for cell in cells for paragraph in cell.paragraphs):  # numbers without a text
                cells = tuple(replace(cell, paragraphs=()) for cell in cells)
            rows.append(TableRow(cells, place, number))
        return DocumentTable(tuple(rows))

    def _count_row(self) -> None:
        self.rows += 1
        if self.rows > MAX_ROWS:
            raise RefusedError(*TOO_MANY_ROWS)

    def _named(
        self, parent: Iterable["_Element"], name: str, place: str, remarks: DocumentRemarks | None = None
    ) -> Iterator["_Element"]:
        """Yield the rows of a table or the cells of a row, including those in content controls.

        A cell in a control that is not filled in is one too: without it, the cells behind it change their columns.
        """
        for element in parent:
            found = kind(element)
            if found == name:
                yield element
            elif found == "sdt":
                held = child(element, "sdtContent") if name == "tc" else None
                inner = held if held is not None else content_of(element, remarks or self.remarks, place)
                yield from self._named(inner, name, place, remarks)
            elif found in WRAPPERS:
                yield from self._named(element, name, place, remarks)

    def _held(self, cell: "_Element", place: str) -> Iterable["_Element"]:
        """Return what a cell holds; nothing if a control around it is not filled in."""
        for around in cell.iterancestors():
            if kind(around) == "tr":
                break
            if kind(around) == "sdt" and not list(content_of(around, self.remarks, place)):
                return ()
        return cell

    def _cells(self, row: "_Element", place: str) -> Iterator[TableCell]:
        column = _whole(attribute(child(row, "trPr", "gridBefore"), "val"), 0)
        for element in self._named(row, "tc", place):
            if column > MAX_COLUMNS:
                raise RefusedError(f"{place} has more than {MAX_COLUMNS} columns", "import only the report")
            properties = child(element, "tcPr")
            if child(properties, "cellDel") is not None:
                self.remarks.count("deleted", place)
                continue
            width = max(1, _whole(attribute(child(properties, "gridSpan"), "val"), 1))
            merge = child(properties, "vMerge")
            continued = merge is not None and attribute(merge, "val") != "restart"
            held = self._held(element, place)
            paragraphs = tuple(self._cell_paragraphs(held, place, 0))
            if not paragraphs and not continued:
                paragraphs = self._number_alone(held, place)
            words = " ".join(paragraph.text for paragraph in paragraphs)
            yield TableCell(paragraphs, column, width, continued, cell_colour(element, words, self.styles))
            column += width

    def _number_alone(self, cell: Iterable["_Element"], place: str) -> tuple[TextParagraph, ...]:
        """Return the automatic number that is all that a cell shows, as a paragraph without a text."""
        paragraphs = [element for element in cell if kind(element) in ("p", "tbl", "sdt")]
        if len(paragraphs) != 1 or kind(paragraphs[0]) != "p":
            return ()
        properties = child(paragraphs[0], "pPr")
        number, level = self.numbering.of(properties, attribute(child(properties, "pStyle"), "val") or "")
        return (TextParagraph((), place, number, level),) if any(map(str.isalnum, number)) else ()

    def _cell_paragraphs(self, cell: Iterable["_Element"], place: str, depth: int) -> Iterator[TextParagraph]:
        """Yield the paragraphs in a cell, including those of tables in it."""
        if depth > MAX_NESTING:
            raise RefusedError(f"{place} has tables nested more than {MAX_NESTING} levels deep", "divide nested tables")
        carried: list[TextRun] = []
        for element in self._opened(cell, place):
            if kind(element) == "tbl":
                self.remarks.count("nested", place)
                for row in self._named(element, "tr", place):
                    self._count_row()
                    inner = [tuple(self._cell_paragraphs(self._held(cell, place), place, depth + 1))
                             for cell in self._named(row, "tc", place)]  # fmt: skip
                    yield from row_as_line([paragraphs for paragraphs in inner if paragraphs])
                continue
            paragraph, carried = self._paragraph(element, place, carried)
            if paragraph and paragraph.text:
                yield paragraph
            self._note_boxes(place)
        if _shown(carried):  # the last paragraph of a cell cannot be joined to anything
            yield TextParagraph(tuple(carried), place)


def _shown(runs: list[TextRun]) -> bool:
    return any(run.text.strip() for run in runs)


def _notes(package: DocxPackage) -> dict[tuple[str, str], str]:
    """Return the texts of footnotes and endnotes, by kind and id."""
    notes: dict[tuple[str, str], str] = {}
    for name in ("footnote", "endnote"):
        for note in children(package.related(f"{name}s"), name):
            if attribute(note, "type") not in NOT_NOTES:
                notes[name, attribute(note, "id") or ""] = plain_text(note)
    return notes


def _whole(typed: str | None, default: int) -> int:
    return int(typed) if typed and typed.isdecimal() and len(typed) < len("10000") else default
