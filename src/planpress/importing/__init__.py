"""Reads the official form of a progress report and turns it into a file of the data format.

The path of a file, from bottom to top:

1. ``exchange.office`` reads the format (.docx, text) into one neutral document.
2. ``form`` recognises the form in it: ``parts`` finds Parts A, B and C, ``front``, ``synopsis``, ``summary`` and
   ``details`` read them, and ``merging`` joins what Parts B and C say about an action.
3. ``report_yaml`` writes the report as YAML.

Nothing is guessed without a word: each step adds an ``Uncertainty`` wherever a person should look.
"""

from planpress.importing.form import ImportedReport, read_form
from planpress.importing.report_yaml import report_yaml

__all__ = ["ImportedReport", "read_form", "report_yaml"]
