"""Reads a table in a text file: values separated by commas, semicolons, tabs or bars (RFC 4180 and similar formats)."""

import csv
import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from planpress.errors import RefusedError
from planpress.exchange.office.document import Uncertainty
from planpress.exchange.office.encodings import SAVE_AS_UTF8, WIDE_MARKS, decoded, is_wide
from planpress.exchange.office.signatures import refusal
from planpress.exchange.office.workbook import CellKind, Workbook, WorkbookCell, WorkbookRow, WorkbookSheet
from planpress.exchange.spreadsheet_csv import FORMULA, TEXT_MARK, VALUE
from planpress.model.scalars import quoted

MAX_BYTES = 20_000_000
MAX_RECORDS = 50_000
MAX_COLUMNS = 1_000
MAX_CELLS = 1_000_000
KEEP = "keep only the table of actions"
SEPARATORS = ",;\t|"
NAMES = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
SAMPLE = 60
"""How many records are read with each separator to find the right one."""
SAMPLE_CHARACTERS = 200_000
STATED = re.compile(r"sep=(.)\r?\n?", re.IGNORECASE)
"""The first line by which a file tells Excel its separator."""
GUARDED = re.compile(r'\s*="((?:[^"]|"")*)"\s*')
"""A formula that keeps Excel from changing a text, such as an id: its value is the text."""
LONGEST_MARKED = 60
"""The maximum number of characters in a marked value that is not a formula."""


def read_csv(content: bytes, languages: Sequence[str] = ()) -> Workbook:
    """Read a table in a text file as a workbook with one sheet, whose name is empty.

    Args:
        content: The bytes of the file: UTF-8, UTF-16 or, if it is neither, a legacy encoding, which is reported.
        languages: The codes of the languages that are likely, by which a legacy encoding is recognised.

    Raises:
        RefusedError: The file is not text, is too large, or cannot be divided into cells.
    """
    if len(content) > MAX_BYTES:
        raise RefusedError(f"the text has more than {MAX_BYTES:,} bytes", "keep only the report")
    source = decoded(content, languages)
    doubts = list(source.uncertainties)
    text, separator = _separated(source.text)
    records, strict = _records(text, separator)
    if not strict:
        words = "its quotation marks are not in pairs, so cells may be divided in the wrong places"
        doubts.append(Uncertainty("", words, "compare the actions with the file, or save it again"))
    marked: list[str] = []
    rows: list[WorkbookRow] = []
    for number, values in enumerate(records, 1):
        cells = {
            column: WorkbookCell(_unmarked(typed, marked), CellKind.TEXT, "", number, column, plain=typed)
            for column, value in enumerate(values)
            if value.strip() and (typed := _typed(value))
        }
        if cells:
            rows.append(WorkbookRow(number, cells))
    if marked:
        words = f"the apostrophe before {quoted(marked[0])} marks the value as text and is not part of the value"
        count = f" ({len(marked)} cells have such a mark)" if len(marked) > 1 else ""
        doubts.append(Uncertainty("", words + count))
    return Workbook((WorkbookSheet("", tuple(rows)),), tuple(doubts))


def _separated(text: str) -> tuple[str, str]:
    """Return the text of the table and its separator: the one that it states, or that gives the most even rows."""
    if stated := STATED.match(text):
        return text[stated.end() :], stated[1]
    return text, max(SEPARATORS, key=lambda separator: _evenness(text, separator))


def _evenness(text: str, separator: str) -> tuple[float, int]:
    """Return how well a separator divides a text, judged by how many rows have the same number of columns."""
    sample = text[:SAMPLE_CHARACTERS]
    try:
        records = list(islice(_reader(sample, separator, strict=False), SAMPLE))
    except csv.Error:
        return 0.0, 0
    widths = Counter(len(values) for values in records if any(value.strip() for value in values))
    wide = {width: number for width, number in widths.items() if width > 1}
    if not wide:
        return 0.0, 0
    width = max(wide, key=lambda width: (wide[width] * width, width))
    return wide[width] / sum(widths.values()) * min(width, 5), wide[width] * width


def _reader(text: str, separator: str, *, strict: bool) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=strict)


def _records(text: str, separator: str) -> tuple[Sequence[list[str]], bool]:
    """Return the rows of a table, and whether its quotation marks are in pairs."""
    limit = csv.field_size_limit(len(text) + 1)
    try:
        try:
            return _limited(_reader(text, separator, strict=True)), True
        except csv.Error:
            return _limited(_reader(text, separator, strict=False)), False
    except csv.Error as error:
        raise RefusedError("the table cannot be divided into cells", SAVE_AS_UTF8) from error
    finally:
        csv.field_size_limit(limit)


def _limited(reader: Iterable[list[str]]) -> list[list[str]]:
    """Return the rows that a reader yields; refuse a table that exceeds the limits."""
    records: list[list[str]] = []
    cells = 0
    for number, values in enumerate(reader, 1):
        cells += len(values)
        if number > MAX_RECORDS:
            raise _too_long(records)
        if len(values) > MAX_COLUMNS:
            raise RefusedError(f"row {number} has more than {MAX_COLUMNS:,} columns", KEEP)
        if cells > MAX_CELLS:
            raise RefusedError(f"the table has more than {MAX_CELLS:,} cells, empty ones included", KEEP)
        records.append(values)
    return records


def _too_long(records: Sequence[Sequence[str]]) -> RefusedError:
    """Return the refusal of a long table, or of a long text whose lines mostly have one cell."""
    if sum(len(values) > 1 for values in records) > len(records) / 2:
        return RefusedError(f"the table has more than {MAX_RECORDS:,} rows", KEEP)
    return RefusedError(f"the text has more than {MAX_RECORDS:,} lines", "keep only the report")


def _typed(value: str) -> str:
    r"""Return what a cell contains, with "\n" for a line break; of a formula that guards a text, the text."""
    value = unicodedata.normalize("NFC", value.replace("\r\n", "\n").replace("\r", "\n"))
    guarded = GUARDED.fullmatch(value)
    return guarded[1].replace('""', '"') if guarded else value


def _unmarked(value: str, marked: list[str]) -> str:
    """Return a text without the apostrophe that marks it as text for a program."""
    rest = value[1:]
    if not value.startswith(TEXT_MARK) or TEXT_MARK in rest:
        return value
    if FORMULA.match(rest) or (len(rest) <= LONGEST_MARKED and VALUE.fullmatch(rest)):
        marked.append(rest)
        return rest
    return value


def is_text(content: bytes) -> bool:
    """Tell whether the bytes of a file can be text: they do not begin like another known format, and are not binary.

    Args:
        content: The bytes.
    """
    if content.startswith(b"PK") or refusal(content):
        return False
    return content.startswith(WIDE_MARKS) or b"\0" not in content or is_wide(content)


def is_divided(workbook: Workbook) -> bool:
    """Tell whether most rows of a text have several cells, as in a table.

    Args:
        workbook: What :func:`read_csv` returned.
    """
    rows = workbook.sheets[0].rows
    return sum(len(row.cells) > 1 for row in rows) > len(rows) / 2
