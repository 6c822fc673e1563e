"""The columns of a table while it is decided what each of them holds."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from planpress.importing.tables.column_doubts import LEFT_OUT
from planpress.importing.tables.columns import TableColumn
from planpress.importing.tables.layout import TableLayout
from planpress.importing.tables.own_texts import own_cells


@dataclass
class DecidedColumns:
    """The columns of a table with the roles that were decided so far.

    Args:
        layout: The table.
    """

    layout: TableLayout
    by_index: dict[int, TableColumn] = field(init=False)

    def __post_init__(self) -> None:
        self.by_index = {column.index: column for column in self.layout.columns}

    def every(self) -> list[TableColumn]:
        """Return all columns."""
        return list(self.by_index.values())

    def shown(self) -> list[TableColumn]:
        """Return the columns that were not left out."""
        return [column for column in self.by_index.values() if column.role != LEFT_OUT]

    def take(self, columns: Iterable[TableColumn]) -> None:
        """Take columns with the roles that were decided elsewhere."""
        self.by_index |= {column.index: column for column in columns}

    def put(self, column: TableColumn, role: str, **more: str) -> None:
        """Give a column a role, and perhaps a detail or a language."""
        self.by_index[column.index] = replace(column, role=role, **more)  # type: ignore[arg-type]  # texts only

    def texts(self, index: int, *, alone: bool = True) -> list[str]:
        """Return the texts in a column, each merged cell once, with or without those that are alone in their row."""
        heading = self.by_index[index].parts[-1:]  # it may be repeated below
        cells = (row.cells.get(index) for row in self.layout.below if alone or len(own_cells(row)) > 1)
        shown = (cell.text for cell in cells if cell and cell.text.strip() and not cell.spread)
        return [text for text in shown if text.strip() not in heading]

    def with_role(self, role: str) -> list[TableColumn]:
        """Return the columns with a given role: those that a reader sees, then the hidden ones."""
        hidden = self.layout.sheet.hidden_columns
        order = sorted(self.by_index, key=lambda index: (index in hidden, index))
        return [self.by_index[index] for index in order if self.by_index[index].role == role]
