"""Tells which column of Part C holds the names of actions, beside columns of numbers, plans and what was done."""

import re
from collections.abc import Sequence
from datetime import date

from planpress.exchange.office import TableCell
from planpress.importing.heading_words import BEGINNINGS, BY_TERM, mentioned_role, role_in_tables, role_of
from planpress.importing.heading_words import DONE as ACTIVITIES_DONE
from planpress.importing.left_out import LeftOut
from planpress.importing.lexicon import key, words
from planpress.importing.plan_headings import (
    ACTION_WORD,
    BRACKETED,
    NEXT,
    OF_A_PLAN,
    is_ahead,
    is_of_a_plan,
    is_planned,
)
from planpress.importing.remark_titles import explains_ratings, is_about_progress, is_explanation, subject_role
from planpress.importing.tables.times import read_time

OF_ANOTHER_TITLE = "is a second column of names"
NUMBER_OF_ACTION = re.compile(
    rf"{ACTION_WORD} (?:no|nos|nr|n|num|number|numero|numbers|id|ref|reference|code|codigo|#)"
)
PROGRESS = frozenset(["progress", "progres", "progreso", "progresos", "avances", "avancement", "progresso"])
TEXTS = ("summary", "comments")
JUDGED = ("rating", "evaluation")
ROMANS = ("i", "ii", "iii", "iv")
ROMAN = re.compile(r"^(i{1,3}|iv)(?:er|e|\u00ba|\u00b0)?\s+(?=\D)", re.IGNORECASE)
"""The Roman number of a quarter or a half, as in "IV trimestre"."""
ANY_YEAR = 2000
MONTHS = 12

Named = Sequence[tuple[TableCell, str]]
"""The cells of a heading, each with what its column holds."""


def column_role(text: str) -> str:
    """Return what a column of Part C holds according to its heading; "" if the text is not a heading.

    A heading about what was planned is taken to announce the names of actions or, if it is about the time after the
    report, the outlook.

    Args:
        text: The heading.
    """
    if NUMBER_OF_ACTION.fullmatch(key(text)):
        return "number"
    if explains_ratings(text):
        return "comments"
    if key(text) not in BY_TERM and (subject := subject_role(text)):  # "Comment on mesure"
        return subject
    role = "outlook" if key(text) in words("NEXT_ALONE") else role_of(text)
    about = role or mentioned_role(text)
    if about in ("action", "outlook") and is_planned(text):
        return "outlook" if is_ahead(text) else "action"
    if about == "action" and NEXT.search(text):  # "Next measures"
        return "outlook"
    in_tables = role_in_tables(text)
    return role or ("" if in_tables in JUDGED else in_tables)  # cells tell what "State of work" is above


def with_progress(named: Named) -> Named:
    """Take remarks that name progress, or else an explanation of ratings, as progress if no other column announces it.

    Args:
        named: The cells of the heading, each with what its column holds.
    """
    remarks = [cell for cell, role in named if role == "comments"]
    if any(role == "summary" for _, role in named):
        return named
    done = [cell for cell in remarks if is_about_progress(cell.text)]
    rated = [cell.column for cell, role in named if role in JUDGED]
    if not done and rated:
        done = [cell for cell in remarks if is_explanation(cell.text) and cell.column > min(rated)][:1]
    return [(cell, "summary" if cell in done else role) for cell, role in named]


def with_one_title(named: Named) -> tuple[Named, dict[TableCell, LeftOut]]:
    """Choose the column with the names of the actions, and leave out plans and further names beside it.

    Args:
        named: The cells of the heading, each with what its column holds.

    Returns:
        The cells, each with what its column holds; and the columns to leave out, by their cells.
    """
    named = _titled(named)
    planned = {cell for cell, role in named if role in ("action", "outlook", "summary") and is_planned(cell.text)}
    planned |= {cell for cell, role in named if role == "summary" and is_of_a_plan(cell.text)}
    planned -= {cell for cell, role in named if role == "outlook" and not column_role(cell.text)}
    titles = [cell for cell, role in named if role == "action"]
    title = next((cell for cell in titles if cell not in planned), titles[0] if titles else None)
    left_out = {cell: LeftOut(cell.text, OF_ANOTHER_TITLE) for cell in titles
                if title and cell.text and key(cell.text) != key(title.text)}  # fmt: skip
    done = [cell for cell, role in named if role in TEXTS and cell not in planned]
    for cell, _ in named:
        if cell in planned and cell != title and not is_ahead(cell.text):
            left_out[cell] = LeftOut(cell.text, OF_A_PLAN)
    if not done:  # the only texts are kept
        left_out = {cell: column for cell, column in left_out.items() if dict(named)[cell] not in TEXTS}
    return named, left_out


def _titled(named: Named) -> Named:
    """Use the first column of activities as the names of the actions if no other column names them."""
    roles = [role for _, role in named]
    texts = [cell for cell, role in named if role in TEXTS]
    if "action" in roles or len(texts) <= 1:
        return named
    first = next((cell for cell in texts if BEGINNINGS["action"].match(cell.text.casefold().strip(" *[(:"))), None)
    return [(cell, "action" if cell is first else role) for cell, role in named]


def with_texts_by_time(named: Named) -> Named:
    """Take the columns that are headed by parts of a year, such as quarters, as texts if there are several.

    Args:
        named: The cells of the heading of a table without columns of texts, each with what its column holds.
    """
    timed = [cell for cell, role in named if not role and is_part_of_a_year(cell.text)]
    return [(cell, "summary" if cell in timed else role) for cell, role in named] if len(timed) > 1 else named


def is_part_of_a_year(text: str) -> bool:
    """Tell whether a heading is only the name of a month, a quarter or a half of a year, or of several months."""
    words = ROMAN.sub(lambda match: f"{ROMANS.index(match[1].lower()) + 1} ", BRACKETED.sub("", text).strip(" .:"))
    words = re.sub(r"\bhalf[- ]year\b", "half", words, flags=re.IGNORECASE)
    time = read_time(words) if re.search(r"\d{4}", words) else read_time(f"{words} {ANY_YEAR}")
    if not time.first or not time.last:
        return False
    return _months(time.first.first, time.last.last) < MONTHS


def _months(first: date, last: date) -> int:
    """Return the number of months from the first day to the last."""
    return (last.year - first.year) * MONTHS + last.month - first.month + 1


def has_numbers_only(named: Named) -> bool:
    """Tell whether a heading has ratings and progress beside numbers of actions, without the names of the actions.

    A list of the ratings with their meanings, which may be numbered too, does not speak of progress or actions.

    Args:
        named: The cells of the heading, each with what its column holds.
    """
    roles = {role for _, role in named}
    if not {"number", "rating"} <= roles or not roles & set(TEXTS) or "action" in roles:
        return False
    of_actions = any(role == "number" and re.search(rf"\b{ACTION_WORD}\b", key(cell.text)) for cell, role in named)
    return of_actions or any(role == "summary" and _is_of_progress(cell.text) for cell, role in named)


def _is_of_progress(text: str) -> bool:
    """Tell whether a heading of texts speaks of progress or of activities that were carried out."""
    seen = key(text)
    return bool(PROGRESS & set(seen.split())) or seen in {key(term) for term in ACTIVITIES_DONE}
