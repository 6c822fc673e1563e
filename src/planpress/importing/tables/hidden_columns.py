"""Leaves out the hidden columns of a table."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from planpress.exchange.office.workbook import WorkbookSheet
from planpress.importing.tables.column_doubts import LEFT_OUT
from planpress.importing.tables.columns import TableColumn
from planpress.importing.tables.contents import is_number, share
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.headings import heading_matches


def hidden_columns(
    columns: Iterable[TableColumn],
    sheet: WorkbookSheet,
    texts: Callable[[int], Sequence[str]],
    is_naming: Callable[[TableColumn], bool],
    doubts: Doubts,
) -> Iterator[TableColumn]:
    """Yield the hidden columns to be left out: all that do not show which action a row is about.

    A column that ``--columns`` names is read even if it is hidden.

    Args:
        columns: The columns of the table.
        sheet: The sheet.
        texts: Returns the texts in a column.
        is_naming: Tells whether the heading of a column says that it numbers, names or groups actions.
        doubts: Where to note which columns were left out.
    """
    for column in columns:
        cells = texts(column.index)
        if column.index not in sheet.hidden_columns or column.given or not cells:
            continue
        if not is_naming(column) and (column.heading or share(cells, is_number) < 1):
            hint = f"to import the column, for example as comments, add --columns comments={column.letters}"
            doubts.tell(
                "", f"{column.named} is hidden, so it was left out", hint if _can_be_comments(column, cells) else ""
            )
            yield replace(column, role=LEFT_OUT)


def _can_be_comments(column: TableColumn, cells: Sequence[str]) -> bool:
    """Tell whether a column has anything else than amounts of money, figures and names of persons."""
    headed = next((match.role for match in heading_matches(column.heading)), "")
    figures = all(re.search(r"\d", cell) and not re.search(r"[^\W\d_]{4}", cell) for cell in cells)
    return headed not in ("cost", "person") and not figures
