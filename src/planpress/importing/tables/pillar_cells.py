"""Finds the column of pillars by its cells: the names of the plan's pillars, whatever the heading says."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from planpress.exchange.office.workbook import WorkbookRow
from planpress.importing.numbers import number_alone
from planpress.importing.tables.columns import TableColumn
from planpress.importing.tables.contents import share
from planpress.importing.tables.groups import PlanGroups, group_heading
from planpress.importing.tables.layout import LEVELS
from planpress.model import Plan

OPEN = frozenset(["", "description", "objective", *LEVELS[:2], "comments"])
"""The roles of headings that can also stand above the names of pillars, such as "Expected result"."""
NAMES = frozenset([*LEVELS, "title", "number"])
"""The roles of columns with names or numbers of actions."""
ENOUGH = 0.5
"""The share of cells with the name of a pillar; merged ones count once, and totals and notes may be below them."""
CODE = 3
"""The maximum number of characters in a code of a legend below the actions."""
FEWEST = 2
"""The minimum number of different pillars, which tells them from the name of an action that sounds like a pillar."""


def other_figures(columns: Collection[TableColumn], rows: Sequence[WorkbookRow], plan: Plan) -> Iterator[TableColumn]:
    """Yield the columns below headings such as "Category" whose figures are not the pillars of the numbered actions.

    Args:
        columns: The columns with their roles so far.
        rows: The rows below the heading.
        plan: The plan, with its pillars.
    """
    known = {pillar.id for pillar in plan.pillars}
    number = next((column.index for column in columns if column.role == "number"), -1)
    numbered = [
        (row, found.prefix) for row in rows if (found := number_alone(row.text(number))) and found.prefix in known
    ]
    for column in columns:
        pairs = [(text, prefix) for row, prefix in numbered if (text := row.text(column.index).strip())]
        unlike = sum(text.isdecimal() and text != prefix for text, prefix in pairs)
        if column.role == "pillar" and not column.given and unlike > len(pairs) * (1 - ENOUGH):
            yield replace(column, role="")


def pillars_by_cells(
    columns: Collection[TableColumn], texts: Callable[[int], Sequence[str]], plan: Plan
) -> Iterator[TableColumn]:
    """Yield the first column whose cells are names of the plan's pillars as that of the pillars, if no other one is.

    Args:
        columns: The columns with their roles so far.
        texts: Returns the texts in a column, without those that are alone in their row.
        plan: The plan, with its pillars.
    """
    if any(column.role == "pillar" for column in columns):
        return
    pillars = PlanGroups.of(plan, "pillar")
    for column in columns:
        written = [text for text in texts(column.index) if len(text) > CODE or text.strip().isdecimal()]
        named = [pillars.by_title(group_heading(text).title) for text in written]
        fits = share(named, bool) >= ENOUGH and len(set(named) - {""}) >= FEWEST
        names = any(other.role in NAMES for other in columns if other is not column)
        if column.role in OPEN and not column.given and fits and (names or column.role not in LEVELS):
            yield replace(column, role="pillar", language="")
            return
