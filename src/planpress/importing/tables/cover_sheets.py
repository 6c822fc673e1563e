"""Finds the sheets of a workbook that can say something about the report, such as a cover."""

from planpress.exchange.office.workbook import Workbook, WorkbookSheet
from planpress.importing.tables.layout import TableLayout, table_layout
from planpress.importing.tables.legends import label_test
from planpress.model import Plan


def cover_sheets(workbook: Workbook, layout: TableLayout, plan: Plan) -> list[WorkbookSheet]:
    """Return the visible sheets without a table of actions, which can say something about the report.

    Args:
        workbook: The sheets.
        layout: The table that is read.
        plan: The plan.
    """
    read = {layout.sheet.name, *layout.joined}
    others = (sheet for sheet in workbook.sheets if sheet.name not in read and not sheet.hidden)
    return [sheet for sheet in others if sheet.rows and not table_layout(sheet, (), label_test(plan)).score]
