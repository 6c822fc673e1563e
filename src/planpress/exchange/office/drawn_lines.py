"""Leaves out lines that are drawn with signs, such as "-----" below a heading, and signs around a heading."""

import re
from dataclasses import replace

from planpress.exchange.office.document import DocumentTable, OfficeDocument, TableCell, TextParagraph

SIGNS = r"\-=~_*#+|\u2013\u2014\u2015\u2500\u2501\u2550"
DRAWN = re.compile(rf"[\s{SIGNS}]*+")
FEWEST = 3
"""The minimum number of signs in a drawn line."""
AROUND = "-=~_*#"
"""The signs that decorate a heading, as in "=== PART A ==="."""
MARKDOWN = re.compile(r"\s*#{1,6} +(?=[^\W_a-z])")
"""The beginning of a heading in Markdown; a tab divides the cells of a table, as in the heading of numbers."""


def is_drawn_line(text: str) -> bool:
    """Tell whether a line consists only of signs that draw a line, such as "-----" or "+====+".

    Args:
        text: The line.
    """
    return len("".join(text.split())) >= FEWEST and bool(DRAWN.fullmatch(text))


def without_signs(line: str) -> str:
    """Return a line of a text file without the signs that only decorate it; "" for a drawn line.

    Args:
        line: The line.
    """
    if is_drawn_line(line):
        return ""
    if decorated := _between_signs(line.strip()):
        return decorated
    heading = MARKDOWN.match(line)
    return line[heading.end() :] if heading else line


def _between_signs(line: str) -> str:
    """Return the words between at least two of the same sign on either side; "" for any other line."""
    sign = line[:1]
    words = line.strip(sign) if sign and sign in AROUND else ""
    alone = words and not any(other in words for other in f"{AROUND[1:]}\t")
    return words.strip() if alone and line.startswith(sign * 2) and line.endswith(sign * 2) else ""


def without_drawn_lines(document: OfficeDocument) -> OfficeDocument:
    """Return a document without the paragraphs that draw a line; a cell keeps its only paragraph.

    Args:
        document: The document.
    """
    blocks: list[TextParagraph | DocumentTable] = []
    for block in document.blocks:
        if isinstance(block, DocumentTable):
            rows = (replace(row, cells=tuple(map(_cell, row.cells))) for row in block.rows)
            blocks.append(DocumentTable(tuple(rows)))
        elif not is_drawn_line(block.text):
            blocks.append(block)
    return replace(document, blocks=tuple(blocks))


def _cell(cell: TableCell) -> TableCell:
    kept = tuple(paragraph for paragraph in cell.paragraphs if not is_drawn_line(paragraph.text))
    return replace(cell, paragraphs=kept) if any(paragraph.text for paragraph in kept) else cell
