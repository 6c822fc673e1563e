"""Reads two adjacent columns under one heading: numbers and names below "Action", two dates below "Timeframe"."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from planpress.importing.tables.columns import TableColumn
from planpress.importing.tables.contents import MOST, is_bare_number, is_number, is_time, share
from planpress.importing.tables.headings import heading_matches
from planpress.importing.tables.layout import LEVELS

NAMING = frozenset(["title", *LEVELS])
NAMED = frozenset([*NAMING, "description"])
"""Roles of columns that can contain the names of actions."""


def shared_headings(columns: Sequence[TableColumn], texts: Callable[[int], Sequence[str]]) -> Iterator[TableColumn]:
    """Yield the columns of pairs under one heading, each with its role, or with the heading of the column at its left.

    Args:
        columns: The columns, from left to right.
        texts: Returns the texts in a column.
    """
    by_index = {column.index: column for column in columns}
    for column in columns:
        right = by_index.get(column.index + 1)
        if column.given or column.role or right is None or right.given or right.role or not column.parts:
            continue
        cells, beside = texts(column.index), texts(right.index)
        if not cells or not beside:
            continue
        roles = {match.role for match in heading_matches(column.parts[-1])[:1]}
        alike = right.parts == column.parts
        if alike and share(cells, is_number) == 1:
            yield replace(column, role="number")
        elif not right.parts and roles & NAMING and share(cells, is_bare_number) == 1 and share(beside, is_number) < 1:
            yield replace(column, role="number")
            yield replace(right, heading=column.heading, parts=column.parts)
        elif "timeframe" in roles and (alike or not right.parts) and all(map(is_time, (*cells, *beside))):
            yield replace(column, role="start")
            yield replace(right, role="due", heading=column.heading, parts=column.parts)


def numbers_in_words(columns: Sequence[TableColumn], texts: Callable[[int], Sequence[str]]) -> Iterator[TableColumn]:
    """Yield the column of names that contains only numbers such as "Action 1", beside one of the names themselves.

    Args:
        columns: The columns with their roles.
        texts: Returns the texts in a column.
    """
    named = [column for column in columns if column.role in NAMED and not column.given]
    for column in named if not any(column.role == "number" for column in columns) else ():
        cells = texts(column.index)
        others = [other for other in named if other is not column and share(texts(other.index), is_number) < MOST]
        numbers = [cell for cell in cells if is_number(cell)]  # below them may be "Total" and notes
        if others and len(numbers) > len(cells) * MOST and len(set(numbers)) == len(numbers):
            yield replace(column, role="number", detail="")
            return
