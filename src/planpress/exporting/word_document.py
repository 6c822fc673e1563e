"""Writes the blocks of a form as a Word document whose bytes depend only on the blocks."""

import io
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from itertools import accumulate
from typing import Any

from docx import Document
from docx.document import Document as DocumentType
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml.ns import qn
from docx.shared import Cm
from docx.table import Table
from docx.text.paragraph import Paragraph

from planpress.exchange.word_form.blocks import (
    TALL_ROW,
    Block,
    FormCell,
    FormText,
    FormTextKind,
    Grid,
    Heading,
    height,
)
from planpress.exchange.word_form.prose import PrintedLine, plain_line
from planpress.exporting.word_elements import element
from planpress.exporting.word_lists import WordLists
from planpress.exporting.word_runs import RunWriter
from planpress.exporting.word_styles import CODE_STYLE, GAP_STYLE, REMARK_STYLE, set_styles
from planpress.model.languages import direction

PAGE = (Cm(29.7), Cm(21.0))
MARGIN = Cm(2.0)
WIDTH = PAGE[0] - 2 * MARGIN
"""The width of the text on a page."""
TWIPS = 635
"""The number of EMU in a twentieth of a point, the unit for table widths."""
PADDING = {"top": 40, "left": 100, "bottom": 20, "right": 100}
"""The margins inside a cell in twentieths of a point. Word expects the sides in this order."""
SHADE = "E7ECF2"
MOMENT = (1980, 1, 1, 0, 0, 0)
"""The time of every part in the file: the earliest time that a zip file can record."""
UNNEEDED = ("/thumbnail", "/stylesWithEffects", "/customXml", "/extended-properties")
"""The ends of the relation types for parts of the template that do not describe this document."""


@dataclass(frozen=True)
class DocumentFacts:
    """The content of a document's properties.

    Args:
        title: Its title.
        author: Who is responsible for it.
        language: Its language, as a BCP 47 code.
        day: The day that counts as its date of creation.
    """

    title: str
    author: str
    language: str
    day: date


def word_document(blocks: Iterable[Block], facts: DocumentFacts, header: str = "") -> bytes:
    """Return blocks as a Word document in landscape format, with page numbers.

    Args:
        blocks: What it contains.
        facts: Its properties.
        header: What every page says at its top; may be empty.
    """
    writer = _DocumentWriter(facts)
    writer.frame(facts.title, header)
    for block in blocks:
        writer.block(block)
    return writer.content()


def _padding() -> Any:
    """Return the margins inside the cells of a table."""
    margins = element("tblCellMar")
    for side, width in PADDING.items():
        margins.append(element(side, w=str(width), type="dxa"))
    return margins


def _row_height(cells: Sequence[FormCell], widths: Sequence[int]) -> int:
    """Return about how many lines of print a row fills."""
    ends = accumulate(cell.width for cell in cells)
    return max((height(cell.lines, sum(widths[end - cell.width : end])) for cell, end in zip(cells, ends, strict=True)),
               default=0)  # fmt: skip


