"""Recognises the format of a file by its content, and refuses, with one clear line, what cannot be read."""

from pathlib import Path

from planpress.errors import RefusedError
from planpress.exchange.office.document import DocumentTable, OfficeDocument
from planpress.exchange.office.text_reading import read_text
from planpress.exchange.office.workbook_reading import is_opendocument

MAX_FILE = 100_000_000
"""The maximum number of bytes in a file."""
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
SAVE_AS = "open it in a word processor and save it as .docx"
A_PDF = "it is a PDF, in which tables cannot be read reliably"
A_PICTURE = ("it is a picture", "import the document from which it was made")
A_PAGE = ("it is a web page, or a document saved as one", SAVE_AS)
MAX_PARAGRAPH = 100_000
"""The maximum number of characters in a paragraph."""
BEGINNING = 1024
REFUSED = (
    (b"%PDF", A_PDF, "import the Word file from which it was made"),
    (b"\x89PNG", *A_PICTURE),
    (b"\xff\xd8\xff", *A_PICTURE),
    (b"GIF8", *A_PICTURE),
    (b"II*\0", *A_PICTURE),
    (b"MM\0*", *A_PICTURE),
    (b"<!doctype html", *A_PAGE),
    (b"<html", *A_PAGE),
    (b"mime-version:", *A_PAGE),
    (b"<?xml", "it is an XML file, as Word 2003 wrote them", SAVE_AS),
    (rb"{\rtf", "it is a Rich Text file", SAVE_AS),
    (b"\x1f\x8b", "it is a compressed file", "unpack it first"),
    (b"7z\xbc\xaf", "it is a compressed file", "unpack it first"),
    (b"Rar!", "it is a compressed file", "unpack it first"),
)
"""The first bytes of formats that are not read, in lower case where they are words, with the reason and a hint."""
OLD = (
    ("EncryptedPackage", "it is encrypted with a password", "save a copy without a password"),
    ("WordDocument", "it is a Word 97-2003 document", SAVE_AS),
    ("Workbook", "it is an Excel 97-2003 workbook", "open it in a spreadsheet program and save it as .xlsx"),
    ("PowerPoint Document", "it is a PowerPoint 97-2003 presentation", "give a Word document"),
    ("__substg1.0", "it is an Outlook message", "save the document that is attached to it"),
)
"""The names inside old Office files by which their kinds are recognised."""


def file_content(file: Path) -> bytes:
    """Return the bytes of a file.

    Args:
        file: The file.

    Raises:
        RefusedError: The file does not exist, or is too large or empty.
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


def document_of(content: bytes) -> OfficeDocument:
    """Read a document: a Word document (.docx), an OpenDocument text (.odt), or a text with tab-separated tables.

    Args:
        content: The content of the file, which decides the format.

    Raises:
        RefusedError: The document is in another format, encrypted, damaged or too large.
    """
    if content.startswith(b"PK"):
        # lxml is an extra, which text does not need
        from planpress.exchange.office.docx_reading import read_docx  # noqa: PLC0415
        from planpress.exchange.office.odt_reading import read_odt  # noqa: PLC0415

        return _limited(read_odt(content) if is_opendocument(content, b"text") else read_docx(content))
    if content.startswith(OLE):
        raise _ole(content)
    start = content[:BEGINNING].removeprefix(b"\xef\xbb\xbf").lstrip()
    for beginning, words, hint in REFUSED:
        if start.startswith(beginning) or start[: len(beginning)].lower() == beginning:
            raise RefusedError(words, hint)
    if b"%PDF-" in start:
        raise RefusedError(A_PDF, "import the Word file from which it was made")
    return _limited(read_text(content))


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


def _ole(content: bytes) -> RefusedError:
    """Distinguish the kinds of old Office files and encrypted files, which begin with the same bytes."""
    for name, words, hint in OLD:
        if name.encode("utf-16-le") in content:
            return RefusedError(words, hint)
    return RefusedError("it is a Word 97-2003 document, or another old Office file", SAVE_AS)
