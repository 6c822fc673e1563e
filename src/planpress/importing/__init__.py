"""Reads a report from a file in another format and converts it to a file in the data format.

What happens to a file, step by step:

1. ``reading`` chooses the reader by the content of the file: a reader of what planpress itself writes (``own_form``,
   ``own_workbook``, ``own_table``), that of other tables (``plain_table``), or that of the official form (``form``).
2. ``exchange.office`` reads the file, whatever its format, into a neutral document or a neutral workbook.
3. The reader returns an ``ImportedReport``: the plain values and every uncertainty. In the official form, ``parts``
   finds Parts A, B and C; ``front``, ``synopsis``, ``summary`` and ``details`` read the parts; ``merging`` joins what
   Parts B and C say about an action; and ``form_mapping`` turns the result into plain values in the data format.
4. ``report_yaml`` writes the plain values as YAML; ``reimport`` compares them with an existing file and changes the
   file.

No guess is made silently: each step adds an ``Uncertainty`` wherever a person should look.
"""

from planpress.importing.imported import ImportedReport, TableOptions
from planpress.importing.reading import read_report
from planpress.importing.report_yaml import report_yaml

__all__ = ["ImportedReport", "TableOptions", "read_report", "report_yaml"]
