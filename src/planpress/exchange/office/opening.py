"""Recognises the format of a file by its content, and refuses what cannot be read with one clear line."""

from pathlib import Path

from planpress.errors import RefusedError
from planpress.exchange.office.document import OfficeDocument
from planpress.exchange.office.text_reading import read_text

MAX_FILE = 100_000_000
"""The most bytes of a file."""
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
SAVE_AS = "open it in a word processor and save it as .docx"
REFUSED = (
    (b"%PDF", "it is a PDF, in which tables cannot be read reliably", "import the Word file from which it was made"),
    (rb"{\rtf", "it is a Rich Text file", SAVE_AS),
    (b"\x1f\x8b", "it is a compressed file", "unpack it first"),
    (b"7z\xbc\xaf", "it is a compressed file", "unpack it first"),
    (b"Rar!", "it is a compressed file", "unpack it first"),
)
"""The first bytes of formats that are not read, each with the reason and a hint."""


def file_content(file: Path) -> bytes:
    """Return the bytes of a file.

    Args:
        file: The file.

    Raises:
        RefusedError: There is none, or it is too large or empty.
    """
    if not file.is_file():
        raise RefusedError(f"{file}: there is no such file", "give the path of a document")
    if file.stat().st_size > MAX_FILE:
        raise RefusedError(f"{file}: it has more than {MAX_FILE:,} bytes", "remove pictures, or split it")
    content = file.read_bytes()
    if not content.strip():
        raise RefusedError(f"{file}: the file is empty", "give a document with a report")
    return content


def document_of(content: bytes) -> OfficeDocument:
    """Read a document: a Word document (.docx), or the same report as text with its tables in tabs.

    Args:
        content: The content of the file, which decides the format.

    Raises:
        RefusedError: It is of another format, encrypted, damaged or too large.
    """
    if content.startswith(b"PK"):
        # lxml is an extra, which text does not need
        from planpress.exchange.office.docx_reading import read_docx  # noqa: PLC0415

        return read_docx(content)
    if content.startswith(OLE):
        raise _ole(content)
    for beginning, words, hint in REFUSED:
        if content.startswith(beginning):
            raise RefusedError(words, hint)
    return read_text(content)


def _ole(content: bytes) -> RefusedError:
    """Tell an encrypted document from one of Word 97 to 2003, which begins with the same bytes."""
    if "EncryptedPackage".encode("utf-16-le") in content:
        return RefusedError("it is encrypted with a password", "save a copy without a password")
    return RefusedError("it is a document of Word 97 to 2003, or another old Office file", SAVE_AS)
