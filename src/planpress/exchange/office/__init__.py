"""Reads office documents and workbooks: whatever the format, the result is a neutral document or workbook.

Every format has a reader, such as ``docx_reading`` or ``xlsx_reading``, that reads a file as a person sees it and
returns an :class:`~planpress.exchange.office.document.OfficeDocument` or a
:class:`~planpress.exchange.office.workbook.Workbook`. Readers know formats and nothing about reports;
``planpress.importing`` knows reports and nothing about formats.
"""

from planpress.exchange.office.document import (
    BoxedText,
    DocumentTable,
    OfficeDocument,
    TableCell,
    TableRow,
    TextParagraph,
    TextRun,
    Uncertainty,
    runs_from,
)
from planpress.exchange.office.opening import document_of, file_content

__all__ = [
    "BoxedText",
    "DocumentTable",
    "OfficeDocument",
    "TableCell",
    "TableRow",
    "TextParagraph",
    "TextRun",
    "Uncertainty",
    "document_of",
    "file_content",
    "runs_from",
]
