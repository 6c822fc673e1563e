"""Writes a report as an Excel workbook (.xlsx), which people fill in and planpress imports again.

``book`` puts the sheets together, ``data_sheets`` writes those with data, ``guide_sheets`` writes those that explain
them, ``looks`` defines colours, widths and pages, and ``fixed_package`` makes the bytes the same every time.
"""

from planpress.exporting.workbook.book import workbook
from planpress.exporting.workbook.next_report import next_workbook

__all__ = ["next_workbook", "workbook"]
