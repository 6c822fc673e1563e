"""Leaves out columns about other months than the report's, as in "January to June 2023" above "Rating | Progress"."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from planpress.importing.heading_times import A_LETTER, A_YEAR, heading_time, without_time
from planpress.importing.lexicon import key
from planpress.importing.tables.column_doubts import LEFT_OUT
from planpress.importing.tables.column_periods import ReportYears
from planpress.importing.tables.columns import TableColumn
from planpress.importing.tables.contents import MOST, share
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.headings import SURE, heading_matches
from planpress.model.scalars import quoted

RATED = frozenset(["rating", "status"])
AHEAD = "outlook"
Days = tuple[date, date]
Texts = Callable[[int], Sequence[str]]


@dataclass(frozen=True)
class MonthColumn:
    """A column about some months.

    Args:
        column: The column.
        named: The months as printed.
        days: Their first and their last day.
        subject: What the column holds, by the other words of its heading.
    """

    column: TableColumn
    named: str
    days: Days
    subject: str

    def announces(self, role: str) -> bool:
        """Tell whether the other words of the heading announce what a role holds."""
        return any(match.role == role and match.score >= SURE for match in heading_matches(self.subject)[:1])


def leave_other_months(
    columns: Sequence[TableColumn],
    texts: Texts,
    is_status: Callable[[str], bool],
    years: ReportYears | None,
    doubts: Doubts,
) -> Iterator[TableColumn]:
    """Yield the columns about other months than the report, as columns to be left out.

    Only columns count that have the same heading as others for other months. If there are ratings for several times
    within the period, or the period is not known, the latest time with any cells is read.

    Args:
        columns: The columns, from left to right.
        texts: Returns the texts in a column.
        is_status: Tells whether a text is the label of a rating.
        years: The years of the report; None if they are not known.
        doubts: Where to note which columns were left out.
    """
    found = _repeated([timed for column in columns if (timed := _timed(column, years))])
    reasons = _reasons(found, years.days if years else None)
    left = [timed for timed in found if timed.days not in reasons]
    if _are_rated(left, texts, is_status):
        filled = [timed for timed in left if texts(timed.column.index)]
        latest = max(filled or left, key=lambda timed: timed.days[::-1])
        later = f"{quoted(latest.named)} is about a later time"
        reasons |= {timed.days: later for timed in left if timed.days[::-1] < latest.days[::-1]}
    last = years.days[1] if years and years.days else date.max
    for timed in found:
        if timed.days in reasons and not (timed.announces(AHEAD) and timed.days[0] > last):
            column = timed.column
            hint = f"if it belongs to this report, name it: --columns ROLE={column.letters}"
            doubts.tell_role(column.named, LEFT_OUT, f"was left out, because {reasons[timed.days]}", hint)
            yield replace(column, role=LEFT_OUT)


def _timed(column: TableColumn, years: ReportYears | None) -> MonthColumn | None:
    """Return a column with the months in the lowest row of its heading that names some; None without."""
    if column.given or column.role == LEFT_OUT or column.time:
        return None
    for number in range(len(column.parts) - 1, -1, -1):
        part = column.parts[number]
        dated = part if A_YEAR.search(part) else f"{part} {_year_above(column.parts[:number], years)}".rstrip()
        time = heading_time(dated)
        if not time:
            continue
        rest = without_time(dated)
        others = column.parts[:number]
        subject = column.parts[-1] if part is not column.parts[-1] else rest
        if not A_LETTER.search(subject):
            subject = " ".join(others)
        return MonthColumn(column, part[time.start : time.end], time.days, key(subject))
    return None


def _year_above(parts: Sequence[str], years: ReportYears | None) -> str:
    """Return the only year in the headings above, or that of the report; "" if there are several or none."""
    listed = set(re.findall(A_YEAR, " ".join(parts)))
    if not listed and years and years.first == years.last:
        return str(years.first)
    return listed.pop() if len(listed) == 1 else ""


def _repeated(timed: Sequence[MonthColumn]) -> list[MonthColumn]:
    """Return the columns with the same words as others for other months, and those in groups with such columns."""
    times: dict[str, set[Days]] = {}
    for column in timed:
        times.setdefault(column.subject, set()).add(column.days)
    repeated = [column for column in timed if column.subject and len(times[column.subject]) > 1]
    groups = {column.column.parts[:-1] for column in repeated} - {()}
    return [column for column in timed if column in repeated or column.column.parts[:-1] in groups]


def _reasons(timed: Sequence[MonthColumn], days: Days | None) -> dict[Days, str]:
    """Return why columns do not belong to a report about some days, by their own days."""
    if days is None:
        return {}
    own = next((column for column in timed if column.days == days), None)
    if own:
        return {column.days: f"{quoted(own.named)} is the period of the report"
                for column in timed if column.days != days}  # fmt: skip
    return {column.days: f"{quoted(column.named)} is not within the period of the report"
            for column in timed if column.days[1] < days[0] or column.days[0] > days[1]}  # fmt: skip


def _are_rated(timed: Sequence[MonthColumn], texts: Texts, is_status: Callable[[str], bool]) -> bool:
    """Tell whether columns contain ratings for several times."""
    rated = (
        column.days
        for column in timed
        if column.column.role == "cross"
        or any(map(column.announces, RATED))
        or share(texts(column.column.index), is_status) >= MOST
    )
    return len(set(rated)) > 1