class _DocumentWriter:
    def __init__(self, facts: DocumentFacts) -> None:
        self.document: DocumentType = Document()
        self.is_rtl = direction(facts.language) == "rtl"
        set_styles(self.document, facts.language)
        self.runs = RunWriter(self.document, is_rtl=self.is_rtl)
        self.lists = WordLists(self.document)
        self.styles = {style.name: style.style_id for style in self.document.styles}
        self.bookmarks = 0
        self._set_properties(facts)
        self._set_page()

    def _set_properties(self, facts: DocumentFacts) -> None:
        properties = self.document.core_properties
        properties.title, properties.author, properties.language = facts.title, facts.author, facts.language
        properties.last_modified_by, properties.comments, properties.keywords = facts.author, "", ""
        moment = datetime.combine(facts.day, time(), UTC)
        properties.created = properties.modified = moment
        package = self.document.part.package
        for relations in (package.rels, self.document.part.rels):
            for name in [name for name, relation in relations.items() if relation.reltype.endswith(UNNEEDED)]:
                del relations[name]

    def _set_page(self) -> None:
        section = self.document.sections[0]
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = PAGE
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = MARGIN
        if self.is_rtl:
            section._sectPr.insert_element_before(element("bidi"), "w:rtlGutter", "w:docGrid")

    def frame(self, title: str, header: str) -> None:
        """Write what every page repeats: a line at the top, and the title and page number at the foot."""
        section = self.document.sections[0]
        if header:
            self.runs.write(section.header.paragraphs[0], plain_line(header), label=True)
        foot = section.footer.paragraphs[0]
        stops = self.document.styles["Footer"].paragraph_format.tab_stops
        stops.clear_all()
        stops.add_tab_stop(WIDTH, WD_TAB_ALIGNMENT.RIGHT)
        self.runs.write(foot, plain_line(f"{title}\t"))
        for index, code in enumerate(("PAGE", "NUMPAGES")):
            if index:
                self.runs.write(foot, plain_line(" / "))
            field, run, text = element("fldSimple", instr=code), element("r"), element("t")
            text.text = "1"
            run.append(text)
            field.append(run)
            foot._p.append(field)

    def block(self, block: Block) -> None:
        """Write a block at the end of the document."""
        if isinstance(block, Heading):
            paragraph = self.document.add_paragraph()
            self._style(paragraph, f"Heading {block.level}" if block.level else "Title")
            paragraph.paragraph_format.page_break_before = block.on_new_page or None
            self.runs.write(paragraph, plain_line(block.words), label=True)
            if block.anchor:
                self._bookmark(paragraph, block.anchor)
        elif isinstance(block, FormText):
            styles = {FormTextKind.SUBTITLE: "Subtitle", FormTextKind.REMARK: REMARK_STYLE, FormTextKind.TEXT: "Normal"}
            for line in block.lines:
                paragraph = self.document.add_paragraph()
                self._style(paragraph, styles[block.kind])
                self._line(paragraph, line, label=block.kind is not FormTextKind.TEXT)
        else:
            self._grid(block)

    def _style(self, paragraph: Paragraph, name: str) -> None:
        """Set the style by its id, because python-docx would search all styles for each paragraph."""
        paragraph._p.style = self.styles[name]

    def _bookmark(self, paragraph: Paragraph, name: str) -> None:
        self.bookmarks += 1
        start = element("bookmarkStart", id=str(self.bookmarks), name=name.replace("-", "_"))
        end = element("bookmarkEnd", id=str(self.bookmarks))
        paragraph._p.insert(1 if paragraph._p.pPr is not None else 0, start)
        paragraph._p.append(end)

    def _line(self, paragraph: Paragraph, line: PrintedLine, language: str = "", *, label: bool = False) -> None:
        if line.level is None:
            self.lists.leave()
        else:
            self._style(paragraph, "List Number" if line.number else "List Bullet")
            self.lists.enter(paragraph, line.level, line.number)
        self.runs.write(paragraph, line, language, label=label)

    def _grid(self, grid: Grid) -> None:
        table = self.document.add_table(0, len(grid.widths))
        table.style = self.document.styles["Table Grid" if grid.ruled else "Normal Table"]
        table.autofit = False
        properties = table._tbl.tblPr
        if self.is_rtl:
            properties.insert_element_before(element("bidiVisual"), "w:tblW", "w:jc", "w:tblLayout", "w:tblLook")
        whole = sum(grid.widths) if self.is_rtl else 100  # LibreOffice would move a narrow table to the left
        widths = [WIDTH * share // whole // TWIPS for share in grid.widths]
        if grid.ruled:
            properties.insert_element_before(_padding(), "w:tblLook")
        for column, width in zip(table._tbl.tblGrid.gridCol_lst, widths, strict=True):
            column.set(qn("w:w"), str(width))
        for index, cells in enumerate(grid.rows):
            row = element("tr")
            table._tbl.append(row)
            if index < grid.heads or _row_height(cells, grid.widths) < TALL_ROW:
                self._keep(row, repeat=index < grid.heads)
            self._row(row, cells, widths)
        self._keep_foot(table, grid.foot)
        self.lists.leave()
        self._style(self.document.add_paragraph(), GAP_STYLE)  # Word joins tables that touch

    def _keep(self, row: Any, *, repeat: bool) -> None:
        """Keep a row on one page, and repeat it on each page if it is a heading."""
        properties = element("trPr")
        properties.append(element("cantSplit"))
        if repeat:
            properties.append(element("tblHeader"))
        row.append(properties)

    def _keep_foot(self, table: Table, foot: int) -> None:
        """Keep rows at the end of a table on the page of the row before them."""
        rows: Sequence[Any] = table._tbl.tr_lst
        for row in rows[max(0, len(rows) - foot - 1) : -1] if foot else ():
            for paragraph in row.iter(qn("w:p")):
                Paragraph(paragraph, self.document).paragraph_format.keep_with_next = True

    def _row(self, row: Any, cells: Sequence[FormCell], widths: Sequence[int]) -> None:
        column = 0
        for cell in cells:
            made, properties = element("tc"), element("tcPr")
            properties.append(element("tcW", w=str(sum(widths[column : column + cell.width])), type="dxa"))
            if cell.width > 1:
                properties.append(element("gridSpan", val=str(cell.width)))
            if cell.merged:
                properties.append(element("vMerge", val=cell.merged))
            if cell.is_head:
                properties.append(element("shd", val="clear", color="auto", fill=SHADE))
            made.append(properties)
            row.append(made)
            self._fill(made, cell)
            column += cell.width

    def _fill(self, made: Any, cell: FormCell) -> None:
        self.lists.leave()
        for line in cell.lines or (plain_line(""),):
            paragraph = Paragraph(element("p"), self.document)
            made.append(paragraph._p)
            self._style(paragraph, CODE_STYLE if cell.code else "Body Text")
            shown = plain_line(line.text, bold=True) if cell.is_head else line
            paragraph.paragraph_format.keep_with_next = (cell.is_head and cell.width > 1) or None
            self._line(paragraph, shown, cell.language, label=cell.is_head)

    def content(self) -> bytes:
        """Return the file, with the parts in a fixed order and without the time of writing."""
        written, packed = io.BytesIO(), io.BytesIO()
        self.document.save(written)
        with zipfile.ZipFile(written) as source, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
            for entry in source.infolist():
                part = zipfile.ZipInfo(entry.filename, MOMENT)
                part.compress_type, part.create_system = zipfile.ZIP_DEFLATED, 0
                target.writestr(part, source.read(entry))
        return packed.getvalue()
