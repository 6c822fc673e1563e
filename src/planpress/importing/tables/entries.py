"""The actions of a table, each with its rows."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from planpress.exchange.office.workbook import WorkbookCell, WorkbookRow


@dataclass(frozen=True)
class HeadingRow:
    """The heading of a group in a row of its own.

    Args:
        text: Its words.
        place: Where it is.
    """

    text: str
    place: str


@dataclass
class TableEntry:
    """An action in a table.

    Args:
        rows: Its rows, the first of which names it.
        headings: The headings of groups in rows of their own above it, from the whole to the parts.
        groups: The cells that group it, by the index of their column.
        milestones: The rows of its milestones.
        body: The cell above it that names the body in charge; None if there is none.
    """

    rows: list[WorkbookRow]
    headings: tuple[HeadingRow, ...] = ()
    groups: dict[int, WorkbookCell] = field(default_factory=dict)
    milestones: list[WorkbookRow] = field(default_factory=list)
    body: WorkbookCell | None = None

    def cells(self, index: int) -> Iterator[WorkbookCell]:
        """Yield its cells in a column, each merged cell once."""
        before: WorkbookCell | None = None
        for row in self.rows:
            cell = row.cells.get(index)
            if cell and cell.text.strip() and not (cell.spread and before and before.text == cell.text):
                yield cell
            before = cell or before


@dataclass
class TableRows:
    """What the rows of a table are.

    Args:
        entries: The actions.
        overall: The rows with the rating of the whole plan.
        end: The number of the row with which another table begins; 0 if none follows.
        notes: The rows of notes, signatures and the like.
    """

    entries: list[TableEntry]
    overall: list[WorkbookRow]
    end: int = 0
    notes: list[WorkbookRow] = field(default_factory=list)
