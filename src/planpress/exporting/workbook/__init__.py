"""Writes a report as a workbook of Excel (.xlsx) that people fill and planpress imports again.

``book`` puts the sheets together, ``data_sheets`` writes those with data, ``guide_sheets`` those that explain them,
``looks`` knows colours, widths and the page, and ``fixed_package`` makes the bytes the same every time.
"""

from planpress.exporting.workbook.book import workbook
from planpress.exporting.workbook.next_report import next_workbook

__all__ = ["next_workbook", "workbook"]
