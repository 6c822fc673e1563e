"""Tells which time the heading of a column names, and leaves out the columns about other periods."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from planpress.importing.dates import printed_dates
from planpress.importing.heading_times import heading_time
from planpress.importing.headings_ahead import ahead_role
from planpress.importing.lexicon import key, words, year_part_names
from planpress.importing.rater_words import is_earlier, names_any, unusual_words
from planpress.importing.tables.column_doubts import LEFT_OUT
from planpress.importing.tables.columns import TableColumn
from planpress.importing.tables.contents import MOST, is_sentence, share
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.times import YEAR, month_number
from planpress.model import PartialDate
from planpress.rules.lexicon.terms import any_term

OF_A_PERIOD = frozenset(["rating", "status", "percent", "progress", "comments", "challenges", "outlook", "value"])
"""The roles of columns that a report fills in anew."""
DONE = frozenset(["rating", "status", "percent", "progress"])
"""The roles of columns about what was done, not about what was planned."""
NAMED = frozenset(["commitment", "action"])
"""The roles of columns with names of actions."""
DAYS = 12 * 31
"""The number of days in a year whose months have 31 days."""
DAYS_OF_A_YEAR = 366
AHEAD = frozenset(["outlook"])
"""The roles of columns about what comes after the period."""
YEARS = re.compile(rf"(?<!\d)({YEAR})(?:\s*[/\u2013-]\s*(\d\d)(?!\d))?(?!\d)")
IDENTIFIER = re.compile(rf"({YEAR})(?:-({YEAR}))?")
"""The id of a period that consists of its years."""


@dataclass(frozen=True)
class ReportYears:
    """The first and the last year of the period of a report.

    Args:
        first: The first year.
        last: The last year.
        days: The first and the last day; None if only the years are known.
    """

    first: int
    last: int
    days: tuple[date, date] | None = field(default=None, compare=False)


def identified_years(period: str) -> ReportYears | None:
    """Return the years in the id of a period; None if it does not consist of years."""
    match = IDENTIFIER.fullmatch(period)
    return ReportYears(int(match[1]), int(match[2] or match[1])) if match else None


def identified_part(period: str) -> ReportYears | None:
    """Return the part of a year that the id of a period such as "2023-h1" names, or its years; None without."""
    time = heading_time(period)
    return identified_years(period) or (ReportYears(time.first.year, time.last.year, time.days) if time else None)


def ends_early(day: PartialDate, years: ReportYears | None) -> bool:
    """Tell whether a day is within the years of a report, but before the last day of them.

    Args:
        day: The day.
        years: The years; None if they are not known.
    """
    return years is not None and years.first <= day.year and day.last < date(years.last, 12, 31)


def years_in(heading: str) -> list[int]:
    """Return the years that a heading names; "2023/24" names two."""
    found: list[int] = []
    for match in YEARS.finditer(heading):
        found += [int(match[1]), *([int(match[1][:2] + match[2])] if match[2] else [])]
    return found


def is_expected(heading: str) -> bool:
    """Tell whether a heading is about what was planned, such as "Expected progress" or "Avance previsto".

    Args:
        heading: The heading.
    """
    parts = key(heading).split()
    return len(parts) > 1 and bool({parts[0], parts[-1]} & words("EXPECTED").keys())


def dated_texts(
    columns: Sequence[TableColumn], texts: Callable[[int], Sequence[str]], years: ReportYears | None
) -> Iterator[TableColumn]:
    """Yield columns such as "Programme 2024" with sentences as unknown ones, if others name the actions without a year.

    So are those about a year after the period.

    Args:
        columns: The columns with their roles.
        texts: Returns the texts in a column.
        years: The years of the report; None if they are not known.
    """
    named = [column for column in columns if column.role in NAMED and not column.given]
    dated = [column for column in named if years_in(column.heading) and share(texts(column.index), is_sentence) >= MOST]
    later = [column for column in dated if years and min(years_in(column.heading)) > years.last]
    yield from (replace(column, role="") for column in (dated if len(dated) < len(named) else later))


def leave_other_periods(
    columns: Sequence[TableColumn], years: ReportYears | None, doubts: Doubts
) -> Iterator[TableColumn]:
    """Yield the columns that are about another period, as columns to be left out.

    Args:
        columns: The columns with their roles.
        years: The years of the report; None if they are not known.
        doubts: Where to note which columns were left out.
    """
    for column in columns:
        if column.role not in OF_A_PERIOD or column.given:
            continue
        if reason := _of_another_period(column, columns, years):
            hint = f"if it belongs to this report, name it: --columns {column.said_role}={column.letters}"
            doubts.tell_role(column.named, LEFT_OUT, f"was left out, because {reason}", hint)
            yield replace(column, role=LEFT_OUT)


def _of_another_period(column: TableColumn, columns: Sequence[TableColumn], years: ReportYears | None) -> str:
    """Return why a column does not belong to the report; "" if it does."""
    if is_earlier(column.heading):
        return "it is about an earlier report"
    if column.role in DONE and is_expected(column.heading):
        return "it is about what was planned"
    named = years_in(column.heading)
    if named and column.role in AHEAD and ahead_role(column.heading) and min(named) <= _last_year(columns, years):
        return "it is about what was planned"  # as in "Plans for 2023" beside "Progress in 2023"
    if not named or (unusual_words(column.heading, column.role) and not _has_own_twin(column, columns, years)):
        return ""
    if years:
        return outside(named, years, ahead=column.role in AHEAD)
    alike = [other for other in columns if (other.role, other.detail) == (column.role, column.detail)]
    later = [other for other in alike if max(named) < max(years_in(other.heading), default=0)]
    return f"{later[0].named} is about a later year" if later and column.role not in AHEAD else ""


def _has_own_twin(column: TableColumn, columns: Sequence[TableColumn], years: ReportYears | None) -> bool:
    """Tell whether another column holds the same and may be about the period, beside "Progress reported in 2022"."""
    if years is None or column.role not in DONE or names_any(column.heading, "SINCE"):
        return False
    alike = (other for other in columns if other is not column)
    alike = (other for other in alike if (other.role, other.detail) == (column.role, column.detail))
    listed = [years_in(other.heading) for other in alike]
    return any(not named or not outside(named, years) for named in listed)


def _last_year(columns: Sequence[TableColumn], years: ReportYears | None) -> int:
    """Return the last year of the report, or that of the columns about what was done; 0 if neither is known."""
    if years:
        return years.last
    return max((year for column in columns if column.role in DONE for year in years_in(column.heading)), default=0)


def outside(named: Sequence[int], years: ReportYears, *, ahead: bool = False) -> str:
    """Return the reason why years are outside the period of a report; "" if they are not.

    Args:
        named: The years; there is at least one.
        years: The years of the report.
        ahead: Whether later years belong to the report, too.
    """
    if max(named) < years.first:
        return f"it is about {max(named)}, and the report begins in {years.first}"
    if min(named) > years.last and not ahead:
        return f"it is about {min(named)}, and the report ends in {years.last}"
    return ""


def recency(column: TableColumn) -> tuple[int, float]:
    """Return a sort key for columns with the same role: the most recent one comes first."""
    return recency_of(column.heading)


def recency_of(named: str) -> tuple[int, float]:
    """Return a sort key for headings or names: the most recent one comes first.

    Args:
        named: The words, which may name a year, and a quarter, a half or a month.
    """
    return -max(years_in(named), default=0), -_part_of_year(named)


def _part_of_year(heading: str) -> float:
    """Return when the part of a year that a heading names ends, from 0 to 1; 0 if it names none."""
    if time := heading_time(heading):
        return time.last.timetuple().tm_yday / DAYS_OF_A_YEAR
    seen = key(heading)
    days = [date.date for date in printed_dates(heading) if date.date and date.date.day]
    if days:
        return max(((day.month or 1) - 1) / 12 + (day.day or 1) / DAYS for day in days)
    ends = [month_number(word) / 12 for word in seen.split() if len(word) > 2]  # noqa: PLR2004  "t1" is not a month
    endings = any_term(tuple(words("ORDINAL_ENDINGS")))
    for months in PARTS:
        terms = any_term(tuple(year_part_names(months)))
        which = re.findall(rf"(?<!\w)(?:(?:{terms})\s?([1-4])|([1-4])(?:{endings})?\s?(?:{terms}))(?!\w)", seen)
        if which:  # the last one is in the lowest heading
            ends.append(int(which[-1][0] or which[-1][1]) * months / 12)
    moments = [end for name, end in MOMENTS.items() for term in words(name) if f" {term} " in f" {seen} "]
    return max(ends, default=0) or max(moments, default=0)  # "at end of quarter" is above all quarters


MOMENTS: Mapping[str, float] = {"MIDDLE": 0.5, "END": 1}
"""For each list of words for a moment of a year, when it is in the year, from 0 to 1."""
PARTS = (3, 6)
"""The lengths of the parts of a year that headings name, in months."""
