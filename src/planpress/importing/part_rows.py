"""Divides a table at the rows that are headings of Parts A, B and C, as in a form that is a single table."""

from collections.abc import Iterable, Iterator

from planpress.exchange.office import DocumentTable, TableRow, TextParagraph
from planpress.importing.column_contents import is_text
from planpress.importing.numbers import action_number
from planpress.importing.part_headings import part_letter

BESIDE = 2
"""The maximum number of filled cells in such a row: the heading, and the text of the part beside it."""

Block = TextParagraph | DocumentTable


def divided_at_parts(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield paragraphs and tables; the heading of a part in a row, and the text beside it, become paragraphs.

    Args:
        blocks: The paragraphs and tables of a document.
    """
    for block in blocks:
        if isinstance(block, DocumentTable) and any(_is_part(row) for row in block.rows):
            yield from _divided(block)
        else:
            yield block


def _divided(table: DocumentTable) -> Iterator[Block]:
    rows: list[TableRow] = []
    letter = ""
    for row in table.rows:
        if not _is_part(row):
            rows.append(row)
            continue
        yield from _of_part(rows, letter)
        rows, letter = [], part_letter(row.filled[0].text)
        yield from _paragraphs(row)
    yield from _of_part(rows, letter)


def _of_part(rows: list[TableRow], letter: str) -> Iterator[Block]:
    """Yield the rows below the heading of a part; actions of Part C beside their texts become paragraphs."""
    filled = [row for row in rows if row.filled]
    if letter == "C" and filled and all(len(row.filled) <= BESIDE and _names_an_action(row) for row in filled):
        yield from (paragraph for row in filled for paragraph in _paragraphs(row))
    elif rows:
        yield DocumentTable(tuple(rows))


def _names_an_action(row: TableRow) -> bool:
    """Tell whether a row is the name of an action, with a text beside it rather than a rating."""
    number = action_number(row.filled[0].text)
    named = number is not None and bool(number.prefix and number.behind)
    return named and all(is_text(cell.text) for cell in row.filled[1:])


def _paragraphs(row: TableRow) -> Iterator[TextParagraph]:
    yield from (paragraph for cell in row.filled for paragraph in cell.paragraphs)


def _is_part(row: TableRow) -> bool:
    """Tell whether a row is the heading of a part; in a table of contents, the number of a page is beside it."""
    if row.typed or not 0 < len(row.filled) <= BESIDE:
        return False
    heading, *beside = row.filled
    in_one = len([paragraph for paragraph in heading.paragraphs if paragraph.words]) == 1
    return in_one and bool(part_letter(heading.text)) and all(is_text(cell.text) for cell in beside)
