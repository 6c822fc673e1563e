"""Reads office documents: whatever the format, the result is the same neutral document.

Every format has a reader (``docx_reading``, ``text_reading``) that reads a file as a person sees it and returns an
:class:`~planpress.exchange.office.document.OfficeDocument`. Readers know formats and nothing about reports;
``planpress.importing`` knows reports and nothing about formats.
"""

from planpress.exchange.office.document import (
    DocumentTable,
    OfficeDocument,
    TableCell,
    TableRow,
    TextParagraph,
    TextRun,
    Uncertainty,
)
from planpress.exchange.office.opening import document_of, file_content

__all__ = [
    "DocumentTable",
    "OfficeDocument",
    "TableCell",
    "TableRow",
    "TextParagraph",
    "TextRun",
    "Uncertainty",
    "document_of",
    "file_content",
]
