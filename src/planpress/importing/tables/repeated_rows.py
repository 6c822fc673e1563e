"""Recognises further rows of an action that name it again, or that another assessor has filled in."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from planpress.exchange.office.workbook import WorkbookRow
from planpress.importing.tables.roles import TableRoles

OWN_IN_EACH_ROW = frozenset(["rating", "cross", "assessor", "indicator", "unit", "baseline", "target", "value"])
"""The roles of columns in which several rows of an action can have the same text without repeating it."""


@dataclass
class RepeatedRows:
    """Compares a row with the rows of the action above it.

    Args:
        roles: What the columns hold.
    """

    roles: TableRoles

    def __post_init__(self) -> None:
        self.titles = [column.index for column in self.roles.of_role("title")]
        self.assessors = [column.index for column in self.roles.of_role("assessor")]
        self.rated = [column.index for role in ("rating", "cross") for column in self.roles.of_role(role)]
        self.dividing = [*self.assessors, *(column.index for column in self.roles.of_role("indicator"))]
        self.differing = {column.index for column in self.roles.columns if column.role in OWN_IN_EACH_ROW}

    def has_same_titles(self, row: WorkbookRow, above: Sequence[WorkbookRow]) -> bool:
        """Tell whether a row has the same titles as the action above.

        Args:
            row: The row.
            above: The rows of the action.
        """
        return all(row.text(index) == above[0].text(index) for index in self.titles)

    def is_further(self, row: WorkbookRow, above: Sequence[WorkbookRow]) -> bool:
        """Tell whether a row names another assessor or another indicator than the row above.

        Args:
            row: The row.
            above: The rows of the action.
        """
        return any(row.text(index).strip() and row.text(index) != above[-1].text(index) for index in self.dividing)

    def is_by_another_assessor(self, row: WorkbookRow, above: Sequence[WorkbookRow]) -> bool:
        """Tell whether a row is the judgement of an assessor who has no other row of the action.

        Args:
            row: The row.
            above: The rows of the action.
        """
        return any(
            row.text(index).strip() and all(row.text(index) != known.text(index) for known in above)
            for index in self.assessors
        )

    def is_judgement(self, row: WorkbookRow, above: Sequence[WorkbookRow]) -> bool:
        """Tell whether a row below an action names another assessor and a rating.

        Args:
            row: The row.
            above: The rows of the action; may be empty.
        """
        rated = any(row.text(index).strip() for index in self.rated)
        return bool(above) and rated and self.is_by_another_assessor(row, above)

    def adds(self, row: WorkbookRow, above: Sequence[WorkbookRow]) -> bool:
        """Tell whether a row says more about the action above, and neither rates nor measures it in another way.

        Args:
            row: The row.
            above: The rows of the action.
        """
        known = {index: {other.text(index) for other in above} for index in row.cells}
        new = {index for index, cell in row.cells.items() if cell.text.strip() and cell.text not in known[index]}
        return bool(new) and not new & self.differing

    def without_repetition(self, row: WorkbookRow, above: Sequence[WorkbookRow]) -> WorkbookRow:
        """Return a row without the texts that it repeats from the rows above.

        Args:
            row: The row.
            above: The rows of the action.
        """
        own = self.differing if self.is_further(row, above) else frozenset[int]()
        cells = {index: cell for index, cell in row.cells.items()
                 if index in own or all(cell.text != known.text(index) for known in above)}  # fmt: skip
        return replace(row, cells=cells or row.cells)
