"""Leaves out a narrow table of something else right below the actions, such as "Year | Budget" above amounts."""

import re
from collections.abc import Callable, Sequence

from planpress.exchange.office.workbook import WorkbookCell, WorkbookRow
from planpress.importing.lexicon import headings, key
from planpress.importing.tables.contents import is_number
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.layout import TableLayout
from planpress.importing.tables.legends import label_test
from planpress.importing.tables.own_texts import own_cells, place_of
from planpress.importing.tables.row_kinds import are_totals, names_group
from planpress.model import Plan

Rows = Sequence[tuple[WorkbookRow, Sequence[WorkbookCell]]]
NARROW = 2
"""The maximum number of cells in a row of such a table."""
WIDE = 2 * NARROW
"""The minimum number of cells in most rows of the actions above it."""
SHORTEST = 3
"""The minimum number of letters of a heading above figures, unlike the letter of a pillar."""
DOTTED = re.compile(r"\d[.-]\d")
"""The sign inside the number of an action."""
AMOUNT = re.compile(r"[^\W\d]{0,3}\W{0,2}\d[\d\s.,'\u2019]{0,20}(?:\s?[^\W\d]{1,8}|%|\W)?")
"""A figure, perhaps with a unit or a currency, where the name of an action would be."""


def without_narrow_table(layout: TableLayout, plan: Plan, doubts: Doubts) -> TableLayout:
    """Return a table of actions without the narrow table at its end, which has a heading or amounts of its own.

    Args:
        layout: The table.
        plan: The plan, with its pillars and the labels of its ratings.
        doubts: Where to note what is left out.
    """
    rows = [(row, cells) for row in layout.below if (cells := own_cells(row))]
    figures = _start(rows, lambda cells: len(cells) == NARROW and _is_figure(cells[0].text))
    wide = sorted(len(cells) for _, cells in rows[:figures])
    if layout.joined or not wide or wide[len(wide) // 2] < WIDE:
        return layout
    first = _start(rows, _is_of_amounts)
    if figures and len(rows) - figures >= NARROW and _heads(rows[figures - 1][1], rows[figures:], layout, plan):
        first = figures - 1
    if len(rows) - first < NARROW:
        return layout
    if first and len(rows[first - 1][1]) == 1 and not names_group(rows[first - 1][1][0].text, plan):
        first -= 1  # its title
    numbers = [row.number for row, _ in rows[first:]]
    words = f"another table begins here; its rows {numbers[0]} to {numbers[-1]} were left out"
    doubts.tell(place_of(rows[first][0]), words, "add by hand what belongs to the report")
    return layout.without_rows(frozenset(numbers))


def _start(rows: Rows, belongs: Callable[[Sequence[WorkbookCell]], bool]) -> int:
    """Return the position of the first of the rows at the end that all belong to something."""
    start = len(rows)
    while start and belongs(rows[start - 1][1]):
        start -= 1
    return start


def _heads(cells: Sequence[WorkbookCell], below: Rows, layout: TableLayout, plan: Plan) -> bool:
    """Tell whether a row is the heading of the figures below it: new words, beside "No." or above amounts."""
    texts = [cell.text.strip() for cell in cells]
    header = {key(part) for column in layout.columns for part in column.parts}
    if len(texts) != NARROW or key(texts[1]) in header or are_totals(texts):
        return False
    if re.search(r"\d", " ".join(texts)) or any(label_test(plan)(text) or names_group(text, plan) for text in texts):
        return False
    known = "number" in dict(headings().get(key(texts[0]), ()))
    return known or (len(texts[0]) >= SHORTEST and all(_is_of_amounts(pair) for _, pair in below))


def _is_of_amounts(cells: Sequence[WorkbookCell]) -> bool:
    if len(cells) != NARROW or cells[0].column + 1 != cells[1].column or DOTTED.search(cells[0].text):
        return False
    return _is_figure(cells[0].text) and bool(AMOUNT.fullmatch(cells[1].text.strip()))


def _is_figure(text: str) -> bool:
    return is_number(text.strip()) or bool(AMOUNT.fullmatch(text.strip()))
