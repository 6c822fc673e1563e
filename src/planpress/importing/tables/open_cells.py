"""Leaves out cells that say only what belongs in them, such as "[Summary]", and refuses a table of such cells."""

import re
from collections.abc import Mapping
from dataclasses import replace

from planpress.errors import RefusedError
from planpress.exchange.office.workbook import WorkbookCell, WorkbookRow
from planpress.importing.numbers import number_alone
from planpress.importing.placeholders import is_open_title, may_be_a_placeholder, names_a_field
from planpress.importing.requesting import begins_with_a_request
from planpress.importing.tables.contents import NAMING
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.headings import heading_matches
from planpress.importing.tables.layout import TableLayout
from planpress.importing.template_words import TemplateWords

WORD = re.compile(r"[^\W\d_]")
UNFILLED = "it is a template that nobody has filled in"
GIVE_FILLED = "give the filled-in report"
NAMED = NAMING | {"number", "pillar", "objective", "description", "short_title", "tags", "origin"}
"""What a template itself may say about an action."""
PLANNED = NAMED | {
    "lead",
    "responsible",
    "partners",
    "start",
    "due",
    "timeframe",
    "indicator",
    "baseline",
    "target",
    "unit",
}
"""The same with what a plan says about it."""


def without_open_cells(layout: TableLayout, doubts: Doubts) -> TableLayout:
    """Return a table without the cells that only hold words of a template.

    Args:
        layout: The table.
        doubts: Where to note what is left out.

    Raises:
        RefusedError: The table says nothing else than what its template asks for, and perhaps what was planned.
    """
    roles = {column.index: column.role or _role(column.heading) for column in layout.columns}
    if layout.header and _only_asks(layout, roles):
        raise RefusedError(UNFILLED, GIVE_FILLED)
    found = TemplateWords()
    below = {row.number for row in layout.below} if layout.header else set()
    rows = tuple(_row(row, roles, found) if row.number in below else row for row in layout.sheet.rows)
    if not found.counts:
        return layout
    is_coloured = len({fill for row in layout.below for fill in row.fills.values()}) > 1
    if not is_coloured and _is_a_template(layout, rows, roles):
        raise RefusedError(UNFILLED, GIVE_FILLED)
    for doubt in found.uncertainties():
        doubts.tell(doubt.place, doubt.words)
    return replace(layout, sheet=replace(layout.sheet, rows=rows))


def _only_asks(layout: TableLayout, roles: Mapping[int, str]) -> bool:
    """Tell whether the cells below a heading have no words but numbers, dots and requests of a template, or none.

    The name of an action may begin like a request, as in "Draft the law"; words in other columns do not.
    """
    cells = [cell for row in layout.below for cell in row.cells.values()]
    said = [cell for cell in cells if not _says_nothing(cell.text.strip(), roles.get(cell.column, ""))]
    asking = [cell for cell in said if begins_with_a_request(cell.text)]
    return len(asking) == len(said) and (not said or any(roles.get(cell.column, "") not in PLANNED for cell in asking))


def _says_nothing(text: str, role: str) -> bool:
    return not WORD.search(text) or (role == "number" and bool(number_alone(text))) or may_be_a_placeholder(text)


def _role(heading: str) -> str:
    """Return what a heading most probably announces."""
    matches = heading_matches(heading)
    return matches[0].role if matches else ""


def _row(row: WorkbookRow, roles: Mapping[int, str], found: TemplateWords) -> WorkbookRow:
    left = {index for index, cell in row.cells.items() if _is_open(cell, roles.get(index, ""))}
    for index in left:
        found.count(row.cells[index].text.strip(), row.cells[index].place)
    return replace(row, cells={index: cell for index, cell in row.cells.items() if index not in left}) if left else row


def _is_open(cell: WorkbookCell, role: str) -> bool:
    text = cell.text.strip()
    if text.startswith("("):  # a row of explanations in brackets below the heading is left out as a whole
        return False
    return is_open_title(text) if role in NAMED else names_a_field(text)


def _is_a_template(layout: TableLayout, rows: tuple[WorkbookRow, ...], roles: Mapping[int, str]) -> bool:
    """Tell whether words of the template were in columns of what was done, and nothing else is there."""
    below = {row.number for row in layout.below}
    before, after = (
        {index for row in sheet if row.number in below for index in row.cells if roles.get(index, "") not in PLANNED}
        for sheet in (layout.sheet.rows, rows)
    )
    return bool(before) and not after
