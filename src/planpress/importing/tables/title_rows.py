"""Reads what the rows above a table, and cover sheets, say about the report: period, day, meeting, office, title."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from planpress.exchange.office.workbook import WorkbookSheet
from planpress.exchange.report_mapping import plain_date
from planpress.importing.dates import printed_dates
from planpress.importing.front_period import OF_A_FISCAL_YEAR, YEAR
from planpress.importing.front_titles import TITLE
from planpress.importing.front_year import period_in_a_title
from planpress.importing.labels import LabelReader
from planpress.importing.named_times import NamedTime, Rank
from planpress.importing.offices import is_office
from planpress.importing.party_names import is_only_the_party, party_names
from planpress.importing.rating_keys import is_key
from planpress.importing.spans import PrintedSpan
from planpress.importing.tables.column_periods import ReportYears, ends_early, identified_part, identified_years
from planpress.importing.tables.day_orders import ShownOrder
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.layout import TableLayout
from planpress.importing.tables.named_periods import NamedPeriod, named_period
from planpress.importing.tables.only_periods import only_time, tell_times, times_above
from planpress.importing.tables.row_kinds import names_group
from planpress.importing.tables.times import parts_of_years
from planpress.importing.tables.title_lines import (
    READ_AS,
    TitleRow,
    is_short,
    is_titled,
    joined_days,
    statements,
    with_day_of_submission,
)
from planpress.importing.tables.title_ratings import read_title_ratings
from planpress.importing.unread_front import lost_dates
from planpress.model import PartialDate, Plan
from planpress.model.scalars import quoted

Values = dict[str, object]
BY_HAND = "add it by hand if it belongs to the report"
LONGEST_COVER = 60
"""The maximum number of rows on a cover sheet."""
A_WORD = re.compile(r"[^\W\d_]+")


@dataclass
class TitleRows:
    """The rows above the heading of a table, and those on cover sheets.

    Args:
        rows: The rows with text.
        plan: The plan.
        period: The row with the period; None if there is none.
        named: The period in the name of a sheet or of the file; None if a row has it, or if no name has it.
        covers: The names of the cover sheets from which something was read.
        times: The times in rows and names among which the period could not be found by its label.
        given: The years in the id of the period as the user gave it, from which its first day is read; None without.
    """

    rows: Sequence[TitleRow]
    plan: Plan
    period: TitleRow | None = field(init=False)
    named: NamedPeriod | None = None
    covers: set[str] = field(default_factory=set)
    times: Sequence[NamedTime] = ()
    given: ReportYears | None = None

    def __post_init__(self) -> None:
        dated = sorted((row for row in self.rows if row.days), key=lambda row: not row.announces_period)
        self.period = next(iter(dated), None) or self._titled()

    def _titled(self) -> TitleRow | None:
        """Return the only row that names a year without calling it the period, such as "Annual report 2024"."""
        if any(row.announces_period for row in self.rows):
            return None
        lines = [(row.place, row.line) for row in self.rows if not parts_of_years(row.line)]
        place, line, span = period_in_a_title(lines, self.plan) or ("", "", PrintedSpan())
        if not (span.start and span.end):
            return None
        row = next(row for row in self.rows if (row.place, row.line) == (place, line))
        dated = replace(row, days=(span.start, span.end), is_titled=is_titled(line))
        self.rows = [dated if other is row else other for other in self.rows]
        return dated

    @property
    def fiscal_year(self) -> str:
        """The years of the fiscal year that the rows name; "" if they name none, or if they name its days."""
        years = "" if self.period else next((row.fiscal_year for row in self.rows if row.fiscal_year), "")
        return years or (self.named.fiscal_year if self.named else "")

    @property
    def names_unread_days(self) -> bool:
        """Whether a row gives days of the period that could not be read."""
        return not self.period and any(
            (row.is_an_end and not row.situation) or (row.announces_period and printed_dates(row.line))
            for row in self.rows
        )

    @classmethod
    def of(cls, layout: TableLayout, plan: Plan, covers: Sequence[WorkbookSheet] = ()) -> "TitleRows":
        """Read the rows above the heading, and what is labelled on cover sheets.

        Args:
            layout: The table.
            plan: The plan.
            covers: The cover sheets of the workbook.
        """
        shown = ShownOrder(layout.sheet).example
        above = [TitleRow.of(cells, plan, shown) for cells in statements(layout.above)]
        on_covers = (cells for sheet in covers if len(sheet.rows) <= LONGEST_COVER for cells in statements(sheet.rows))
        labelled = [
            replace(TitleRow.of(cells, plan, shown), cover=cells[0].sheet) for cells in on_covers if is_short(cells)
        ]
        return cls(joined_days(with_day_of_submission([*above, *labelled]), plan), plan)

    def with_names(self, layout: TableLayout, file_name: str) -> "TitleRows":
        """Return the rows with the period in the name of a sheet or of the file, unless a row names or announces one.

        Args:
            layout: The table.
            file_name: The name of the file without its ending; may be empty.
        """
        if self.period or self.fiscal_year:
            return self
        if not any(row.announces_period for row in self.rows):
            self.named = named_period(layout, file_name, self.rows, self.plan)
        if not self.named:
            self.times = times_above(layout, file_name, self.rows, self.plan)
            self._take(only_time(self.times, layout))
        return self

    def _take(self, time: NamedTime | None) -> None:
        """Take a time in a row or a name as the period, unless a row announces a period that was not read."""
        if not time or not time.days or (time.rank is not Rank.LABELLED and any(r.announces_period for r in self.rows)):
            return
        row = next((row for row in self.rows if (row.place, row.line) == (time.place, time.shown)), None)
        if row:
            self.period = replace(row, days=time.days, is_titled=time.is_titled)
            self.rows = [self.period if other is row else other for other in self.rows]
        else:
            named = "the name of the sheet" if time.place else f"the name of the file, {quoted(time.line)},"
            self.named = NamedPeriod(time.place, named, time.days)

    def years(self, period: str) -> ReportYears | None:
        """Return the first and the last year of the report; None if neither the user nor the rows name them.

        Args:
            period: The id of the period as the user gave it; may be empty.
        """
        days = self.period.days if self.period else self.named.days if self.named else None
        named = ReportYears(days[0].year, days[1].year, (days[0].first, days[1].last)) if days else None
        if years := identified_part(period):
            return named if named == years else years
        return named or identified_years(self.fiscal_year)

    def read_ratings(self, values: Values, doubts: Doubts, labels: LabelReader) -> None:
        """Add the overall ratings in the rows to the values of the report.

        Args:
            values: The values of the report, with the overall ratings in rows of the table.
            doubts: Where to note what was read and left out.
            labels: Recognises the labels of ratings.
        """
        rows = [row for row in self.rows if not is_key(row.line, labels)]
        ratings, about = read_title_ratings(rows, labels, self.plan, values.get("overall"), doubts)
        values |= {"overall": ratings} if ratings else {}
        self.covers.update(row.cover for row in about if row.cover)
        self.rows = [row for row in self.rows if row not in about]

    def read(self, values: Values, doubts: Doubts, is_key: Callable[[str], bool]) -> None:
        """Add what the rows say about the report to its values: its period, meeting, day, office and title.

        Args:
            values: The values of the report.
            doubts: Where to note what was read and left out.
            is_key: Tells whether a line explains the abbreviations or signs of ratings, and is no title.
        """
        parties = party_names(self.plan)
        read: list[TitleRow] = []
        left_out: set[str] = set()
        for row in self.rows:
            if is_key(row.line) or is_only_the_party(row.line, parties):
                continue
            if row.fiscal_year and not self.period:
                _tell(doubts, row, "names a fiscal year, but not its first and last day", OF_A_FISCAL_YEAR)
                if TITLE.search(row.line) and row.is_alone:
                    values.setdefault("source", {"title": row.line})
            elif kinds := self._read(row, values):
                self.covers.add(row.cover)
                _tell_read(doubts, row, kinds)
                read.append(row)
            elif (row.announces_period or row.is_an_end) and not self.period:
                _tell(doubts, row, "was not read as the period", READ_AS["period"][1])
            elif row is self.period or (names_group(row.line, self.plan) and row.is_alone):
                continue  # read as announced, or the heading of the first actions
            elif row.may_name_person:
                reason = "was not imported, because it may name a person"
                _tell(doubts, row, reason, "write the office under `prepared_by`")
            elif not row.cover or self._differs(row, values):
                self._tell_left_out(row, doubts)
                left_out.add(row.line)
        self._read_name(values, doubts)
        for row in read:
            if lost := lost_dates(row.line, values):
                doubts.tell(row.place, f"{quoted(', '.join(lost))} was not imported", BY_HAND)
        if "from" not in values and "to" not in values and not self.fiscal_year:
            tell_times(self.times, left_out, doubts)
            words = "the table does not say which period it covers"
            doubts.tell("", words, "write its first day under `from` and its last day under `to`")

    def _read_name(self, values: Values, doubts: Doubts) -> None:
        """Take the period that the name of a sheet or of the file gives."""
        if not self.named:
            return
        if days := self.named.days:
            kind = "start" if "to" in values else "period"
            values["from"] = plain_date(days[0])
            values.setdefault("to", plain_date(days[1]))
            when = days[0] if kind == "start" else f"{days[0]} to {days[1]}"
            words = f"{self.named.said} was read as {READ_AS[kind][0]}, {when}"
            doubts.tell(self.named.place, words, READ_AS[kind][1])
        else:
            words = "names a fiscal year, but not its first and last day"
            doubts.tell(self.named.place, f"{self.named.said} {words}", OF_A_FISCAL_YEAR)

    def _tell_left_out(self, row: TitleRow, doubts: Doubts) -> None:
        """Say that a row was left out, and whether it may name the period, which a refusal then quotes."""
        where = "" if row.cover else "above the table "
        may_date = not self.period and YEAR.search(row.line)
        hint = f"{READ_AS['period'][1]}, if it names the period" if may_date else BY_HAND
        hint = "write the day of submission under `submitted`" if row.is_dated else hint
        _tell(doubts, row, f"{where}was left out", hint)

    def _read(self, row: TitleRow, values: Values) -> list[str]:
        """Take what a row says, and return the kinds of what was read, other than a period that the row announces."""
        kinds: list[str] = []
        if row is self.period and row.days:
            values |= {"from": plain_date(row.days[0]), "to": plain_date(row.days[1])}
            kinds += ["period"] if row.cover or self.times or not row.announces_period else []
        elif row.situation and self._can_end_on(row.situation) and "to" not in values:
            values["to"] = plain_date(row.situation)
            kinds.append("end" if self.named or ends_early(row.situation, self.given) else "situation")
        elif row.submitted and "submitted" not in values:
            values["submitted"] = plain_date(row.submitted)
            kinds.append("submitted")
        if row.prepared_by and "prepared_by" not in values:
            values["prepared_by"] = row.prepared_by
            kinds.append("prepared_by")
        if row.meeting and "meeting" not in values:
            values["meeting"] = row.meeting
            kinds.append("meeting")
        if "source" not in values and self._is_title(row, read=bool(kinds)):
            values["source"] = {"title": row.line}
            kinds.append("source")
        return kinds

    def _can_end_on(self, situation: PartialDate) -> bool:
        """Tell whether the period can end on the day whose situation a row gives; a name may give its first day."""
        if self.period or not self.named:
            return not self.period
        days = self.named.days
        return days is not None and days[0].first <= situation.last <= days[1].last

    def _differs(self, row: TitleRow, values: Values) -> bool:
        """Tell whether a row says something else about the report than the row that was read."""
        period = self.period.days if self.period else None
        submitted = plain_date(row.submitted) if row.submitted else values.get("submitted")
        return (
            (row.announces_period and row.days != period)
            or submitted != values.get("submitted")
            or (row.prepared_by or values.get("prepared_by")) != values.get("prepared_by")
            or (row.meeting or values.get("meeting")) != values.get("meeting")
        )

    def _is_title(self, row: TitleRow, *, read: bool) -> bool:
        """Tell whether a row is the title of the source; one that says something else must call itself a report."""
        if (row.is_dated and not row.submitted) or (row.situation and not row.is_titled) or not A_WORD.search(row.line):
            return False
        if not row.is_alone or row.announces_period or names_group(row.line, self.plan) or row.may_name_person:
            return False
        if is_office(row.line) and not row.names_a_report and any(other.names_a_report for other in self.rows):
            return False
        if read or row.cover:
            return (row.is_titled or bool(TITLE.search(row.line))) and not row.submitted and not row.prepared_by
        return True


def _tell(doubts: Doubts, row: TitleRow, how: str, hint: str) -> None:
    doubts.tell(row.place, f"{quoted(row.line)} {how}", hint)


def _tell_read(doubts: Doubts, row: TitleRow, kinds: Sequence[str]) -> None:
    """Say what a row was read as; the day of a situation apart, because the id of the period may make it certain."""
    for said in [[kind] for kind in kinds] if row.situation else [kinds]:
        named = " and as ".join(READ_AS[kind][0] for kind in said)
        _tell(doubts, row, f"was read as {named}", READ_AS[said[0]][1])
