"""Reads cells that a spreadsheet program changed, such as numbers of actions that became dates."""

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from planpress.exchange.office.workbook import CellKind, WorkbookCell, WorkbookRow
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.layout import TableLayout
from planpress.importing.tables.roles import TableRoles
from planpress.importing.tables.times import month_number
from planpress.model.scalars import quoted

DATES = ("start", "due", "timeframe", "reached")
SERIAL = re.compile(r"[2-7]\d{4}(?:\.0+)?")
"""The numbers of the days from 1954 to 2119, counted from 1900."""
FIRST_DAY = datetime.date(1899, 12, 30)
FIRST_DAY_1904 = datetime.date(1904, 1, 1)
DECIMAL_COMMA = re.compile(r"(\d{1,3}),(\d{1,2})")
DOTTED = re.compile(r"(\d{1,3})\.(\d{1,3})")
ONE_DECIMAL = re.compile(r"(\d{1,3})\.([1-9])")
DAY_AND_MONTH = re.compile(r"(\d\d?)[\s./-]{1,2}([^\W\d_]{3,})\.?")
MONTH_AND_YEAR = re.compile(r"([^\W\d_]{3,})\.?[\s./-]{1,2}([1-9]\d)")
FULL_DATE = re.compile(r"(\d\d?)[./-](\d\d?)[./-](?:19|20)\d\d")
AS_TEXT = "format the column of numbers as text"

Changed = dict[tuple[str, int, int], str]
"""The texts to read instead, by the sheet, the row and the column of their cells."""


@dataclass(frozen=True)
class DayAndMonth:
    """A date that a program may have made of the number of an action.

    Args:
        cell: The cell.
        first: The figure before the dot of the number if the day comes first in the date.
        second: The figure after the dot in this case.
        fixed: Whether ``first`` comes before the dot in any case.
    """

    cell: WorkbookCell
    first: int
    second: int
    fixed: bool = False

    def number(self, *, day_first: bool) -> tuple[int, int]:
        """Return the two figures of the number that was typed."""
        return (self.first, self.second) if day_first or self.fixed else (self.second, self.first)


def read_changed_cells(layout: TableLayout, roles: TableRoles, doubts: Doubts, *, since_1904: bool) -> TableLayout:
    """Return a table whose cells contain what was typed, as far as that is certain.

    Args:
        layout: The table.
        roles: What its columns hold.
        doubts: Where to note what is uncertain.
        since_1904: Whether the days of the workbook are counted from 1904.
    """
    changed: Changed = {}
    for column in roles.columns:
        cells = [cell for row in layout.below if (cell := row.cells.get(column.index)) and not cell.spread]
        if column.role in DATES:
            changed |= _days(cells, FIRST_DAY_1904 if since_1904 else FIRST_DAY, doubts)
        elif column.role == "number":
            for read in (_with_commas, _with_zeros, _numbers):
                changed |= read([_cell(cell, changed) for cell in cells], doubts)
    if not changed:
        return layout
    rows = tuple(_row(row, changed) for row in layout.sheet.rows)
    return replace(layout, sheet=replace(layout.sheet, rows=rows))


def _key(cell: WorkbookCell) -> tuple[str, int, int]:
    return cell.sheet, cell.row, cell.column


def _row(row: WorkbookRow, changed: Changed) -> WorkbookRow:
    if not any(_key(cell) in changed for cell in row.cells.values()):
        return row
    return replace(row, cells={index: _cell(cell, changed) for index, cell in row.cells.items()})


def _cell(cell: WorkbookCell, changed: Changed) -> WorkbookCell:
    typed = changed.get(_key(cell))
    return replace(cell, text=typed, plain=typed, kind=CellKind.TEXT) if typed else cell


def _days(cells: Sequence[WorkbookCell], first: datetime.date, doubts: Doubts) -> Changed:
    """Return the days for the numbers in a column of dates, which programs show if the cells have no date format."""
    changed: Changed = {}
    words = ""
    for cell in cells:
        typed = cell.plain if cell.kind is CellKind.NUMBER else cell.text.strip()
        if cell.kind in (CellKind.NUMBER, CellKind.TEXT) and SERIAL.fullmatch(typed):
            day = first + datetime.timedelta(days=int(float(typed)))
            changed[_key(cell)] = day.isoformat()
            example = f"{cell.text.strip()} as {day}"
            words = words or f"a number was read as the day that programs store in this way: {example}"
            doubts.tell(cell.place, words, "correct the date if that is wrong, and format the column as dates")
    return changed


def _with_commas(cells: Sequence[WorkbookCell], doubts: Doubts) -> Changed:
    """Return numbers such as "1,2" with a dot in place of the comma; none if a cell has one of them with a dot."""
    matches = {_key(cell): (cell, match) for cell in cells if (match := DECIMAL_COMMA.fullmatch(cell.text.strip()))}
    dotted = {cell.text.strip() for cell in cells}
    if not matches or any(f"{match[1]}.{match[2]}" in dotted for _, match in matches.values()):
        return {}
    for cell, match in matches.values():
        words = "a number with a decimal comma was read with a dot"
        doubts.tell(cell.place, f"{words}: {match[0]} as {match[1]}.{match[2]}", AS_TEXT)
        break
    return {place: f"{match[1]}.{match[2]}" for place, (_, match) in matches.items()}


