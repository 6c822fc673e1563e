"""Reads sheets whose first row has the number, the name and the rating of an action: "1.1 Amend the law | On track"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from planpress.exchange.office import DocumentTable, OfficeDocument, TableCell, TextParagraph, TextRun
from planpress.importing.columns import detail_columns
from planpress.importing.form_columns import ROLES
from planpress.importing.labels import LabelReader
from planpress.importing.numbers import action_number, gives_a_number

FEW = 2
"""The minimum number of such sheets."""
A_PAIR = 2
"""The number of cells in a row with a label and its text."""
MOST_CELLS = 3
"""The number of cells in a first row whose number is apart from its name."""


@dataclass(frozen=True)
class RatedRow:
    """The first row of a sheet.

    Args:
        name: The number and the name of the action.
        rating: The cell with its rating.
    """

    name: str
    rating: TableCell


def with_rated_first_rows(document: OfficeDocument, labels: LabelReader) -> OfficeDocument:
    """Return a document with the name of the action above each such sheet, and the rating below a label.

    Args:
        document: The document.
        labels: Recognises the labels of ratings.
    """
    tables = [block for block in document.blocks if isinstance(block, DocumentTable)]
    found = {id(table): row for table in tables if (row := _rated_row(table, labels))}
    if len(found) < FEW:
        return document
    blocks = (piece for block in document.blocks
              for piece in (_divided(block, found[id(block)]) if isinstance(block, DocumentTable) and id(block) in found
                            else (block,)))  # fmt: skip
    return replace(document, blocks=tuple(blocks))


def _rated_row(table: DocumentTable, labels: LabelReader) -> RatedRow | None:
    """Return the first row of a table about a single action; None if it has another one, or lists actions."""
    filled = [row for row in table.rows if row.filled]
    if not filled:
        return None
    first, *others = filled
    if not A_PAIR <= len(first.filled) <= MOST_CELLS or detail_columns(first, labels):
        return None
    *names, rating = first.filled
    name = " ".join(cell.text for cell in names)
    number = action_number(name)
    is_about_others = any(gives_a_number(row.filled[0].text) or len(row.filled) > A_PAIR for row in others)
    if not number or not number.prefix or not number.behind or is_about_others or not labels.named(rating.text):
        return None
    return RatedRow(name, rating)


def _divided(table: DocumentTable, first: RatedRow) -> Iterator[TextParagraph | DocumentTable]:
    """Yield the name of the action and the rating of a sheet with its label, before or in the rest of the sheet."""
    top, *others = [row for row in table.rows if row.filled]
    label = ROLES["rating"][0]
    yield TextParagraph((TextRun(first.name),), top.place)
    if not others:
        yield TextParagraph((TextRun(f"{label}: {first.rating.text}"),), top.place)
        return
    cells = (TableCell((TextParagraph((TextRun(label),), top.place),), 0), replace(first.rating, column=1, width=1))
    yield replace(table, rows=(replace(top, cells=cells), *others))
