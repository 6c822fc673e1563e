"""Finds the period of a report in the names of its sheets or of its file if no line above the table names it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from planpress.exchange.office.workbook import CellKind, WorkbookCell
from planpress.importing.dates import printed_dates, without_dates
from planpress.importing.front_days import is_about_the_plan
from planpress.importing.front_year import may_name_a_period, period_in_a_title
from planpress.importing.tables.column_periods import years_in
from planpress.importing.tables.layout import TableLayout
from planpress.importing.tables.title_lines import Days, TitleRow
from planpress.model import Plan
from planpress.model.scalars import quoted

A_WORD = re.compile(r"[^\W\d_]{3}")
"""What a name contains that says more than a time, unlike "FY 2023" and "Q4 2023"."""
ONLY_YEARS = re.compile(r"((?:19|20)\d\d)\s?(?:[-\u2013\u2014_/]|to|\u00e0|a)\s?((?:(?:19|20)\d\d)|\d\d)")
"""A name such as "2021-2022" or "2021-22"."""
MOST_YEARS = 3
"""The maximum number of years of a report in such a name; more years are those of the plan."""
DIVIDED = re.compile(r"[_.+]|(?<!\d)-|-(?!\d)")
"""What is written in names of files in place of spaces."""


@dataclass(frozen=True)
class NamedPeriod:
    """A period in the name of a sheet or of the file.

    Args:
        place: The sheet; "" for the file.
        said: The words for the name in a sentence.
        days: The two ends of the period; None if only its fiscal year is named.
        fiscal_year: The years of a fiscal year, such as "2021-2022"; "" if the days are known.
    """

    place: str
    said: str
    days: Days | None
    fiscal_year: str = ""


def named_period(layout: TableLayout, file_name: str, rows: Sequence[TitleRow], plan: Plan) -> NamedPeriod | None:
    """Return the only period that the names of the sheets give; if they give none, the one in the name of the file.

    A period does not count if a row above the table or the heading of a column names other years.

    Args:
        layout: The table.
        file_name: The name of the file, without its ending; "" if it is not known.
        rows: The rows above the table and on cover sheets.
        plan: The plan.
    """
    of_sheets = (
        _period_of(_announced(name), f"sheet '{name}'", "the name of the sheet", plan)
        for name in (layout.sheet.name, *layout.joined)
    )
    stem = " ".join(DIVIDED.sub(" ", file_name).split())
    of_file = (_period_of(stem, "", f"the name of the file, {quoted(file_name)},", plan),)
    for found in (list(filter(None, of_sheets)), list(filter(None, of_file))):
        if found:
            alike = {(named.days, named.fiscal_year) for named in found}
            return found[0] if len(alike) == 1 and not _is_contradicted(found[0], layout, rows) else None
    return None


def _announced(name: str) -> str:
    """Return the name of a sheet, with a word for years if it consists of two or three years that can be a period."""
    years = ONLY_YEARS.fullmatch(name.strip())
    if not years or not 0 < int(years[2]) - int(years[1][-len(years[2]) :]) < MOST_YEARS:
        return name
    is_fiscal = len(years[2]) < len(years[1]) or "/" in name
    return f"FY {years[1]}/{years[2]}" if is_fiscal else f"Report for the years {years[1]}-{years[2]}"


def _period_of(name: str, place: str, said: str, plan: Plan) -> NamedPeriod | None:
    if not name:
        return None
    words = name if A_WORD.search(without_dates(name, printed_dates(name))) else f"Report {name}"
    row = TitleRow.of([WorkbookCell(words, CellKind.TEXT, "", 1, 0)], plan)
    if row.days:
        return NamedPeriod(place, said, row.days)
    titled = period_in_a_title([(place, words)], plan)
    if titled and titled[2].start and titled[2].end:
        return NamedPeriod(place, said, (titled[2].start, titled[2].end))
    return NamedPeriod(place, said, None, row.fiscal_year) if row.fiscal_year else None


def _is_contradicted(named: NamedPeriod, layout: TableLayout, rows: Iterable[TitleRow]) -> bool:
    """Tell whether a row that is not about the plan, or the headings of the columns, name only other years."""
    own = {day.year for day in named.days} if named.days else set(years_in(named.fiscal_year))
    lines = [row.line for row in rows if may_name_a_period(row.line) and not is_about_the_plan(row.line)]
    headed = [year for column in layout.columns for year in years_in(column.heading)]
    listed = [*filter(None, map(years_in, lines)), *([headed] if headed else [])]
    return any(own.isdisjoint(years) for years in listed)
