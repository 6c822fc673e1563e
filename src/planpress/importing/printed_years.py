"""Finds the period in words such as "report to the Board, covering 2023" and "overview at the end of 2024"."""

import re

from planpress.importing.dates import printed_dates
from planpress.importing.front_days import OF_THE_PLAN, OF_THE_REPORT, is_about_another_report, says_only_a_kind
from planpress.importing.front_period import YEAR
from planpress.importing.lexicon import key
from planpress.importing.rater_words import any_term
from planpress.importing.spans import PrintedSpan, printed_span

OPEN = re.compile(
    r"\b(?:since|depuis|desde|until|till|up to|ending|ended|jusqu\w*|hasta|at[e\u00e9])\b|"
    r"\u0645\u0646\u0630|\u062d\u062a\u0649",
    re.IGNORECASE,
)
"""Words that show that a title names only one end of the period."""
STATEMENTS = re.compile(r"[,;:()\[\]|]|\s[\u2013\u2014-]\s")
"""What divides the statements in a title."""
COVERING = re.compile(
    r"\b(?:covering|(?:which|that) covers|couvrant|(?:qui|et) couvre|portant sur|que (?:abarca|cubre|abrange|cobre)|"
    r"abarcando|cubriendo|abrangendo|cobrindo|relatif \u00e0|relativ[oa] (?:a|al)|correspondiente a)\s+|"
    r"(?:\u064a\u063a\u0637\u064a|\u062a\u063a\u0637\u064a)\s+",
    re.IGNORECASE,
)
"""The words before the time that a report covers."""
NAMED_TIME = re.compile(
    r"(?:(?:the|les?|la|los?|el|os?|as?)\s+|l['\u2019]\s?)?(?:calendar\s+)?"
    r"(?:(?:years?|period|ann\u00e9es?|p\u00e9riode|a\u00f1os?|per[i\u00ed]odo|anos?|\u0639\u0627\u0645|\u0633\u0646\u0629|"
    r"\u0627\u0644\u0641\u062a\u0631\u0629)\s+)?",
    re.IGNORECASE,
)
"""The words before a year that say only that it is a time."""


def covered_span(line: str) -> PrintedSpan | None:
    """Return the years behind a word such as "covering" in the title of a report, which may also name a meeting.

    Args:
        line: A line on the front page, such as "Report to the 9th session of the Board, covering 2023".
    """
    found = COVERING.search(line)
    if not found or not (before := line[: found.start()]).strip() or is_about_another_report(line):
        return None
    apart = before.rstrip().endswith((",", ";", ":", "(", "\u2013", "\u2014", "-", "\u060c"))
    if not OF_THE_REPORT.search(before) or (OF_THE_PLAN.search(before) and not apart):
        return None
    span = printed_span(re.split(r"[,;()]", NAMED_TIME.sub("", line[found.end() :], count=1), maxsplit=1)[0])
    return span if span.start and span.end else None


def year_at_its_end(title: str) -> PrintedSpan | None:
    """Return the year in a statement such as "overview at the end of 2024", which says only how far work is.

    Args:
        title: The title, which may also name the plan.
    """
    for statement in STATEMENTS.split(title):
        seen = key(statement)
        years = set(YEAR.findall(statement))
        if len(years) != 1 or not any_term("AT_THE_END").search(seen) or printed_dates(statement):
            continue
        if says_only_a_kind(any_term("AT_THE_END").sub(" ", seen)) and not OPEN.search(statement):
            return printed_span(years.pop())
    return None
