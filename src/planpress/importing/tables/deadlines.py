"""Reads when an action begins and when it is due."""

import re
from dataclasses import dataclass

from planpress.exchange.office.workbook import WorkbookCell
from planpress.exchange.report_mapping import plain_date
from planpress.importing.lexicon import key
from planpress.importing.lexicon import words as lexicon_words
from planpress.importing.tables.columns import TableColumn
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.entries import TableEntry
from planpress.importing.tables.open_times import open_time
from planpress.importing.tables.prose import one_line, says_nothing
from planpress.importing.tables.roles import TableRoles
from planpress.importing.tables.statuses import is_mark, is_no_mark, is_percent
from planpress.importing.tables.times import ReadTime, read_time
from planpress.model.scalars import MAX_TEXT, quoted

Values = dict[str, object]
SPAN = re.compile(r"[-\u2013\u2014]|\b(?:to|au|à|a|al|until|hasta|até)\b")


def is_part_of_year(words: str) -> bool:
    """Tell whether words name a quarter or a half of a year rather than a span of two dates."""
    return not SPAN.search(words)


@dataclass
class DeadlineReader:
    """Reads the columns of dates.

    Args:
        roles: What the columns hold.
        doubts: Where to note what is uncertain.
        day_first: For the index of each column of dates, whether the day comes before the month.
    """

    roles: TableRoles
    doubts: Doubts
    day_first: dict[int, bool | None]

    def read(self, entry: TableEntry) -> Values:
        """Return the keys ``start`` and ``due`` of an action, as far as its cells give them.

        Args:
            entry: The rows of the action.
        """
        values: Values = {}
        for role in ("start", "timeframe", "due"):
            for column in self.roles.of_role(role):
                cells = [cell for cell in entry.cells(column.index) if not says_nothing(cell, self.doubts)]
                distinct = {cell.text for cell in cells}
                if len(distinct) > 1:
                    listed = ", ".join(quoted(text) for text in sorted(distinct))
                    self.doubts.tell(
                        cells[1].place, f"the rows of the action give {listed}; {quoted(cells[0].text)} was used"
                    )
                if cells:
                    self._time(cells[0], column, role, values)
        self._schedule(entry, values)
        return values

    def reached(self, entry: TableEntry) -> Values:
        """Return the key ``reached`` of a milestone, if a cell gives the date.

        Args:
            entry: The row of the milestone.
        """
        values: Values = {}
        for column in self.roles.of_role("reached"):
            for cell in entry.cells(column.index):
                if not says_nothing(cell, self.doubts):
                    self._day(cell, read_time(cell.text, day_first=self.day_first.get(column.index)), "reached", values)
        return values

    def _schedule(self, entry: TableEntry, values: Values) -> None:
        """Read crosses below quarters, months or years: the first is the start, and the last is the end."""
        times: list[ReadTime] = []
        for column in self.roles.of_role("schedule"):
            for cell in entry.cells(column.index):
                if is_mark(cell.text) and column.time:
                    times.append(column.time)
                elif not is_no_mark(cell.text):
                    words = f"{quoted(one_line(cell.text))} in {column.named} was left out"
                    self.doubts.tell(cell.place, words, "add it by hand if it belongs to the report")
        first, last = (times[0].first, times[-1].last) if times else (None, None)
        if first and last:
            values.setdefault("start", plain_date(first))
            values.setdefault("due", plain_date(last))

    def _time(self, cell: WorkbookCell, column: TableColumn, role: str, values: Values) -> None:
        read = read_time(cell.text, day_first=self.day_first.get(column.index))
        words = one_line(cell.text)
        if not any(char.isalnum() for char in words):
            return
        if read.remark:
            self.doubts.tell(cell.place, read.remark, "correct the date if it is wrong")
        if role == "start":
            self._day(cell, read, role, values)
            return
        if not (read.last or read.ongoing) and self._open_time(cell, column, role, values):
            return
        if (
            read.first
            and read.last
            and read.first != read.last
            and ((role == "timeframe" and not _names_a_day(column)) or not is_part_of_year(words))
        ):
            values.setdefault("start", plain_date(read.first))
        if due := due_value(words, read, cell.place, self.doubts):
            values["due"] = due

    def _open_time(self, cell: WorkbookCell, column: TableColumn, role: str, values: Values) -> bool:
        """Take a time such as "from 2022" from a cell with the times of actions; tell whether it was one."""
        words = one_line(cell.text)
        read = open_time(words, day_first=self.day_first.get(column.index))
        first, last = read.time.first, read.time.last
        if not (first and last and (role == "timeframe" or read.is_span)):
            return False
        if read.time.remark:
            self.doubts.tell(cell.place, read.time.remark, "correct the date if it is wrong")
        values.setdefault("start", plain_date(first))
        if read.is_span:
            values["due"] = plain_date(last)
        elif read.is_ongoing:
            values["due"] = {"ongoing": True, "text": words}
        return True

    def _day(self, cell: WorkbookCell, read: ReadTime, key: str, values: Values) -> None:
        """Read a value that can only be a date."""
        words = one_line(cell.text)
        if read.first:
            values[key] = plain_date(read.first)
            if not read.exact:
                hint = f"correct `{key}` if that is wrong"
                self.doubts.tell(cell.place, f"{quoted(words)} was read as {read.first}", hint)
            return
        if is_left_open(words, cell.place, self.doubts):
            return
        reason = "can mean two days" if read.ambiguous else "is not a date"
        self.doubts.tell(cell.place, f"{quoted(words)} {reason}, so it was left out", f"write it under `{key}`")


def _names_a_day(column: TableColumn) -> bool:
    """Tell whether a heading such as "Date of handover" announces a day: a quarter below it is only the end."""
    return bool(lexicon_words("VAGUE").keys() & set(key(column.heading).split()))


def is_left_open(words: str, place: str, doubts: Doubts) -> bool:
    """Tell whether words such as "to be confirmed" stand in place of a date; this is noted.

    Args:
        words: The words as printed.
        place: Where they are.
        doubts: Where to note this.
    """
    left_open = key(words) in lexicon_words("LEFT_OPEN")
    if left_open:
        doubts.tell(place, f"the text {quoted(words)} was left out, because it says nothing")
    return left_open


def due_value(words: str, read: ReadTime, place: str, doubts: Doubts) -> object:
    """Return the value of ``due``: a date, words, both, or that there is no end; "" for a percentage or "TBC".

    Args:
        words: The words as printed.
        read: What they mean.
        place: Where they are.
        doubts: Where to note what is uncertain.
    """
    if read.ongoing:
        return {"ongoing": True} if read.exact else {"ongoing": True, "text": words}
    if read.last:
        return plain_date(read.last) if read.exact else {"date": plain_date(read.last), "text": words}
    if is_percent(words):
        doubts.tell(place, f"{quoted(words)} is not a date, so it was left out", "add it by hand where it belongs")
        return ""
    if is_left_open(words, place, doubts):
        return ""
    reason = "can mean two days" if read.ambiguous else "is not a date"
    hint = "write the date under `due` if it is known"
    doubts.tell(place, f"{quoted(words)} {reason}, so it was kept as text", hint)
    return {"text": words[:MAX_TEXT]}
