"""Reads ratings that are shown by colours alone, with a legend that gives the colours words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from planpress.exchange.office.workbook import (
    CellKind,
    Workbook,
    WorkbookCell,
    WorkbookRow,
    WorkbookSheet,
)
from planpress.importing.tables.columns import TableColumn
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.layout import TableLayout, own_cells
from planpress.importing.tables.roles import TableRoles
from planpress.importing.tables.statuses import StatusReader
from planpress.model.scalars import quoted

WRITE = "write the ratings"
HEADING_CELLS = 2
"""The heading of a group of actions has at most this many filled cells: its number and its words."""
FEW_CELLS = 1
"""A row of a legend has at most this many filled cells in the columns of the table."""


@dataclass
class ColourLegend:
    """What the colours in a workbook mean.

    Args:
        words: For each colour, the word on it or beside it, which names a rating.
        place: Where the first of these words is; "" if there is no legend.
        unclear: Colours with words for different ratings.
        rows: The sheet and the number of each row that contains nothing but words of the legend.
    """

    words: dict[str, str] = field(default_factory=dict)
    place: str = ""
    unclear: set[str] = field(default_factory=set)
    rows: set[tuple[str, int]] = field(default_factory=set)

    @classmethod
    def of(cls, workbook: Workbook, table: TableLayout, status: StatusReader) -> "ColourLegend":
        """Find the words beside or on coloured cells outside a table.

        Args:
            workbook: All sheets, one of which may contain nothing but the legend.
            table: The table, in which a colour beside a word is not a legend.
            status: Recognises the labels of ratings.
        """
        legend = cls()
        for sheet in workbook.sheets:
            for row in sheet.rows:
                for column, fill in row.fills.items():
                    if not _is_inside(table, sheet, row, column) and (cell := _word(row, column, fill, status)):
                        legend.add(fill, cell, status)
                        if all(status.named(own.text.strip()) for own in own_cells(row)):
                            legend.rows.add((sheet.name, cell.row))
        for fill in legend.unclear:
            del legend.words[fill]
        return legend

    def add(self, fill: str, cell: WorkbookCell, status: StatusReader) -> None:
        """Add the word for a colour."""
        known = self.words.setdefault(fill, cell.text.strip())
        self.place = self.place or cell.place
        if status.named(known) != status.named(cell.text.strip()):
            self.unclear.add(fill)


@dataclass
class ColourReader:
    """Reads the colours of cells in the columns of ratings.

    Args:
        layout: The table.
        roles: What its columns hold.
        workbook: All sheets.
        status: Recognises the labels of ratings.
        party: The id of the assessor whose ratings a column contains if its heading names none.
        doubts: Where to note what the colours were read as, and which could not be read.
    """

    layout: TableLayout
    roles: TableRoles
    workbook: Workbook
    status: StatusReader
    party: str
    doubts: Doubts

    def __post_init__(self) -> None:
        self.headed = {column.index for column in self.layout.columns if column.heading}

    def read(self) -> TableLayout:
        """Return the table with the words of the legend in empty rating cells that have the legend's colours."""
        legend: ColourLegend | None = None
        for index, column in enumerate(self.roles.columns):
            if column.role not in ("rating", "status"):
                continue
            words = any(row.text(column.index).strip() for row in self.layout.below)
            legend = legend or ColourLegend.of(self.workbook, self.layout, self.status)
            rows = [row for row in self.layout.below if self._is_coloured(row, column, legend)]
            if rows and legend.words:
                self._fill_in(column, rows, legend)
                self.roles.columns[index] = replace(column, role="rating", detail=column.detail or self.party)
            elif not words:
                reason = f"{column.named} contains no words; ratings that are shown by colours alone cannot be read"
                self.doubts.tell("", f"{reason}{' without a legend' if rows else ''}", WRITE)
        return self.layout

    def _is_coloured(self, row: WorkbookRow, column: TableColumn, legend: ColourLegend) -> bool:
        """Tell whether the colour of an empty cell is a rating; a colour of the whole row must be in the legend."""
        fill = row.fills.get(column.index)
        if not fill or row.text(column.index).strip():
            return False
        texts = [cell for cell in own_cells(row) if cell.column in self.headed]
        alike = all(row.fills.get(cell.column) == fill for cell in texts)
        return len(texts) > HEADING_CELLS and fill in legend.words if alike else len(texts) >= HEADING_CELLS

    def _fill_in(self, column: TableColumn, rows: list[WorkbookRow], legend: ColourLegend) -> None:
        """Write the words of the legend into the cells with its colours, and leave out the rows of the legend."""
        read: dict[int, WorkbookCell] = {}
        for row in rows:
            fill = row.fills[column.index]
            beside = next(iter(row.cells.values()))
            cell = WorkbookCell("", CellKind.TEXT, beside.sheet, beside.row, column.index)
            if fill in legend.words:
                read[row.number] = replace(cell, text=legend.words[fill])
                continue
            why = "has several meanings in the legend" if fill in legend.unclear else "is not in the legend"
            self.doubts.tell(cell.place, f"the colour of the cell {why}, so no rating was read", WRITE)
        if read:
            taken = ", ".join(dict.fromkeys(quoted(cell.text) for cell in read.values()))
            place = legend.place.removeprefix(f"sheet '{self.layout.sheet.name}', ")
            words = f"the colours of {column.named} were read as {taken}, with the legend that begins at {place}"
            self.doubts.tell("", words, "compare the ratings with the colours")
        rest = (row for row in self.layout.sheet.rows if _origin(row) not in legend.rows)
        filled = tuple(_with_cell(row, read) for row in rest)
        self.layout = replace(self.layout, sheet=replace(self.layout.sheet, rows=filled))


def _origin(row: WorkbookRow) -> tuple[str, int]:
    """Return the sheet of a row and its number there, which differs in a table that was joined from several sheets."""
    cell = next(iter(row.cells.values()))
    return cell.sheet, cell.row


def _with_cell(row: WorkbookRow, read: Mapping[int, WorkbookCell]) -> WorkbookRow:
    if row.number not in read:
        return row
    cell = read[row.number]
    return replace(row, cells=dict(sorted({**row.cells, cell.column: cell}.items())))


def _is_inside(table: TableLayout, sheet: WorkbookSheet, row: WorkbookRow, column: int) -> bool:
    """Tell whether a cell is in the table: not above its heading, within its columns, and in a row with more cells."""
    above = sheet.name == table.sheet.name and table.header and row.number < table.header[0]
    if sheet.name not in (table.sheet.name, *table.joined) or above:
        return False
    headed = [entry.index for entry in table.columns if entry.heading]
    if not headed or not min(headed) <= column <= max(headed):
        return False
    return len([index for index in row.cells if min(headed) <= index <= max(headed)]) > FEW_CELLS


def _word(row: WorkbookRow, column: int, fill: str, status: StatusReader) -> WorkbookCell | None:
    """Return the coloured cell, or the one beside it, that names a rating; None if neither does."""
    for cell in _candidates(row, column, fill):
        if status.named(cell.text.strip()):
            return cell
    return None


def _candidates(row: WorkbookRow, column: int, fill: str) -> Iterator[WorkbookCell]:
    """Yield the cell itself if it has words, otherwise the first one beside it that has words and no other colour."""
    if (own := row.cells.get(column)) and own.text.strip():
        yield own
        return
    for beside in (column + 1, column - 1):
        cell = row.cells.get(beside)
        if cell and cell.text.strip() and row.fills.get(beside, fill) == fill:
            yield cell
            return
