"""Writes the runs of a paragraph in a Word document: style, direction and links."""

import unicodedata

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.shared import RGBColor
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from planpress.exchange.office import TextRun
from planpress.exchange.word_form.prose import PrintedLine
from planpress.exporting.word_elements import element
from planpress.model.characters import RIGHT_TO_LEFT
from planpress.model.languages import direction

RIGHT = ("R", "AL")
"""The classes of letters that are written from right to left (Unicode Standard Annex 9)."""
BEHIND = ("w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:textAlignment",
          "w:outlineLvl", "w:rPr", "w:sectPr")  # fmt: skip
"""The elements that come after the direction among the properties of a paragraph."""
LINK_COLOR = RGBColor(0x05, 0x4A, 0x91)


class RunWriter:
    """Writes the runs in a document.

    Args:
        document: The document.
        is_rtl: Whether its language is written from right to left.
    """

    def __init__(self, document: Document, *, is_rtl: bool) -> None:
        self.document, self.is_rtl = document, is_rtl

    def write(self, paragraph: Paragraph, line: PrintedLine, language: str = "", *, label: bool = False) -> None:
        """Write a line at the end of a paragraph.

        Args:
            paragraph: The paragraph.
            line: The line.
            language: The language of its text; "" for the language of the document.
            label: Whether it is a heading or a label, whose first letter decides its direction.
        """
        if self.is_rtl or direction(language) == "rtl":
            self._turn(paragraph, line, language, label=label)
        for run in line.runs:
            self._run(paragraph, run, language)

    def _turn(self, paragraph: Paragraph, line: PrintedLine, language: str, *, label: bool) -> None:
        """State a paragraph's direction; in a right-to-left document, lines of Latin words are aligned on the right."""
        if language:
            rtl = direction(language) == "rtl"
        else:
            strong = [sign for sign in map(unicodedata.bidirectional, line.text) if sign in ("L", *RIGHT)]
            some = not label and not set(strong).isdisjoint(RIGHT)
            rtl = line.level is not None or not strong or strong[0] in RIGHT or some
        properties = paragraph._p.get_or_add_pPr()
        if properties.find(qn("w:bidi")) is None:
            properties.insert_element_before(element("bidi", val="1" if rtl else "0"), *BEHIND)
        if self.is_rtl and not rtl and not language:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT

    def _run(self, paragraph: Paragraph, run: TextRun, language: str) -> None:
        written = paragraph.add_run(run.text)
        font = written.font
        if run.italic:
            font.italic = font.cs_italic = True
        if run.bold:
            font.bold = font.cs_bold = True
        if RIGHT_TO_LEFT.search(run.text):
            font.rtl = True
        if language:
            self._mark(written, language)
        if run.link:
            font.underline, font.color.rgb = True, LINK_COLOR
            link = element("hyperlink")
            identifier = paragraph.part.relate_to(run.link, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
            link.set(qn("r:id"), identifier)
            paragraph._p.append(link)
            link.append(written._r)

    def _mark(self, run: Run, language: str) -> None:
        """State the language of a run, for screen readers and the spelling checker."""
        marked = {"bidi" if direction(language) == "rtl" else "val": language}
        run._r.get_or_add_rPr().append(element("lang", **marked))
