"""Leaves out groups of columns about other periods, as in "2021 | 2022" above pairs of "Rating | Progress"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from planpress.importing.lexicon import key
from planpress.importing.tables.column_doubts import LEFT_OUT
from planpress.importing.tables.column_periods import ReportYears, outside, years_in
from planpress.importing.tables.columns import TableColumn
from planpress.importing.tables.crosses import ANY_YEAR
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.times import read_time
from planpress.model.scalars import quoted


@dataclass(frozen=True)
class PeriodGroup:
    """The columns below a heading that names years.

    Args:
        heading: The heading.
        years: The years.
        columns: The columns.
    """

    heading: str
    years: ReportYears
    columns: tuple[TableColumn, ...]


def leave_other_groups(
    columns: Sequence[TableColumn], years: ReportYears | None, doubts: Doubts
) -> Iterator[TableColumn]:
    """Yield the columns of groups about another period, as columns to be left out, whatever they hold.

    The group about exactly the years of the report is read; without one, those that are not outside them. If the period
    is not known, the latest group is read.

    Args:
        columns: The columns, from left to right.
        years: The years of the report; None if they are not known.
        doubts: Where to note which columns were left out.
    """
    groups = _groups(columns)
    own = next((group for group in groups if group.years == years), None)
    latest = max(groups, key=lambda group: group.years.last, default=None)
    for group in groups:
        if years is None and latest and group.years.last < latest.years.last:
            reason = f"{quoted(latest.heading)} is about a later year"
        elif own and group.years != own.years:
            reason = f"{quoted(own.heading)} is the period of the report"
        else:
            reason = outside([group.years.first, group.years.last], years) if years else ""
        for column in group.columns if reason else ():
            hint = f"if it belongs to this report, name it: --columns ROLE={column.letters}"
            doubts.tell_role(column.named, LEFT_OUT, f"was left out, because {reason}", hint)
            yield replace(column, role=LEFT_OUT)


def _groups(columns: Sequence[TableColumn]) -> list[PeriodGroup]:
    """Return the groups of columns below different years that have a heading in common; none if they have not."""
    named: dict[tuple[str, ReportYears], list[TableColumn]] = {}
    for column in columns:
        heading = next((part for part in column.parts[:-1] if years_in(part)), "")
        if heading and not column.given and not _is_a_time(column.parts[-1]):
            listed = years_in(heading)
            named.setdefault((heading, ReportYears(min(listed), max(listed))), []).append(column)
    years_of: dict[str, set[ReportYears | None]] = {}
    for column in columns:
        if column.parts[:-1] and not any(map(years_in, column.parts)):
            years_of.setdefault(key(column.parts[-1]), set()).add(None)  # as below "Report" beside "2022"
    for (_, years), members in named.items():
        for column in members:
            years_of.setdefault(key(column.parts[-1]), set()).add(years)
    groups = (PeriodGroup(heading, years, tuple(members)) for (heading, years), members in named.items())
    return [group for group in groups if any(len(years_of[key(column.parts[-1])]) > 1 for column in group.columns)]


def _is_a_time(heading: str) -> bool:
    """Tell whether a heading is a part of a year, such as "Q1", below which crosses show when work is to be done."""
    return bool(read_time(f"{heading} {ANY_YEAR}").last)
