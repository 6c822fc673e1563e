"""Formats that are recognised by their first bytes and refused."""

import pytest

from planpress.exchange.office.csv_reading import is_text
from planpress.exchange.office.signatures import refusal

PIXEL = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0\x1f\x15\xc4\x89"
HEAD = b"<!DOCTYPE html>\n<html><head><title>Report</title><style>p { margin: 0 }</style></head><body>"


@pytest.mark.parametrize(
    ("content", "words", "hint"),
    [
        (PIXEL, "it is a picture", "from which it was made"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0", "it is a picture", "from which it was made"),
        (b"BM\x46\0\0\0\0\0\0\0\x36\0\0\0", "it is a picture", "from which it was made"),
        (b"RIFF\x24\0\0\0WEBPVP8 ", "it is a picture", "from which it was made"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "it is a picture", "from which it was made"),
        (b"\0\0\0\x18ftypmp42\0\0\0\0", "it is a recording", "contains a report"),
        (b"\x1f\x8b\x08\0", "compressed file (.gz)", "unpack"),
        (b"BZh91AY&SY\0", "compressed file (.bz2)", "unpack"),
        (b"7z\xbc\xaf\x27\x1c", "archive of files (.7z)", "unpack"),
        (b"Rar!\x1a\x07", "archive of files (.rar)", "unpack"),
        (b"report.docx".ljust(257, b"\0") + b"ustar\0", "archive of files (.tar)", "unpack"),
        (b"%PDF-1.4\n", "it is a PDF", "Word file"),
        (HEAD + b"<p>Progress report</p><table><tr><td>1.1</td></tr></table>", "it is a web page", "word processor"),
        (HEAD + b"<!-- made --><table><tr><td>No.</td></tr></table>", "table of a workbook", "spreadsheet program"),
        (b'<html xmlns:x="urn:schemas-microsoft-com:office:excel"><p>x</p>', "table of a workbook", "spreadsheet"),
        (b'<?xml version="1.0"?><office:spreadsheet/>', "table of a workbook", "spreadsheet"),
        (
            b'<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.text"/>',
            "it is a flat OpenDocument text",
            "word processor",
        ),
        (b'<?xml version="1.0"?><w:wordDocument/>', "it is an XML file", "word processor"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le"), "an Excel 97-2003", "spreadsheet"),
    ],
)
def test_what_the_first_bytes_show(content: bytes, words: str, hint: str) -> None:
    """A file is called what it is, whatever its name, and the hint names the program that can open it."""
    refused = refusal(content)
    assert refused is not None
    assert words in refused.message
    assert hint in (refused.hint or "")
    assert not is_text(content)


@pytest.mark.parametrize(
    "content", [b"No.,Action\n", "Bilan de 2023".encode("utf-16"), b"<p>Part A</p>", b"BMZ: part A"]
)
def test_what_is_read(content: bytes) -> None:
    """Text is not refused, whatever its encoding."""
    assert refusal(content) is None
    assert is_text(content)
