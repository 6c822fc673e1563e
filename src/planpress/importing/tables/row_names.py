"""Finds the number and the name of the action in a row of a table."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from planpress.exchange.office.workbook import WorkbookCell, WorkbookRow
from planpress.importing.numbers import action_number
from planpress.importing.tables.columns import TEXTS
from planpress.importing.tables.contents import is_sentence
from planpress.importing.tables.own_texts import own_cells, width_of
from planpress.importing.tables.roles import TableRoles


@dataclass
class RowNames:
    """Reads the columns with the numbers and names of actions.

    Args:
        roles: What the columns hold.
        rows: The rows below the heading.
    """

    roles: TableRoles
    rows: Sequence[WorkbookRow]

    def __post_init__(self) -> None:
        number = self.roles.column("number")
        self.number = number.index if number else None
        self.titles = [column.index for column in self.roles.of_role("title")]
        said = TEXTS - {"title", "short_title"}
        self.texts = {column.index for role in said for column in self.roles.of_role(role)}
        numbers = [self.own_number(row) for row in self.rows if len(own_cells(row)) > 1]
        self.in_parts = sum(number.isdecimal() for number in numbers) * 2 < sum(map(bool, numbers))

    def mostly_numbered(self) -> bool:
        """Tell whether most actions have a number; rows with nothing but a title may be the headings of pillars."""
        titles = ((row, row.cells.get(index)) for row in self.rows for index in self.titles)
        named = [row for row, cell in titles if cell and cell.text.strip() and not cell.spread]
        named = [row for row in named if self.own_number(row) or not self.is_bare(row)]
        numbers = sum(bool(self.own_number(row)) for row in named)
        return numbers > len(named) / 2

    def own_number(self, row: WorkbookRow) -> str:
        """Return the number of the action that a row names; "" if it has none."""
        if self.number is not None and (cell := row.cells.get(self.number)) and not cell.spread:
            return cell.text.strip()
        for index in self.titles[:1]:
            if (cell := row.cells.get(index)) and not cell.spread and (number := action_number(cell.text)):
                return number.printed
        return ""

    def title(self, row: WorkbookRow) -> str:
        """Return the name of the action in a row; "" if it has none."""
        return row.text(self.titles[0]) if self.titles else ""

    def continues(self, row: WorkbookRow, cell: WorkbookCell, above: WorkbookRow) -> bool:
        """Tell whether the only filled cell of a row adds to the row right above: it is to the right of the titles.

        Args:
            row: The row.
            cell: The cell.
            above: The last row of the action above.
        """
        if width_of(row, cell) > 1 or cell.column == self.number or cell.column in self.titles:
            return False
        return above.number == row.number - 1 and cell.column > min(self.titles, default=0)

    def is_text(self, cell: WorkbookCell) -> bool:
        """Tell whether a cell has a text about an action, such as "Section 14 was settled.", and heads no group."""
        return cell.column in self.texts or is_sentence(cell.text)

    def is_footnote(self, row: WorkbookRow) -> bool:
        """Tell whether a row contains only a note such as "(1) Provisional.", and the actions have numbers like 1.1."""
        cells = own_cells(row)
        in_brackets = len(cells) == 1 and re.match(r"\s*[(\[]?\d{1,2}[)\]]", cells[0].text)
        return bool(in_brackets) and self.in_parts and self.own_number(row).isdecimal()

    def is_bare(self, row: WorkbookRow) -> bool:
        """Tell whether a row contains nothing but a title."""
        cells = own_cells(row)
        return len(cells) == 1 and cells[0].column in self.titles and width_of(row, cells[0]) == 1
