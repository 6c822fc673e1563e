"""Reads the parts of an Excel workbook to which its sheets refer (shared texts and styles), and streams sheets."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from planpress.errors import RefusedError
from planpress.exchange.office.number_formats import EAST_ASIAN_DATES
from planpress.exchange.office.package import (
    BROKEN,
    DAMAGED,
    OfficePackage,
    attribute,
    local_name,
    refuse_doctype,
    xml_library,
)
from planpress.model.scalars import NOT_TEXT

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_STREAM = 400_000_000
"""The maximum number of bytes in a sheet, unpacked."""
MAX_TAGS_BETWEEN = 500_000
"""The maximum number of tags in a row, or in anything else that is parsed at once."""
MAX_STRINGS = 1_000_000
MAX_CHARACTERS = 100_000_000
"""The maximum number of characters in all shared texts together."""
UNIT = re.compile(rb"<(?:[\w.-]+:)?(?:row|si)[\s/>]")
ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
"""An escaped character: one that XML cannot contain, or an underscore (ISO/IEC 29500-1, section 22.9.2.19)."""


UNFILLED = (None, "none", "gray125")
COLOR = ("rgb", "theme", "indexed", "tint")
"""What can name a colour (ISO/IEC 29500-1, section 18.8.19)."""
WHITE = frozenset(["rgb ffffffff", "rgb 00ffffff", "theme 0", "indexed 1", "indexed 9", "indexed 65"])


@dataclass(frozen=True)
class CellString:
    """The text of a cell.

    Args:
        text: What a reader sees.
        struck: The words that are struck out, which are not part of the text.
        doubt: What a person should know; "" if nothing.
    """

    text: str
    struck: str = ""
    doubt: str = ""


class _Watched:
    """A stream that raises an error when there is too much to parse at once.

    Args:
        stream: The stream.
        name: The name of the part.
    """

    def __init__(self, stream: IO[bytes], name: str) -> None:
        self.stream, self.name = stream, name
        self.bytes = self.tags = 0

    def read(self, size: int = -1) -> bytes:
        chunk = self.stream.read(size)
        self.bytes += len(chunk)
        beginning = max((match.start() for match in UNIT.finditer(chunk)), default=None)
        self.tags = chunk.count(b"<", beginning) if beginning is not None else self.tags + chunk.count(b"<")
        if self.bytes > MAX_STREAM or self.tags > MAX_TAGS_BETWEEN:
            raise RefusedError(f"the part {self.name} is too large", "import only the sheet with the report")
        return chunk


def streamed(stream: IO[bytes], name: str, kinds: tuple[str, ...]) -> Iterator["_Element"]:
    """Yield the elements of some kinds in a part, one after the other, without keeping them.

    Args:
        stream: The part.
        name: Its name.
        kinds: The names of the elements; none of them contains another one.

    Raises:
        RefusedError: The part is damaged, too large, or has a DOCTYPE.
    """
    etree = xml_library()
    tags = [f"{{*}}{kind}" for kind in kinds]
    parsed = etree.iterparse(
        _Watched(stream, name), events=("end",), tag=tags, resolve_entities=False, no_network=True, load_dtd=False,
        huge_tree=False,
    )  # fmt: skip
    first = True
    try:
        for _, element in parsed:
            if first:
                refuse_doctype(element, name)
                first = False
            yield element
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]
    except etree.XMLSyntaxError as error:
        raise RefusedError(f"the part {name} is damaged", DAMAGED) from error


class SharedStrings:
    """The texts that cells refer to by number.

    Args:
        package: The workbook.
        part: The name of the part with the texts; "" if there is none.
    """

    def __init__(self, package: OfficePackage, part: str) -> None:
        self.strings: list[CellString] = []
        characters = 0
        stream = package.stream(part) if part else None
        if stream is None:
            return
        try:
            with stream:
                for element in streamed(stream, part, ("si",)):
                    string = cell_string(element, "")
                    characters += len(string.text)
                    self.strings.append(string)
                    if len(self.strings) > MAX_STRINGS or characters > MAX_CHARACTERS:
                        raise RefusedError("it contains too many texts", "import only the sheet with the report")
        except BROKEN as error:
            raise RefusedError(f"the part {part} is damaged", DAMAGED) from error

    def string(self, number: str) -> CellString:
        """Return a text.

        Args:
            number: Its number, from 0, as the cell writes it.
        """
        position = int(number) if number.strip().isdecimal() and len(number) < len("100000000") else -1
        if 0 <= position < len(self.strings):
            return self.strings[position]
        return CellString("", doubt="its text is missing from the file")


def cell_string(element: "_Element | None", value: str) -> CellString:
    """Return the words of a shared text or of a text in a cell, without phonetic readings (``rPh``).

    Args:
        element: The ``si`` or ``is``; None for a value without markup.
        value: The value without markup.
    """
    if element is None:
        return _string(value, "")
    text, struck = "", ""
    for inner in element:
        name = local_name(inner)
        if name == "t":
            text += inner.text or ""
        elif name == "r":
            words = "".join(part.text or "" for part in inner if local_name(part) == "t")
            if any(local_name(font) == "strike" and _on(font) for part in inner for font in part):
                struck += words
            else:
                text += words
    return _string(text, struck)


def _string(text: str, struck: str) -> CellString:
    text = ESCAPED.sub(lambda match: chr(int(match[1], 16)), text) if "_x" in text else text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if NOT_TEXT.search(text):
        return CellString(NOT_TEXT.sub("", text), struck, "control characters in it were left out")
    return CellString(text, struck)


def _on(element: "_Element") -> bool:
    return (attribute(element, "val") or "true").lower() not in ("0", "false")


class XlsxStyles:
    """The number formats of cells, the colours behind them, and which cells are struck out.

    Args:
        root: The part with the styles; None if there is none.
    """

    def __init__(self, root: "_Element | None") -> None:
        self.formats: list[str] = []
        self.struck: list[bool] = []
        self.fills: list[str] = []
        if root is None:
            return
        codes = {}
        fonts: list[bool] = []
        fills: list[str] = []
        for element in root.iter():
            name = local_name(element)
            if name == "numFmt":
                codes[attribute(element, "numFmtId") or ""] = attribute(element, "formatCode") or ""
            elif name == "fonts":
                fonts = [any(local_name(part) == "strike" and _on(part) for part in font) for font in element]
            elif name == "fills":
                fills = [_fill(fill) for fill in element]
            elif name == "cellXfs":
                for style in element:
                    fill = attribute(style, "fillId") or "0"
                    self.fills.append(fills[int(fill)] if fill.isdecimal() and int(fill) < len(fills) else "")
                    self.formats.append(_code(attribute(style, "numFmtId") or "0", codes))
                    font = attribute(style, "fontId") or "0"
                    self.struck.append(font.isdecimal() and int(font) < len(fonts) and fonts[int(font)])

    def format(self, style: int) -> str:
        """Return the code of the number format of a style."""
        return self.formats[style] if style < len(self.formats) else "General"

    def fill(self, style: int) -> str:
        """Return the colour behind the cells of a style; "" for none."""
        return self.fills[style] if style < len(self.fills) else ""

    def is_struck(self, style: int) -> bool:
        """Tell whether a style strikes out its text."""
        return style < len(self.struck) and self.struck[style]


def _fill(element: "_Element") -> str:
    """Return the colour of a fill; "" if it has none or is white."""
    for pattern in element:
        if local_name(pattern) != "patternFill" or attribute(pattern, "patternType") in UNFILLED:
            continue
        for color in pattern:
            if local_name(color) == "fgColor":
                named = [f"{name} {attribute(color, name)}" for name in COLOR if attribute(color, name)]
                words = " ".join(named).lower()
                return "" if words in WHITE else words
    return ""


def _code(number: str, codes: dict[str, str]) -> str:
    from openpyxl.styles.numbers import BUILTIN_FORMATS  # noqa: PLC0415 - an extra

    if number in codes:
        return codes[number]
    whole = int(number) if number.isdecimal() and len(number) < len("10000") else 0
    return "yyyy-mm-dd" if whole in EAST_ASIAN_DATES else str(BUILTIN_FORMATS.get(whole, "General"))
