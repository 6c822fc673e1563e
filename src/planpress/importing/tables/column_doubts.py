"""Says what became of the columns of a table."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from planpress.importing.tables.columns import ROLES, TableColumn
from planpress.importing.tables.doubts import Doubts
from planpress.model.scalars import quoted

LEFT_OUT = "left out"
"""The role of a column about which everything has been said."""
SILENT = frozenset(["cross", "schedule", "group number", "skip", "pillar", "objective", "commitment", "note",
                    "milestone rating", LEFT_OUT])  # fmt: skip
"""Roles that need no remark."""
WITHOUT_PLACE = frozenset(["cost", "need", "period", "revised_due", "assessor"])
"""Roles that are recognised, but have no key in the data format."""


def say_columns(
    columns: Iterable[TableColumn],
    texts: Callable[[int], Sequence[str]],
    suggested_role: Callable[[Sequence[str]], str],
    doubts: Doubts,
) -> None:
    """Say which columns were left out, and which were read in an unusual way.

    Args:
        columns: The columns with their roles.
        texts: Returns the texts in a column.
        suggested_role: Returns the role that the texts in a column may have.
        doubts: Where to note this.
    """
    columns = list(columns)
    used = {"assessor"} if sum(column.role == "rating" for column in columns) == 1 else set()
    for column in columns:
        cells = texts(column.index)
        if cells and column.role not in SILENT | used and column.role not in ROLES:
            _say_left_out(column, cells, suggested_role, doubts)
    for role, meaning in (("cross", "the rating"), ("schedule", "the time of the action")):
        if named := [column.named for column in columns if column.role == role]:
            reason = f"a mark in {named[0]} to {named[-1]} was read as {meaning}"
            doubts.tell("", reason, "correct the values if it means something else")


def _say_left_out(
    column: TableColumn, cells: Sequence[str], suggested_role: Callable[[Sequence[str]], str], doubts: Doubts
) -> None:
    if column.role == "person":
        reason = "was not imported, because it may name people"
        doubts.tell_role(column.named, LEFT_OUT, reason, "write offices under `responsible`")
        return
    number = f"{len(cells)} cell{'' if len(cells) == 1 else 's'}"
    why = "the data format has no field for it" if column.role in WITHOUT_PLACE else "it was not recognised"
    example = quoted(" ".join(cells[0].split()))
    reason = f", with {number} such as {example}, was left out: {why}"
    hint = f"to import the column, say what it contains: --columns {suggested_role(cells)}={column.letters}"
    doubts.tell_role(column.named, LEFT_OUT, reason, hint)


def said_columns(columns: Iterable[TableColumn]) -> str:
    """Return the columns as ``--columns`` takes them."""
    named = [replace(column, role="objective") if column.role == "commitment" else column for column in columns]
    return ",".join(f"{column.said_role}={column.letters}" for column in named if column.role in ROLES)
