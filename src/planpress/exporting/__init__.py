"""Writes a report in other formats: the official form, a workbook, a PDF, tables and JSON.

:data:`FORMATS` lists the formats. The maker of a format takes the same context as the views of a page, so a document
has the same facts as a page: the edition, the corrections, the language and the permanent addresses. The same data
gives the same bytes, unless a PDF needs the computer's fonts.
"""

from planpress.exporting.formats import ALWAYS_ON_SITE, FORMATS, ON_SITE, VARIANTS_ON_SITE, ExportFormat, export_context

__all__ = ["ALWAYS_ON_SITE", "FORMATS", "ON_SITE", "VARIANTS_ON_SITE", "ExportFormat", "export_context"]