def _with_zeros(cells: Sequence[WorkbookCell], doubts: Doubts) -> Changed:
    """Return the numbers whose last zero a program took away, such as 1.10 for 1.1 right after 1.9."""
    changed: Changed = {}
    cells = [cell for cell in cells if cell.text.strip()]
    texts = [cell.text.strip() for cell in cells]
    listed, known = set(texts), list(texts)
    for place, (cell, text) in enumerate(zip(cells, texts, strict=True)):
        if place and text == texts[place - 1]:
            number = known[place - 1]  # a further row of the same action
        elif _lost_a_zero(text, known[place - 1] if place else ""):
            following = next((later for later in texts[place + 1 :] if later != text), "")
            certain = cell.kind is CellKind.NUMBER or (f"{text}0" not in listed and _continues(f"{text}0", following))
            number = f"{text}0" if certain else text
        else:
            continue
        if number != text:
            known[place] = changed[_key(cell)] = number
            words = f"the number {text} follows {known[place - 1]}, so it was read as {number}"
            doubts.tell(cell.place, words, AS_TEXT)
    return changed


def _lost_a_zero(text: str, before: str) -> bool:
    """Tell whether a number such as "1.1" comes right after the number before 1.10."""
    number, above = ONE_DECIMAL.fullmatch(text), DOTTED.fullmatch(before)
    return bool(number and above) and number[1] == above[1] and int(above[2]) == int(number[2]) * 10 - 1  # type: ignore[index]  # both match


def _continues(number: str, following: str) -> bool:
    """Tell whether the number below is the next one after a number, or begins something else."""
    here, later = DOTTED.fullmatch(number), DOTTED.fullmatch(following)
    same = here and later and here[1] == later[1]
    return not same or bool(here and later and int(later[2]) == int(here[2]) + 1)


def _numbers(cells: Sequence[WorkbookCell], doubts: Doubts) -> Changed:
    """Return the numbers that became dates such as "02-Jan", read so that the numbers in the column do not fall."""
    days = [day for cell in cells if (day := _day_and_month(cell))]
    if not days:
        return {}
    orders = [order for order in (True, False) if _rises(cells, days, day_first=order)]
    changed: Changed = {}
    for day in days:
        is_date = day.cell.kind is CellKind.DATE
        shown = quoted(day.cell.text.strip())
        cause = f"{shown} looks like a number that a spreadsheet program turned into a date"
        cause = f"the number is stored as the date {day.cell.day}" if is_date else cause
        readings = {day.number(day_first=order) for order in (True, False)}
        certain = {day.number(day_first=order) for order in orders} if orders else readings
        if len(certain) == 1:
            number = "{}.{}".format(*certain.pop())
            changed[_key(day.cell)] = number
            doubts.tell(
                day.cell.place, f"{cause}; it was read as {number}", f"correct the number if it is wrong, and {AS_TEXT}"
            )
        elif not is_date:  # the number before a date can tell which of both it is
            listed = " or ".join("{}.{}".format(*figures) for figures in sorted(readings))
            doubts.tell(day.cell.place, f"{cause}: {listed}", f"write the number that the plan prints, and {AS_TEXT}")
    return changed


def _day_and_month(cell: WorkbookCell) -> DayAndMonth | None:
    text = cell.text.strip()
    if cell.kind is CellKind.DATE and cell.day:
        return DayAndMonth(cell, cell.day.day, cell.day.month)
    if cell.kind is not CellKind.TEXT:
        return None
    if (match := DAY_AND_MONTH.fullmatch(text)) and (month := month_number(match[2])):
        return DayAndMonth(cell, int(match[1]), month)
    if (match := MONTH_AND_YEAR.fullmatch(text)) and (month := month_number(match[1])):
        return DayAndMonth(cell, month, int(match[2]), fixed=True)
    if match := FULL_DATE.fullmatch(text):
        return DayAndMonth(cell, int(match[1]), int(match[2]))
    return None


def _rises(cells: Sequence[WorkbookCell], days: Sequence[DayAndMonth], *, day_first: bool) -> bool:
    """Tell whether the numbers in a column never fall from row to row if its dates are read in the given order."""
    read = {_key(day.cell): day.number(day_first=day_first) for day in days}
    return all(before <= behind for before, behind in pairwise(_figures(cells, read)))


def _figures(
    cells: Sequence[WorkbookCell], read: dict[tuple[str, int, int], tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    for cell in cells:
        if _key(cell) in read:
            yield read[_key(cell)]
        elif match := DOTTED.fullmatch(cell.text.strip()):
            yield int(match[1]), int(match[2])
