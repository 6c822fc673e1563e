"""Finds the period of a report in a line such as "Annual report 2023" or "Exercice : 2021"."""

import re
from collections.abc import Iterable
from itertools import pairwise

from planpress.importing.dates import printed_dates
from planpress.importing.front_days import (
    OF_THE_PLAN,
    OF_THE_REPORT,
    OTHER_DAY,
    SUBMITTED,
    follows_a_plan,
    is_about_another_report,
    says_only_a_kind,
)
from planpress.importing.front_period import PLAN, SINCE_DAY, YEAR
from planpress.importing.meetings import MEETING
from planpress.importing.plan_ranges import range_behind_a_plan
from planpress.importing.printed_years import OPEN, STATEMENTS, covered_span, year_at_its_end
from planpress.importing.rater_words import names_any
from planpress.importing.spans import A_YEAR, FISCAL_YEAR, SEVERAL, PrintedSpan, printed_span, span_of_parts
from planpress.importing.year_parts import mentions_a_part, without_year_parts
from planpress.model import PartialDate, Plan

BOTH_ENDS = 2
PIECES = re.compile(r"[,;:()\[\]|]|\s[\u2013\u2014-]\s(?=[^\W\d_]{1,20}\s(?:of|de|19|20))")
"""What divides the parts of a title."""
SEVERAL_YEARS = re.compile(r"(?:19|20)\d\d\s?[\u2013\u2014/-]\s?(?:19|20)?\d\d(?!\d)")
FOR = re.compile(
    r"\b(?:for|during|covering|pour|durant|pendant|para|durante|por|correspondiente a|referente a|relatif \u00e0)\s+"
    r"(?:(?:the|les?|los|el|os?)\s+)?(?:calendar\s+)?$",
    re.IGNORECASE,
)
"""The words in a title right before the years that a report covers."""
YEARS_BEFORE = re.compile(rf"(?:{A_YEAR.pattern})[\s:]*$", re.IGNORECASE)
PLAN_BEFORE = re.compile(rf"(?:{PLAN.pattern}|{OF_THE_PLAN.pattern})\W*$", re.IGNORECASE)
LISTED = re.compile(r",|\b(?:and|et|y|e)\b", re.IGNORECASE)
"""What divides years that are not the ends of a range."""
GOAL = re.compile(
    r"\b(?:vision|agenda|horizon|horizonte|visi[o\u00f3]n|vis[a\u00e3]o)\s{1,3}(?:19|20)\d\d\b|"
    r"\u0631\u0624\u064a\u0629\s{1,3}(?:19|20)\d\d\b",
    re.IGNORECASE,
)
"""The name of a plan with the year of its goals, such as "Vision 2030"."""
ANNUAL = re.compile(
    r"\b(?:annu|anual|(?<!two[\s-])(?<!three[\s-])(?<!\d[\s-])year|quarter|trimest|semest)\w*|\u0633\u0646\u0648\u064a",
    re.IGNORECASE,
)
"""Words for a report about one year, whose two years are those of a fiscal year; a "two-year report" is another."""
MOST_YEARS = 3
"""The maximum number of years of a report that only a kind of table or document names; more are those of a plan."""
FEW_WORDS = 3
"""The maximum number of words beside a part of a year in a line that names nothing else."""
LONGEST_LEAD = 60
"""How many characters before the years are searched for such words."""


def period_in_a_title(lines: Iterable[tuple[str, str]], plan: Plan) -> tuple[str, str, PrintedSpan] | None:
    """Return the place, the words and the period of the only line that names a year or a part of a year.

    If there is none, it is the only line with a range of days or months behind the name of the plan, or the first line
    that names a fiscal year, without its first and last day.

    Lines about the plan, a meeting, an earlier report or a day do not count; neither do the years in the plan's title.

    Args:
        lines: The place and the words of each line on the front page.
        plan: The plan that the report belongs to.
    """
    found: dict[tuple[object, object], tuple[str, str, PrintedSpan]] = {}
    fiscal: tuple[str, str, PrintedSpan] | None = None
    ranges: dict[tuple[object, object], tuple[str, str, PrintedSpan]] = {}
    for place, line in lines:
        text = _without_titles(line, plan)
        if covered := covered_span(line):
            found.setdefault((covered.start, covered.end), (place, line, covered))
            continue
        if not _is_of_another_day(text) and (ends := range_behind_a_plan(line, text, plan)):
            ranges.setdefault((ends.start, ends.end), (place, line, ends))
        names_a_report = (
            is_of_a_report(text) or _is_a_part_alone(text) or _years_of_a_kind(text) or year_at_its_end(text)
        )
        if not names_a_report or _is_about_something_else(text):
            continue
        span = year_at_its_end(text) or _span(text)
        if span and span.end:
            found.setdefault((span.start, span.end), (place, line, span))
        elif span and span.is_fiscal:
            fiscal = fiscal or (place, line, span)
    likely = list((found or ranges).values())
    return _narrowest(likely) if likely else fiscal


def _narrowest(found: list[tuple[str, str, PrintedSpan]]) -> tuple[str, str, PrintedSpan] | None:
    """Return the only period that lines name, or a part of a year beside the whole year; None if they differ."""
    parts = [line for line in found if span_of_parts(line[1])]
    inside = parts if len(parts) == 1 else found
    years = {span.end.year for _, _, span in found if span.end}
    return inside[0] if len(inside) == 1 and (len(found) == 1 or len(years) == 1) else None


def is_of_a_report(title: str) -> bool:
    """Tell whether a title is that of a report, or of a table that shows how far work is, or names a year as such.

    Args:
        title: The title.
    """
    named = any(pattern.search(title) for pattern in (OF_THE_REPORT, A_YEAR, FISCAL_YEAR))
    return named or follows_a_plan(title) or says_only_a_kind(title)


