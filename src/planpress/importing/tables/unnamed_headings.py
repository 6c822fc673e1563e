"""Finds the heading of a table whose words say nothing: the row above numbers of actions beside ratings."""

import re
from collections.abc import Callable, Collection, Sequence

from planpress.exchange.office.workbook import WorkbookRow
from planpress.importing.numbers import action_number
from planpress.importing.tables.contents import is_number
from planpress.importing.tables.own_texts import own_cells
from planpress.importing.tables.statuses import bare_labels

FEWEST_COLUMNS = 3
"""The minimum number of columns: numbers, names and ratings."""
FEWEST_ROWS = 2
"""The minimum number of actions that show what the row above them is."""
IN_PARTS = re.compile(r"\d\s?[.\u2013-]\s?\d")
FEWEST_LABELS = 2
"""The minimum number of ratings in a heading above columns of crosses."""
NEAR = 20
"""The number of rows below a heading that are looked at."""
NEARLY_ALL = 0.8


def heading_above_actions(rows: Sequence[WorkbookRow], is_label: Callable[[str], bool]) -> int:
    """Return the position of the first row that has words above numbers of actions and ratings; -1 if there is none.

    Args:
        rows: The rows of a sheet that have texts.
        is_label: Tells whether a text is the label of a rating.
    """
    for position, row in enumerate(rows):
        cells = own_cells(row)
        texts = [cell.text.strip() for cell in cells]
        if len(cells) < FEWEST_COLUMNS or any(is_number(text) and text[0].isdecimal() for text in texts):
            continue
        labels = {text for text in texts if is_label(text)}  # above columns of crosses
        if labels and not FEWEST_LABELS <= len(labels) < len(texts) - 1:
            continue
        near, columns = rows[position + 1 : position + 1 + NEAR], [cell.column for cell in cells]
        below = next((found for column in columns if (found := _numbered_rows(near, column, columns))), [])
        if below and (labels or _are_rated(below, columns, is_label)):
            return position
    return -1


def _numbered_rows(rows: Sequence[WorkbookRow], column: int, headed: Collection[int]) -> list[WorkbookRow]:
    """Return the rows with numbers in a column, if few rows between them have none; empty if there are none.

    Only the first column may have whole numbers, which count something else elsewhere.
    """
    filled = [row for row in rows if len(own_cells(row)) > 1]
    numbered = [row for row in filled if _is_numbered(row.text(column).strip())]
    if column != min(headed) and not all(IN_PARTS.search(row.text(column)) for row in numbered):
        return []
    between = filled[: filled.index(numbered[-1]) + 1] if numbered else []  # other tables may be below
    return numbered if len(numbered) >= max(FEWEST_ROWS, len(between) * NEARLY_ALL) else []


def _is_numbered(text: str) -> bool:
    """Tell whether a text is the number of an action, or begins with one such as "1.1"."""
    number = action_number(text)
    return is_number(text) or bool(number and number.prefix)


def _are_rated(rows: Sequence[WorkbookRow], headed: Collection[int], is_label: Callable[[str], bool]) -> bool:
    """Tell whether rows with numbers have labels in a column that does not stand right behind the first one."""
    texts = ([row.text(column).strip() for row in rows] for column in headed if column != min(headed) + 1)
    return any(_are_labels(cells, is_label) for cells in texts)


def _are_labels(texts: Sequence[str], is_label: Callable[[str], bool]) -> bool:
    written = [text for text in texts if text]
    labelled = sum(is_label(text) or is_label(bare_labels(text)[-1]) for text in written)
    return labelled >= max(FEWEST_ROWS, len(written) * NEARLY_ALL)
