"""Finds columns with the share of a budget that was used, and counts, which look like the share that is done."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from planpress.importing.lexicon import key, words
from planpress.importing.tables.column_doubts import LEFT_OUT
from planpress.importing.tables.columns import ROLES, TableColumn
from planpress.importing.tables.contents import MOST, share
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.headings import heading_matches
from planpress.importing.tables.statuses import is_percent

Texts = Callable[[int], Sequence[str]]


def counts_beside_shares(columns: Collection[TableColumn], texts: Texts, doubts: Doubts) -> Iterator[TableColumn]:
    """Yield the columns of figures such as "Done so far" beside one of percentages, to be left out.

    Args:
        columns: The columns with their roles so far.
        texts: Returns the texts in a column.
        doubts: Where to note this.
    """
    shares = [column for column in columns if column.role == "percent"]
    in_percent = [column for column in shares if column.given or share(texts(column.index), is_percent) >= MOST]
    for column in shares if in_percent else ():
        named = any(match.role == "percent" for match in heading_matches(column.heading)[:1]) or "%" in column.heading
        if column not in in_percent and not named:
            reason = f"was left out, because {in_percent[0].named} is {ROLES['percent']}"
            hint = f"name the right column: --columns percent={column.letters}"
            doubts.tell_role(column.named, LEFT_OUT, reason, hint)
            yield replace(column, role=LEFT_OUT)


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
            reason = f"was left out, because it may be the share of {money.named} that was used"
            hint = f"if it is the share of the action: --columns percent={column.letters}"
            doubts.tell_role(column.named, LEFT_OUT, reason, hint)
            yield replace(column, role=LEFT_OUT)
        else:
            money = None


def _says_executed(heading: str) -> bool:
    stems = "|".join(map(re.escape, words("EXECUTED")))
    return bool(re.search(rf"(?<!\w)(?:{stems})", key(heading)))