def may_name_a_period(line: str) -> bool:
    """Tell whether a line names a year, but no meeting, no earlier report and no day of another kind.

    Args:
        line: A line on the front page.
    """
    return bool(YEAR.search(line)) and not _is_about_something_else(line)


def names_a_part_apart(line: str) -> bool:
    """Tell whether a statement of a title only names a part of a year, as in "Fens plan: status, first half of 2025".

    Args:
        line: The title.
    """
    of_parts = [without_year_parts(piece) for piece in STATEMENTS.split(line)[1:] if mentions_a_part(piece)]
    return any(not re.search(r"\w", rest) or says_only_a_kind(rest) for rest in of_parts)


def _is_a_part_alone(text: str) -> bool:
    """Tell whether a line says hardly more than a part of a year, as in "Premier semestre 2024"."""
    return mentions_a_part(text) and len(without_year_parts(text).split()) <= FEW_WORDS


def _span(text: str) -> PrintedSpan | None:
    """Return the period in one of the pieces of a title, or the only year in the title."""
    of_a_part = mentions_a_part(text)
    if OPEN.search(text) and len(printed_dates(text)) < BOTH_ENDS:
        return None if of_a_part else _open_span(text)
    is_fiscal = FISCAL_YEAR.search(text) is not None and YEAR.search(text) is not None
    is_of_years = not (is_fiscal or of_a_part or printed_dates(text))
    if is_of_years and (several := _several_years(text) or _years_of_a_kind(text)):
        return several
    for piece in PIECES.split(text):
        span = printed_span(piece.strip(" ."))
        if YEAR.search(piece) and span.start and span.end and (printed_dates(piece) or not (is_fiscal or of_a_part)):
            return span
    if of_a_part:
        return span_of_parts(text)
    if is_fiscal:
        return printed_span(text)
    pieces = filter(is_of_a_report, (text, *PIECES.split(text)))
    named = {year.end: year for year in filter(None, map(_only_year, pieces))}
    return next(iter(named.values())) if len(named) == 1 else None


def _only_year(text: str) -> PrintedSpan | None:
    """Return the only year that words name; None if they name several years or none."""
    years = set(YEAR.findall(text))
    return printed_span(years.pop()) if len(years) == 1 and not SEVERAL_YEARS.search(text) else None


def _open_span(text: str) -> PrintedSpan | None:
    """Return the last month or year in a title such as "Report, since COP9 \u2013 June 2023"; None if it has none."""
    dates = printed_dates(text)
    years = list(YEAR.finditer(text))
    last = dates[0].date if dates else PartialDate(int(years[0][0])) if len(years) == 1 else None
    start = dates[0].start if dates else years[0].start() if years else 0
    if last is None or not OPEN.search(text[:start]) or SINCE_DAY.search(text[:start]):
        return None
    return PrintedSpan(end=last)


def _several_years(text: str) -> PrintedSpan | None:
    """Return the only years in a title, such as "for the years 2019 and 2020"; None if they may be the plan's."""
    found = SEVERAL.search(text)
    if not found or set(YEAR.findall(text)) != set(YEAR.findall(found[0])):
        return None
    years = [int(year) for year in YEAR.findall(found[0])]
    if any(last <= first for first, last in pairwise(years)):
        return None
    before = text[max(0, found.start() - LONGEST_LEAD) : found.start()]
    named = YEARS_BEFORE.search(before)
    lead = before[: named.start()] if named else before
    of_the_report = named or FOR.search(lead)
    listed = LISTED.search(found[0]) and years == list(range(years[0], years[-1] + 1))
    if not listed and (not of_the_report or PLAN_BEFORE.search(FOR.sub("", lead))):
        return None
    return printed_span(f"{years[0]}-{years[-1]}")


def _years_of_a_kind(text: str) -> PrintedSpan | None:
    """Return the two or three years behind a kind of document, as in "Fens plan - monitoring 2022-2023"; None without.

    The words right before the years and all others of their statement must say only what kind of document it is.
    """
    named = [(found, piece) for piece in STATEMENTS.split(text) if (found := SEVERAL.search(piece))]
    if not named or not says_only_a_kind(named[-1][1]) or ANNUAL.search(named[-1][1]):
        return None
    years = [int(year) for year in YEAR.findall(named[-1][1])]
    whole = len(years) == BOTH_ENDS and years == [int(year) for year in YEAR.findall(named[-1][0][0])]
    return printed_span(f"{years[0]}-{years[1]}") if whole and 0 < years[1] - years[0] < MOST_YEARS else None


def _without_titles(text: str, plan: Plan) -> str:
    return with_plan_named(text, plan, " ")


def with_plan_named(text: str, plan: Plan, name: str = "plan") -> str:
    """Return a line without names of goals such as "Vision 2030", and with a word for the title of the plan.

    Args:
        text: The line.
        plan: The plan, whose title may contain years.
        name: The word for it.
    """
    for wording in plan.title.wordings:
        text = re.sub(re.escape(wording.words), name, text, flags=re.IGNORECASE)
    return GOAL.sub(" ", text)


def _is_about_something_else(text: str) -> bool:
    return _is_of_another_day(text) or any(date.date is None or date.date.day for date in printed_dates(text))


def _is_of_another_day(text: str) -> bool:
    patterns = (OTHER_DAY, SUBMITTED, MEETING)
    of_another = any(pattern.search(text) for pattern in patterns) or is_about_another_report(text)
    return of_another or names_any(text, "BASE_YEAR")
