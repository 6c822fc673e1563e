"""Leaves out the rows about other periods in a table that has a row for each action and period."""

from dataclasses import replace

from planpress.exchange.office.workbook import WorkbookRow
from planpress.importing.lexicon import key
from planpress.importing.tables.column_periods import ReportYears, outside, years_in
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.layout import TableLayout
from planpress.importing.tables.roles import TableRoles

HINT = "import the table once for each period, or delete the rows that do not belong to the report"


def rows_of_period(layout: TableLayout, roles: TableRoles, years: ReportYears | None, doubts: Doubts) -> TableLayout:
    """Return a table without the rows about another period, for actions that have a row about the period of the report.

    Args:
        layout: The table.
        roles: What its columns hold.
        years: The years of the report; None if they are not known.
        doubts: Where to note which rows were left out.
    """
    column = roles.column("period")
    if column is None or years is None:
        return layout
    naming = [entry.index for role in ("number", "title") for entry in roles.of_role(role)]

    def name(row: WorkbookRow) -> tuple[str, ...]:
        return tuple(key(row.text(index)) for index in naming)

    named = {row.number: years_in(row.text(column.index)) for row in layout.below}
    current = {name(row) for row in layout.below if named[row.number] and not outside(named[row.number], years)}
    left = [row for row in layout.below
            if named[row.number] and outside(named[row.number], years) and name(row) in current]  # fmt: skip
    for row in left:
        reason = "this row was left out: another row of the action is about the period of the report"
        doubts.tell(row.cells[column.index].place, reason, HINT)
    rows = tuple(row for row in layout.sheet.rows if row not in left)
    return replace(layout, sheet=replace(layout.sheet, rows=rows)) if left else layout
