"""Recognises a workbook by its content, and refuses, with one clear line, what cannot be read."""

import io
import zipfile
from pathlib import Path

from planpress.errors import RefusedError
from planpress.exchange.office.package import BROKEN
from planpress.exchange.office.workbook import Workbook

MAX_FILE = 100_000_000
"""The maximum number of bytes in a file."""
MAX_TYPE = 200
"""The maximum number of bytes in the name of a format in an OpenDocument file."""
UNREADABLE = (*BROKEN, KeyError, ValueError)
"""What opening a damaged zip file can raise."""
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
SAVE_AS = "open it in a spreadsheet program and save it as .xlsx"
REFUSED = (
    (b"%PDF", "it is a PDF, in which tables cannot be read reliably", "import the workbook from which it was made"),
    (b"\x1f\x8b", "it is a compressed file", "unpack it first"),
    (b"7z\xbc\xaf", "it is a compressed file", "unpack it first"),
    (b"Rar!", "it is a compressed file", "unpack it first"),
    (b"\x09\x08", "it is a workbook in a format older than Excel 97", SAVE_AS),
)
"""The first bytes of formats that are not read, each with the reason and a hint."""


def read_workbook(file: Path) -> Workbook:
    """Read a workbook (.xlsx, .ods) within the limits of its format.

    Args:
        file: The file; its content decides the format, not its name.

    Raises:
        RefusedError: The file does not exist, is in another format, encrypted, damaged or too large, or reading it
            needs a package that is not installed.
    """
    if not file.is_file():
        raise RefusedError(f"{file}: there is no such file", "give the path of a workbook")
    if file.stat().st_size > MAX_FILE:
        raise RefusedError(f"{file}: it has more than {MAX_FILE:,} bytes", "remove pictures, or split the file")
    try:
        return workbook_of(file.read_bytes())
    except RefusedError as error:
        raise RefusedError(f"{file}: {error.message}", error.hint) from error


def workbook_of(content: bytes) -> Workbook:
    """Read the bytes of a workbook, with the errors of :func:`read_workbook`."""
    if not content.strip():
        raise RefusedError("the file is empty", "give a workbook that contains a report")
    if content.startswith(OLE):
        raise _ole(content)
    for beginning, words, hint in REFUSED:
        if content.startswith(beginning):
            raise RefusedError(words, hint)
    if content.startswith(b"PK"):
        # lxml is an extra, which text does not need
        from planpress.exchange.office.ods_reading import read_ods  # noqa: PLC0415
        from planpress.exchange.office.xlsx_reading import read_xlsx  # noqa: PLC0415

        return read_ods(content) if is_opendocument(content, b"spreadsheet") else read_xlsx(content)
    raise RefusedError("it is not a workbook", SAVE_AS)


def is_workbook(content: bytes) -> bool:
    """Tell whether the bytes of a file are a workbook, even one that cannot be read.

    Args:
        content: The bytes.
    """
    if content.startswith(OLE):
        return any(f"{name}\0".encode("utf-16-le") in content for name in ("Workbook", "Book"))
    if not content.startswith(b"PK"):
        return content.startswith(b"\x09\x08")
    if is_opendocument(content, b"spreadsheet"):
        return True
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return any(name.replace("\\", "/").lstrip("/").lower().startswith("xl/") for name in archive.namelist())
    except UNREADABLE:
        return False


def is_opendocument(content: bytes, kind: bytes) -> bool:
    """Tell whether the bytes of a zip file are those of a document in OpenDocument format.

    Args:
        content: The bytes.
        kind: The kind of document: "text" or "spreadsheet".
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entry = archive.getinfo("mimetype")
            return entry.file_size < MAX_TYPE and archive.read(entry).startswith(
                b"application/vnd.oasis.opendocument." + kind
            )
    except UNREADABLE:
        return False


def _ole(content: bytes) -> RefusedError:
    """Distinguish an encrypted workbook from an Excel 97-2003 workbook, which begins with the same bytes."""
    if "EncryptedPackage".encode("utf-16-le") in content:
        return RefusedError("it is encrypted with a password", "save a copy without a password")
    return RefusedError("it is an Excel 97-2003 workbook (.xls), or another old Office file", SAVE_AS)
