"""Says which tables in Part A were read as texts, cell by cell, so that it is lost which cell was below which."""

from collections.abc import Iterable, Iterator

from planpress.exchange.office import TableRow, Uncertainty
from planpress.importing.lettered_parts import Item
from planpress.importing.synopsis_headings import heading_section
from planpress.model.scalars import quoted

A_PAIR = 2
"""The number of cells in a row that consists of a heading and its text."""


def tables_as_texts(items: Iterable[Item]) -> Iterator[Uncertainty]:
    """Yield an uncertainty for each table whose rows are not pairs of a heading and its text.

    Args:
        items: The paragraphs and rows of Part A that are read as texts.
    """
    told: set[int] = set()
    for item in items:
        if isinstance(item, TableRow) and item.table not in told and _has_columns(item):
            told.add(item.table)
            shown = quoted(" | ".join(cell.text for cell in item.filled))
            words = f"{shown} is the row of a table, whose cells were read as texts, one below the other"
            yield Uncertainty(item.place, words, "compare them with the document")


def _has_columns(row: TableRow) -> bool:
    """Tell whether a row has several cells, and is not a heading beside its text."""
    is_pair = len(row.filled) == A_PAIR and heading_section(row.filled[0].text)
    return len(row.filled) > 1 and not (is_pair and not heading_section(row.filled[1].text))
