"""The bytes of a workbook, without the time of writing."""

import datetime
import io
import re
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openpyxl import Workbook

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip file can record."""
MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
FIXED_HEIGHT = b' customHeight="1"'
"""Without this attribute, programs adjust the height of a row when a text changes."""
SHEETS = "xl/worksheets/"
PROPERTIES = "docProps/core.xml"


def fixed_bytes(book: "Workbook", day: datetime.date) -> bytes:
    """Return the bytes of a workbook, which are the same whenever it is written.

    Args:
        book: The workbook.
        day: The day that its properties state.
    """
    book.properties.created = datetime.datetime.combine(day, datetime.time())
    written, fixed = io.BytesIO(), io.BytesIO()
    book.save(written)
    stamp = f"{day.isoformat()}T00:00:00Z".encode()
    with zipfile.ZipFile(written) as old, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == PROPERTIES:
                content = MODIFIED.sub(rb"\g<1>" + stamp, content)
            elif name.startswith(SHEETS):
                content = content.replace(FIXED_HEIGHT, b"")
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            new.writestr(entry, content)
    return fixed.getvalue()
