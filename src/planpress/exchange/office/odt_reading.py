"""Reads a text document in OpenDocument format (.odt) as a reader sees it (ISO/IEC 26300).

Tracked insertions are part of the text, and deletions are not: the format keeps them apart. Automatic numbers are
computed, italics are resolved through styles, and what is left out, such as hidden text, becomes an uncertainty.
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
from planpress.exchange.office.docx_remarks import PAGE_NUMBER, DocumentRemarks
from planpress.exchange.office.odf_boxes import TickBoxes
from planpress.exchange.office.odf_shading import cell_colour
from planpress.exchange.office.odf_styles import OdfStyles
from planpress.exchange.office.odf_text import collapsed, inline_text
from planpress.exchange.office.odt_numbering import OdtList, OdtNumbering
from planpress.exchange.office.package import DAMAGED, OfficePackage, attribute, local_name

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_REPEATED = 1_000
MAX_NESTING = 40
"""How deeply lists, tables and sections may be nested."""
FRAMES = frozenset(["section", "table-header-rows", "table-rows", "table-row-group", "index-body"])
"""Elements that only contain other elements."""
SHAPES = frozenset(
    ["custom-shape", "rect", "ellipse", "circle", "caption", "polygon", "polyline", "regular-polygon", "path", "line",
     "connector", "measure", "g"]
)  # fmt: skip
"""Drawn shapes and groups of them; LibreOffice saves the text boxes of Word documents as shapes."""
BESIDE = SHAPES | {"note", "annotation", "frame", "hidden-text", "hidden-paragraph"}
MARGINS = frozenset(f"{edge}{pages}" for edge in ("header", "footer") for pages in ("", "-first", "-left"))
ITEMS = frozenset(["list-item", "list-header"])


def read_odt(content: bytes) -> OfficeDocument:
    """Read a text document.

    Args:
        content: The bytes of the file.

    Raises:
        RefusedError: The file is damaged, encrypted or too large, or is not an OpenDocument text.
    """
    package = OfficePackage(content, {})
    manifest = package.xml("META-INF/manifest.xml")
    if manifest is not None and any(local_name(element) == "encryption-data" for element in manifest.iter()):
        raise RefusedError("it is encrypted with a password", "save a copy without a password")
    root = package.xml("content.xml")
    body = _body(root) if root is not None else None
    if root is None or body is None:
        raise RefusedError("it is not a text document, or it is damaged", DAMAGED)
    if sum(1 for _ in body.iter("{*}table-row")) > MAX_ROWS:
        raise RefusedError(*TOO_MANY_ROWS)  # counted before they are read
    common = package.xml("styles.xml")
    walk = _OdtWalk(OdfStyles.of(root, common), OdtNumbering(root, common), TickBoxes.of(body))
    blocks = tuple(walk.blocks(body, None, 0))
    for change in (element for element in body.iter() if local_name(element) in ("insertion", "deletion")):
        walk.remarks.count("inserted" if local_name(change) == "insertion" else "deleted", "")
    walk.headers(common)
    return OfficeDocument(
        blocks, (*package.macros(), *walk.remarks.uncertainties()), tuple(walk.margins), tuple(walk.boxes)
    )


def _body(root: "_Element") -> "_Element | None":
    """Return the element with the text of a document; number formats have elements of the same name."""
    bodies = (element for element in root if local_name(element) == "body")
    return next((element for body in bodies for element in body if local_name(element) == "text"), None)


class _OdtWalk:
    def __init__(self, styles: OdfStyles, numbering: OdtNumbering, ticks: TickBoxes) -> None:
        self.styles, self.numbering, self.ticks = styles, numbering, ticks
        self.remarks = DocumentRemarks()
        self.framed: list[_Element] = []
        """Text boxes with tables, which are read after the paragraph that they belong to."""
        self.margins: list[str] = []
        self.boxes: list[BoxedText] = []
        self.paragraphs = self.tables = self.rows = 0

    def blocks(self, parent: "_Element", around: OdtList | None, depth: int) -> Iterator[TextParagraph | DocumentTable]:
        """Yield the paragraphs and tables inside an element.

        Args:
            parent: The element.
            around: The list that contains it; None if it is not in a list.
            depth: How deeply the element is nested.
        """
        if depth > MAX_NESTING:
            raise RefusedError(f"it is nested more than {MAX_NESTING} levels deep", "divide nested lists and tables")
        for element in parent:
            kind = local_name(element)
            if kind in ("p", "h"):
                yield from self.numbered(element, around)
            elif kind == "table":
                yield self.table(element, depth)
            elif kind == "list":
                yield from self.blocks(element, self.numbering.opened(element, around), depth + 1)
            elif kind in ITEMS and around:
                self.numbering.item(element, around)
                yield from self.blocks(element, around, depth + 1)
            elif kind == "numbered-paragraph":
                yield from self.blocks(element, self.numbering.alone(element), depth + 1)
            elif kind in FRAMES:
                yield from self.blocks(element, around, depth + 1)
            elif kind in SHAPES or kind == "frame":
                self.beside(element, f"paragraph {self.paragraphs}")
            while self.framed:
                yield from self.blocks(self.framed.pop(0), None, depth + 1)

    def numbered(self, element: "_Element", around: OdtList | None) -> Iterator[TextParagraph]:
        """Yield a paragraph with its automatic number, unless it is empty; empty paragraphs do not use up numbers."""
        self.paragraphs += 1
        if self.paragraphs > MAX_PARAGRAPHS:
            raise RefusedError(f"it has more than {MAX_PARAGRAPHS:,} paragraphs", "split the document")
        style = attribute(element, "style-name") or ""
        place = f"paragraph {self.paragraphs}"
        look = self.styles.look(style, TextRun(""))
        unseen = self.styles.unseen_as(style)
        if unseen and inline_text(element).strip():
            self.remarks.count(unseen, place)
        shown_runs = self.shown_parts(element, look, place) if unseen else self.runs(element, look, place, 0)
        runs = tuple(run for run in self.cased(shown_runs, style) if run.text)
        if any(run.text.strip() for run in runs):
            number = self.numbering.of(element, around)
            yield TextParagraph(runs, place, number, self.numbering.level(style, around) if around else None)

    def shown_parts(self, element: "_Element", like: TextRun, place: str) -> Iterator[TextRun]:
        """Yield the parts of a hidden or struck-out paragraph that their own styles show."""
        for part in element:
            if local_name(part) == "span" and self.styles.shows(attribute(part, "style-name") or ""):
                yield from self.styled(part, like, place, 0)

    def runs(self, element: "_Element", like: TextRun, place: str, depth: int) -> Iterator[TextRun]:
        """Yield the text of a paragraph in its styles, without anything in it that a reader does not see."""
        if depth > MAX_NESTING:
            raise RefusedError(f"{place} is nested more than {MAX_NESTING} levels deep", "save the document again")
        yield replace(like, text=collapsed(element.text))
        for inner in element:
            kind = local_name(inner)
            if kind in BESIDE:
                self.beside(inner, place)
            elif kind in ("span", "a", "content-control"):
                yield from self.styled(inner, like, place, depth)
            elif kind in ("control", "fieldmark"):
                yield replace(like, text=self.ticks.shown(inner))
            elif kind == "s":
                yield replace(like, text=" " * min(_times(inner, "c"), MAX_REPEATED))
            elif kind in ("line-break", "tab"):
                yield replace(like, text="\n" if kind == "line-break" else "\t")
            elif kind != "number":  # numbers are computed
                yield replace(like, text=inline_text(inner))
            yield replace(like, text=collapsed(inner.tail))

    def styled(self, element: "_Element", like: TextRun, place: str, depth: int) -> Iterator[TextRun]:
        """Yield the text of a part in its own style, or of a field; nothing for hidden text and unfilled fields."""
        kind, style = local_name(element), attribute(element, "style-name") or ""
        if kind == "span" and (unseen := self.styles.unseen_as(style)):
            self.remarks.count(unseen, place)
        elif attribute(element, "showing-place-holder") == "true":
            self.remarks.count("placeholder", place)
        else:
            look = self.styles.look(style, like)
            link = attribute(element, "href") if kind == "a" else ""
            runs = self.runs(element, replace(look, link=link or look.link), place, depth + 1)
            yield from self.cased(runs, style)

    def cased(self, runs: Iterable[TextRun], style: str) -> Iterator[TextRun]:
        """Yield text as a style shows it: in capitals or as typed."""
        capital = self.styles.is_capital(style)
        return (replace(run, text=run.text.upper()) if capital else run for run in runs)

    def beside(self, element: "_Element", place: str) -> None:
        """Note what is in a paragraph but not in its text."""
        kind = local_name(element)
        if kind == "note":
            words = next((shown(part) for part in element if local_name(part) == "note-body"), "")
            self.remarks.quote("footnote", place, words)
        elif kind == "frame":
            self.frame(element, place)
        elif kind in SHAPES:
            self.box(element, place)
        else:
            self.remarks.count("comment" if kind == "annotation" else "hidden", place)

    def frame(self, element: "_Element", place: str) -> None:
        """Note a text box, a picture or an object."""
        boxes = [inner for inner in element if local_name(inner) == "text-box"]
        for box in boxes:
            if any(local_name(inner) == "table" for inner in box):
                self.framed.append(box)
                continue
            self.box(box, place)
        if not boxes:
            kinds = {local_name(inner) for inner in element}
            self.remarks.count("embedded" if kinds & {"object", "object-ole"} else "picture", place)

    def box(self, element: "_Element", place: str) -> None:
        """Note a text that is printed beside the text of the document; shapes without words say nothing."""
        if words := shown(element):
            self.margins.append(words)
            lines = (shown(line) for line in element.iter() if local_name(line) in ("p", "h"))
            self.boxes.append(BoxedText.of(words, lines, place))
            self.remarks.quote("text box", place, words)

    def headers(self, styles: "_Element | None") -> None:
        """Note what headers and footers say besides page numbers."""
        for element in styles.iter() if styles is not None else ():
            kind = local_name(element)
            if kind in MARGINS and (words := shown(element)) and not PAGE_NUMBER.fullmatch(words):
                self.margins.append(words)
                self.remarks.quote(kind.partition("-")[0], "", words)

    def table(self, table: "_Element", depth: int) -> DocumentTable:
        self.tables += 1
        number = self.tables
        rows = []
        for position, row in enumerate(_rows(table), 1):
            self.rows += 1
            if self.rows > MAX_ROWS:
                raise RefusedError(*TOO_MANY_ROWS)
            place = f"table {number}, row {position}"
            rows.append(TableRow(tuple(self.cells(row, place, depth)), place, number))
        return DocumentTable(tuple(rows))

    def cells(self, row: "_Element", place: str, depth: int) -> Iterator[TableCell]:
        column = end = 0
        for element in row:
            kind = local_name(element)
            if kind not in ("table-cell", "covered-table-cell"):
                continue
            for _ in range(min(_times(element, "number-columns-repeated"), MAX_COLUMNS)):
                if column > MAX_COLUMNS:
                    raise RefusedError(f"{place} has more than {MAX_COLUMNS} columns", "import only the report")
                if kind == "table-cell":
                    width = _times(element, "number-columns-spanned")
                    paragraphs = tuple(self.cell_paragraphs(element, place, depth + 1))
                    words = " ".join(paragraph.text for paragraph in paragraphs)
                    fill = cell_colour(element, words, self.styles)
                    yield TableCell(paragraphs, column, min(width, MAX_COLUMNS), fill=fill)
                    end = column + width
                elif column >= end:  # covered by a cell above, not by the cell before it
                    yield TableCell((), column, continued=True)
                column += 1

    def cell_paragraphs(self, cell: "_Element", place: str, depth: int) -> Iterator[TextParagraph]:
        """Yield the paragraphs in a cell, including those of tables in it."""
        for block in self.blocks(cell, None, depth):
            if isinstance(block, TextParagraph):
                yield replace(block, place=place)
                continue
            self.remarks.count("nested", place)
            for row in block.rows:
                inner = [entry.paragraphs for entry in row.cells if entry.paragraphs]
                yield from (replace(line, place=place) for line in row_as_line(inner))


def shown(element: "_Element") -> str:
    """Return the text of everything inside an element, on one line."""
    paragraphs = (inline_text(inner) for inner in element.iter() if local_name(inner) in ("p", "h"))
    return " ".join(" ".join(paragraphs).split())


def _rows(table: "_Element") -> Iterator["_Element"]:
    """Yield the rows of a table, including those in groups."""
    for element in table:
        if local_name(element) == "table-row":
            yield element
        elif local_name(element) in FRAMES:
            yield from _rows(element)


def _times(element: "_Element", name: str) -> int:
    typed = attribute(element, name) or ""
    return max(1, int(typed)) if typed.isdecimal() and len(typed) < len("100000") else 1
