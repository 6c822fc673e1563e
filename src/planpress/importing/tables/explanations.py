"""Decides what a column such as "Explanation" or "Remarks on the rating" holds, which its heading leaves open."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from functools import cache

from planpress.importing.lexicon import headings, key, words
from planpress.importing.tables.columns import ROLES, TableColumn
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.rating_columns import IF_NOT, text_column
from planpress.model import Plan

OPEN = ("", "description", "comments")
"""The roles that the words of such a heading suggest."""


def explained(
    columns: Collection[TableColumn], texts: Callable[[int], Sequence[str]], plan: Plan, doubts: Doubts
) -> Iterator[TableColumn]:
    """Yield the columns that explain ratings, as what was done, or as comments if another column says what was done.

    An explanation to the left of all ratings explains the action itself, and keeps its role.

    Args:
        columns: The columns with their roles so far.
        texts: Returns the texts in a column.
        plan: The plan, with its assessors.
        doubts: Where to note this.
    """
    rated = min((column.index for column in columns if column.role in ("rating", "cross")), default=None)
    role = "comments" if any(column.role in ("progress", "updates") for column in columns) else "progress"
    for column in columns:
        if column.given or column.role not in OPEN or not texts(column.index):
            continue
        behind = rated is not None and rated < column.index and _is_open(column)
        if behind or any(map(explains_ratings, (column.heading, *column.parts[-1:]))):
            explaining = text_column(replace(column, role=role), plan, doubts)
            if explaining.role == role:
                doubts.tell("", f"{column.named} was read as {ROLES[role]}", IF_NOT)
            yield explaining
        elif _is_open(column) and column.role:
            doubts.tell("", f"{column.named} was read as {ROLES[column.role]}", IF_NOT)


def explains_ratings(heading: str) -> bool:
    """Tell whether a heading announces explanations of ratings, such as "Remarks on the rating".

    Args:
        heading: The heading; "Rating and remarks" does not.
    """
    said, judged = _terms()
    begun = said.match(key(heading))
    return bool(begun) and bool(judged.search(key(heading)[begun.end() :] if begun else ""))


def _is_open(column: TableColumn) -> bool:
    return any(key(part) in words("EXPLAINING") for part in column.parts[-1:])


@cache
def _terms() -> tuple[re.Pattern[str], re.Pattern[str]]:
    by_role = {role: [t for t, found in headings().items() if role in dict(found)] for role in ("comments", "rating")}
    return _pattern([*by_role["comments"], *words("EXPLAINING")]), _pattern(by_role["rating"])


def _pattern(terms: Sequence[str]) -> re.Pattern[str]:
    listed = "|".join(re.escape(term) for term in sorted(terms, key=lambda term: (-len(term), term)))
    return re.compile(rf"(?<!\w)(?:{listed})(?!\w)")
