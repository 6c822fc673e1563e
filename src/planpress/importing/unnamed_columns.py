"""Finds the names, the ratings and the texts of actions below unknown headings, by the cells of the rows."""

from collections.abc import Sequence

from planpress.exchange.office import TableCell, TableRow
from planpress.importing.column_contents import JUDGED, RATED, ColumnContent, TableContents
from planpress.importing.column_titles import Named
from planpress.importing.numbers import action_number

READ = frozenset(["summary", "comments"])
OTHER_TEXTS = frozenset(["challenges", "outlook"])
FEWEST = 2
"""The minimum number of actions that show what the columns of a table contain if no heading does."""


def with_names_and_ratings(named: Named, row: TableRow, contents: TableContents) -> Named:
    """Take an unknown column as the names of actions, and one as their ratings, if the cells are nothing else.

    Args:
        named: The cells of a heading, each with what its column holds.
        row: The heading.
        contents: Looks at the cells below it.
    """
    roles = {role for _, role in named}
    if not contents.is_near_the_top(row) or {"action", "rating"} <= roles:
        return named
    rated = [cell for cell, role in named if role in JUDGED or (
        not role and contents.below(row, _span(cell), "") is ColumnContent.RATINGS)]  # fmt: skip
    names = [cell for cell, role in named if role == "action"] or [
        cell for cell, role in named if not role and cell not in rated and _are_names(contents.cells(row, _span(cell)))
    ]
    if len(rated) != 1 or len(names) != 1 or not _has_ratings(rated[0], row, contents):
        return named
    found = {names[0]: "action", rated[0]: "rating"}
    return [(cell, role or found.get(cell, "")) for cell, role in named]


def with_texts(named: Named, row: TableRow, contents: TableContents) -> Named:
    """Take the first unknown column with texts as progress if no column of texts is known beside names and ratings.

    Args:
        named: The cells of a heading, each with what its column holds.
        row: The heading.
        contents: Looks at the cells below it.
    """
    rated = [cell for cell, role in named if role in JUDGED]
    roles = {role for _, role in named}
    if roles & READ or not roles & {"action", "number"} or not any(_has_ratings(c, row, contents) for c in rated):
        return named
    texts = [cell for cell, role in named
             if not role and contents.below(row, _span(cell), "summary") is ColumnContent.TEXTS]  # fmt: skip
    return [(cell, "summary" if texts and cell is texts[0] else role) for cell, role in named]


def has_other_texts(named: Named, row: TableRow, contents: TableContents) -> bool:
    """Tell whether a table has names of actions, ratings, and texts about challenges or the outlook only.

    Args:
        named: The cells of a heading, each with what its column holds.
        row: The heading.
        contents: Looks at the cells below it.
    """
    roles = {role for _, role in named}
    rated = [cell for cell, role in named if role in JUDGED]
    return bool("action" in roles and roles & OTHER_TEXTS) and any(_has_ratings(c, row, contents) for c in rated)


def _has_ratings(cell: TableCell, row: TableRow, contents: TableContents) -> bool:
    return contents.below(row, _span(cell), "rating") in RATED


def _are_names(cells: Sequence[TableCell]) -> bool:
    """Tell whether cells begin with numbers of actions, each with a different one, and a title behind it."""
    numbers = [number for cell in cells if (number := action_number(cell.text)) and number.behind.strip(" .*")]
    return FEWEST <= len(numbers) == len(cells) == len({number.key for number in numbers})


def _span(cell: TableCell) -> range:
    return range(cell.column, cell.column + cell.width)
