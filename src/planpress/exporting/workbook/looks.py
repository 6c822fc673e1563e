"""How the sheets look, what can be changed in them, and how they are printed."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import ceil
from typing import TYPE_CHECKING

from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side
from openpyxl.worksheet.header_footer import HeaderFooter, HeaderFooterItem
from openpyxl.worksheet.properties import PageSetupProperties

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

FAMILY = "Calibri"
INK, PAPER, LINE, QUIET = "FF1F3A4D", "FFFFFFFF", "FFB8C4CC", "FF5F6F7A"
HEAD, KEYS, LABEL = "FF1F3A4D", "FFE8EDF0", "FFF3F6F8"
TEXT_FORMAT = "@"
"""The number format for text, which leaves what is typed unchanged, so that 1.10 does not become 1.1."""
ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
"""An underscore that a program would read as the beginning of an escaped character (ISO/IEC 29500-1, 22.9.2.19)."""
A4, A3 = 9, 8
"""The numbers of the paper sizes."""
UPRIGHT, ACROSS, WIDEST = 110, 170, 340
"""The maximum width of a sheet, in characters, for an upright page, for a page of the usual size, and for a single
page."""
LINE_HEIGHT, HIGHEST = 15, 405
"""The height of a line and that of the highest row, in points; Excel allows 409."""
PER_WIDTH = 1.12
"""How many letters of a text fit into the width of a digit, on average, allowing for words that are not divided."""
LONGEST_TAB = 31
"""The maximum number of characters in the name of a sheet."""
NOT_IN_TAB = re.compile(r"[\[\]:*?/\\]")
HEADER_LIMIT = 100
"""The maximum number of characters in the header of a page."""
THIN = Side(style="thin", color=LINE)
BOX = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
WRAPPED = Alignment(wrap_text=True, vertical="top")


@dataclass(frozen=True)
class BookStyles:
    """The styles of cells, by the kind of cell."""

    fill_in: NamedStyle = field(
        default_factory=lambda: NamedStyle(
            "planpress fill in", Font(FAMILY, 11), border=BOX, alignment=WRAPPED, number_format=TEXT_FORMAT,
            protection=Protection(locked=False),
        )
    )  # fmt: skip
    number: NamedStyle = field(
        default_factory=lambda: NamedStyle(
            "planpress number", Font(FAMILY, 11), border=BOX, alignment=Alignment(vertical="top"), number_format="0",
            protection=Protection(locked=False),
        )
    )  # fmt: skip
    head: NamedStyle = field(
        default_factory=lambda: NamedStyle(
            "planpress heading", Font(FAMILY, 11, bold=True, color=PAPER), PatternFill("solid", HEAD), BOX,
            Alignment(wrap_text=True, vertical="center"),
        )
    )  # fmt: skip
    key: NamedStyle = field(
        default_factory=lambda: NamedStyle(
            "planpress key", Font(FAMILY, 8, color=QUIET), PatternFill("solid", KEYS), BOX,
            Alignment(vertical="center", shrink_to_fit=True),
        )
    )  # fmt: skip
    label: NamedStyle = field(
        default_factory=lambda: NamedStyle(
            "planpress label", Font(FAMILY, 11, bold=True, color=INK), PatternFill("solid", LABEL), BOX, WRAPPED
        )
    )
    fixed: NamedStyle = field(
        default_factory=lambda: NamedStyle(
            "planpress fixed", Font(FAMILY, 11), PatternFill("solid", LABEL), BOX, WRAPPED, TEXT_FORMAT
        )
    )
    title: NamedStyle = field(
        default_factory=lambda: NamedStyle("planpress title", Font(FAMILY, 16, bold=True, color=INK), alignment=WRAPPED)
    )
    prose: NamedStyle = field(
        default_factory=lambda: NamedStyle("planpress prose", Font(FAMILY, 11), alignment=WRAPPED)
    )
    warning: NamedStyle = field(
        default_factory=lambda: NamedStyle(
            "planpress warning", Font(FAMILY, 11, bold=True, color="FF9C1C1C"), alignment=WRAPPED
        )
    )


def write(sheet: "Worksheet", place: tuple[int, int], words: str, style: NamedStyle) -> None:
    """Write words into a cell as text, whatever they begin with.

    Args:
        sheet: The sheet.
        place: The row and the column, from 1.
        words: The words; "" leaves the cell empty.
        style: Its style.
    """
    cell = sheet.cell(*place)
    if words and isinstance(cell, Cell):
        cell.value = ESCAPED.sub("_x005F_", words)
        cell.data_type = "s"
    cell.style = style.name


def protect(sheet: "Worksheet") -> None:
    """Protect the locked cells of a sheet without a password; rows and columns can be added, sorted and hidden."""
    protection = sheet.protection
    protection.sheet = True
    for freedom in ("formatCells", "formatColumns", "formatRows", "insertColumns", "insertRows", "insertHyperlinks",
                    "deleteColumns", "deleteRows", "sort", "autoFilter"):  # fmt: skip
        setattr(protection, freedom, False)  # False means that the action is allowed


def lay_out_page(sheet: "Worksheet", header: str, width: int, *, repeated: int = 0) -> None:
    """Set how a sheet is printed: across one page or, if it is very wide, several, each with the first column.

    Args:
        sheet: The sheet.
        header: What the top of each page says.
        width: Its width in characters.
        repeated: How many rows are repeated at the top of each page.
    """
    sheet.page_setup.orientation = "landscape" if width > UPRIGHT else "portrait"
    sheet.page_setup.paperSize = A3 if width > ACROSS else A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = ceil(width / WIDEST), 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left = sheet.page_margins.right = 0.5
    if repeated:
        sheet.print_title_rows = f"1:{repeated}"
    if width > WIDEST:
        sheet.print_title_cols = "A:A"
    shown = header if len(header) <= HEADER_LIMIT else "…" + header[1 - HEADER_LIMIT :]
    top, foot = HeaderFooterItem(), HeaderFooterItem()
    top.center.text, foot.left.text, foot.right.text = shown.replace("&", "&&"), "&A", "&P / &N"
    sheet.HeaderFooter = HeaderFooter(oddHeader=top, oddFooter=foot)


def fit_height(sheet: "Worksheet", row: int, texts: Iterable[tuple[str, float]]) -> None:
    """Make a row as high as its texts need, because programs do this only when a cell changes.

    Args:
        sheet: The sheet.
        row: The number of the row.
        texts: The text of each cell with the width of its column in characters.
    """
    lines = max((_lines(words, width) for words, width in texts if words), default=1)
    if lines > 1:
        sheet.row_dimensions[row].height = min(lines * LINE_HEIGHT, HIGHEST)


def _lines(words: str, width: float) -> int:
    """Return the approximate number of lines that a text needs."""
    wide = sum(unicodedata.east_asian_width(sign) in "WF" for sign in words)
    factor = (1 + wide / len(words)) / PER_WIDTH
    return sum(max(1, ceil(len(line) * factor / width)) for line in words.split("\n"))


def tab_name(words: str, taken: Sequence[str]) -> str:
    """Return a name for the tab of a sheet.

    Args:
        words: What it should say.
        taken: The names of the other sheets.
    """
    base = NOT_IN_TAB.sub(" ", words).strip(" '")[:LONGEST_TAB] or "Sheet"
    name, number = base, 2
    while name.casefold() in (other.casefold() for other in taken):
        name = f"{base[: LONGEST_TAB - 4]} ({number})"
        number += 1
    return name
