"""What the Word form consists of: headings, paragraphs and tables, as its writer makes them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from planpress.exchange.office import DocumentTable, OfficeDocument, TableCell, TableRow, TextParagraph, TextRun
from planpress.exchange.word_form.prose import PrintedLine

MARGINS, LETTER = 2, 0.75
"""The width of the margins in a cell and of a letter, in percent of the width of the page."""
TALL_ROW = 20
"""The minimum number of lines of print, half a page, for which a row may be divided between pages."""


@dataclass(frozen=True)
class Heading:
    """A heading.

    Args:
        words: Its words.
        level: Its level, from 1; 0 for the title of the document.
        anchor: The name of its bookmark; "" for none.
        on_new_page: Whether it begins a page.
    """

    words: str
    level: int
    anchor: str = ""
    on_new_page: bool = False


class FormTextKind(StrEnum):
    """The kinds of paragraphs outside tables."""

    TEXT = "text"
    SUBTITLE = "subtitle"
    REMARK = "remark"
    """A remark of the form rather than a text of the report."""


@dataclass(frozen=True)
class FormText:
    """Paragraphs outside tables.

    Args:
        lines: The paragraphs.
        kind: What they are.
    """

    lines: tuple[PrintedLine, ...]
    kind: FormTextKind = FormTextKind.TEXT


@dataclass(frozen=True)
class FormCell:
    """A cell of a table.

    Args:
        lines: Its paragraphs.
        width: How many columns it fills.
        is_head: Whether it is the head of a column or of a row.
        merged: "restart" if it reaches into the rows below, "continue" if it is the rest of such a cell; otherwise "".
        code: Whether it contains a name of the data format.
        language: The language of its text; "" for that of the report.
    """

    lines: tuple[PrintedLine, ...]
    width: int = 1
    is_head: bool = False
    merged: str = ""
    code: bool = False
    language: str = ""


@dataclass(frozen=True)
class Grid:
    """A table.

    Args:
        widths: The widths of its columns, in percent of the width of the page.
        rows: Its rows, from top to bottom.
        heads: How many rows at the top are repeated on each page.
        ruled: Whether it has lines.
        foot: How many rows at the end stay on the page of the row before them.
    """

    widths: tuple[int, ...]
    rows: tuple[tuple[FormCell, ...], ...]
    heads: int = 0
    ruled: bool = True
    foot: int = 0


Block = Heading | FormText | Grid


def height(lines: Iterable[PrintedLine], width: float) -> int:
    """Return about how many lines of print paragraphs fill in a cell.

    Args:
        lines: The paragraphs.
        width: The width of the cell in percent of the width of the page.
    """
    letters = max(1, (width - MARGINS) / LETTER)
    return sum(ceil(max(1, len(line.text)) / letters) for line in lines)


def as_read(blocks: Iterable[Block]) -> OfficeDocument:
    """Return the document that results if blocks are written and then read."""
    result: list[TextParagraph | DocumentTable] = []
    tables = 0
    for block in blocks:
        if isinstance(block, Heading):
            result += _paragraphs((PrintedLine(_plain(block.words)),), "")
        elif isinstance(block, FormText):
            result += _paragraphs(block.lines, "")
        else:
            tables += 1
            rows = tuple(TableRow(tuple(_cells(row)), "", tables) for row in block.rows)
            result.append(DocumentTable(rows))
    return OfficeDocument(tuple(result))


def _plain(words: str) -> tuple[TextRun, ...]:
    return (TextRun(words),) if words else ()


def _paragraphs(lines: Iterable[PrintedLine], place: str) -> Iterator[TextParagraph]:
    paragraphs = (TextParagraph(line.runs, place, line.number, line.level) for line in lines)
    return (paragraph for paragraph in paragraphs if paragraph.text)


def _cells(row: Iterable[FormCell]) -> Iterator[TableCell]:
    column = 0
    for cell in row:
        yield TableCell(tuple(_paragraphs(cell.lines, "")), column, cell.width)
        column += cell.width
