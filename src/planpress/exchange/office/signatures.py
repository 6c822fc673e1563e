"""Recognises by their first bytes the formats that planpress does not read, and says what to do with such a file."""

import re

from planpress.errors import RefusedError

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
SAVE_AS = "open it in a word processor and save it as .docx"
SAVE_AS_WORKBOOK = "open it in a spreadsheet program and save it as .xlsx"
A_PDF = ("it is a PDF, in which tables cannot be read reliably", "import the Word file from which it was made")
A_PICTURE = ("it is a picture", "import the document from which it was made")
A_PAGE = ("it is a web page, or a document saved as one", SAVE_AS)
A_TABLE = ("it is a web page or XML with the table of a workbook", SAVE_AS_WORKBOOK)
UNPACK = "unpack it, and give one file"
BEGINNING = 1024
MARKUP_LENGTH = 20_000
REFUSED = (
    (b"%PDF", *A_PDF),
    (b"\x89PNG", *A_PICTURE),
    (b"\xff\xd8\xff", *A_PICTURE),
    (b"GIF8", *A_PICTURE),
    (b"II*\0", *A_PICTURE),
    (b"MM\0*", *A_PICTURE),
    (b"<svg", *A_PICTURE),
    (b"<!doctype html", *A_PAGE),
    (b"<html", *A_PAGE),
    (b"mime-version:", *A_PAGE),
    (b"<?xml", "it is an XML file, as Word 2003 wrote them", SAVE_AS),
    (rb"{\rtf", "it is a Rich Text file", SAVE_AS),
    (b"\x1f\x8b", "it is a compressed file (.gz)", UNPACK),
    (b"\xfd7zXZ", "it is a compressed file (.xz)", UNPACK),
    (b"7z\xbc\xaf", "it is an archive of files (.7z)", UNPACK),
    (b"Rar!", "it is an archive of files (.rar)", UNPACK),
)
"""The first bytes of formats that are not read, in lower case where they are words, with the reason and a hint."""
BY_PATTERN = (
    (re.compile(rb"BZh[1-9]1AY&SY"), "it is a compressed file (.bz2)", UNPACK),
    (re.compile(rb".{257}ustar", re.DOTALL), "it is an archive of files (.tar)", UNPACK),
    (re.compile(rb"BM.{4}\0{4}", re.DOTALL), *A_PICTURE),
    (re.compile(rb"RIFF.{4}WEBP", re.DOTALL), *A_PICTURE),
    (re.compile(rb".{4}ftyp(?:hei|hev|mif|avif)", re.DOTALL), *A_PICTURE),
    (re.compile(rb".{4}ftyp", re.DOTALL), "it is a recording", "give a document that contains a report"),
)
"""The beginnings of further formats, whose first bytes vary."""
OLD = (
    ("EncryptedPackage", "it is encrypted with a password", "save a copy without a password"),
    ("WordDocument", "it is a Word 97-2003 document", SAVE_AS),
    ("Workbook", "it is an Excel 97-2003 workbook", SAVE_AS_WORKBOOK),
    ("PowerPoint Document", "it is a PowerPoint 97-2003 presentation", "give a Word document"),
    ("__substg1.0", "it is an Outlook message", "save the document that is attached to it"),
)
"""The names inside old Office files by which their kinds are recognised."""
OF_A_TEXT = re.compile(rb"application/vnd\.oasis\.opendocument\.text|<office:document\b")
"""What a flat OpenDocument text, which is one XML file, contains near its beginning."""
MARKUP = (b"<?xml", b"<html", b"<!doctype")
OF_A_WORKBOOK = re.compile(rb"office:spreadsheet|office:excel|excel\.sheet")
"""What web pages and XML contain near their beginning if spreadsheet programs wrote them."""
SILENT = re.compile(rb"<!--.*?-->|<(head|style|script|title)\b.*?</\1\s*>|<[^>]*>|&nbsp;", re.DOTALL)
"""What a reader of a web page does not see."""


def refusal(content: bytes) -> RefusedError | None:
    """Return what to say about a file in a format that is not read; None if its first bytes show no such format.

    Args:
        content: The bytes of the file.
    """
    if content.startswith(OLE):
        return _old(content)
    start = content[:BEGINNING].removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.lower().startswith(MARKUP) and _is_table(content):
        return RefusedError(*A_TABLE)
    if start.startswith(b"<?xml") and OF_A_TEXT.search(start):
        return RefusedError("it is a flat OpenDocument text (.fodt)", SAVE_AS)
    for beginning, words, hint in REFUSED:
        if start.startswith(beginning) or start[: len(beginning)].lower() == beginning:
            return RefusedError(words, hint)
    for pattern, words, hint in BY_PATTERN:
        if pattern.match(content):
            return RefusedError(words, hint)
    return RefusedError(*A_PDF) if b"%PDF-" in start else None


def _is_table(content: bytes) -> bool:
    """Tell whether a web page or an XML file is a workbook: it says so, or begins with a table and not with text."""
    beginning = content[:MARKUP_LENGTH].lower()
    if OF_A_WORKBOOK.search(beginning):
        return True
    before, table, _ = beginning.partition(b"<table")
    return bool(table) and not SILENT.sub(b"", before).strip(b"\xef\xbb\xbf \r\n\t")


def _old(content: bytes) -> RefusedError:
    """Distinguish the kinds of old Office files and encrypted files, which begin with the same bytes."""
    for name, words, hint in OLD:
        if name.encode("utf-16-le") in content:
            return RefusedError(words, hint)
    return RefusedError("it is a Word 97-2003 document, or another old Office file", SAVE_AS)
