"""Finds the colour that a cell of an OpenDocument table shows: its own, or that of a sign or shape without words."""

from typing import TYPE_CHECKING

from planpress.exchange.office.docx_shading import COLOURED, SIGN
from planpress.exchange.office.odf_styles import OdfStyles
from planpress.exchange.office.package import attribute, local_name

if TYPE_CHECKING:
    from lxml.etree import _Element


def cell_colour(cell: "_Element", text: str, styles: OdfStyles) -> str:
    """Return the colour that a cell shows, such as "00b050"; "" if it is white or has none.

    Args:
        cell: The ``table:table-cell``.
        text: The text that it shows.
        styles: The styles of the document.
    """
    own = COLOURED.get(text.strip(" \ufe0f"), "") or styles.fill(attribute(cell, "style-name") or "")
    if own or (text and not SIGN.fullmatch(text)):
        return own
    for element in cell.iter():
        style = attribute(element, "style-name") or ""
        letters = styles.colour(style) if text and local_name(element) in ("p", "span") else ""
        if found := styles.fill(style) or letters:
            return found
    return ""
