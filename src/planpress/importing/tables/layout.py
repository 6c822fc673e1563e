"""Finds the table of actions in a sheet: the row or rows of its heading, and its columns."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from enum import Enum

from planpress.exchange.office.workbook import WorkbookCell, WorkbookRow, WorkbookSheet
from planpress.importing.lexicon import key, words
from planpress.importing.numbers import action_number
from planpress.importing.tables.columns import GivenColumn, TableColumn
from planpress.importing.tables.first_actions import is_of_an_action, lowest_heading
from planpress.importing.tables.headings import MAX_HEADING, SURE, HeadingMatch, heading_matches
from planpress.importing.tables.overall_words import are_overall
from planpress.importing.tables.own_texts import own_cells, width_of
from planpress.importing.tables.rows_of_data import heads_counts, is_row_of_data
from planpress.importing.tables.stating_rows import states_something
from planpress.importing.tables.unnamed_headings import heading_above_actions

MAX_ABOVE = 80
"""The number of filled rows at the beginning of a sheet that may contain the heading."""
ENOUGH = 40
"""The lowest score with which the words of a heading are recognised at all."""
MAX_HEADER_ROWS = 3
LEVELS = ("commitment", "action", "milestone")
"""The roles of columns whose entries may be the actions of a table, from the whole to the parts."""
NAMING = frozenset([*LEVELS, "description"])
RATED = frozenset(["status", "rating"])
FEW = 2
LEAST = 1.0
"""The score of a heading that only the cells below it show."""
EXPLAINED = re.compile(r"(?:(?<!\s)\s+)?[=:\u2013\u2014]\s*|(?<!\s)\s+-\s+")
"""What divides a colour or a code from its meaning."""
CODE = 2
"""The maximum number of characters of a code in a legend."""


class HeadingBy(Enum):
    """By what the heading of a table is found."""

    NAMES = "a word for the names of actions"
    RATINGS = "a word for ratings"
    CELLS = "numbers and labels of ratings below it"


@dataclass(frozen=True)
class TableLayout:
    """Where a table is in a sheet.

    Args:
        sheet: The sheet.
        header: The numbers of the rows of the heading; empty if there is none.
        columns: The columns that have a heading or cells below it, from left to right.
        score: How certain it is that this is a table of actions.
        joined: The names of further sheets whose rows were joined to the table.
    """

    sheet: WorkbookSheet
    header: tuple[int, ...]
    columns: tuple[TableColumn, ...]
    score: float = 0
    joined: tuple[str, ...] = ()

    @property
    def above(self) -> list[WorkbookRow]:
        """The rows above the heading."""
        return [row for row in self.sheet.rows if self.header and row.number < self.header[0]]

    @property
    def below(self) -> list[WorkbookRow]:
        """The rows below the heading; all rows if there is none."""
        return [row for row in self.sheet.rows if not self.header or row.number > self.header[-1]]

    def of_role(self, role: str) -> list[TableColumn]:
        """Return the columns with a given role, from left to right."""
        return [column for column in self.columns if column.role == role]

    def without_rows(self, numbers: Set[int]) -> "TableLayout":
        """Return the table without rows, and without columns that have neither a heading nor other cells.

        Args:
            numbers: The numbers of the rows.
        """
        rows = tuple(row for row in self.sheet.rows if row.number not in numbers)
        filled = {index for row in rows for index in row.cells}
        columns = tuple(column for column in self.columns if column.heading or column.index in filled)
        return replace(self, sheet=replace(self.sheet, rows=rows), columns=columns)


def lines_above(layout: TableLayout) -> list[tuple[str, str]]:
    """Return the lines above the heading of a table, each with its place."""
    rows = [cells for row in layout.above if (cells := own_cells(row))]
    return [(cells[0].place, " ".join(" ".join(cell.text.split()) for cell in cells)) for cells in rows]


def table_layout(
    sheet: WorkbookSheet, given: Sequence[GivenColumn], is_label: Callable[[str], bool], by: HeadingBy = HeadingBy.NAMES
) -> TableLayout:
    """Return the layout of the table of actions in a sheet; its score is 0 if no heading was recognised.

    Args:
        sheet: The sheet.
        given: What ``--columns`` says.
        is_label: Tells whether a text is the label of a rating, as in a legend above the heading.
        by: What the heading must have.
    """
    candidates = [row for row in sheet.rows if own_cells(row)][:MAX_ABOVE]
    best: tuple[float, int] = (0, -1)
    if by is HeadingBy.CELLS:
        best = LEAST, heading_above_actions(candidates, is_label)
    for position, row in enumerate(candidates) if by is not HeadingBy.CELLS else ():
        score = _score(row, given, named=by is HeadingBy.NAMES)
        if (
            score > best[0]
            and not heads_counts(candidates[position + 1 :], is_label)
            and not is_row_of_data(row, candidates[:position], {*NAMING, *RATED, "title"})
        ):
            best = score, position
    if best[1] < 0:
        return TableLayout(sheet, (), tuple(_without_heading(sheet, given)))
    rows = _header_rows(candidates, best[1], is_label)
    columns = _columns(rows, sheet, given)
    return TableLayout(sheet, tuple(row.number for row in rows), tuple(columns), best[0])


def _score(row: WorkbookRow, given: Sequence[GivenColumn], *, named: bool) -> float:
    """Return how much a row looks like the heading of a table of actions; 0 if it does not."""
    cells = own_cells(row)
    if not len(cells) >= FEW or sum(len(cell.text) > MAX_HEADING for cell in cells) > len(cells) / 2:
        return 0
    if any((number := action_number(cell.text)) and number.prefix.isdecimal() for cell in cells[:FEW]):
        return 0  # as in "Action 1.1: Amend the law"
    roles: dict[str, float] = {}
    for cell in cells:
        for match in _announced(cell.text):
            roles[match.role] = max(roles.get(match.role, 0), match.score)
        for column in given:
            if key(column.name) == key(cell.text) != "":
                roles[column.role] = MAX_HEADING
    naming = {*NAMING, "title"} if named else RATED
    if not (naming & set(roles) or any(column.role == "title" for column in given)) or len(roles) < FEW:
        return 0
    return sum(roles.values()) * (0.5 + 0.5 * len(roles) / len(cells))


def _announced(text: str) -> list[HeadingMatch]:
    """Return what a cell of a heading announces: the best match, and the other part of "No. and action"."""
    matches = heading_matches(text)
    best = [match for match in matches[:1] if match.score >= ENOUGH]
    parts = NAMING if best and best[0].role == "number" else {"number"} if best and best[0].role == "action" else set()
    return [*best, *(match for match in matches[1:] if match.role in parts and match.score >= SURE)]


def _header_rows(rows: list[WorkbookRow], position: int, is_label: Callable[[str], bool]) -> list[WorkbookRow]:
    """Return the rows of the heading: the best row, and those that group its columns above or divide them below."""
    chosen = [rows[position]]
    while position and len(chosen) < MAX_HEADER_ROWS and _is_upper(rows[position - 1], chosen[0]):
        above = rows[position - 1]
        if is_legend(above, is_label) or are_overall([cell.text.strip() for cell in own_cells(above)], is_label):
            break
        position -= 1
        chosen.insert(0, rows[position])
    last = rows.index(chosen[-1])
    while last + 1 < len(rows) and len(chosen) < MAX_HEADER_ROWS and _is_lower(rows[last + 1], chosen):
        if is_of_an_action(rows[last + 1 :], chosen, is_label):
            break
        last += 1
        chosen.append(rows[last])
    return chosen


def is_legend(row: WorkbookRow, is_label: Callable[[str], bool]) -> bool:
    """Tell whether a row explains colours or codes: it contains only labels of ratings and codes, as in "2 = On track".

    Args:
        row: The row.
        is_label: Tells whether a text is the label of a rating.
    """
    texts = [cell.text.strip() for cell in own_cells(row)]
    labelled = [any(map(is_label, (text, *EXPLAINED.split(text, maxsplit=1)))) for text in texts]
    rest = [text for text, is_known in zip(texts, labelled, strict=True) if not is_known]
    return any(labelled) and all(key(text) in words("NOTES") or len(key(text)) <= CODE for text in rest)


def _is_upper(upper: WorkbookRow, lower: WorkbookRow) -> bool:
    """Tell whether a row above the heading names groups of its columns."""
    cells = own_cells(upper)
    if upper.number != lower.number - 1 or any(len(cell.text) > MAX_HEADING for cell in cells):
        return False
    first, last = min(lower.cells), max(lower.cells)
    widths = [width_of(upper, cell) for cell in cells]
    if states_something(upper, lower):
        return False
    if len(cells) == 1:  # a title over the whole table, or a group of some columns
        return 1 < widths[0] < (last - first + 1) * 0.8 and cells[0].column > first
    if any(width > 1 for width in widths):
        return True
    return any(
        cell.column not in upper.cells or upper.cells[cell.column].text == cell.text for cell in lower.cells.values()
    )


def _is_lower(lower: WorkbookRow, chosen: Sequence[WorkbookRow]) -> bool:
    """Tell whether a row below the heading divides its columns, as "start" and "end" divide "timeframe"."""
    upper = chosen[-1]
    if any(len({upper.text(index) for index in _covered(lower, cell)} - {""}) > 1 for cell in own_cells(lower)):
        return False  # a cell below several headings, such as the name of a pillar, divides none of them
    cells = [cell for cell in own_cells(lower) if upper.text(cell.column) != cell.text]
    if lower.number != upper.number + 1 or not cells or any(len(cell.text) > MAX_HEADING for cell in cells):
        return False
    continued = any(cell.spread and upper.text(cell.column) == cell.text for cell in lower.cells.values())
    known = sum(bool(heading_matches(cell.text)) for cell in cells)
    dividing = 0
    for cell in cells:
        heading = lowest_heading(chosen, cell.column)
        if not heading or heading.spread or width_of(upper, heading) > 1 or _gap(upper, lower, cell.column + 1):
            dividing += 1
        elif {match.role for match in heading_matches(heading.text)[:1]} & {"number", *LEVELS}:
            return False
    return dividing >= len(cells) / 2 and (continued or known >= len(cells) / 2 or len(cells) > 1)


def _covered(row: WorkbookRow, cell: WorkbookCell) -> range:
    """Return the columns that a cell covers."""
    return range(cell.column, cell.column + width_of(row, cell))


def _gap(upper: WorkbookRow, lower: WorkbookRow, column: int) -> bool:
    """Tell whether a column has a heading in the lower row only: the mark of a group in a file without merged cells."""
    return not upper.text(column) and bool(lower.text(column))


def _columns(rows: list[WorkbookRow], sheet: WorkbookSheet, given: Sequence[GivenColumn]) -> Iterable[TableColumn]:
    headings = column_headings(rows)
    filled = {column for row in sheet.rows if row.number > rows[-1].number for column in row.cells}
    joined = {index: " / ".join(parts) for index, parts in headings.items()}
    for index in sorted(filled | set(headings)):
        column = TableColumn(index, joined.get(index, ""), tuple(headings.get(index, ())))
        yield with_given(column, given, joined)


def column_headings(rows: Sequence[WorkbookRow]) -> Mapping[int, list[str]]:
    """Return the words of the heading of each column, separately for each row."""
    parts: dict[int, list[str]] = {}
    for number, row in enumerate(rows):
        group = ""
        for column in range(max((max(row.cells, default=-1) for row in rows), default=-1) + 1):
            words = " ".join(row.text(column).split())
            below = any(later.text(column) for later in rows[number + 1 :])
            group = words or (group if below else "")
            if group and (not parts.get(column) or parts[column][-1] != group):
                parts.setdefault(column, []).append(group)
    return parts


def with_given(column: TableColumn, given: Sequence[GivenColumn], headings: Mapping[int, str]) -> TableColumn:
    """Return a column with the role that ``--columns`` gives it; unchanged if it gives none.

    Args:
        column: The column.
        given: What ``--columns`` says.
        headings: The headings of the columns.
    """
    by_heading = {entry.name for entry in given for heading in headings.values() if key(heading) == key(entry.name)}
    for entry in given:
        named = key(entry.name) == key(column.heading) if entry.name in by_heading else entry.is_letters(column.index)
        if named:
            return replace(column, role=entry.role, detail=entry.detail, given=True)
    return column


def _without_heading(sheet: WorkbookSheet, given: Sequence[GivenColumn]) -> Iterable[TableColumn]:
    """Yield the columns of a table whose heading was not recognised: only letters can name them."""
    for index in sorted({column for row in sheet.rows for column in row.cells}):
        yield with_given(TableColumn(index, ""), given, {})
