"""Tells columns with the numbers of pillars and other groups from columns with the numbers of actions."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from planpress.exchange.office.workbook import WorkbookRow
from planpress.importing.tables.columns import TableColumn
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.rating_columns import IF_NOT

REPEATED = 0.8
"""The largest share of rows that may begin a new group in a column that groups actions."""
Texts = Callable[[int], Sequence[str]]


def number_groups(
    columns: Sequence[TableColumn],
    groups: Sequence[TableColumn],
    rows: Sequence[WorkbookRow],
    texts: Texts,
    doubts: Doubts,
) -> tuple[list[TableColumn], dict[int, TableColumn]]:
    """Give a column of numbers to the column of groups to its right if it numbers groups rather than actions.

    Args:
        columns: The columns with their roles.
        groups: The columns that group actions.
        rows: The rows below the heading.
        texts: Returns the texts in a column.
        doubts: Where to note which numbers were read as those of groups.

    Returns:
        The columns with their roles; and for the index of a column that groups actions, the column of its numbers.
    """
    decided = list(columns)
    numbers = [column for column in columns if column.role == "number" and not column.given]
    titles = [column.index for column in columns if column.role == "title"]
    found: dict[int, TableColumn] = {}
    for number in numbers:
        right = next((column for column in columns if column.index > number.index and column.heading), None)
        beside = right if right in groups else None
        if beside and (len(numbers) > 1 or _belongs(number, beside, titles, rows, texts(number.index))):
            found[beside.index] = number
            doubts.tell_role(number.named, "group number", f"was read as the numbers for {beside.named}", IF_NOT)
            decided = [replace(column, role="group number") if column == number else column for column in decided]
    rest = [column for column in decided if column.role == "number"]
    return [replace(column, role="") if column in rest[1:] else column for column in decided], found


def _belongs(
    number: TableColumn, group: TableColumn, titles: Sequence[int], rows: Sequence[WorkbookRow], texts: Sequence[str]
) -> bool:
    """Tell whether numbers are those of groups, not of actions: they repeat, or stand only where a group begins."""
    begun = sum(bool(row.text(number.index)) for row in rows)
    if len(set(texts)) <= begun * REPEATED:
        return True
    named = [row for row in rows if any(row.text(index) for index in titles)]
    without = [row for row in named if not row.text(number.index)]
    return len(without) > len(named) / 5 and not any(row.text(group.index) for row in without)
