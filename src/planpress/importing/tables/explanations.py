"""Decides what a column such as "Explanation" or "Remarks on the rating" holds, which its heading leaves open."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from planpress.importing.lexicon import key, words
from planpress.importing.rater_words import any_term
from planpress.importing.remark_titles import MODEST, explains_ratings
from planpress.importing.tables.column_doubts import LEFT_OUT
from planpress.importing.tables.column_periods import is_expected
from planpress.importing.tables.columns import ROLES, TableColumn
from planpress.importing.tables.contents import MOST, is_sentence, share
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.headings import ALMOST_EXACT, heading_matches
from planpress.importing.tables.layout import LEVELS
from planpress.importing.tables.rating_columns import IF_NOT, text_column
from planpress.model import Plan

OPEN = ("", "description", "comments")
"""The roles that the words of such a heading suggest."""
SAID = ("progress", "updates")
"""The roles of columns that say what was done."""
NAMES = frozenset([*LEVELS, "title", "number"])
"""The roles of columns that name or number actions."""
Texts = Callable[[int], Sequence[str]]


def explained(columns: Collection[TableColumn], texts: Texts, plan: Plan, doubts: Doubts) -> Iterator[TableColumn]:
    """Yield the columns that explain ratings, as what was done, or as comments if another column says what was done.

    An explanation to the left of all ratings explains the action itself, and keeps its role. To the right of a rating,
    only a heading that clearly names a description makes one.

    Args:
        columns: The columns with their roles so far.
        texts: Returns the texts in a column.
        plan: The plan, with its assessors.
        doubts: Where to note this.
    """
    is_said = any(column.role in SAID for column in columns)
    role = "comments" if is_said else "progress"
    told = None if is_said else _only_apart(columns, texts)
    for column in columns:
        if column.role == "evidence" and not column.given and not is_said and _consists_of_sentences(column, texts):
            doubts.tell_role(column.named, column.role, f"was read as {ROLES[column.role]}", IF_NOT)
        if column.given or column.role not in OPEN or not texts(column.index):
            continue
        behind = is_behind_ratings(column, columns)
        explains = (behind and _is_open(column)) or any(map(explains_ratings, (column.heading, *column.parts[-1:])))
        describes = behind and _is_one_of(column, "DESCRIBING")
        if explains or (describes and not is_said) or (behind and _is_guessed(column)) or column is told:
            explaining = text_column(replace(column, role=role), plan, doubts)
            if explaining.role == role:
                doubts.tell_role(column.named, role, f"was read as {ROLES[role]}", IF_NOT)
            yield explaining
        elif column.role and (
            describes
            or _is_open(column)
            or (column.role == "description" and not is_said and _consists_of_sentences(column, texts))
        ):
            doubts.tell_role(column.named, column.role, f"was read as {ROLES[column.role]}", IF_NOT)


def _only_apart(columns: Collection[TableColumn], texts: Texts) -> TableColumn | None:
    """Return the only column of sentences if its heading is "Description", but it does not stand beside the titles."""
    prose = [column for column in columns if share(texts(column.index), is_sentence) >= MOST]
    names = [column.index for column in columns if column.role in NAMES]
    apart = [column for column in prose if column.role == "description" and names and column.index > max(names) + 1]
    left_open = [column for column in prose if column.role in OPEN]
    return apart[0] if len(apart) == len(left_open) == 1 else None


def _consists_of_sentences(column: TableColumn, texts: Texts) -> bool:
    """Tell whether a column may say what was done."""
    return share(texts(column.index), is_sentence) >= MOST


def is_behind_ratings(column: TableColumn, columns: Collection[TableColumn]) -> bool:
    """Tell whether a column of ratings is to the left of a column.

    Args:
        column: The column.
        columns: All columns with their roles so far.
    """
    return any(other.role in ("rating", "cross") and other.index < column.index for other in columns)


def is_work_to_come(column: TableColumn, columns: Collection[TableColumn]) -> bool:
    """Tell whether a column such as "Measures to be taken" or "Next" is behind one that says what was done.

    Args:
        column: The column.
        columns: All columns with their roles so far.
    """
    behind = any(other.role in SAID and other.index < column.index for other in columns)
    behind = behind or (_is_one_of(column, "NEXT_ALONE") and is_behind_ratings(column, columns))
    return behind and names_work_to_come(column)


def names_work_to_come(column: TableColumn) -> bool:
    """Tell whether a heading has words for work to come, as in "Measures to be taken" and "Next actions"."""
    said = key(column.heading)
    return _is_one_of(column, "NEXT_ALONE") or any(any_term(name).search(said) for name in ("TO_BE_DONE", "NEXT"))


def read_beside_titles(column: TableColumn, columns: Collection[TableColumn], doubts: Doubts) -> TableColumn:
    """Return a column beside the titles as the description; behind a rating, as what was done, or as comments.

    Args:
        column: The column, which is headed like one of titles.
        columns: All columns with their roles so far.
        doubts: Where to note this.
    """
    twin = next((other for other in columns if other is not column and _has_same_words(other, column)), None)
    if twin and twin.index < column.index - 1:  # adjacent columns may share a merged heading
        reason = f"was left out, because {twin.named} has the same heading"
        hint = "if another table is beside the actions, import that table on its own"
        doubts.tell_role(column.named, LEFT_OUT, reason, hint)
        return replace(column, role=LEFT_OUT)
    role = "description"
    if is_work_to_come(column, columns):
        role = "outlook"
    elif is_behind_ratings(column, columns) and not is_expected(column.heading):
        role = "comments" if any(other.role in SAID for other in columns) else "progress"
    doubts.tell_role(column.named, role, f"was read as {ROLES[role]}", IF_NOT)
    return replace(column, role=role)


def _has_same_words(column: TableColumn, other: TableColumn) -> bool:
    return [key(part) for part in column.parts] == [key(part) for part in other.parts] != []


def _is_open(column: TableColumn) -> bool:
    return _is_one_of(column, "EXPLAINING")


def _is_one_of(column: TableColumn, name: str) -> bool:
    """Tell whether the lowest words of a heading are in a list of the lexicon."""
    said = [key(part) for part in column.parts[-1:]]
    return any(text in words(name) or re.sub(f"^{MODEST}", "", text) in words(name) for text in said)


def _is_guessed(column: TableColumn) -> bool:
    """Tell whether a heading only seems to announce a description, because a word for one is in it."""
    if column.role != "description" or is_expected(column.heading):
        return False
    wordings = (column.heading, *column.parts)
    known = (match for text in wordings for match in heading_matches(text) if match.role == "description")
    return max((match.score for match in known), default=0) < ALMOST_EXACT
