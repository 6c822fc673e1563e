"""Recognises the format of a file by its content, and refuses, with one clear line, what cannot be read."""

from collections.abc import Sequence
from pathlib import Path

from planpress.errors import RefusedError
from planpress.exchange.office.document import DocumentTable, OfficeDocument
from planpress.exchange.office.signatures import refusal
from planpress.exchange.office.text_reading import read_text
from planpress.exchange.office.workbook_reading import is_opendocument

MAX_FILE = 100_000_000
"""The maximum number of bytes in a file."""
MAX_PARAGRAPH = 100_000
"""The maximum number of characters in a paragraph."""


def file_content(file: Path) -> bytes:
    """Return the bytes of a file.

    Args:
        file: The file.

    Raises:
        RefusedError: The file does not exist, is a folder, is too large, is empty or cannot be read.
    """
    if file.is_dir():
        raise RefusedError(f"{file}: it is a folder", "give the path of a document in it")
    if not file.is_file():
        raise RefusedError(f"{file}: there is no such file", "give the path of a document")
    if file.stat().st_size > MAX_FILE:
        raise RefusedError(f"{file}: it has more than {MAX_FILE:,} bytes", "remove pictures, or split the file")
    try:
        content = file.read_bytes()
    except OSError as error:
        raise RefusedError(f"{file}: it cannot be read: {error.strerror}", "check its permissions") from error
    if not content.strip():
        raise RefusedError(f"{file}: the file is empty", "give a document that contains a report")
    return content


def document_of(content: bytes, languages: Sequence[str] = ()) -> OfficeDocument:
    """Read a document: a Word document (.docx), an OpenDocument text (.odt), or a text with tab-separated tables.

    Args:
        content: The content of the file, which decides the format.
        languages: The codes of the languages that are likely, by which the encoding of an old text is recognised.

    Raises:
        RefusedError: The document is in another format, encrypted, damaged or too large, or reading it needs a package
            that is not installed.
    """
    if content.startswith(b"PK"):
        # lxml is an extra, which text does not need
        from planpress.exchange.office.docx_reading import read_docx  # noqa: PLC0415
        from planpress.exchange.office.odt_reading import read_odt  # noqa: PLC0415

        return _limited(read_odt(content) if is_opendocument(content, b"text") else read_docx(content))
    if refused := refusal(content):
        raise refused
    return _limited(read_text(content, languages))


def _limited(document: OfficeDocument) -> OfficeDocument:
    """Refuse a document with a paragraph that is too long."""
    for block in document.blocks:
        paragraphs = [block] if not isinstance(block, DocumentTable) else [
            paragraph for row in block.rows for cell in row.cells for paragraph in cell.paragraphs]  # fmt: skip
        for paragraph in paragraphs:
            if sum(len(run.text) for run in paragraph.runs) > MAX_PARAGRAPH:
                words = f"{paragraph.place} has more than {MAX_PARAGRAPH:,} characters"
                raise RefusedError(words, "divide it into paragraphs")
    return document
