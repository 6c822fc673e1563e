"""Gives a cell that is merged down over several actions to each of them: a rating, a body or a deadline."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from planpress.exchange.office import TableCell, TableRow, TextParagraph
from planpress.importing.columns import DetailColumns
from planpress.model.scalars import quoted

NOT_SHARED = ("", "action", "number", "pillar")
"""The roles of cells that are not repeated: what names an action, what remains in force, and what is not read."""


@dataclass
class MergedCells:
    """Remembers the text of each column of a table, from the row in which the cell begins.

    Args:
        begun: The paragraphs of the cell that began last in a column, by the number of the table and the column.
    """

    begun: dict[tuple[int, int], tuple[TextParagraph, ...]] = field(default_factory=dict)

    def note(self, row: TableRow) -> None:
        """Take the cells that begin in a row."""
        self.begun |= {(row.table, cell.column): cell.paragraphs for cell in row.cells if not cell.continued}

    def continue_in(self, row: TableRow, columns: DetailColumns) -> bool:
        """Tell whether a cell that began above, with a text that can be shared, is continued in a row."""
        return any(self._shared(cell, row, columns) for cell in row.cells)

    def filled(self, row: TableRow, columns: DetailColumns, number: str, tell: Callable[[str, str], None]) -> TableRow:
        """Return a row with the texts of the cells that began above it and are continued in it.

        Args:
            row: The row of an action.
            columns: What the columns hold.
            number: The number of the action.
            tell: The function that adds an uncertainty, given its place and its words.
        """
        cells = []
        for cell in row.cells:
            shared = self._shared(cell, row, columns)
            cells.append(replace(cell, paragraphs=shared) if shared else cell)
            if shared:
                shown = quoted(cells[-1].text)
                words = f"{shown} is in a cell merged with the row above, so it was read for this action too"
                if columns.role(cell) == "rating":
                    words = f"its rating, {shown}, is in a cell merged with the row above"
                tell(row.place, f"action {number}: {words}")
        return replace(row, cells=tuple(cells))

    def _shared(self, cell: TableCell, row: TableRow, columns: DetailColumns) -> tuple[TextParagraph, ...]:
        if not cell.continued or cell.text or columns.left_out_with(cell) or columns.role(cell) in NOT_SHARED:
            return ()
        return self.begun.get((row.table, cell.column), ())
