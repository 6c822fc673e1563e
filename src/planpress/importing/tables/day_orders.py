"""Finds out whether the dates of a table have the day or the month first."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from planpress.exchange.office.workbook import WorkbookCell, WorkbookSheet
from planpress.importing.dates import shown_order
from planpress.importing.front_period import DATE_LIKE
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.prose import leading_dates
from planpress.importing.tables.times import read_time
from planpress.model.scalars import quoted

TIMES = frozenset(["start", "due", "timeframe", "reached"])
"""The roles of columns whose cells are dates."""
STATEMENTS = frozenset(["progress", "updates"])
"""The roles of columns whose lines may begin with a date."""
LONGEST_DATE = 40
"""The maximum number of characters in a cell whose date can show the order of day and month."""


@dataclass(frozen=True)
class ShownOrder:
    """Finds out whether short texts of a sheet show that dates have the day or the month first.

    Args:
        sheet: The sheet.
    """

    sheet: WorkbookSheet

    @cached_property
    def _example(self) -> tuple[str, ...]:
        cells = (cell.text for row in self.sheet.rows for cell in row.cells.values())
        order = shown_order(text for text in cells if len(text) <= LONGEST_DATE and DATE_LIKE.search(text))
        return () if order is None else ("31/12/2024" if order else "12/31/2024",)

    def example(self) -> tuple[str, ...]:
        """Return a date in the order that the dates of the sheet show; none if they do not agree on one."""
        return self._example


def day_order(cells: Mapping[str, Sequence[WorkbookCell]], doubts: Doubts) -> bool | None:
    """Return whether the day comes before the month in a table; None if no date shows this, or if dates disagree.

    Args:
        cells: The cells by the role of their column.
        doubts: Where to note that dates that can mean two days are read in this order.
    """
    dates = [
        (cell, printed, read_time(printed))
        for role, entries in cells.items()
        for cell in entries
        for printed in _printed(role, cell)
    ]
    shown = {read.day_first for _, _, read in dates if read.day_first is not None}
    if len(shown) != 1:
        return None
    order = shown.pop()
    if ambiguous := [(cell, printed) for cell, printed, read in dates if read.ambiguous]:
        cell, printed = ambiguous[0]
        first = "day" if order else "month"
        words = f"dates such as {quoted(printed)} were read with the {first} first, as other dates show"
        doubts.tell(cell.place, words, "correct the dates if that is wrong")
    return order


def _printed(role: str, cell: WorkbookCell) -> Iterator[str]:
    """Yield the dates in a cell as printed."""
    if role in TIMES:
        yield cell.text
    elif role in STATEMENTS:
        yield from leading_dates(cell.text)
