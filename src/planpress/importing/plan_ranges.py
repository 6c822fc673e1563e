"""Finds a range of days or months behind the name of a plan, as in "Heritage Plan, 1 July 2022 to 30 June 2023"."""

import re
from itertools import pairwise

from planpress.importing.dates import ARTICLES, RANGE, printed_dates
from planpress.importing.front_period import PLAN
from planpress.importing.spans import PrintedSpan
from planpress.model import PartialDate, Plan

JOIN = re.compile(rf"{RANGE}{ARTICLES}\s*", re.IGNORECASE)
LONGEST = 750
"""The maximum number of days in the period of a report on a plan: about two years."""
OF_VALIDITY = re.compile(
    r"\b(?:valid\w*|in force|effective|duration|term|lifetime|life|en vigueur|valable|dur[\u00e9e]e|"
    r"v[\u00e1a]lid\w*|vigente|vig[\u00eae]ncia|duraci[\u00f3o]n|dura[\u00e7c][\u00e3a]o)\b|"
    r"\u0633\u0627\u0631\u064a|\u0645\u062f\u0629",
    re.IGNORECASE,
)
"""Words that say for how long a plan is valid."""
Ends = tuple[PartialDate, PartialDate]


def joined_range(line: str) -> Ends | None:
    """Return the only two dates in a line that a dash or a word such as "to" joins; None if there are none.

    Args:
        line: The line.
    """
    found = _joined(line)
    return found[1] if found else None


def range_behind_a_plan(line: str, rest: str, plan: Plan) -> PrintedSpan | None:
    """Return the days or months behind the name of a plan that can be the period of a report on it; None without them.

    They can be if they are not more than about two years, and if no word such as "valid" says that they are the plan's.

    Args:
        line: A line that is not about a day of another kind, a meeting or another report.
        rest: The line without the title of the plan, whose days are the plan's.
        plan: The plan, whose title may have no word for a plan.
    """
    found = _joined(line)
    if not found or len(printed_dates(rest)) != len(found[1]) or not _joined(rest):
        return None
    start, (first, last) = found
    before = line[:start]
    titles = [wording.words.casefold() for wording in plan.title.wordings]
    named = PLAN.search(before) or any(title in before.casefold() for title in titles)
    short = (last.last - first.first).days <= LONGEST and first.month and last.month
    return PrintedSpan(first, last) if named and short and not OF_VALIDITY.search(line) else None


def _joined(line: str) -> tuple[int, Ends] | None:
    """Return where the only range of a line begins, and its ends."""
    joined = [(first.start, (first.date, last.date)) for first, last in pairwise(printed_dates(line))
              if first.date and last.date and JOIN.fullmatch(line[first.end : last.start])]  # fmt: skip
    start, (first, last) = joined[0] if len(joined) == 1 else (0, (None, None))
    return (start, (first, last)) if first and last and first.first <= last.last else None
