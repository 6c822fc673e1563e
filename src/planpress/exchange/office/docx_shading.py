"""Finds the colour that a cell of a Word table shows: its shading, or that of a sign or shape in place of words."""

import re
from typing import TYPE_CHECKING

from planpress.exchange.office.docx_package import child, kind
from planpress.exchange.office.docx_styles import WordStyles, shading
from planpress.exchange.office.package import attribute

if TYPE_CHECKING:
    from lxml.etree import _Element

COLOURED = {
    "\U0001f7e2": "00b050", "\U0001f7e9": "00b050", "\U0001f7e1": "ffff00", "\U0001f7e8": "ffff00",
    "\U0001f7e0": "ed7d31", "\U0001f7e7": "ed7d31", "\U0001f534": "ff0000", "\U0001f7e5": "ff0000",
    "\U0001f535": "0070c0", "\U0001f7e6": "0070c0",
}  # fmt: skip
"""The colours of circles and squares that have one of their own."""
SIGN = re.compile(
    rf"[{''.join(COLOURED)}\u25a0\u25a3\u25aa-\u25ac\u25b2\u25bc\u25c6\u25cf\u25d8\u25fc\u2022\u26ab\u2b1b\u2b24\u2588\ufe0f\s]+"
)
"""Signs that say nothing but their colour."""


def cell_colour(cell: "_Element", text: str, styles: WordStyles) -> str:
    """Return the colour that a cell shows, such as "00b050"; "" if it is white or has none.

    Args:
        cell: The ``w:tc``.
        text: The text that it shows.
        styles: The styles of the document, which may shade paragraphs.
    """
    own = COLOURED.get(text.strip(" \ufe0f"), "") or shading(child(child(cell, "tcPr"), "shd"))
    if own or (text and not SIGN.fullmatch(text)):
        return own
    inside = [element for part in cell for element in part.iter()]
    for element in inside:
        name = kind(element)
        found = ""
        if name == "pPr":
            style = attribute(child(element, "pStyle"), "val") or ""
            found = shading(child(element, "shd")) or styles.shading(style)
        elif name == "rPr":
            letters = _colour(attribute(child(element, "color"), "val")) if text else ""
            found = shading(child(element, "shd")) or letters
        elif name.endswith("spPr"):
            found = _filled(element)
        else:
            found = _colour(attribute(element, "fillcolor"))
        if found:
            return found
    return ""


def _filled(properties: "_Element") -> str:
    """Return the colour of a drawn shape; a colour of the theme is named by its place there."""
    for fill in properties:
        if kind(fill).endswith("solidFill"):
            return next((_colour(attribute(color, "val")) for color in fill), "")
    return ""


def _colour(value: str | None) -> str:
    """Return a colour as other cells state it; "" for white, for black text and for an automatic colour."""
    named = (value or "").split(maxsplit=1)[0].lstrip("#").lower() if value else ""
    return "" if named in ("auto", "ffffff", "white", "000000", "black", "none") else named
