"""Joins the tables of a workbook that has a sheet for each pillar or part, all with the same headings."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from planpress.exchange.office.workbook import CellKind, WorkbookCell, WorkbookRow
from planpress.importing.lexicon import key
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.layout import TableLayout
from planpress.importing.tables.own_texts import own_cells
from planpress.importing.tables.row_kinds import are_totals, names_group
from planpress.importing.tables.sheet_pillars import pillar_of_sheet
from planpress.model import Plan
from planpress.model.scalars import quoted

NAMING_COLUMNS = 2
"""How many columns at the left name an action: its number and its title."""
GAP = 2
"""The distance between the last row of a sheet and the first row of the next: as if an empty row were between them."""
BY_HAND = "add it by hand if it belongs to the report"


def same_headings(first: TableLayout, other: TableLayout) -> bool:
    """Tell whether two tables have the same headings, in any order."""
    headings = _headings(first)
    return bool(headings) and headings.keys() == _headings(other).keys() and len(headings) == _headed(first)


def share_actions(layouts: Sequence[TableLayout]) -> bool:
    """Tell whether an action is in several tables, which are then versions of a table rather than its parts."""
    seen: set[tuple[str, ...]] = set()
    for layout in layouts:
        named = set(_named(layout))
        if seen & named:
            return True
        seen |= named
    return False


def joined(layouts: Sequence[TableLayout], plan: Plan, doubts: Doubts) -> TableLayout:
    """Return one table with the rows of several, in the order of their sheets.

    If a sheet has the name of a pillar or an objective, that name becomes a heading above the sheet's rows; so does the
    title of the pillar for which the name is a short form, which is told.

    Args:
        layouts: Tables with the same headings.
        plan: The plan; sheets may be named after its pillars and objectives.
        doubts: Where to note what was left out.
    """
    first, *others = layouts
    rows = [*first.above, *(row for row in first.sheet.rows if row.number in first.header)]
    last = first.header[-1]
    of_groups = all(_names_its_group(layout, plan) for layout in layouts)
    for layout in layouts:
        above = _above(layout, first, plan, doubts) if layout is not first or of_groups else ()
        if layout is first and not of_groups:
            _tell_headings(layout, plan, doubts)
        body = [*_heading(layout, plan, doubts), *above, *_moved(layout, first)]
        before = body[0].number - (1 if layout is first else GAP) if body else 0
        for row in body:
            distance = max(1, row.number - before)
            rows.append(replace(row, number=last + distance))
            before, last = row.number, last + distance
    sheet = replace(
        first.sheet,
        rows=tuple(rows),
        uncertainties=tuple(doubt for layout in layouts for doubt in layout.sheet.uncertainties),
        hidden_columns=frozenset().union(*(_hidden(layout, first) for layout in layouts)),
    )
    return replace(first, sheet=sheet, joined=tuple(layout.sheet.name for layout in others))


def _headed(layout: TableLayout) -> int:
    return sum(bool(column.heading) for column in layout.columns)


def _headings(layout: TableLayout) -> Mapping[str, int]:
    """Return the index of each heading."""
    return {key(column.heading): column.index for column in layout.columns if column.heading}


def _named(layout: TableLayout) -> Iterator[tuple[str, ...]]:
    """Yield the words that name the action in each row, folded; totals and legends, which often agree, name none."""
    columns = [column.index for column in layout.columns if column.heading][:NAMING_COLUMNS]
    rows = [row for row in layout.below if len(own_cells(row)) > NAMING_COLUMNS]
    for row in rows or layout.below:
        texts = tuple(key(row.text(column)) for column in columns)
        if all(texts) and not are_totals([cell.text for cell in own_cells(row)]):
            yield texts


def _heading(layout: TableLayout, plan: Plan, doubts: Doubts) -> Iterator[WorkbookRow]:
    """Yield a row with the pillar or objective that a sheet's name means, unless a row above the table names one."""
    name = layout.sheet.name
    if any(_is_heading(row, plan) for row in layout.above):
        return
    column = min((column.index for column in layout.columns if column.heading), default=0)
    cell = WorkbookCell(name, CellKind.TEXT, name, 0, column, name)
    if not names_group(name, plan):
        pillar = pillar_of_sheet(name, plan)
        if pillar is None:
            return
        title = pillar.title.wordings[0].words
        words = f"{quoted(name)} was read as pillar {pillar.id}, {quoted(title)}"
        doubts.tell(cell.place, words, "correct `pillar` if that is wrong")
        cell = replace(cell, text=title, plain=title)
    yield WorkbookRow(layout.header[-1], {column: cell})


def _is_heading(row: WorkbookRow, plan: Plan) -> bool:
    cells = own_cells(row)
    return len(cells) == 1 and names_group(cells[0].text, plan)


def _names_its_group(layout: TableLayout, plan: Plan) -> bool:
    named = names_group(layout.sheet.name, plan) or pillar_of_sheet(layout.sheet.name, plan)
    return bool(named) or any(_is_heading(row, plan) for row in layout.above)


def _above(layout: TableLayout, first: TableLayout, plan: Plan, doubts: Doubts) -> Iterator[WorkbookRow]:
    """Yield the headings of groups above a table; report any other lines that the first table lacks."""
    known = {tuple(key(cell.text) for cell in own_cells(row)) for row in first.above}
    for row in layout.above:
        cells = own_cells(row)
        if _is_heading(row, plan):
            yield replace(row, number=layout.header[-1])
        elif cells and tuple(key(cell.text) for cell in cells) not in known:
            words = " ".join(" ".join(cell.text.split()) for cell in cells)
            doubts.tell(cells[0].place, f"{quoted(words)} above the table was left out", BY_HAND)


def _tell_headings(layout: TableLayout, plan: Plan, doubts: Doubts) -> None:
    """Report the headings of groups above the first table, which would also be above the rows of the others."""
    for cells in (own_cells(row) for row in layout.above if _is_heading(row, plan)):
        words = f"{quoted(' '.join(cells[0].text.split()))} above the table was left out: other sheets name no pillar"
        doubts.tell(cells[0].place, words, BY_HAND)


def _moved(layout: TableLayout, first: TableLayout) -> Iterator[WorkbookRow]:
    """Yield the rows below a heading, with each cell in the column that has its heading in the first table."""
    columns = _columns(layout, first)
    for row in layout.below:
        cells = {columns.get(index, index): cell for index, cell in row.cells.items()}
        moved = {index: replace(cell, column=index) for index, cell in sorted(cells.items())}
        yield replace(row, cells=moved, fills={columns.get(index, index): fill for index, fill in row.fills.items()})


def _hidden(layout: TableLayout, first: TableLayout) -> frozenset[int]:
    columns = _columns(layout, first)
    return frozenset(columns.get(index, index) for index in layout.sheet.hidden_columns)


def _columns(layout: TableLayout, first: TableLayout) -> Mapping[int, int]:
    """Return the column of the first table for each column with a heading."""
    there = _headings(first)
    return {index: there[heading] for heading, index in _headings(layout).items()}
