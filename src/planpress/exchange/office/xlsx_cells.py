"""What a cell of an Excel workbook contains: a text, a number as its format shows it, a date, a truth value."""

import datetime
from typing import TYPE_CHECKING

from planpress.exchange.office.number_formats import shown_number
from planpress.exchange.office.package import local_name
from planpress.exchange.office.workbook import CellContent, CellKind, struck_words
from planpress.exchange.office.xlsx_parts import CellString, SharedStrings, XlsxStyles, cell_string

if TYPE_CHECKING:
    from lxml.etree import _Element

NEVER_COMPUTED = (
    "its formula was never computed, so nothing was read; open and save the workbook in a spreadsheet program"
)


def formula_of(element: "_Element") -> str | None:
    """Return the formula of a cell; None if it has none."""
    return next((inner.text or "" for inner in element if local_name(inner) == "f"), None)


class CellContents:
    """Reads the contents of cells.

    Args:
        strings: The texts of the workbook.
        styles: The styles of its cells.
        since_1904: Whether its days are counted from 1904.
    """

    def __init__(self, strings: SharedStrings, styles: XlsxStyles, *, since_1904: bool) -> None:
        self.strings, self.styles, self.since_1904 = strings, styles, since_1904

    def content(self, element: "_Element") -> CellContent | None:
        """Return what a cell contains; None if it is empty.

        Args:
            element: The cell (``c``).
        """
        children = {local_name(inner): inner for inner in element}
        kind, style = element.get("t", "n"), self._style(element)
        value = (children["v"].text or "") if "v" in children else ""
        if kind == "s":
            return self._text(self.strings.string(value), style)
        if kind in ("inlineStr", "str"):
            return self._text(cell_string(children.get("is"), value), style)
        if kind == "b":
            return CellContent("true" if value.strip() in ("1", "true") else "false", CellKind.BOOLEAN)
        if kind == "e":
            return CellContent(value, CellKind.ERROR, doubt=f"the cell shows the error {value}")
        if value.strip():
            return self._number(value, kind, style)
        return CellContent("", doubt=NEVER_COMPUTED) if "f" in children else None

    def fill(self, element: "_Element") -> str:
        """Return the colour behind a cell; "" for none."""
        return self.styles.fill(self._style(element))

    def _style(self, element: "_Element") -> int:
        style = element.get("s", "0")
        return int(style) if style.isascii() and style.isdecimal() and len(style) < len("1000000") else 0

    def _text(self, string: CellString, style: int) -> CellContent | None:
        text, struck = string.text, string.struck
        if self.styles.is_struck(style):
            text, struck = "", f"{text}{struck}"
        doubt = struck_words(struck) if struck.strip() else string.doubt
        return CellContent(text, doubt=doubt) if text.strip() or doubt else None

    def _number(self, value: str, kind: str, style: int) -> CellContent:
        if kind == "d":
            try:
                day = datetime.date.fromisoformat(value.strip()[: len("2017-07-31")])
            except ValueError:
                return CellContent(value, doubt="it is stored as a date, but is not one")
            return CellContent(day.isoformat(), CellKind.DATE, day=day)
        shown = shown_number(value, self.styles.format(style), since_1904=self.since_1904)
        if shown is None:
            return CellContent(value, doubt="it is stored as a number, but is not one")
        return CellContent("", doubt=struck_words(shown.text)) if self.styles.is_struck(style) else shown
