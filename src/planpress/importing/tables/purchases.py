"""Tells lists of purchases with a status, such as "Delivered", from tables of actions."""

from collections.abc import Collection

from planpress.importing.lexicon import key, words
from planpress.importing.tables.columns import TableColumn
from planpress.importing.tables.other_lists import Texts, fits_plan
from planpress.model import Plan


def lists_purchases(columns: Collection[TableColumn], texts: Texts, plan: Plan) -> bool:
    """Tell whether a table names suppliers beside amounts or contracts, and nothing that belongs to the plan.

    Args:
        columns: The columns with their roles.
        texts: Returns the texts in a column.
        plan: The plan, with its pillars.
    """
    if any(column.given for column in columns):
        return False
    suppliers = [column for column in columns if _names(column, "SUPPLIERS")]
    beside = [column for column in columns if column not in suppliers and _is_of_a_purchase(column)]
    return bool(suppliers and beside) and not fits_plan(columns, texts, plan)


def _is_of_a_purchase(column: TableColumn) -> bool:
    return column.role == "cost" or _names(column, "PURCHASES")


def _names(column: TableColumn, name: str) -> bool:
    return not words(name).keys().isdisjoint(key(column.heading).split())
