"""Refuses a sheet with the tables of two reports, one below the other, so that they are never merged."""

from collections.abc import Iterator, Sequence
from itertools import islice

from planpress.errors import RefusedError
from planpress.exchange.office.workbook import WorkbookRow
from planpress.importing.lexicon import key
from planpress.importing.tables.layout import TableLayout
from planpress.importing.tables.own_texts import own_cells
from planpress.importing.tables.title_lines import Days, TitleRow
from planpress.importing.tables.title_rows import TitleRows
from planpress.model import Plan
from planpress.model.scalars import quoted

MOST_TITLES = 5
"""The maximum number of titles above a table that are looked at."""
MOST_TABLES = 20
"""The maximum number of repeated headings that are looked at."""
A_PAIR = 2
FEWEST = 2
"""The minimum number of cells in a heading that is repeated."""


def refuse_bound_tables(layout: TableLayout, titles: TitleRows, plan: Plan) -> None:
    """Refuse a sheet if titles with another period stand above a heading that is repeated below the table.

    Args:
        layout: The table.
        titles: The titles above it.
        plan: The plan.

    Raises:
        RefusedError: The sheet holds the tables of two reports.
    """
    first = titles.period.days if titles.period else None
    for rows in islice(_titles_within(layout), MOST_TABLES if first else 0):
        below = TitleRows([TitleRow.of(own_cells(row), plan) for row in rows], plan)
        second = below.period
        if first and second and second.days and not _have_a_day_in_common(first, second.days):
            words = f"{second.place}: a second report begins with {quoted(second.line)}"
            raise RefusedError(words, "save each report as a file of its own, and import each of them")


def _titles_within(layout: TableLayout) -> Iterator[Sequence[WorkbookRow]]:
    """Yield the rows with one text, or a label and its value, right above each repeated heading."""
    heading = {column.index: key(column.parts[-1]) for column in layout.columns if column.parts}
    above: list[WorkbookRow] = []
    for row in layout.below:
        cells = own_cells(row)
        if len(cells) >= FEWEST and all(key(cell.text) == heading.get(cell.column) for cell in cells):
            if above:
                yield above[-MOST_TITLES:]
            above = []
        elif 0 < len(cells) <= A_PAIR:
            above.append(row)
        elif cells:
            above = []


def _have_a_day_in_common(first: Days, second: Days) -> bool:
    return first[0].first <= second[1].last and second[0].first <= first[1].last
