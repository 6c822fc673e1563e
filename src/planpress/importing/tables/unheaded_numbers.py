"""Reads a column without a heading as the numbers of the actions."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from planpress.importing.tables.columns import ROLES, TableColumn
from planpress.importing.tables.contents import is_number, share
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.rating_columns import IF_NOT


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
            doubts.tell("", f"{column.named} was read as {ROLES['number']}", IF_NOT)
            yield replace(column, role="number")
            return
