"""Finds which columns of commitments, actions and milestones can have the names of the actions."""

from collections.abc import Callable, Collection

from planpress.importing.tables.columns import TableColumn
from planpress.importing.tables.layout import LEVELS


def leading_levels(columns: Collection[TableColumn], groups_rows: Callable[[str, str], bool]) -> list[str]:
    """Return the levels of a table, from the whole to the parts.

    Commitments behind the actions that group none of their rows, as in "Action | Rating | Programme", are left out.

    Args:
        columns: The columns with their roles so far.
        groups_rows: Tells whether a level has clearly fewer different texts than the next one.
    """
    first = {level: min(found) for level in LEVELS if (found := [c.index for c in columns if c.role == level])}
    whole, part = LEVELS[:2]
    is_behind = whole in first and part in first and first[part] < first[whole] and not groups_rows(whole, part)
    return [level for level in first if not (is_behind and level == whole)]
