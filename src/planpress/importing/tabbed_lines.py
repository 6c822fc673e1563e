r"""Turns lines of a text file with tabs back into paragraphs: "1.1\tAmend the law" and "Rating:\tAchieved".

Word writes a tab after each number or bullet of a list when it saves a document as text.
"""

from collections.abc import Iterable, Iterator

from planpress.exchange.office import TableRow, TextParagraph, TextRun
from planpress.importing.heading_words import heading_role
from planpress.importing.lettered_parts import Item
from planpress.importing.numbers import action_number, number_alone

A_PAIR = 2
"""The number of cells in a line that consists of a number or a label and its text."""


def untabbed(items: Iterable[Item]) -> Iterator[Item]:
    """Yield paragraphs and rows; a line with tabs becomes a paragraph again unless it is the row of a table.

    Args:
        items: Paragraphs and rows without the heading of a table.
    """
    for item in items:
        if isinstance(item, TableRow) and item.typed and item.filled:
            yield from _lines(item)
        else:
            yield item


def joined(row: TableRow, between: str = " ") -> TextParagraph:
    """Return the cells of a row as one paragraph.

    Args:
        row: The row.
        between: What to write between the cells.
    """
    runs: list[TextRun] = []
    for paragraph in (paragraph for cell in row.filled for paragraph in cell.paragraphs):
        runs += [*([TextRun(between)] if runs else []), *paragraph.runs]
    return TextParagraph(tuple(runs), row.place)


def is_numbered_line(row: TableRow) -> bool:
    """Tell whether a row is a line of a list: a number, a tab and a text."""
    return row.typed and len(row.filled) == A_PAIR and number_alone(row.filled[0].text) is not None


def _lines(row: TableRow) -> Iterator[Item]:
    label, text = row.filled[0].text, row.filled[-1].text
    if len(row.filled) == 1:
        yield from row.filled[0].paragraphs
    elif is_numbered_line(row):
        yield joined(row)
    elif len(row.filled) > A_PAIR:
        yield row
    elif heading_role(label) in ("action", "number") and action_number(text):
        yield from row.filled[-1].paragraphs
    elif heading_role(label):
        yield joined(row, " " if label.endswith((":", "-", "\u2013", "\u2014")) else ": ")
    elif action_number(label):
        yield from (paragraph for cell in row.filled for paragraph in cell.paragraphs)
    else:
        yield row
