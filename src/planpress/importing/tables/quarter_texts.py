"""Reads as progress columns headed only by months, quarters or halves of a year, and remarks that name progress."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from planpress.importing.column_titles import is_part_of_a_year
from planpress.importing.lexicon import key, statuses, words
from planpress.importing.remark_titles import is_about_progress
from planpress.importing.tables.column_doubts import LEFT_OUT
from planpress.importing.tables.columns import ROLES, TableColumn
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.rating_columns import IF_NOT

FEWEST_WORDS = 4
"""How many words a sentence without a full stop has at least; fewer may be a step that was planned."""


def quarter_texts(
    columns: Collection[TableColumn], texts: Callable[[int], Sequence[str]], doubts: Doubts
) -> Iterator[TableColumn]:
    """Yield the columns headed only by parts of a year, as what was done, if no other column says what was done.

    Args:
        columns: The columns with their roles so far.
        texts: Returns the texts in a column.
        doubts: Where to note this.
    """
    named = [column for column in columns if not column.role and _is_of_quarter(column) and texts(column.index)]
    cells = [text for column in named for text in texts(column.index)]
    said = any(column.role in ("progress", "updates") for column in columns)
    if said or len({column.heading for column in named}) <= 1 or sum(map(_is_sentence, cells)) < len(cells) / 2:
        return
    *others, last = (column.named for column in named)
    listed = f"{', '.join(others)} and {last}"
    doubts.tell("", f"{listed} were read as {ROLES['progress']}", IF_NOT)
    yield from (replace(column, role="progress") for column in named)


def remarks_on_progress(
    columns: Collection[TableColumn], texts: Callable[[int], Sequence[str]], doubts: Doubts
) -> Iterator[TableColumn]:
    """Yield the only column of remarks that names progress, as in "Remarks on progress", if no other has the progress.

    Args:
        columns: The columns with their roles so far.
        texts: Returns the texts in a column.
        doubts: Where it may have been noted that the column was read as comments.
    """
    said = any(column.role in ("progress", "updates") for column in columns)
    named = [
        column
        for column in columns
        if column.role == "comments" and not column.given and is_about_progress(column.heading) and texts(column.index)
    ]
    if (
        said
        or len(named) != 1
        or (not is_about_progress(named[0].parts[-1]) and _has_unknown(named[0], columns, texts))
    ):
        return
    doubts.forget_role(named[0].named, "comments")
    yield replace(named[0], role="progress")


def _has_unknown(column: TableColumn, columns: Collection[TableColumn], texts: Callable[[int], Sequence[str]]) -> bool:
    """Tell whether a column with an unknown heading, which may hold the progress, is in the group of a column."""
    group = [other for other in columns if other is not column and other.parts[:-1] == column.parts[:-1]]
    return any(other.role in ("", LEFT_OUT) and texts(other.index) for other in group)


def _is_of_quarter(column: TableColumn) -> bool:
    """Tell whether a heading consists of a part of a year, with or without words such as "Done" above or below it."""
    planned = set(key(column.heading).split()) & words("EXPECTED").keys()
    others = [part for part in column.parts if not is_part_of_a_year(part)]
    if column.given or planned or len(others) == len(column.parts):
        return False
    return is_part_of_a_year(column.parts[-1]) or all(statuses().get(key(part)) == "done" for part in others)


def _is_sentence(text: str) -> bool:
    seen = text.split()
    return len(seen) >= FEWEST_WORDS or (len(seen) > 1 and seen[-1].endswith("."))
