"""Reads a text document in OpenDocument format (.odt) as a reader sees it (ISO/IEC 26300).

Tracked insertions are part of the text, and deletions are not: the format keeps them apart. Lists give the level of
their paragraphs, italics are resolved through styles, and whatever is left out becomes an uncertainty.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from planpress.errors import RefusedError
from planpress.exchange.office.document import (
    DocumentTable,
    OfficeDocument,
    TableCell,
    TableRow,
    TextParagraph,
    TextRun,
    Uncertainty,
)
from planpress.exchange.office.docx_remarks import DocumentRemarks
from planpress.exchange.office.odf_styles import OdfStyles
from planpress.exchange.office.odf_text import collapsed, inline_text
from planpress.exchange.office.package import DAMAGED, OfficePackage, attribute, local_name

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_ROWS = 20_000
MAX_PARAGRAPHS = 200_000
MAX_COLUMNS = 200
MAX_REPEATED = 1_000
MAX_NESTING = 40
"""How deeply lists, tables and sections may be nested."""
FRAMES = frozenset(
    ["section", "table-header-rows", "table-rows", "table-row-group", "index-body", "numbered-paragraph"]
)
"""Elements that only hold others."""
LISTS = frozenset(["list", "list-item", "list-header"])


def read_odt(content: bytes) -> OfficeDocument:
    """Read a text document.

    Args:
        content: The bytes of the file.

    Raises:
        RefusedError: It is damaged, encrypted, too large or no OpenDocument text.
    """
    package = OfficePackage(content, {})
    manifest = package.xml("META-INF/manifest.xml")
    if manifest is not None and any(local_name(element) == "encryption-data" for element in manifest.iter()):
        raise RefusedError("it is encrypted with a password", "save a copy without a password")
    root = package.xml("content.xml")
    body = (
        next((element for element in root.iter() if local_name(element) == "text"), None) if root is not None else None
    )
    if root is None or body is None:
        raise RefusedError("it is no text document, or it is damaged", DAMAGED)
    walk = _OdtWalk(OdfStyles.of(root, package.xml("styles.xml")))
    blocks = tuple(walk.blocks(body, None, 0))
    for change in (element for element in body.iter() if local_name(element) in ("insertion", "deletion")):
        walk.remarks.count("inserted" if local_name(change) == "insertion" else "deleted", "")
    return OfficeDocument(blocks, (*walk.remarks.uncertainties(), *walk.about_numbers()))


def _body(root: "_Element") -> "_Element | None":
    """Return the element with the text of a document; number formats have elements of the same name."""
    bodies = (element for element in root if local_name(element) == "body")
    return next((element for body in bodies for element in body if local_name(element) == "text"), None)


class _OdtWalk:
    def __init__(self, styles: OdfStyles) -> None:
        self.styles = styles
        self.remarks = DocumentRemarks()
        self.numbered: list[str] = []
        self.paragraphs = self.tables = self.rows = 0

    def blocks(self, parent: "_Element", level: int | None, depth: int) -> Iterator[TextParagraph | DocumentTable]:
        """Yield the paragraphs and tables inside an element."""
        if depth > MAX_NESTING:
            raise RefusedError(f"it is nested on more than {MAX_NESTING} levels", "take lists and tables apart")
        for element in parent:
            kind = local_name(element)
            if kind in ("p", "h"):
                self.paragraphs += 1
                if self.paragraphs > MAX_PARAGRAPHS:
                    raise RefusedError(f"it has more than {MAX_PARAGRAPHS:,} paragraphs", "split the document")
                paragraph = self.paragraph(element, f"paragraph {self.paragraphs}", level)
                if paragraph.text:
                    yield paragraph
            elif kind == "table":
                yield self.table(element, depth)
            elif kind in LISTS:
                deeper = (0 if level is None else level + 1) if kind == "list" else level
                if (
                    kind == "list"
                    and (attribute(element, "style-name"), str((deeper or 0) + 1)) in self.styles.numbered
                ):
                    self.numbered.append(f"paragraph {self.paragraphs + 1}")
                yield from self.blocks(element, deeper, depth + 1)
            elif kind in FRAMES:
                yield from self.blocks(element, level, depth + 1)
            elif kind == "frame":
                self.frame(element, f"paragraph {self.paragraphs}")

    def about_numbers(self) -> Iterator[Uncertainty]:
        """Say that automatic numbers are missing, because they are in no text of the document."""
        if self.numbered:
            number = len(self.numbered)
            lists = "1 list" if number == 1 else f"{number} lists, the first here,"
            words = f"the automatic numbers of {lists} were not read"
            yield Uncertainty(self.numbered[0], words, "save the document as .docx if actions are numbered like that")

    def paragraph(self, element: "_Element", place: str, level: int | None) -> TextParagraph:
        like = self.styles.look(attribute(element, "style-name") or "", TextRun(""))
        runs = tuple(run for run in self.runs(element, like, place, 0) if run.text)
        return TextParagraph(runs, place, level=level)

    def runs(self, element: "_Element", like: TextRun, place: str, depth: int) -> Iterator[TextRun]:
        """Yield the text of a paragraph in its styles, without what a reader does not see in it."""
        if depth > MAX_NESTING:
            raise RefusedError(f"{place} is nested on more than {MAX_NESTING} levels", "save the document again")
        yield replace(like, text=collapsed(element.text))
        for inner in element:
            kind, style = local_name(inner), attribute(inner, "style-name") or ""
            if kind == "span" and self.styles.is_unseen(style):
                self.remarks.count(self.styles.unseen[style], place)
            elif kind in ("span", "a"):
                look = self.styles.look(style, like)
                link = attribute(inner, "href") if kind == "a" else ""
                yield from self.runs(inner, replace(look, link=link or look.link), place, depth + 1)
            elif kind == "note":
                words = next((shown(part) for part in inner if local_name(part) == "note-body"), "")
                self.remarks.quote("footnote", place, words)
            elif kind == "annotation":
                self.remarks.count("comment", place)
            elif kind == "frame":
                self.frame(inner, place)
            elif kind in ("hidden-text", "hidden-paragraph"):
                self.remarks.count("hidden", place)
            elif kind == "s":
                yield replace(like, text=" " * min(_times(inner, "c"), MAX_REPEATED))
            elif kind in ("line-break", "tab"):
                yield replace(like, text="\n" if kind == "line-break" else "\t")
            else:
                yield replace(like, text=inline_text(inner))
            yield replace(like, text=collapsed(inner.tail))

    def frame(self, element: "_Element", place: str) -> None:
        """Note a text box, a picture or an object."""
        boxes = [inner for inner in element if local_name(inner) == "text-box"]
        for box in boxes:
            self.remarks.quote("text box", place, shown(box))
        if not boxes:
            kinds = {local_name(inner) for inner in element}
            self.remarks.count("embedded" if kinds & {"object", "object-ole"} else "picture", place)

    def table(self, table: "_Element", depth: int) -> DocumentTable:
        self.tables += 1
        number = self.tables
        rows = []
        for position, row in enumerate(_rows(table), 1):
            self.rows += 1
            if self.rows > MAX_ROWS:
                raise RefusedError(f"its tables have more than {MAX_ROWS:,} rows", "split the document")
            place = f"table {number}, row {position}"
            rows.append(TableRow(tuple(self.cells(row, place, depth)), place, number))
        return DocumentTable(tuple(rows))

    def cells(self, row: "_Element", place: str, depth: int) -> Iterator[TableCell]:
        column = 0
        for element in row:
            kind = local_name(element)
            if kind not in ("table-cell", "covered-table-cell"):
                continue
            for _ in range(min(_times(element, "number-columns-repeated"), MAX_COLUMNS)):
                if column > MAX_COLUMNS:
                    raise RefusedError(f"{place} has more than {MAX_COLUMNS} columns", "give the report only")
                if kind == "table-cell":
                    width = _times(element, "number-columns-spanned")
                    paragraphs = tuple(self.cell_paragraphs(element, place, depth + 1))
                    yield TableCell(paragraphs, column, min(width, MAX_COLUMNS))
                column += 1

    def cell_paragraphs(self, cell: "_Element", place: str, depth: int) -> Iterator[TextParagraph]:
        """Yield the paragraphs of a cell, with those of tables in it."""
        for block in self.blocks(cell, None, depth):
            inner = [block] if isinstance(block, TextParagraph) else [
                paragraph for row in block.rows for entry in row.cells for paragraph in entry.paragraphs
            ]  # fmt: skip
            yield from (TextParagraph(entry.runs, place, level=entry.level) for entry in inner)


def shown(element: "_Element") -> str:
    """Return the text of everything inside an element, on one line."""
    paragraphs = (inline_text(inner) for inner in element.iter() if local_name(inner) in ("p", "h"))
    return " ".join(" ".join(paragraphs).split())


def _rows(table: "_Element") -> Iterator["_Element"]:
    """Yield the rows of a table, with those in groups."""
    for element in table:
        if local_name(element) == "table-row":
            yield element
        elif local_name(element) in FRAMES:
            yield from _rows(element)


def _times(element: "_Element", name: str) -> int:
    typed = attribute(element, name) or ""
    return max(1, int(typed)) if typed.isdecimal() and len(typed) < len("100000") else 1
