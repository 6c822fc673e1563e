"""Leaves out cells that say only what belongs in them, such as "[Summary]", and refuses a table of such cells."""

from collections.abc import Mapping
from dataclasses import replace

from planpress.errors import RefusedError
from planpress.exchange.office.workbook import WorkbookCell, WorkbookRow
from planpress.importing.placeholders import is_open_title, names_a_field
from planpress.importing.tables.contents import NAMING
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.headings import heading_matches
from planpress.importing.tables.layout import TableLayout
from planpress.importing.template_words import TemplateWords

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
    found = TemplateWords()
    roles = {column.index: column.role or _role(column.heading) for column in layout.columns}
    below = {row.number for row in layout.below} if layout.header else set()
    rows = tuple(_row(row, roles, found) if row.number in below else row for row in layout.sheet.rows)
    if not found.counts:
        return layout
    is_coloured = len({fill for row in layout.below for fill in row.fills.values()}) > 1
    if not is_coloured and _is_a_template(layout, rows, roles):
        raise RefusedError("it is a template that nobody has filled in", "give the filled-in report")
    for doubt in found.uncertainties():
        doubts.tell(doubt.place, doubt.words)
    return replace(layout, sheet=replace(layout.sheet, rows=rows))


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
