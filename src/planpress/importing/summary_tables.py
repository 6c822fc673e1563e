"""Recognises tables that consist of actions and ratings only, as Part B does, if no heading announces them."""

from collections.abc import Sequence

from planpress.exchange.office import TableCell, TableRow
from planpress.importing.labels import LabelReader
from planpress.importing.numbers import action_number, number_alone, several_numbers
from planpress.importing.rating_keys import key_tables

A_PAIR = 2
FEWEST = 2
"""The minimum number of rows with actions and ratings."""
MOST_ROWS = 40
"""How many rows are looked at."""


def lists_ratings(rows: Sequence[TableRow], labels: LabelReader) -> bool:
    """Tell whether the rows of a table have ratings beside their actions, or actions beside their names.

    Args:
        rows: The rows; the first one may be a heading, and a rating need not have any actions.
        labels: Recognises the labels of ratings.
    """
    pairs = [row for row in rows[:MOST_ROWS] if row.filled]
    rated = [row for row in pairs if _is_rated(row, labels)]
    others = [row for row in pairs if row not in rated and not _is_rating_alone(row, labels)]
    return len(rated) >= FEWEST and all(row is rows[0] for row in others)


def keys_beside_ratings(rows: Sequence[TableRow], labels: LabelReader) -> frozenset[int]:
    """Return the numbers of the tables that only explain the ratings; none if no other table has ratings.

    Args:
        rows: The rows of Part B.
        labels: Recognises the labels of ratings.
    """
    keys = key_tables(rows, labels)
    others = [row for row in rows if row.table not in keys] if keys else []
    return keys if any(labels.likely(cell.text) for row in others for cell in row.filled) else frozenset()


def names_actions(row: TableRow) -> bool:
    """Tell whether a cell of a row, or a line of one, begins with the number of an action such as 1.1."""
    return any(_names_actions(cell) for cell in row.filled)


def _is_rated(row: TableRow, labels: LabelReader) -> bool:
    """Tell whether a row has the label of one rating in its first or last cell, and names actions in the others."""
    ends = [cell for cell in (row.filled[0], row.filled[-1]) if labels.likely(cell.text)]
    rest = [cell for cell in row.filled if cell not in ends]
    return len(ends) == 1 and bool(rest) and any(_names_actions(cell) for cell in rest)


def _is_rating_alone(row: TableRow, labels: LabelReader) -> bool:
    """Tell whether a row has a rating without actions."""
    return bool(labels.likely(row.filled[0].text)) and len(row.filled) <= A_PAIR


def _names_actions(cell: TableCell) -> bool:
    texts = [paragraph.text for paragraph in cell.paragraphs]
    numbers = (action_number(text) or number_alone(text) for text in texts)
    return bool(several_numbers(cell.text)) or any(number and number.prefix for number in numbers)
