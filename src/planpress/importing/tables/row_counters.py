"""Tells columns that count the rows of a table, such as "S/N", from those with the numbers of its actions."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from planpress.importing.lexicon import headings, key
from planpress.importing.numbers import ActionNumber, action_number, number_alone
from planpress.importing.tables.column_doubts import LEFT_OUT
from planpress.importing.tables.columns import ROLES, TableColumn
from planpress.importing.tables.contents import MOST
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.layout import LEVELS
from planpress.model import Plan

NEARLY_ALL = 0.9
"""The share of cells that must have a number, or a different one."""
FEWEST = 2
"""The minimum number of rows that a column counts."""
MOST_SKIPPED = 3
"""How much higher the number of the next row may be; some rows may have been deleted."""
GROUPING = frozenset(["pillar", "objective", "commitment"])
Texts = Callable[[int], Sequence[str]]


def without_counters(columns: Sequence[TableColumn], texts: Texts, plan: Plan, doubts: Doubts) -> Iterator[TableColumn]:
    """Yield the column that counts the rows, as left out, if the numbers of the actions are elsewhere, and that column.

    They are in another column of numbers, in an unknown one with numbers of the plan's pillars, or before the names.

    Args:
        columns: The columns with their roles, from left to right.
        texts: Returns the texts in a column, without those that are alone in their row.
        plan: The plan, with its pillars.
        doubts: Where to note which column was left out.
    """
    numbers = [column for column in columns if column.role == "number"]
    counter = next((column for column in numbers if _counts(texts(column.index))), None)
    if counter is None or any(column.given for column in numbers) or _numbers_groups(counter, columns, texts):
        return
    rows = sum(text.strip().rstrip(".)").isdecimal() for text in _without_total(texts(counter.index)))
    pillars = {pillar.id.lower() for pillar in plan.pillars}
    title = next((column for column in columns if column.role == "title"), None)
    others = [column for column in numbers if column is not counter and _number_rows(texts(column.index), rows)]
    if not _names_actions(counter):
        others += [
            column
            for column in columns
            if column.role == "" and column.heading and title and column.index < title.index
            if _number_rows(texts(column.index), rows) and all(_fits(text, pillars) for text in texts(column.index))
        ]
    others = [column for column in others if _names_actions(column) or _have_parts(texts(column.index))]
    if others and not _names_actions(counter):
        number = next(filter(_names_actions, others), others[0])
        reason = f"was left out, because {number.named} is {ROLES['number']}"
        doubts.tell_role(counter.named, LEFT_OUT, reason, f"name the right column: --columns number={counter.letters}")
        yield replace(counter, role=LEFT_OUT, language="")
        yield replace(number, role="number")
    elif title and not others and _begin_with_numbers(texts(title.index), rows, pillars):
        reason = "was left out, because the names of the actions begin with their numbers"
        doubts.tell_role(counter.named, LEFT_OUT, reason, f"name the right column: --columns number={counter.letters}")
        yield replace(counter, role=LEFT_OUT, language="")


def numbers_of_pillars(columns: Sequence[TableColumn]) -> Iterator[TableColumn]:
    """Yield a column such as "Pillar no." beside one of numbers of actions as the pillars, if no other column has them.

    Args:
        columns: The columns with their roles, from left to right.
    """
    numbers = [column for column in columns if column.role == "number" and not column.given]
    if len(numbers) > 1 and not any(column.role == "pillar" for column in columns):
        named = [column for column in numbers if _names(column, frozenset(["pillar"])) and not _names_actions(column)]
        yield from (replace(column, role="pillar") for column in named[:1])


def _counts(texts: Sequence[str]) -> bool:
    """Tell whether texts, without the notes below them, are whole numbers from 1 that follow each other or restart."""
    stripped = [text.strip().rstrip(".)") for text in _without_total(texts)]
    last = max((place for place, text in enumerate(stripped) if text.isdecimal()), default=-1)
    stripped = stripped[: last + 1]
    whole = [int(text) for text in stripped if text.isdecimal()]
    others = [text for text in stripped if not text.isdecimal() and re.search(r"\d", text)]
    if len(whole) < FEWEST or len(others) > len(whole) * (1 - NEARLY_ALL) or len(whole) < len(stripped) * MOST:
        return False
    grows = all(before < number <= before + MOST_SKIPPED or number == 1 for before, number in pairwise(whole))
    return grows and whole[0] == 1


def _without_total(texts: Sequence[str]) -> Sequence[str]:
    """Return texts without the last one if it repeats the number above it, which is the total of the rows."""
    return texts[:-1] if texts[FEWEST:] and texts[-1].strip() == texts[-2].strip() else texts


def _numbers_groups(counter: TableColumn, columns: Sequence[TableColumn], texts: Texts) -> bool:
    """Tell whether the column to the right groups the rows, and has a different text beside each number."""
    right = next((column for column in columns if column.index > counter.index and column.heading), None)
    if right is None or right.role not in GROUPING:
        return False
    return len(set(texts(right.index))) == len(texts(counter.index))


def _number_rows(texts: Sequence[str], rows: int) -> bool:
    """Tell whether nearly all rows have a text of their own, which does not only count them."""
    return len(set(texts)) >= rows * NEARLY_ALL and not _counts(texts)


def _names_actions(column: TableColumn) -> bool:
    """Tell whether a heading names the actions, as in "Action no."."""
    return _names(column, LEVELS)


def _names(column: TableColumn, roles: Collection[str]) -> bool:
    """Tell whether a word of a heading announces one of some roles by itself."""
    named = (role for word in key(column.heading).split() for role, _ in headings().get(word, ()))
    return any(role in roles for role in named)


def _have_parts(texts: Sequence[str]) -> bool:
    """Tell whether texts are more than whole numbers, as in "1.1" or "A-2"."""
    return sum(not text.strip().isdecimal() for text in texts) >= len(texts) * NEARLY_ALL


def _fits(text: str, pillars: set[str]) -> bool:
    number = number_alone(text)
    return number is not None and _is_in(number, pillars)


def _begin_with_numbers(titles: Sequence[str], rows: int, pillars: set[str]) -> bool:
    numbers = [action_number(re.sub(r"\s+", " ", title)) for title in titles]
    fitting = {number.id for number in numbers if number and number.behind and _is_in(number, pillars)}
    return len(fitting) >= max(FEWEST, rows * NEARLY_ALL)


def _is_in(number: ActionNumber, pillars: set[str]) -> bool:
    return number.prefix.lower() in pillars
