"""Reads a report from a file in another format and converts it to a file in the data format.

What happens to a file, step by step:

1. ``exchange.office`` reads the file, whatever its format, into a neutral document or a neutral workbook.
2. ``form`` recognises the official form in a document: ``parts`` finds Parts A, B and C; ``front``, ``synopsis``,
  ``summary`` and ``details`` read the parts; and ``merging`` joins what Parts B and C say about an action.
  ``form_mapping`` turns that into plain values in the data format.
3. ``reading`` chooses the reader by the content of the file: that of the official form, one for what planpress itself
  writes (``own_form``, ``own_workbook``, ``own_table``), or that of other tables (``plain_table``). Every reader
  returns an ``ImportedReport``: the plain values and every uncertainty.
4. ``report_yaml`` writes the plain values as YAML.

No guess is made silently: each step adds an ``Uncertainty`` wherever a person should look.
"""

from planpress.importing.imported import ImportedReport, TableOptions
from planpress.importing.reading import read_report
from planpress.importing.report_yaml import report_yaml

__all__ = ["ImportedReport", "TableOptions", "read_report", "report_yaml"]
