"""Finds the heading of a table whose words say nothing: the row above numbers of actions beside labels of ratings."""

from collections.abc import Callable, Collection, Sequence

from planpress.exchange.office.workbook import WorkbookRow
from planpress.importing.tables.contents import is_number
from planpress.importing.tables.own_texts import own_cells

FEWEST_COLUMNS = 3
"""The minimum number of columns: numbers, names and ratings."""
FEWEST_ROWS = 2
"""The minimum number of actions that show what the row above them is."""
NEAR = 20
"""The number of rows below a heading that are looked at."""
NEARLY_ALL = 0.8


def heading_above_actions(rows: Sequence[WorkbookRow], is_label: Callable[[str], bool]) -> int:
    """Return the position of the first row that has words above numbers of actions and labels; -1 if there is none.

    Args:
        rows: The rows of a sheet that have texts.
        is_label: Tells whether a text is the label of a rating.
    """
    for position, row in enumerate(rows):
        cells = own_cells(row)
        texts = [cell.text.strip() for cell in cells]
        if len(cells) < FEWEST_COLUMNS or any(is_number(text) or is_label(text) for text in texts):
            continue
        if _are_actions(rows[position + 1 : position + 1 + NEAR], {cell.column for cell in cells}, is_label):
            return position
    return -1


def _are_actions(rows: Sequence[WorkbookRow], headed: Collection[int], is_label: Callable[[str], bool]) -> bool:
    """Tell whether rows have numbers in one column, and labels in another to the right of the names."""
    filled = [row for row in rows if len(own_cells(row)) > 1]
    if len(filled) < FEWEST_ROWS:
        return False
    first = min(headed)
    numbered = [row for row in filled if is_number(row.text(first).strip())]
    if len(numbered) < max(FEWEST_ROWS, len(filled) * NEARLY_ALL):
        return False
    return any(
        _are_labels([row.text(column).strip() for row in numbered], is_label) for column in headed if column > first + 1
    )


def _are_labels(texts: Sequence[str], is_label: Callable[[str], bool]) -> bool:
    written = [text for text in texts if text]
    labelled = sum(map(is_label, written))
    return labelled >= max(FEWEST_ROWS, len(written) * NEARLY_ALL)
