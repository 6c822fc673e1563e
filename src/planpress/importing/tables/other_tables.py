"""Refuses tables that do not report on actions, such as lists of persons, budgets and registers of risks."""

from collections.abc import Callable, Sequence

from planpress.errors import RefusedError
from planpress.importing.tables.columns import TableColumn
from planpress.importing.tables.other_lists import (
    Texts,
    lists_costs,
    lists_persons,
    lists_something_else,
    lists_things,
    reports_nothing,
)
from planpress.importing.tables.purchases import lists_purchases
from planpress.importing.tables.risk_lists import lists_risks
from planpress.importing.tables.statuses import StatusReader
from planpress.importing.tables.unrecognised import NAME_IF_ACTIONS
from planpress.model import Plan


def refuse_other_tables(
    columns: Sequence[TableColumn], texts: Texts, status: StatusReader, plan: Plan, is_rated: Callable[[], bool]
) -> bool:
    """Refuse a table that does not report on actions; tell whether nothing in any other shows how far the work is.

    Args:
        columns: The columns with their roles.
        texts: Returns the texts in a column.
        status: Recognises labels of ratings.
        plan: The plan, with its pillars.
        is_rated: Tells whether ratings are shown outside columns: by colours, or behind the names of actions.

    Raises:
        RefusedError: The table lists something else.
    """
    if lists_risks(columns):
        raise RefusedError("it seems to be a list of risks, not a table of actions", NAME_IF_ACTIONS)
    if lists_purchases(columns, texts, plan):
        raise RefusedError("it seems to be a list of purchases, not a table of actions", NAME_IF_ACTIONS)
    if lists_something_else(columns, texts, status, plan):
        kinds = ("persons or contacts", lists_persons), ("equipment", lists_things)
        listed = next((kind for kind, lists in kinds if lists(columns)), "something else")
        raise RefusedError(f"it seems to be a list of {listed}, not a table of actions", NAME_IF_ACTIONS)
    silent = reports_nothing(columns, texts, status) and not is_rated()
    if silent and lists_costs(columns, texts):
        words = "it lists costs, but neither ratings nor what was done, so it is no report on actions"
        raise RefusedError(words, NAME_IF_ACTIONS)
    return silent
