"""Recognises columns in which a cross means a rating, such as "done" or "not started", or a time, such as "Q1"."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from planpress.importing.tables.column_doubts import LEFT_OUT
from planpress.importing.tables.columns import TableColumn
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.rating_columns import rated_column
from planpress.importing.tables.statuses import StatusReader, is_mark, is_no_mark
from planpress.importing.tables.times import read_time
from planpress.model import Plan


def cross_columns(
    columns: Iterable[TableColumn],
    texts: Callable[[int], Sequence[str]],
    status: StatusReader,
    plan: Plan,
    doubts: Doubts,
) -> Iterator[TableColumn]:
    """Yield the adjacent columns whose headings are labels of ratings and whose cells are mostly crosses.

    Args:
        columns: The columns of a table, from left to right.
        texts: Returns the texts in a column.
        status: Recognises labels of ratings.
        plan: The plan, whose assessors a heading above may name.
        doubts: Where to note what is uncertain.
    """
    marked = [column for column in columns if _is_marked(column, texts) and status.is_status(column.parts[-1])]
    for column in _side_by_side(marked, texts):
        rated = rated_column(replace(column, role="rating"), " ".join(column.parts[:-1]), plan, doubts)
        if rated.role == LEFT_OUT:
            yield rated
        else:
            detail = rated.detail or plan.assessors[0].id
            yield replace(rated, role="cross", detail=detail, rating=status.named(column.parts[-1]))


def schedule_columns(columns: Iterable[TableColumn], texts: Callable[[int], Sequence[str]]) -> Iterator[TableColumn]:
    """Yield the adjacent columns whose headings are times such as "Q1 2019" and whose cells are mostly crosses.

    Args:
        columns: The columns of a table, from left to right.
        texts: Returns the texts in a column.
    """
    timed = []
    for column in columns:
        if _is_marked(column, texts) and not column.role:
            lower = [column.parts[number:] for number in range(len(column.parts))]  # a heading above may name them all
            reads = (read_time(" ".join(order)) for parts in lower for order in (parts, parts[::-1]))
            if time := next((read for read in reads if read.last), None):
                timed.append(replace(column, role="schedule", time=time))
    yield from _side_by_side(timed, texts)


def _is_marked(column: TableColumn, texts: Callable[[int], Sequence[str]]) -> bool:
    """Tell whether at least half of the texts below a heading are marks such as "x", or words such as "no"."""
    cells = texts(column.index)
    marks = sum(is_mark(text) or is_no_mark(text) for text in cells)
    return not column.given and bool(column.parts) and marks >= len(cells) / 2


def _side_by_side(columns: Iterable[TableColumn], texts: Callable[[int], Sequence[str]]) -> Iterator[TableColumn]:
    """Yield the columns that have a neighbour of the same kind; a group of empty columns is left out."""
    for _, neighbours in groupby(enumerate(columns), key=lambda entry: entry[1].index - entry[0]):
        group = [column for _, column in neighbours]
        if len(group) > 1 and any(texts(column.index) for column in group):
            yield from group
