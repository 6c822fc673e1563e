"""Finds the only period in the lines above a table and in the names of its sheets and its file, as a last resort."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from planpress.importing.named_times import NamedTime, Rank, clearest_time, named_times
from planpress.importing.tables.column_periods import years_in
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.layout import TableLayout
from planpress.importing.tables.named_periods import DIVIDED
from planpress.importing.tables.own_texts import own_cells
from planpress.importing.tables.title_lines import TitleRow
from planpress.model import Plan
from planpress.model.scalars import quoted


def times_above(layout: TableLayout, file_name: str, rows: Sequence[TitleRow], plan: Plan) -> list[NamedTime]:
    """Return the times in the rows above a table, and in the names of its sheets and its file, that can be its period.

    Args:
        layout: The table.
        file_name: The name of the file, without its ending; "" if it is not known.
        rows: The rows above the table and on cover sheets.
        plan: The plan, whose title may contain years.
    """
    cells = [cell for row in layout.above for cell in own_cells(row)]
    divided = {(cell.place, " ".join(cell.text.split())): cell.text for cell in cells}
    found = [
        time for row in rows for time in named_times(row.place, divided.get((row.place, row.line), row.line), plan)
    ]
    for name in (layout.sheet.name, *layout.joined):
        found += named_times(f"sheet '{name}'", name, plan)
    stem = " ".join(DIVIDED.sub(" ", file_name).split())
    return [*found, *(replace(time, line=file_name) for time in named_times("", stem, plan))]


def only_time(named: Sequence[NamedTime], layout: TableLayout) -> NamedTime | None:
    """Return the only time that can be the period, or the only one behind words for a report; None if several can.

    Args:
        named: The times above the table and in names.
        layout: The table; if the headings of its columns name years, the period has one of them unless it is labelled.
    """
    headed = [year for column in layout.columns for year in years_in(column.heading)]
    time = clearest_time(named)
    if not time or not time.days or not headed or time.rank is Rank.LABELLED:
        return time
    return None if {day.year for day in time.days}.isdisjoint(headed) else time


def tell_times(times: Sequence[NamedTime], told: Collection[str], doubts: Doubts) -> None:
    """Say which lines and names may give the period, if none was taken.

    Args:
        times: The times in them.
        told: The lines that were told as left out.
        doubts: Where to note this.
    """
    for time in times:
        if time.shown not in told:
            words = f"{quoted(time.shown)} may name the period"
            doubts.tell(time.place, words, "compare `from` and `to` with the table")
