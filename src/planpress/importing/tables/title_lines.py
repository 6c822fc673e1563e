"""Reads a row above a table or on a cover sheet as a line on the front page of a form."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from planpress.exchange.office import TextParagraph, TextRun
from planpress.exchange.office.workbook import WorkbookCell, WorkbookRow
from planpress.importing.dates import printed_dates, without_dates
from planpress.importing.front import SHORT, read_front
from planpress.importing.front_days import (
    LABELLED_DAY,
    OTHER_DAY,
    SUBMITTED,
    is_about_another_report,
    is_about_the_plan,
    is_dateline,
    says_only_a_kind,
)
from planpress.importing.front_lines import begins_a_statement
from planpress.importing.front_page import BesideTheFront, FrontPage
from planpress.importing.front_period import JOINED, PERIOD, is_an_end, joined_ends
from planpress.importing.front_situation import day_of_the_situation
from planpress.importing.front_titles import TITLE
from planpress.importing.front_year import is_of_a_report, names_a_part_apart
from planpress.importing.lexicon import key
from planpress.importing.meetings import is_meeting_label
from planpress.importing.offices import PREPARED_BY, body_beside_a_name, office_that_prepared
from planpress.importing.plan_ranges import joined_range
from planpress.importing.preparer_lines import names_the_preparer, without_day_inside
from planpress.importing.rater_words import any_term
from planpress.importing.spans import A_YEAR
from planpress.importing.tables.contents import SENTENCE_ENDS, is_sentence
from planpress.importing.tables.labels_above_days import with_days_beside_labels
from planpress.importing.tables.times import parts_of_years
from planpress.importing.tables.years_apart import year_apart
from planpress.model import PartialDate, Plan

Days = tuple[PartialDate, PartialDate]
ONLY_A_YEAR = re.compile(rf"\W{{0,3}}(?:{A_YEAR.pattern})\W{{0,5}}(?:de |of )?(?:19|20)\d\d\W{{0,3}}", re.IGNORECASE)
"""A line such as "Year: 2021" or "Ejercicio 2021"."""
READ_AS = {
    "period": ("the period", "compare `from` and `to` with the table"),
    "start": ("the first day of the period", "correct `from` if that is wrong"),
    "end": ("the last day of the period", "correct `to` if that is wrong"),
    "situation": ("the last day of the period", "write the first day of the period under `from`"),
    "submitted": ("the day of submission", "correct `submitted` if that is wrong"),
    "prepared_by": ("the office that prepared the report", "correct `prepared_by` if that is wrong"),
    "meeting": ("the meeting", "correct `meeting` if that is wrong"),
    "source": ("the title of the source", "correct `source` if it is not"),
}
"""What a row can be read as, in words, and what to do if it is something else."""
LONGEST_LABEL = 60
"""The maximum number of characters in a label such as "Date of submission"."""
LONGEST_PAIR = 160
"""The maximum number of characters in such a label and its value on a cover sheet."""
A_WORD = re.compile(r"[^\W\d_]+")
A_PAIR = 2
"""The number of cells with a label and what belongs to it."""


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
        is_titled: Whether it is a title with a year or the day of a situation, and not only a label such as "Reporting
            year" beside the year.
        cover: The name of the cover sheet on which it is; "" if it is above the table.
        labelled: Its words, with a colon between a label and a value in two cells.
        is_an_end: Whether it gives only the first or the last day of a period.
        is_dated: Whether its words announce the day of the submission, even if that day could not be read.
        situation: The day whose situation the report describes; None if the line does not give it.
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
    labelled: str = ""
    is_an_end: bool = False
    is_dated: bool = False
    situation: PartialDate | None = None

    @classmethod
    def of(
        cls,
        cells: Sequence[WorkbookCell],
        plan: Plan,
        elsewhere: Callable[[], Iterable[str]] = tuple,
        *,
        at_end: bool = False,
    ) -> "TitleRow":
        """Read a row as a line on the front page of a form; a day of anything but the submission does not count.

        Args:
            cells: The cells of the row with text of their own, which belong together.
            plan: The plan.
            elsewhere: Returns further texts, whose dates may show the order of day and month.
            at_end: Whether the row is below the table, where a place and a day are those of a signature.
        """
        texts = [" ".join(cell.text.split()) for cell in cells]
        if len(texts) == A_PAIR and is_meeting_label(texts[0]) and not is_an_end(" ".join(texts)):
            texts[0] = f"{texts[0].rstrip(' :')}:"
        line = " ".join(texts)
        labelled = f"{texts[0].rstrip(' :')}: {texts[1]}" if len(texts) == A_PAIR else line
        page = _front(line, cells[0].place, plan, elsewhere)
        days = _days(page)
        if not PERIOD.search(line):
            whole = days if ONLY_A_YEAR.fullmatch(line) else None
            days = None if is_about_the_plan(line) else days  # a title with a year comes before it
            days = (joined_range(line) if days else None) or _part_of_a_year(line) or whole
        if not days and (apart := year_apart(texts, plan)) and apart.start and apart.end:
            days = apart.start, apart.end
        dated = SUBMITTED.search(line) or LABELLED_DAY.match(labelled) or is_dateline(line, at_end=at_end)
        submitted = page.submitted if dated else None
        if at_end and not submitted and is_dateline(line, at_end=True):
            submitted = printed_dates(line)[0].date  # "Signed at Uldai, 14 February 2025"
        year = page.years if page.is_fiscal else ""
        office = page.prepared_by or body_beside_a_name(line, plan)
        if at_end and not office:
            office = office_that_prepared(without_day_inside(line), plan)
        situation = None if days or page.start else day_of_the_situation(line, printed_dates(line))
        return cls(
            cells[0].place,
            line,
            len(cells) == 1,
            days,
            submitted,
            page.meeting,
            office,
            year,
            labelled=labelled,
            is_an_end=is_an_end(line) and not dated and not is_dateline(line, at_end=True),
            is_dated=bool(dated and printed_dates(line)),
            is_titled=bool(situation) and _names_more(line),
            situation=situation,
        )

    @property
    def announces_period(self) -> bool:
        """Whether the line contains a word such as "Reporting period"."""
        return bool(PERIOD.search(self.line))

    @property
    def names_a_report(self) -> bool:
        """Whether it can be the title of a report, or of a table that follows a plan."""
        return not self.announces_period and (bool(TITLE.search(self.line)) or is_of_a_report(self.line))

    @property
    def may_name_person(self) -> bool:
        """Whether the line says who prepared the report, but not that it was an office."""
        return not self.prepared_by and bool(PREPARED_BY.match(self.line))


def _names_more(line: str) -> bool:
    """Tell whether a line says more than "Situation at" and a day, such as what the table is about."""
    said = any_term("AS_OF").sub(" ", key(line))
    words = A_WORD.search(without_dates(said, printed_dates(said)))
    return bool(words) and not says_only_a_kind(said)


def with_day_of_submission(rows: Sequence[TitleRow]) -> list[TitleRow]:
    """Return rows of which a line such as "Date: 3 May 2024" gives no day of submission beside "Submitted: 4 May 2024".

    Args:
        rows: The rows.
    """
    if not any(row.submitted and SUBMITTED.search(row.line) for row in rows):
        return list(rows)
    return [row if SUBMITTED.search(row.line) else replace(row, submitted=None) for row in rows]


def _front(line: str, place: str, plan: Plan, elsewhere: Callable[[], Iterable[str]] = tuple) -> FrontPage:
    """Read a line as a front page of its own."""
    return read_front([TextParagraph((TextRun(line),), place)], plan, BesideTheFront(elsewhere=elsewhere))


def _days(page: FrontPage) -> Days | None:
    return (page.start, page.end) if page.start and page.end else None


def joined_days(rows: Sequence[TitleRow], plan: Plan) -> list[TitleRow]:
    """Return rows with one row in place of each pair with the first and the last day of a period.

    Args:
        rows: The rows in their order.
        plan: The plan.
    """
    joined: list[TitleRow] = []
    for row in rows:
        above = joined[-1] if joined else None
        whole = joined_ends(above.line, row.line) if above and above.cover == row.cover else ""
        days = _days(_front(whole, row.place, plan)) if whole else None
        if above and days:
            both = f"{above.line} {row.line}"
            joined[-1] = replace(above, line=both, labelled=both, is_alone=False, days=days, is_an_end=False)
        else:
            joined.append(row)
    return joined


def statements(rows: Iterable[WorkbookRow]) -> Iterator[list[WorkbookCell]]:
    """Yield the cells of rows that belong together: a pair of a label and a value, a line of a cell, or a row.

    Args:
        rows: The rows.
    """
    for cells in with_days_beside_labels(rows):
        labels = [cell.text for cell in cells[::A_PAIR]]
        paired = len(cells) > A_PAIR and len(cells) % A_PAIR == 0 and any(map(_is_label, labels))
        if any(JOINED.fullmatch(f" {label.strip()} ") for label in labels):
            paired = False  # as in "Period | May 2021 | to | July 2021"
        if paired and all(len(label) <= LONGEST_LABEL and not re.search(r"\d", label) for label in labels):
            yield from (cells[index : index + A_PAIR] for index in range(0, len(cells), A_PAIR))
        elif len(cells) == 1:
            yield from ([replace(cells[0], text=line)] for line in _lines(cells[0].text))
        elif cells:
            apart = len(cells) == A_PAIR and _states_by_itself(cells[1].text) and not cells[0].text.endswith(":")
            yield from ([cell] for cell in cells) if apart else [cells]


def _states_by_itself(text: str) -> bool:
    """Tell whether a cell beside a title has both a label and its value, as in "Prepared by: Fen Office"."""
    label, colon, value = text.partition(":")
    return bool(colon and value.strip()) and _is_label(f"{label}:")


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


def is_short(cells: Sequence[WorkbookCell]) -> bool:
    """Tell whether cells on a cover sheet can be a statement about the report, unlike an instruction.

    Args:
        cells: The cells, which belong together.
    """
    line = " ".join(cell.text for cell in cells)
    if is_about_another_report(line):
        return False
    if len(cells) == A_PAIR and len(cells[0].text) <= LONGEST_LABEL and _is_label(cells[0].text):
        return len(line) <= LONGEST_PAIR
    states = PREPARED_BY.match(line) or _states_by_itself(line) or names_the_preparer(line)
    if len(cells) == 1 and states and not line.endswith(SENTENCE_ENDS):
        return len(line) <= LONGEST_PAIR
    return len(cells) <= A_PAIR and len(line) <= SHORT and not is_sentence(line)


def _part_of_a_year(line: str) -> Days | None:
    """Return the ends of the only half or quarter of a year that the title of a report names; None if it names none."""
    is_named = is_of_a_report(line) or names_a_part_apart(line)
    parts = parts_of_years(line) if is_named and not OTHER_DAY.search(line) else []
    return (parts[0].first, parts[0].last) if len(parts) == 1 and parts[0].first and parts[0].last else None


def is_titled(line: str) -> bool:
    """Tell whether a line with a year is a title, and not only a label such as "Reporting year" beside the year.

    Args:
        line: The line.
    """
    return len(A_WORD.findall(line)) > A_PAIR or not A_YEAR.search(line)
