"""Recognises the rows of a table that repeat or explain its heading, or sum up the rows above them."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from planpress.exchange.office.workbook import WorkbookCell, WorkbookRow
from planpress.importing.lexicon import key
from planpress.importing.page_lines import is_foot
from planpress.importing.tables.closing_rows import sums_up
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.layout import TableLayout
from planpress.importing.tables.own_texts import own_cells, place_of
from planpress.importing.tables.row_kinds import are_column_numbers, are_explanations, are_totals
from planpress.model.scalars import quoted


@dataclass
class SkippedRows:
    """Says which rows of a table are left out, whatever the table reports.

    Args:
        layout: Where the table is.
        last_title: The last column of titles; -1 if there is none.
        last_number: The number of the last row of an action with a number; rows below it may sum up. None if most
            actions have no number.
        is_label: Tells whether a text is the label of a rating.
        is_group: Tells whether a text is the name of a pillar or an objective.
        doubts: Where to note what is left out.
    """

    layout: TableLayout
    last_title: int
    last_number: int | None
    is_label: Callable[[str], bool]
    is_group: Callable[[str], bool]
    doubts: Doubts

    def __post_init__(self) -> None:
        self.header = {key(part) for column in self.layout.columns for part in column.parts}
        above = [own_cells(row) for row in self.layout.above]
        self.titles = {key(cells[0].text) for cells in above if len(cells) == 1 and not self.is_group(cells[0].text)}

    def skips(self, row: WorkbookRow, *, begun: bool) -> bool:
        """Tell whether a row is left out: a repeated line, a page number, notes on or numbers of columns, or totals.

        Args:
            row: The row.
            begun: Whether an action is above it.
        """
        cells = own_cells(row)
        texts = [cell.text for cell in cells]
        if len(cells) > 1 and all(key(text) in self.header for text in texts):
            return True
        words, hint = self._reason(row, cells, begun=begun)
        if words:
            self.doubts.tell(place_of(row), words, hint)
        return bool(words)

    def _reason(self, row: WorkbookRow, cells: Sequence[WorkbookCell], *, begun: bool) -> tuple[str, str]:
        """Return the words that say why a row is left out, and what to do; ("", "") if it is not."""
        texts = [cell.text for cell in cells]
        if is_foot(" | ".join(texts)) or (re.search(r"[^\W\d_]", texts[0]) and is_foot(" ".join(texts))):
            return "the number of a page was left out", ""
        if len(texts) == 1 and key(texts[0]) in self.titles:
            return "a line from above the table is repeated here; it was left out", ""
        if not begun and are_explanations(texts):
            words = f"the row {quoted(joined(cells))} below the heading was left out"
            return words, "add it by hand if it is an action"
        if not begun and are_column_numbers(texts):
            return "the row with the numbers of the columns was left out", ""
        if self.is_sum(row) or are_totals(texts):
            return f"the row of totals {quoted(joined(cells))} was left out", ""
        return "", ""

    def is_sum(self, row: WorkbookRow) -> bool:
        """Tell whether a row below the last number has words where names of actions are, and otherwise only figures."""
        cells = own_cells(row)
        named = bool(cells) and cells[0].column <= self.last_title
        below = self.last_number is not None and row.number > self.last_number
        return named and below and sums_up(cells, self.is_label)


def joined(cells: Sequence[WorkbookCell]) -> str:
    """Return the texts of cells on one line.

    Args:
        cells: The cells.
    """
    return " ".join(" ".join(cell.text.split()) for cell in cells)
