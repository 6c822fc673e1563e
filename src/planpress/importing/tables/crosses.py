"""Recognises columns in which a cross means a rating, such as "done", "in progress" and "not started"."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from planpress.importing.tables.columns import TableColumn
from planpress.importing.tables.headings import heading_assessor
from planpress.importing.tables.statuses import StatusReader, is_mark, is_no_mark
from planpress.model import Plan


def cross_columns(
    columns: Iterable[TableColumn], texts: Callable[[int], Sequence[str]], status: StatusReader, plan: Plan
) -> Iterator[TableColumn]:
    """Yield the columns, side by side, whose headings are labels of ratings and whose cells are mostly crosses.

    Args:
        columns: The columns of a table, from left to right.
        texts: Returns the texts of a column.
        status: Recognises labels of ratings.
        plan: The plan, whose assessors a heading above may name.
    """
    marked = [column for column in columns if not column.given and _is_cross_column(column, texts, status)]
    for _, neighbours in groupby(enumerate(marked), key=lambda entry: entry[1].index - entry[0]):
        group = [column for _, column in neighbours]
        if len(group) > 1 and any(texts(column.index) for column in group):
            for column in group:
                above = " ".join(column.parts[:-1])
                detail = heading_assessor(above, plan) or plan.assessors[0].id
                yield replace(column, role="cross", detail=detail, rating=status.named(column.parts[-1]))


def _is_cross_column(column: TableColumn, texts: Callable[[int], Sequence[str]], status: StatusReader) -> bool:
    cells = texts(column.index)
    marks = sum(is_mark(text) or is_no_mark(text) for text in cells)
    return bool(column.parts) and status.is_status(column.parts[-1]) and marks >= len(cells) / 2
