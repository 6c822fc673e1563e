"""Reads the rows above the heading of a table: the period, the day of submission and the title of the source."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from planpress.exchange.office import TextParagraph, TextRun
from planpress.exchange.office.workbook import WorkbookCell
from planpress.exchange.report_mapping import plain_date
from planpress.importing.dates import ARTICLES, RANGE, printed_dates
from planpress.importing.front import TITLE, read_front
from planpress.importing.front_days import OF_THE_REPORT, OTHER_DAY, SUBMITTED
from planpress.importing.front_period import OF_A_FISCAL_YEAR, PERIOD
from planpress.importing.front_year import A_YEAR
from planpress.importing.tables.column_periods import ReportYears, identified_years
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.layout import TableLayout, own_cells
from planpress.importing.tables.row_kinds import group_level
from planpress.importing.tables.times import parts_of_years
from planpress.model import PartialDate, Plan
from planpress.model.scalars import quoted

Values = dict[str, object]
ONLY_A_YEAR = re.compile(rf"\W{{0,3}}(?:{A_YEAR.pattern})\W{{0,5}}(?:de |of )?(?:19|20)\d\d\W{{0,3}}", re.IGNORECASE)
"""A line such as "Year: 2021" or "Ejercicio 2021"."""
Days = tuple[PartialDate, PartialDate]


@dataclass(frozen=True)
class TitleRow:
    """A row above the heading of a table.

    Args:
        place: Where it is.
        line: Its words.
        is_alone: Whether all of its words are in one cell.
        days: The two ends of the period that it names; None if it names no period of a report.
        submitted: The day on which the report was submitted; None if the line does not give it.
        fiscal_year: The years of the fiscal year that it names, such as "2021-2022"; "" if it names none.
    """

    place: str
    line: str
    is_alone: bool
    days: Days | None
    submitted: PartialDate | None
    fiscal_year: str = ""

    @classmethod
    def of(cls, cells: Sequence[WorkbookCell], plan: Plan) -> "TitleRow":
        """Read a row as a line on the front page of a form; a day of anything but the submission does not count.

        Args:
            cells: The cells of the row with text of their own.
            plan: The plan.
        """
        line = " ".join(" ".join(cell.text.split()) for cell in cells)
        page = read_front([TextParagraph((TextRun(line),), cells[0].place)], plan)
        days = (page.start, page.end) if page.start and page.end else None
        if not PERIOD.search(line):
            whole = days if ONLY_A_YEAR.fullmatch(line) else None
            days = (_joined_days(line) if days else None) or _part_of_a_year(line) or whole
        submitted = page.submitted if SUBMITTED.search(line) else None
        fiscal_year = page.years if page.is_fiscal else ""
        return cls(cells[0].place, line, len(cells) == 1, days, submitted, fiscal_year)

    @property
    def announces_period(self) -> bool:
        """Whether the line contains a word such as "Reporting period"."""
        return bool(PERIOD.search(self.line))


@dataclass
class TitleRows:
    """The rows above the heading of a table.

    Args:
        rows: The rows with text.
        period: The row with the period; None if there is none.
    """

    rows: Sequence[TitleRow]
    period: TitleRow | None = field(init=False)

    def __post_init__(self) -> None:
        dated = sorted((row for row in self.rows if row.days), key=lambda row: not row.announces_period)
        self.period = next(iter(dated), None)

    @property
    def fiscal_year(self) -> str:
        """The years of the fiscal year that the rows name; "" if they name none, or if they name its days."""
        return "" if self.period else next((row.fiscal_year for row in self.rows if row.fiscal_year), "")

    @classmethod
    def of(cls, layout: TableLayout, plan: Plan) -> "TitleRows":
        """Read the rows above the heading.

        Args:
            layout: The table.
            plan: The plan.
        """
        return cls([TitleRow.of(cells, plan) for cells in map(own_cells, layout.above) if cells])

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
        """Add the period, the day of submission and the title of the source to the values of the report.

        Args:
            values: The values of the report.
            doubts: Where to note what was read and left out.
            is_key: Tells whether a line explains the abbreviations or signs of ratings, and is no title.
        """
        for row in self.rows:
            if row is self.period and row.days:
                values |= {"from": plain_date(row.days[0]), "to": plain_date(row.days[1])}
                self._say_period(row, values, doubts)
            elif row.fiscal_year and not self.period:
                _tell(doubts, row, "names a fiscal year, but not its first and last day", OF_A_FISCAL_YEAR)
                if TITLE.search(row.line) and row.is_alone:
                    values.setdefault("source", {"title": row.line})
            elif row.announces_period and not self.period:
                _tell(doubts, row, "was not read as the period", "write its ends under `from` and `to`")
            elif row.submitted and "submitted" not in values:
                values["submitted"] = plain_date(row.submitted)
                _tell(doubts, row, "was read as the day of submission", "correct `submitted` if that is wrong")
            elif group_level(row.line) >= 0 and row.is_alone:
                continue  # the heading of the first actions
            elif is_key(row.line):
                continue
            elif row.is_alone and "source" not in values and not row.announces_period:
                values["source"] = {"title": row.line}
                _tell(doubts, row, "was read as the title of the source", "correct `source` if it is not")
            else:
                _tell(doubts, row, "above the table was left out", "add it by hand if it belongs to the report")
        if "from" not in values and not self.fiscal_year:
            words = "the table does not say which period it covers"
            doubts.tell("", words, "write its first day under `from` and its last day under `to`")

    def _say_period(self, row: TitleRow, values: Values, doubts: Doubts) -> None:
        """Say that a line without the word "period" was read as the period; it may also be the title of the source."""
        if row.announces_period:
            return
        what = "the period"
        if TITLE.search(row.line) and row.is_alone and "source" not in values:
            values["source"] = {"title": row.line}
            what += " and as the title of the source"
        _tell(doubts, row, f"was read as {what}", "compare `from` and `to` with the table")


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
