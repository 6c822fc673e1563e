"""Finds the times in lines that can be the period of a report, as a last resort.

A line need not be the title of a report here: what counts is that no other time can be the period.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from planpress.importing.front_days import OTHER_DAY, SUBMITTED, is_about_another_report, is_about_the_plan
from planpress.importing.front_period import COVERED, PERIOD
from planpress.importing.front_year import ANNUAL, PLAN_BEFORE, is_of_a_report, with_plan_named
from planpress.importing.heading_words import is_sentence
from planpress.importing.meetings import MEETING
from planpress.importing.plan_ranges import OF_VALIDITY
from planpress.importing.printed_times import Days, last_day, printed_times
from planpress.importing.printed_years import OPEN
from planpress.importing.rater_words import names_any
from planpress.importing.spans import FISCAL_YEAR
from planpress.importing.year_parts import mentions_a_part, without_year_parts, year_parts
from planpress.model import PartialDate, Plan

DIVIDERS = re.compile(r"[\n,;()\[\]|\u060c\u061b]|\s[\u2013\u2014/-]\s|(?<=[^\W\d_]{2}\.)\s")
"""What divides the statements of a line."""
A_LABEL = re.compile(r":\s*\d{4}\W*$")
"""The end of a line with a label and a year."""
A_LETTER = re.compile(r"[^\W\d_]")
OF_A_NUMBER = re.compile(
    r"\d\s{0,2}(?:of|de|du|do|\u0644\u0633\u0646\u0629|\u0644\u0639\u0627\u0645)\s{0,3}$", re.IGNORECASE
)
"""What comes right before the year of a numbered document, as in "No. 12 of 2021"."""
LIMIT = re.compile(
    r"(?:\b(?:by|from|\u00e0 partir d[eu]|a partir de)|\bd['\u2019]ici(?: \u00e0)?)\s{0,3}$", re.IGNORECASE
)
"""What comes right before a year that only begins or ends a time."""
FEWEST_WORDS = 3
"""The minimum number of words in a sentence."""
LONGEST_TITLE = 60
"""The maximum number of characters in a line that is no sentence."""
LONGEST = 300
"""How many characters of a line are read."""
DECEMBER = 12


class Rank(IntEnum):
    """How clearly the words before a time say that it is the period of a report."""

    LABELLED = 0
    REPORTING = 1
    BARE = 2


@dataclass(frozen=True)
class NamedTime:
    """A time in a line or a name that can be the period.

    Args:
        place: Where the line is; "" for the name of a file.
        line: The line or the name.
        days: Its first and last day; None if it is no period that can be read, and only shows that there is a choice.
        rank: How clearly the words before it say that it is the period.
    """

    place: str
    line: str
    days: Days | None
    rank: Rank

    @property
    def shown(self) -> str:
        """The line with single spaces between its words."""
        return " ".join(self.line.split())

    @property
    def is_titled(self) -> bool:
        """Whether the line says more than the time, so that it can be a title."""
        if self.rank is Rank.LABELLED or A_LABEL.search(self.line):
            return False
        return bool(A_LETTER.search(without_year_parts(self.line)))


def clearest_time(named: Sequence[NamedTime]) -> NamedTime | None:
    """Return the only time among those that most clearly are the period; None if there are several or none.

    Args:
        named: The times.
    """
    ranked = [time for time in named if time.rank is min(time.rank for time in named)]
    return ranked[0] if len({time.days for time in ranked}) == 1 and ranked[0].days else None


def named_times(place: str, line: str, plan: Plan) -> list[NamedTime]:
    """Return the times in a line that can be the period, without those that belong to something else.

    Args:
        place: Where the line is.
        line: The line, or the name of a sheet or a file.
        plan: The plan, whose title may contain years.
    """
    if is_about_another_report(line):
        return []
    seen = with_plan_named(_ascii_digits(line[:LONGEST]), plan)
    if mentions_a_part(seen) and not year_parts(seen):
        return [NamedTime(place, line, None, Rank.REPORTING)]
    found = (
        _named_time(NamedTime(place, line, days, Rank.BARE), seen[:start], seen[end:])
        for start, end, days in printed_times(seen)
    )
    return [time for time in found if time]


def _named_time(time: NamedTime, lead: str, rest: str) -> NamedTime | None:
    """Return a time with its rank by the words around it; None if it belongs to something else, such as the plan."""
    before = DIVIDERS.split(lead)
    said = f"{before[-1]} {DIVIDERS.split(rest, maxsplit=1)[0]}"
    if not A_LETTER.search(said):
        said = " ".join(before[-2:])  # as in "Fens plan, 2024"
    is_of_plan = is_about_the_plan(said) and not names_any(said, "REPORTING")
    if is_of_plan or _belongs_elsewhere(said) or OF_A_NUMBER.search(before[-1]) or LIMIT.search(before[-1]):
        return None
    rank, days = _rank(said), time.days
    of_years = days is not None and days[0] != days[1] and not days[0].month
    of_a_month = days is not None and days[0] == days[1] and bool(days[0].month)
    if FISCAL_YEAR.search(said) or (of_years and (PLAN_BEFORE.search(before[-1]) or ANNUAL.search(said))):
        days = None
    if rank is Rank.BARE and (of_a_month or _is_a_sentence(time.line)):
        return replace(time, days=None)  # a month may be that of printing
    if rank is Rank.BARE and not days:
        return None
    return replace(time, days=_whole(days) if days else None, rank=rank)


def _is_a_sentence(line: str) -> bool:
    return len(line) > LONGEST_TITLE or (len(line.split()) >= FEWEST_WORDS and is_sentence(line))


def _rank(said: str) -> Rank:
    if PERIOD.search(said):
        return Rank.LABELLED
    named = is_of_a_report(said) or COVERED.search(said) or names_any(said, "SELF") or names_any(said, "REPORTING")
    return Rank.REPORTING if named else Rank.BARE


def _belongs_elsewhere(said: str) -> bool:
    """Tell whether the words around a time say that it is that of a law, a budget, a day of printing or the like."""
    patterns = (OTHER_DAY, SUBMITTED, MEETING, OF_VALIDITY, OPEN)
    return (
        any(pattern.search(said) for pattern in patterns)
        or names_any(said, "OF_ANOTHER_TIME")
        or names_any(said, "BASE_YEAR")
        or names_any(said, "NEXT")
        or names_any(said, "PREVIOUS")
    )


def _whole(days: Days) -> Days:
    """Return the first and the last day of a period that begins and ends with a whole month or year."""
    first, last = days
    start = PartialDate(first.year, first.month or 1, first.day or 1)
    return start, last if last.day else last_day(last.year, last.month or DECEMBER)


def _ascii_digits(text: str) -> str:
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)
