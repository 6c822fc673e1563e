"""The styles of a Word document: fonts, sizes and distances, and the language of its text."""

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.styles.style import ParagraphStyle

from planpress.exporting.word_elements import element
from planpress.language import language_for
from planpress.model.languages import direction, primary

FONT, CODE_FONT = "Arial", "Courier New"
SCRIPT_FONTS = {"km": "Khmer UI", "th": "Leelawadee UI", "lo": "Leelawadee UI", "my": "Myanmar Text"}
"""The fonts for scripts that Arial lacks, by language, if Windows includes them."""
CODE_STYLE, REMARK_STYLE, GAP_STYLE = "Data Name", "Remark", "Gap"
DARK, GREY = RGBColor(0x1B, 0x2A, 0x41), RGBColor(0x59, 0x59, 0x59)
SIZES = {"Normal": 10, "Body Text": 10, "List Bullet": 10, "List Number": 10, "Title": 22, "Subtitle": 14,
         "Heading 1": 14, "Heading 2": 11.5, "Header": 8, "Footer": 8, CODE_STYLE: 7, REMARK_STYLE: 10,
         GAP_STYLE: 1}  # fmt: skip
"""The size of each style in points."""
HEADINGS = frozenset(["Title", "Subtitle", "Heading 1", "Heading 2"])
CELLS = frozenset(["Body Text", "List Bullet", "List Number", CODE_STYLE])
"""Styles for paragraphs in tables, which have little space between them."""
THEME_FONTS = ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme")


def set_styles(document: Document, language: str) -> None:
    """Set the styles of a document.

    Args:
        document: The document.
        language: The language of its text, as a BCP 47 code.
    """
    for name in (CODE_STYLE, REMARK_STYLE, GAP_STYLE):
        document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = document.styles["Normal"]
    script_font = SCRIPT_FONTS.get(primary(language), FONT)
    for name, size in SIZES.items():
        style = document.styles[name]
        assert isinstance(style, ParagraphStyle)  # noqa: S101 - the template has these styles
        _set_font(style, CODE_FONT if name == CODE_STYLE else FONT, script_font, size)
        spacing = style.paragraph_format
        spacing.space_before = Pt({"Heading 1": 16, "Heading 2": 10}.get(name, 0))
        spacing.space_after = Pt(2 if name in CELLS else 6)
        spacing.line_spacing = 1.0
        if name in HEADINGS:
            style.font.color.rgb = DARK
            style.font.bold = style.font.cs_bold = name != "Subtitle"
            style.font.italic = style.font.cs_italic = False
            spacing.keep_with_next = True
    for name in (CODE_STYLE, REMARK_STYLE, "Header", "Footer"):
        document.styles[name].font.color.rgb = GREY
    _set_language(document, language)


def _set_font(style: ParagraphStyle, font: str, script_font: str, size: float) -> None:
    style.font.name, style.font.size = font, Pt(size)
    properties = style.element.get_or_add_rPr()
    fonts = properties.find(qn("w:rFonts"))
    for theme in THEME_FONTS:
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    fonts.set(qn("w:cs"), script_font)
    for old in properties.findall(qn("w:szCs")):
        properties.remove(old)
    properties.find(qn("w:sz")).addnext(element("szCs", val=str(int(size * 2))))
    for old in properties.findall(qn("w:spacing")):  # the template increases the space between the letters of titles
        properties.remove(old)
    borders = style.element.find(f"{qn('w:pPr')}/{qn('w:pBdr')}")
    if borders is not None:
        borders.getparent().remove(borders)


def _set_language(document: Document, language: str) -> None:
    tag = language if "-" in language else language_for(language).with_territory.replace("_", "-")
    defaults = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    for old in defaults.findall(qn("w:lang")):
        defaults.remove(old)
    defaults.append(element("lang", val="en-GB" if direction(language) == "rtl" else tag, bidi=tag))
