"""Reads what the rows above a table, and cover sheets, say about the report: period, day, meeting, office, title."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from planpress.exchange.office import TextParagraph, TextRun
from planpress.exchange.office.workbook import Workbook, WorkbookCell, WorkbookRow, WorkbookSheet
from planpress.exchange.report_mapping import plain_date
from planpress.importing.dates import ARTICLES, RANGE, printed_dates
from planpress.importing.front import SHORT, TITLE, read_front
from planpress.importing.front_days import OF_THE_REPORT, OTHER_DAY, SUBMITTED, is_about_another_report
from planpress.importing.front_lines import begins_a_statement
from planpress.importing.front_period import OF_A_FISCAL_YEAR, PERIOD
from planpress.importing.front_year import A_YEAR, period_in_a_title
from planpress.importing.meetings import is_meeting_label
from planpress.importing.offices import PREPARED_BY
from planpress.importing.spans import PrintedSpan
from planpress.importing.tables.column_periods import ReportYears, identified_years
from planpress.importing.tables.contents import is_sentence
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.layout import TableLayout, own_cells, table_layout
from planpress.importing.tables.legends import label_test
from planpress.importing.tables.row_kinds import group_level
from planpress.importing.tables.times import parts_of_years
from planpress.model import PartialDate, Plan
from planpress.model.scalars import quoted

Values = dict[str, object]
Days = tuple[PartialDate, PartialDate]
LONGEST_COVER = 60
"""The maximum number of rows on a cover sheet."""
LONGEST_LABEL = 40
"""The maximum number of characters in a label such as "Date of submission"."""
A_PAIR = 2
"""The number of cells with a label and what belongs to it."""
A_WORD = re.compile(r"[^\W\d_]+")
READ_AS = {
    "period": ("the period", "compare `from` and `to` with the table"),
    "submitted": ("the day of submission", "correct `submitted` if that is wrong"),
    "prepared_by": ("the office that prepared the report", "correct `prepared_by` if that is wrong"),
    "meeting": ("the meeting", "correct `meeting` if that is wrong"),
    "source": ("the title of the source", "correct `source` if it is not"),
}
"""What a row can be read as, in words, and what to do if it is something else."""


@dataclass(frozen=True)
class TitleRow:
    """A row above the heading of a table or on a cover sheet, or a pair of a label and a value in such a row.

    Args:
        place: Where it is.
        line: Its words.
        is_alone: Whether all of its words are in one cell.
        days: The two ends of the period that it names; None if it names no period of a report.
        submitted: The day on which the report was submitted; None if the line does not give it.
        meeting: The meeting for which the report was written; "" if the line does not name it.
        prepared_by: The office that prepared the report; "" if the line does not name it.
        fiscal_year: The years of the fiscal year that it names, such as "2021-2022"; "" if it names none.
        is_titled: Whether it is a title with a year, and not only a label such as "Reporting year" beside the year.
        cover: The name of the cover sheet on which it is; "" if it is above the table.
    """

    place: str
    line: str
    is_alone: bool
    days: Days | None
    submitted: PartialDate | None
    meeting: str = ""
    prepared_by: str = ""
    fiscal_year: str = ""
    is_titled: bool = False
    cover: str = ""

    @classmethod
    def of(cls, cells: Sequence[WorkbookCell], plan: Plan) -> "TitleRow":
        """Read a row as a line on the front page of a form; a day of anything but the submission does not count.

        Args:
            cells: The cells of the row with text of their own, which belong together.
            plan: The plan.
        """
        texts = [" ".join(cell.text.split()) for cell in cells]
        if len(texts) == A_PAIR and is_meeting_label(texts[0]):
            texts[0] = f"{texts[0].rstrip(' :')}:"
        line = " ".join(texts)
        page = read_front([TextParagraph((TextRun(line),), cells[0].place)], plan)
        days = (page.start, page.end) if page.start and page.end else None
        if not PERIOD.search(line):
            days = (_joined_days(line) if days else None) or _part_of_a_year(line)
        submitted = page.submitted if SUBMITTED.search(line) else None
        fiscal_year = page.years if page.is_fiscal else ""
        said = (page.meeting, page.prepared_by, fiscal_year)
        return cls(cells[0].place, line, len(cells) == 1, days, submitted, *said)

    @property
    def announces_period(self) -> bool:
        """Whether the line contains a word such as "Reporting period"."""
        return bool(PERIOD.search(self.line))

    @property
    def may_name_person(self) -> bool:
        """Whether the line says who prepared the report, but not that it was an office."""
        return not self.prepared_by and bool(PREPARED_BY.match(self.line))


@dataclass
class TitleRows:
    """The rows above the heading of a table, and those on cover sheets.

    Args:
        rows: The rows with text.
        plan: The plan.
        period: The row with the period; None if there is none.
        covers: The names of the cover sheets from which something was read.
    """

    rows: Sequence[TitleRow]
    plan: Plan
    period: TitleRow | None = field(init=False)
    covers: set[str] = field(default_factory=set)

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
        dated = replace(row, days=(span.start, span.end), is_titled=_is_titled(line))
        self.rows = [dated if other is row else other for other in self.rows]
        return dated

    @property
    def fiscal_year(self) -> str:
        """The years of the fiscal year that the rows name; "" if they name none, or if they name its days."""
        return "" if self.period else next((row.fiscal_year for row in self.rows if row.fiscal_year), "")

    @classmethod
    def of(cls, layout: TableLayout, plan: Plan, covers: Sequence[WorkbookSheet] = ()) -> "TitleRows":
        """Read the rows above the heading, and what is labelled on cover sheets.

        Args:
            layout: The table.
            plan: The plan.
            covers: The cover sheets of the workbook.
        """
        above = [TitleRow.of(cells, plan) for cells in _statements(layout.above)]
        on_covers = (cells for sheet in covers if len(sheet.rows) <= LONGEST_COVER for cells in _statements(sheet.rows))
        labelled = [replace(TitleRow.of(cells, plan), cover=cells[0].sheet) for cells in on_covers if _is_short(cells)]
        return cls([*above, *labelled], plan)

    def years(self, period: str) -> ReportYears | None:
        """Return the first and the last year of the report; None if neither the user nor the rows name them.

        Args:
            period: The id of the period as the user gave it; may be empty.
        """
        if years := identified_years(period):
            return years
        days = self.period.days if self.period else None
        return ReportYears(days[0].year, days[1].year) if days else None

    def read(self, values: Values, doubts: Doubts, is_key: Callable[[str], bool]) -> None:
        """Add what the rows say about the report to its values: its period, meeting, day, office and title.

        Args:
            values: The values of the report.
            doubts: Where to note what was read and left out.
            is_key: Tells whether a line explains the abbreviations or signs of ratings, and is no title.
        """
        for row in self.rows:
            if is_key(row.line):
                continue
            if row.fiscal_year and not self.period:
                _tell(doubts, row, "names a fiscal year, but not its first and last day", OF_A_FISCAL_YEAR)
                if TITLE.search(row.line) and row.is_alone:
                    values.setdefault("source", {"title": row.line})
            elif kinds := self._read(row, values):
                self.covers.add(row.cover)
                named = " and as ".join(READ_AS[kind][0] for kind in kinds)
                _tell(doubts, row, f"was read as {named}", READ_AS[kinds[0]][1])
            elif row.announces_period and not self.period:
                _tell(doubts, row, "was not read as the period", "write its ends under `from` and `to`")
            elif row is self.period or (group_level(row.line) >= 0 and row.is_alone):
                continue  # read as announced, or the heading of the first actions
            elif row.may_name_person:
                reason = "was not imported, because it may name a person"
                _tell(doubts, row, reason, "write the office under `prepared_by`")
            elif not row.cover or self._differs(row, values):
                where = "" if row.cover else "above the table "
                _tell(doubts, row, f"{where}was left out", "add it by hand if it belongs to the report")
        if "from" not in values and not self.fiscal_year:
            words = "the table does not say which period it covers"
            doubts.tell("", words, "write its first day under `from` and its last day under `to`")

    def _read(self, row: TitleRow, values: Values) -> list[str]:
        """Take what a row says, and return the kinds of what was read, other than a period that the row announces."""
        kinds: list[str] = []
        if row is self.period and row.days:
            values |= {"from": plain_date(row.days[0]), "to": plain_date(row.days[1])}
            kinds += ["period"] if row.cover or not row.announces_period else []
        elif row.submitted and "submitted" not in values:
            values["submitted"] = plain_date(row.submitted)
            kinds.append("submitted")
        elif row.prepared_by and "prepared_by" not in values:
            values["prepared_by"] = row.prepared_by
            kinds.append("prepared_by")
        if row.meeting and "meeting" not in values:
            values["meeting"] = row.meeting
            kinds.append("meeting")
        if "source" not in values and self._is_title(row, read=bool(kinds)):
            values["source"] = {"title": row.line}
            kinds.append("source")
        return kinds

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
        if not row.is_alone or row.announces_period or group_level(row.line) >= 0 or row.may_name_person:
            return False
        if read or row.cover:
            return (row.is_titled or bool(TITLE.search(row.line))) and not row.submitted and not row.prepared_by
        return True


def cover_sheets(workbook: Workbook, layout: TableLayout, plan: Plan) -> list[WorkbookSheet]:
    """Return the visible sheets without a table of actions, which can say something about the report.

    Args:
        workbook: The sheets.
        layout: The table that is read.
        plan: The plan.
    """
    read = {layout.sheet.name, *layout.joined}
    others = (sheet for sheet in workbook.sheets if sheet.name not in read and not sheet.hidden)
    return [sheet for sheet in others if sheet.rows and not table_layout(sheet, (), label_test(plan)).score]


def _statements(rows: Iterable[WorkbookRow]) -> Iterator[list[WorkbookCell]]:
    """Yield the cells of rows that belong together: a pair of a label and a value, a line of a cell, or a row."""
    for row in rows:
        cells = own_cells(row)
        labels = [cell.text for cell in cells[::A_PAIR]]
        paired = len(cells) > A_PAIR and len(cells) % A_PAIR == 0 and any(map(_is_label, labels))
        if paired and all(len(label) <= LONGEST_LABEL and not re.search(r"\d", label) for label in labels):
            yield from (cells[index : index + A_PAIR] for index in range(0, len(cells), A_PAIR))
        elif len(cells) == 1:
            yield from ([replace(cells[0], text=line)] for line in _lines(cells[0].text))
        elif cells:
            yield cells


def _is_titled(line: str) -> bool:
    return len(A_WORD.findall(line)) > A_PAIR or not A_YEAR.search(line)


def _is_label(text: str) -> bool:
    return any(pattern.search(text) for pattern in (SUBMITTED, PERIOD, PREPARED_BY)) or is_meeting_label(text)


def _lines(text: str) -> list[str]:
    """Return the lines of a cell that are statements of their own; other lines stay with the line above."""
    found: list[str] = []
    for line in filter(None, map(str.strip, text.splitlines())):
        if found and not begins_a_statement(line):
            found[-1] += f" {line}"
        else:
            found.append(line)
    return found


def _is_short(cells: Sequence[WorkbookCell]) -> bool:
    """Tell whether cells on a cover sheet can be a statement about the report, unlike an instruction."""
    line = " ".join(cell.text for cell in cells)
    return len(cells) <= A_PAIR and len(line) <= SHORT and not is_sentence(line) and not is_about_another_report(line)


def _joined_days(line: str) -> Days | None:
    """Return the only two dates in a line that a dash or a word such as "to" joins; None if there are none."""
    dates = printed_dates(line)
    joined = [(first.date, last.date) for first, last in pairwise(dates)
              if re.fullmatch(rf"{RANGE}{ARTICLES}\s*", line[first.end : last.start], re.IGNORECASE)]  # fmt: skip
    (first, last), *more = joined or [(None, None)]
    return (first, last) if first and last and not more and first.first <= last.last else None


def _part_of_a_year(line: str) -> Days | None:
    """Return the ends of the only half or quarter of a year that the title of a report names; None if it names none."""
    parts = parts_of_years(line) if OF_THE_REPORT.search(line) and not OTHER_DAY.search(line) else []
    return (parts[0].first, parts[0].last) if len(parts) == 1 and parts[0].first and parts[0].last else None


def _tell(doubts: Doubts, row: TitleRow, how: str, hint: str) -> None:
    doubts.tell(row.place, f"{quoted(row.line)} {how}", hint)
