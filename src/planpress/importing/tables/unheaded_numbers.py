"""Reads a column without a usual heading as the numbers of the actions."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from planpress.importing.numbers import action_number, number_alone
from planpress.importing.tables.columns import ROLES, TableColumn
from planpress.importing.tables.contents import MOST, is_number, share
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.rating_columns import IF_NOT

OTHER_ROLES = ("", "pillar", "objective", "commitment")
"""The roles of columns that may be taken for something else by their headings, such as "Section"."""
WITH_PARTS = re.compile(r"\w{1,3}(?:[.\-]\w{1,3}){1,3}\.?")
"""A number of an action within its pillar, such as "1.1"."""


def unheaded_numbers(
    with_role: Callable[[str], Sequence[TableColumn]], texts: Callable[[int], Sequence[str]], doubts: Doubts
) -> Iterator[TableColumn]:
    """Yield the only column of numbers without a heading to the left of the titles, with the role of the numbers.

    Args:
        with_role: Returns the columns with a given role.
        texts: Returns the texts in a column.
        doubts: Where to note this.
    """
    titles = with_role("title")
    for column in with_role("") if titles and not with_role("number") else ():
        cells = texts(column.index)
        if not column.heading and column.index < titles[0].index and cells and share(cells, is_number) == 1:
            yield _numbers(column, doubts)
            return


def numbers_below_other_words(
    with_role: Callable[[str], Sequence[TableColumn]], texts: Callable[[int], Sequence[str]], doubts: Doubts
) -> Iterator[TableColumn]:
    """Yield the column with numbers such as "1.1" below "Section" or "Key", if no other column has numbers of actions.

    Args:
        with_role: Returns the columns with a given role.
        texts: Returns the texts in a column, without those that are alone in their row.
        doubts: Where to note this.
    """
    titles = with_role("title")
    others = [column for role in OTHER_ROLES for column in with_role(role)]
    for column in others if titles and not with_role("number") else ():
        cells = [text.strip() for text, _ in groupby(texts(column.index))]  # rows of an action may repeat its number
        numbers = [number.id for text in cells if (number := number_alone(text)) and WITH_PARTS.fullmatch(number.id)]
        numbered = 1 < len(numbers) == len(set(numbers)) and len(numbers) >= len(cells) * MOST
        numbered = numbered and not any(map(action_number, texts(titles[0].index)))
        if column.heading and not column.given and column.index < titles[0].index and numbered:
            yield _numbers(column, doubts)
            return


def _numbers(column: TableColumn, doubts: Doubts) -> TableColumn:
    doubts.tell_role(column.named, "number", f"was read as {ROLES['number']}", IF_NOT)
    return replace(column, role="number", detail="")
