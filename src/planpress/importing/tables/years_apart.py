"""Reads a year in a cell of its own beside the title of a plan as the period, as in "Fen Programme | 2021"."""

import re
from collections.abc import Sequence

from planpress.importing.front_days import OF_THE_PLAN, OTHER_DAY, SUBMITTED
from planpress.importing.spans import A_YEAR, PrintedSpan, printed_span, span_of_parts
from planpress.importing.tables.headings import SURE, heading_matches
from planpress.importing.year_parts import without_year_parts
from planpress.model import Plan

A_PAIR = 2
"""The number of cells with a title and a year."""
ONE_YEAR = re.compile(rf"\W{{0,3}}(?:(?:{A_YEAR.pattern})\W{{0,5}})?(?:19|20)\d\d\W{{0,3}}", re.IGNORECASE)
"""A single year; several years may be those of the plan."""
PROGRAMME = re.compile(
    r"\b(?:program(?:me|ma|a)?s?|roadmap|feuille de route|hoja de ruta)\b|\u0628\u0631\u0646\u0627\u0645\u062c",
    re.IGNORECASE,
)
"""Further words for a plan."""
OF = re.compile(r"\b(?:of|for|du|de|del|do|da|pour|para)(?: (?:the|this|our|la|el|le|o|a))?\s$", re.IGNORECASE)
"""Words before the plan in what names a part of it, such as "Budget of the programme"."""
TIMES = frozenset(["start", "due", "timeframe", "reached"])
"""The roles of headings for times of the plan, such as "Start of the plan"."""


def year_apart(texts: Sequence[str], plan: Plan) -> PrintedSpan | None:
    """Return the year, or the part of a year, in a cell of its own beside the title of a plan; None without.

    Args:
        texts: The texts of the cells in a row.
        plan: The plan that the report belongs to.
    """
    if len(texts) != A_PAIR or not _is_title(texts[0], plan):
        return None
    in_parts = span_of_parts(texts[1]) and not re.search(r"\w{4}", without_year_parts(texts[1]))
    if not in_parts and not ONE_YEAR.fullmatch(texts[1]):
        return None
    span = printed_span(A_YEAR.sub(" ", texts[1]) if not in_parts else texts[1])
    return span if span.start and span.end else None


def _is_title(text: str, plan: Plan) -> bool:
    """Tell whether a text is the title of a plan, and not about a day or a year of it, as "Year of the plan" is."""
    titles = {wording.words.casefold() for wording in plan.title.wordings}
    if text.casefold() in titles:
        return True
    if any(pattern.search(text) for pattern in (OTHER_DAY, SUBMITTED, A_YEAR)) or re.search(r"\d|:", text):
        return False
    timed = any(match.role in TIMES and match.score >= SURE for match in heading_matches(text)[:1])
    named = OF_THE_PLAN.search(text) or PROGRAMME.search(text)
    return not timed and named is not None and not OF.search(text, 0, named.start()) and len(text.split()) >= A_PAIR
