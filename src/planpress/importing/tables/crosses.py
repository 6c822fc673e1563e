"""Recognises columns in which a cross means a rating, such as "done" or "not started", or a time, such as "Q1"."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from planpress.importing.tables.column_doubts import LEFT_OUT
from planpress.importing.tables.column_periods import ReportYears
from planpress.importing.tables.columns import TableColumn
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.rating_columns import rated_column
from planpress.importing.tables.statuses import StatusReader, is_mark, is_no_mark
from planpress.importing.tables.times import ReadTime, read_time
from planpress.model import Plan

ANY_YEAR = 2000
"""A year with which a heading such as "Q1" can be read to find out whether it is a time."""


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
    shown = _shown(columns, texts)
    marked = [column for column in shown if _is_marked(column, texts) and status.is_status(column.parts[-1])]
    for column in _side_by_side(marked, shown, texts):
        rated = rated_column(replace(column, role="rating"), " ".join(column.parts[:-1]), plan, doubts)
        if rated.role == LEFT_OUT:
            yield rated
        else:
            detail = rated.detail or plan.assessors[0].id
            yield replace(rated, role="cross", detail=detail, rating=status.named(column.parts[-1]))


def schedule_columns(
    columns: Iterable[TableColumn],
    texts: Callable[[int], Sequence[str]],
    years: ReportYears | None,
    doubts: Doubts,
) -> Iterator[TableColumn]:
    """Yield the adjacent columns whose headings are times such as "Q1 2019" and whose cells are mostly crosses.

    A quarter or a month without a year is one of the report's year. If its period has several years, or is not known,
    the columns are left out.

    Args:
        columns: The columns of a table, from left to right.
        texts: Returns the texts in a column.
        years: The years of the report; None if they are not known.
        doubts: Where to note what is uncertain.
    """
    shown = _shown(columns, texts)
    marked = [column for column in shown if _is_marked(column, texts) and not column.role]
    timed = [replace(column, role="schedule", time=time) for column in marked if (time := _time(column))]
    yield from _side_by_side(timed, shown, texts)
    year = years.first if years and years.first == years.last else 0
    rest = [column for column in marked if not _time(column)]
    timed = [
        replace(column, role="schedule", time=time) for column in rest if (time := _time(column, year or ANY_YEAR))
    ]
    if found := list(_side_by_side(timed, shown, texts)):
        named = f"{found[0].named} to {found[-1].named}"
        if year:
            doubts.tell(
                "", f"{named} were read as times in {year}", "correct `start` and `due` if they are in other years"
            )
            yield from found
        else:
            reason = f"{named}, with crosses, were left out, because their headings name no year"
            doubts.tell("", reason, "name the period of the report, such as --period 2024, or write `start` and `due`")
            yield from (replace(column, role=LEFT_OUT) for column in found)


def _time(column: TableColumn, year: int = 0) -> ReadTime | None:
    """Return the time that the lowest rows of a heading name, with the year that they lack; None if they name none."""
    lower = [column.parts[number:] for number in range(len(column.parts))]  # a heading above may name them all
    further = (str(year),) if year else ()
    reads = (read_time(" ".join((*order, *further))) for parts in lower for order in (parts, parts[::-1]))
    return next((read for read in reads if read.last), None)


def _is_marked(column: TableColumn, texts: Callable[[int], Sequence[str]]) -> bool:
    """Tell whether at least half of the texts below a heading are marks such as "x", or words such as "no"."""
    cells = texts(column.index)
    marks = sum(is_mark(text) or is_no_mark(text) for text in cells)
    return not column.given and bool(column.parts) and marks >= len(cells) / 2


def _shown(columns: Iterable[TableColumn], texts: Callable[[int], Sequence[str]]) -> list[TableColumn]:
    """Return the columns without those that only keep others apart: they have neither a heading nor texts."""
    return [column for column in columns if column.heading or texts(column.index)]


def _side_by_side(
    columns: Iterable[TableColumn], shown: Sequence[TableColumn], texts: Callable[[int], Sequence[str]]
) -> Iterator[TableColumn]:
    """Yield the columns that have a neighbour of the same kind; a group of empty columns is left out."""
    position = {column.index: number for number, column in enumerate(shown)}
    for _, neighbours in groupby(enumerate(columns), key=lambda entry: position[entry[1].index] - entry[0]):
        group = [column for _, column in neighbours]
        if len(group) > 1 and any(texts(column.index) for column in group):
            yield from group
