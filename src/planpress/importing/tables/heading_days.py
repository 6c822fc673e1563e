"""Finds the day whose situation a table describes in the headings of its columns, as in "Status at 30 June 2024"."""

from collections.abc import Iterator, Sequence

from planpress.exchange.office.workbook import WorkbookCell
from planpress.importing.dates import printed_dates
from planpress.importing.front_situation import day_of_the_situation
from planpress.importing.tables.column_periods import ReportYears
from planpress.importing.tables.columns import TableColumn
from planpress.importing.tables.layout import TableLayout
from planpress.importing.tables.title_lines import TitleRow
from planpress.importing.tables.title_rows import TitleRows
from planpress.model import PartialDate

OF_THE_SITUATION = frozenset(["rating", "status", "cross", "percent", "progress"])
"""The roles of columns that say how far the work is on a day."""


def row_of_heading_day(
    layout: TableLayout, columns: Sequence[TableColumn], titles: TitleRows, years: ReportYears | None
) -> list[TitleRow]:
    """Return the heading with the only day whose situation the columns describe, as a row above the table.

    Args:
        layout: The table.
        columns: Its columns with their roles.
        titles: The rows above the table and on cover sheets, which count first.
        years: The years of the report; None if they are not known.

    Returns:
        The row; none if a row gives the period or its last day, or if the day is not in the last year of the report.
    """
    found = list(_days(layout, columns))
    if len({day for _, day in found}) != 1 or titles.period or any(row.situation for row in titles.rows):
        return []
    cell, day = found[0]
    named = titles.named.days if titles.named else None
    within = not named or named[0].first <= day.last <= named[1].last
    if not within or (years and day.year != years.last):
        return []
    line = " ".join(cell.text.split())
    return [TitleRow(cell.place, line, is_alone=False, days=None, submitted=None, situation=day)]


def _days(layout: TableLayout, columns: Sequence[TableColumn]) -> Iterator[tuple[WorkbookCell, PartialDate]]:
    """Yield the cells of the heading that give such a day, each with the day."""
    indexes = {column.index for column in columns if column.role in OF_THE_SITUATION}
    for row in layout.sheet.rows:
        for index, cell in row.cells.items() if row.number in layout.header else ():
            if index in indexes and (day := day_of_the_situation(cell.text, printed_dates(cell.text))):
                yield cell, day
