"""Reads ratings that are shown by colours alone, with a legend that gives the colours words."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise

from planpress.exchange.office.workbook import (
    CellKind,
    Workbook,
    WorkbookCell,
    WorkbookRow,
    WorkbookSheet,
)
from planpress.importing.colour_legends import ColourLegend
from planpress.importing.lexicon import key, words
from planpress.importing.rater_words import is_earlier
from planpress.importing.raters import ColumnRater, column_rater
from planpress.importing.tables.column_doubts import LEFT_OUT
from planpress.importing.tables.column_periods import is_expected
from planpress.importing.tables.columns import ROLES, TableColumn
from planpress.importing.tables.decided_columns import DecidedColumns
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.layout import TableLayout
from planpress.importing.tables.legends import lists_ratings, names_a_legend
from planpress.importing.tables.own_texts import own_cells, width_of
from planpress.importing.tables.rating_columns import IF_NOT, text_column
from planpress.importing.tables.roles import TableRoles
from planpress.importing.tables.row_kinds import are_column_numbers
from planpress.importing.tables.statuses import StatusReader
from planpress.importing.tables.unknown_columns import RATED, UnknownColumns, is_of_something_else
from planpress.model import Plan
from planpress.model.scalars import quoted

WRITE = "write the ratings"
OPEN = frozenset(["", "progress"])
"""The roles of columns that may show ratings by colours alone: headings that are not known, or that say how far."""
HEADING_CELLS = 2
"""The heading of a group of actions has at most this many filled cells: its number and its words."""
FEW_CELLS = 1
"""A row of a legend has at most this many filled cells in the columns of the table."""


@dataclass
class WorkbookLegend:
    """What the colours in a workbook mean, and where it says so.

    Args:
        legend: The meanings.
        status: Recognises the labels of ratings.
        rows: The sheet and the number of each row that contains nothing but words of the legend or its title.
    """

    legend: ColourLegend
    status: StatusReader
    rows: set[tuple[str, int]] = field(default_factory=set)

    @classmethod
    def of(cls, workbook: Workbook, table: TableLayout, status: StatusReader) -> "WorkbookLegend":
        """Find the words beside or on coloured cells outside a table, and the lines that name colours.

        Args:
            workbook: All sheets, one of which may contain nothing but the legend.
            table: The table, in which a colour beside a word is not a legend.
            status: Recognises the labels of ratings.
        """
        found = cls(ColourLegend(status.named), status)
        for sheet in workbook.sheets:
            for row in sheet.rows:
                found._read(row, sheet, table)
            for above, row in pairwise(sheet.rows):
                texts = [cell.text for cell in own_cells(above)]
                if found.explains(row) and len(texts) == 1 and names_a_legend(texts[0]):
                    found.rows.add(_origin(above))
        return found

    def explains(self, row: WorkbookRow) -> bool:
        """Tell whether a row contains nothing but words of the legend."""
        return _origin(row) in self.rows

    def _read(self, row: WorkbookRow, sheet: WorkbookSheet, table: TableLayout) -> None:
        own = own_cells(row)
        listed = lists_ratings(own, self.status.is_status)
        texts = {column: cell.text for column, cell in row.cells.items()}
        fills = {column: fill for column, fill in row.fills.items()
                 if listed or not _is_inside(table, sheet, row, column)}  # fmt: skip
        if self.legend.row(texts, fills, lambda column: row.cells[column].place) and (
            listed or all(self.legend.named(cell.text.strip()) for cell in own)
        ):
            self.rows.add((sheet.name, next(iter(row.cells.values())).row))
        for cell in own:
            if listed or not _is_inside(table, sheet, row, cell.column):
                self.legend.line(cell.text, cell.place)


@dataclass
class ColourReader:
    """Reads the colours of cells in the columns of ratings.

    Args:
        layout: The table.
        roles: What its columns hold.
        workbook: All sheets.
        status: Recognises the labels of ratings.
        plan: The plan; its first assessor has the ratings in a column whose heading names none.
        doubts: Where to note what the colours were read as, and which could not be read.
    """

    layout: TableLayout
    roles: TableRoles
    workbook: Workbook
    status: StatusReader
    plan: Plan
    doubts: Doubts

    def __post_init__(self) -> None:
        self.headed = {column.index for column in self.layout.columns if column.heading}

    def read(self) -> TableLayout:
        """Return the table with the words of the legend in empty rating cells that have the legend's colours."""
        found = WorkbookLegend.of(self.workbook, self.layout, self.status) if self._has_colours() else None
        legend = found.legend if found else ColourLegend(self.status.named)
        rest = tuple(row for row in self.layout.sheet.rows if not found or not found.explains(row))
        read = False
        self._name_ratings(legend)
        for index, column in enumerate(self.roles.columns):
            rows = [row for row in self.layout.below if self._is_coloured(row, column, legend)]
            if column.role not in ("rating", "status"):
                self._say_only_coloured(column, rows)
                continue
            if rows and legend:
                rest = self._fill_in(column, rows, legend, rest)
                assessor = column.detail or self.plan.assessors[0].id
                self.roles.columns[index] = replace(column, role="rating", detail=assessor)
                read = True
            elif not any(row.text(column.index).strip() for row in self.layout.below):
                reason = f"{column.named} contains no words; ratings that are shown by colours alone cannot be read"
                self.doubts.tell("", f"{reason}{' without a legend' if rows else ''}", WRITE)
            else:
                for row in rows:
                    reason = "the cell contains only a colour, which no legend explains, so no rating was read"
                    self.doubts.tell(_cell(row, column).place, reason, WRITE)
            self._compare(column, legend)
        if read:
            self.layout = replace(self.layout, sheet=replace(self.layout.sheet, rows=rest))
        return self.layout

    def _rater(self, column: TableColumn) -> ColumnRater:
        return column_rater(column.heading, self.plan)

    def _has_colours(self) -> bool:
        return any(row.fills for sheet in self.workbook.sheets for row in sheet.rows)

    def _name_ratings(self, legend: ColourLegend) -> None:
        """Take the only column with nothing but colours of the legend as that of the ratings, if there is no other."""
        if any(column.role in RATED for column in self.roles.columns):
            return
        shown = [index for index, column in enumerate(self.roles.columns) if self._shows_ratings(column, legend)]
        if len(shown) == 1:
            column = self.roles.columns[shown[0]]
            self.roles.columns[shown[0]] = replace(column, role="rating", detail=self._rater(column).assessor)
            self._read_explanations()

    def _read_explanations(self) -> None:
        """Take the only unknown column of sentences as the progress, as beside ratings in words."""
        texts = DecidedColumns(self.layout).texts
        unknown = UnknownColumns(self.roles.columns, texts, self.status, self.plan)
        for column in [column for column in unknown.read(None) if column.role == "progress"]:
            self.doubts.forget_role(column.named, LEFT_OUT)
            self.doubts.tell_role(
                column.named, column.role, f"was read as {ROLES['progress']}, because of its cells", IF_NOT
            )
            position = next(n for n, known in enumerate(self.roles.columns) if known.index == column.index)
            self.roles.columns[position] = text_column(column, self.plan, self.doubts)

    def _shows_ratings(self, column: TableColumn, legend: ColourLegend) -> bool:
        """Tell whether all cells of a column have colours of the legend, and its heading does not contradict that."""
        rows = [row for row in self.layout.below if self._is_coloured(row, column, legend)]
        named = not column.given and column.role in OPEN and not is_of_something_else(column.heading)
        planned = is_expected(column.heading) or key(column.heading) in words("EXPECTED")
        if not named or planned or is_earlier(column.heading):
            return False
        fills = {row.fills[column.index] for row in rows}
        filled = any(_is_filled(row, column.index) for row in self.layout.below)
        return len(fills) > 1 and all(map(legend.meaning, fills)) and not filled and not self._rater(column).obstacle

    def _is_coloured(self, row: WorkbookRow, column: TableColumn, legend: ColourLegend) -> bool:
        """Tell whether the colour of an empty cell is a rating; a colour of the whole row must be in the legend."""
        fill = row.fills.get(column.index)
        if not fill or row.text(column.index).strip():
            return False
        texts = [cell for cell in own_cells(row) if cell.column in self.headed]
        alike = all(row.fills.get(cell.column) == fill for cell in texts)
        return len(texts) > HEADING_CELLS and bool(legend.meaning(fill)) if alike else len(texts) >= HEADING_CELLS

    def _say_only_coloured(self, column: TableColumn, rows: list[WorkbookRow]) -> None:
        """Say that a column contains only colours, unless all of its cells have the same one."""
        filled = any(_is_filled(row, column.index) for row in self.layout.below)
        if len({row.fills[column.index] for row in rows}) > 1 and not filled:
            reason = f"{column.named} contains only colours, which were left out"
            hint = f"if they are the ratings, name the column: --columns rating={column.letters}"
            self.doubts.tell("", reason, hint)

    def _compare(self, column: TableColumn, legend: ColourLegend) -> None:
        """Say which ratings are on the colour of another rating."""
        for row in self.layout.below if legend else ():
            meant = legend.meaning(row.fills.get(column.index, ""))
            rating = self.status.named(row.text(column.index).strip())
            if meant and rating and self.status.named(meant) != rating:
                cell = row.cells[column.index]
                reason = f"{quoted(cell.text.strip())} is on the colour of {quoted(meant)}; the words were used"
                self.doubts.tell(cell.place, reason, "write the rating that is meant")

    def _fill_in(
        self, column: TableColumn, rows: list[WorkbookRow], legend: ColourLegend, table: tuple[WorkbookRow, ...]
    ) -> tuple[WorkbookRow, ...]:
        """Return the rows with the words of the legend in the cells with its colours."""
        read: dict[int, WorkbookCell] = {}
        for row in rows:
            fill, cell = row.fills[column.index], _cell(row, column)
            if meant := legend.meaning(fill):
                read[row.number] = replace(cell, text=meant)
                continue
            why = "has several meanings in the legend" if fill in legend.unclear else "is not in the legend"
            self.doubts.tell(cell.place, f"the colour of the cell {why}, so no rating was read", WRITE)
        if read:
            taken = ", ".join(dict.fromkeys(quoted(cell.text) for cell in read.values()))
            place = legend.place.removeprefix(f"sheet '{self.layout.sheet.name}', ")
            told = f"the colours of {column.named} were read as {taken}, with the legend that begins at {place}"
            self.doubts.tell("", told, "compare the ratings with the colours")
        return tuple(_with_cell(row, read) for row in table)


def _is_filled(row: WorkbookRow, index: int) -> bool:
    """Tell whether a row has words in a column, not only a merged cell such as the name of a pillar."""
    cells = own_cells(row)
    own = any(cell.column == index and width_of(row, cell) == 1 for cell in cells)
    return own and not are_column_numbers([cell.text for cell in cells])


def _cell(row: WorkbookRow, column: TableColumn) -> WorkbookCell:
    """Return the empty cell of a row in a column."""
    beside = next(iter(row.cells.values()))
    return WorkbookCell("", CellKind.TEXT, beside.sheet, beside.row, column.index)


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
