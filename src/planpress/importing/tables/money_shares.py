"""Finds columns with the share of a budget that was used, which look like the share of an action that is done."""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from planpress.importing.lexicon import key, words
from planpress.importing.tables.column_doubts import LEFT_OUT
from planpress.importing.tables.columns import TableColumn
from planpress.importing.tables.doubts import Doubts


def money_shares(columns: Collection[TableColumn], doubts: Doubts) -> Iterator[TableColumn]:
    """Yield the shares such as "% executed" right behind a column of money, to be left out.

    Args:
        columns: The columns with their roles so far.
        doubts: Where to note this.
    """
    ordered = sorted(columns, key=lambda column: column.index)
    money: TableColumn | None = None
    for column in ordered:
        if column.role == "cost":
            money = column
        elif money and column.role == "percent" and not column.given and _says_executed(column.heading):
            reason = f"{column.named} was left out, because it may be the share of {money.named} that was used"
            doubts.tell("", reason, f"if it is the share of the action: --columns percent={column.letters}")
            yield replace(column, role=LEFT_OUT)
        else:
            money = None


def _says_executed(heading: str) -> bool:
    stems = "|".join(map(re.escape, words("EXECUTED")))
    return bool(re.search(rf"(?<!\w)(?:{stems})", key(heading)))
