"""Leaves out blocks of rows below the actions without their numbers and ratings, such as a list of contacts."""

import re
from collections.abc import Callable, Iterator, Sequence

from planpress.exchange.office.workbook import WorkbookRow
from planpress.importing.lexicon import key, words
from planpress.importing.tables.closing_rows import heads_another_table, is_closing, sums_up
from planpress.importing.tables.contents import is_number
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.layout import TableLayout
from planpress.importing.tables.legends import label_test, names_a_legend
from planpress.importing.tables.own_texts import own_cells, place_of
from planpress.importing.tables.row_kinds import are_totals, names_group
from planpress.model import Plan

NEARLY_ALL = 0.8
"""The share of rows with a number in a table whose actions are numbered."""
FEWEST = 2
"""The minimum number of numbered actions."""
MOST_COLUMNS = 3
"""How many columns at the left can have the numbers."""
Block = Sequence[WorkbookRow]


def without_blocks_below(layout: TableLayout, plan: Plan, doubts: Doubts) -> TableLayout:
    """Return a table of numbered actions without the blocks of something else below them; notes and signatures stay.

    Args:
        layout: The table.
        plan: The plan, with the labels of its ratings.
        doubts: Where to note what is left out.
    """
    blocks = list(_blocks([row for row in layout.below if own_cells(row)])) if not layout.joined else []
    column = _numbers(blocks[0]) if len(blocks) > 1 else None
    if column is None:
        return layout
    forms = {_form(row.text(column)) for row in blocks[0] if is_number(row.text(column).strip())}
    is_label = label_test(plan)
    left_out: set[int] = set()
    for block in reversed(blocks[1:]):
        if _has_actions(block, column, forms, is_label):
            break
        if _is_something_else(block, plan, is_label):
            _tell(block, doubts)
            left_out.update(row.number for row in block)
    return layout.without_rows(left_out) if left_out else layout


def _tell(block: Block, doubts: Doubts) -> None:
    first, last = block[0].number, block[-1].number
    said = "was left out, because it has" if first == last else "were left out, because they have"
    rows = f"row {first}" if first == last else f"rows {first} to {last}"
    reason = f"{rows} below the actions {said} no number of an action and no rating"
    doubts.tell(place_of(block[0]), reason, "add by hand what belongs to the report")


def _blocks(rows: Block) -> Iterator[Block]:
    """Yield the rows between two empty rows."""
    start = 0
    for position, row in enumerate(rows):
        if position and row.number - rows[position - 1].number > 1:
            yield rows[start:position]
            start = position
    if rows:
        yield rows[start:]


def _numbers(block: Block) -> int | None:
    """Return the column with the numbers of nearly all rows; None without one."""
    rows = [row for row in block if len(own_cells(row)) > 1]
    for column in range(MOST_COLUMNS):
        numbers = sum(is_number(row.text(column).strip()) for row in rows)
        if numbers >= max(FEWEST, len(rows) * NEARLY_ALL):
            return column
    return None


def _form(number: str) -> str:
    return re.sub(r"[^\W\d_]+", "a", re.sub(r"\d+", "0", number.strip(" .)")))


def _has_actions(block: Block, column: int, forms: set[str], is_label: Callable[[str], bool]) -> bool:
    """Tell whether a row has a number like those of the actions, or is rated behind its name."""
    numbered = (is_number(row.text(column).strip()) and _form(row.text(column)) in forms for row in block)
    rated = (is_label(cell.text.strip()) for row in block for cell in own_cells(row)[1:])
    return any(numbered) or any(rated)


def _is_something_else(block: Block, plan: Plan, is_label: Callable[[str], bool]) -> bool:
    """Tell whether a block has rows of several cells, which are no notes, sums, legends or groups."""
    rows = [cells for row in block if len(cells := own_cells(row)) > 1]
    if not rows or heads_another_table(own_cells(block[0])):
        return False
    if all(are_totals([cell.text for cell in cells]) or sums_up(cells, is_label) for cells in rows):
        return False
    for cells in map(own_cells, block):
        first = cells[0].text.strip()
        noted = key(first.partition(":")[0]) in words("NOTES") or names_a_legend(first) or is_label(first)
        if noted or is_closing(cells) or names_group(first, plan):
            return False
    return True
