"""Reads the text copy of a report: each line is a paragraph, or a table row if it has tabs; some HTML is read too.

Only elements that copies of documents contain (``p``, ``ul``, ``li``, ``i`` and the like) are read as HTML; whatever
else looks like an element stays as typed. Outside tables, asterisks around words mean italics; in tables, an asterisk
after a title has a meaning of its own.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from html.parser import HTMLParser

from planpress.errors import RefusedError
from planpress.exchange.office.document import (
    DocumentTable,
    OfficeDocument,
    TableCell,
    TableRow,
    TextParagraph,
    TextRun,
)
from planpress.exchange.office.document_limits import MAX_COLUMNS
from planpress.exchange.office.drawn_lines import is_drawn_line, without_signs
from planpress.exchange.office.encodings import GIVE_A_FILE, NOT_TEXT, decoded
from planpress.exchange.office.line_widths import BULLETS as BULLET_SIGNS
from planpress.exchange.office.typed_lists import TypedLists
from planpress.exchange.office.wrapped_lines import UnwrappedLines

MAX_TEXT_BYTES = 20_000_000
MAX_LINES = 200_000
BREAKS = frozenset(["p", "br", "div", "ul", "ol", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6"])
ITALICS = frozenset(["i", "em"])
SILENT = frozenset(
    ["b", "strong", "u", "span", "font", "a", "sup", "sub", "table", "tbody", "thead", "td", "th", "body", "html"]
)
CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
SOME = 5
"""The maximum number of control characters in a text."""
BULLETS = re.compile(f"[{BULLET_SIGNS}]")
DASH = re.compile(r"\s*[-\u2013]\s+(?=\S)")
TABBED_BULLET = re.compile(r"^[ \t]{0,20}([\u2022\u25aa\u25cf\u25e6\u2023\u00b7\uf0b7\uf0a7\u2013-])\t+(?=[^\t]+$)")
"""A bullet and a tab before a text, as in lists that Word saved as text."""
STARS = re.compile(r"(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])")


def read_text(content: bytes, languages: Sequence[str] = ()) -> OfficeDocument:
    """Read a text file.

    Args:
        content: The bytes of the file, in UTF-8, UTF-16 or a legacy encoding, which is reported.
        languages: The codes of the languages that are likely, by which a legacy encoding is recognised.

    Raises:
        RefusedError: The file is not text, or is too large.
    """
    if len(content) > MAX_TEXT_BYTES:
        raise RefusedError(f"the text has more than {MAX_TEXT_BYTES:,} bytes", "keep only the report")
    if b"\0" not in content and len(CONTROL.findall(content)) > SOME:
        raise RefusedError(NOT_TEXT, GIVE_A_FILE)
    source = decoded(content, languages)
    text = source.text
    lines = text.splitlines() if "\x0c" not in text else text.replace("\x0c", "\n").splitlines()
    if len(lines) > MAX_LINES:
        raise RefusedError(f"the text has more than {MAX_LINES:,} lines", "keep only the report")
    blocks: list[TextParagraph | DocumentTable] = []
    rows: list[TableRow] = []
    tables = 0
    lists = TypedLists(list(map(without_signs, lines)))
    unwrapped = UnwrappedLines(lists.lines)
    for number, typed in unwrapped:
        if rows and is_drawn_line(lines[number - 1]):
            continue
        line = typed if rows else TABBED_BULLET.sub(r"\1 ", typed, count=1)
        if "\t" in line.strip(" \r\n"):
            tables += not rows
            rows.append(_row(line, f"line {number}", tables))
            continue
        if rows:
            blocks.append(DocumentTable(tuple(rows)))
            rows = []
        blocks += _at_level(_paragraphs(line, f"line {number}", stars=True), lists.levels.get(number, 0))
    if rows:
        blocks.append(DocumentTable(tuple(rows)))
    return OfficeDocument(tuple(blocks), (*source.uncertainties, *unwrapped.uncertainties()))


def _at_level(paragraphs: list[TextParagraph], level: int) -> list[TextParagraph]:
    """Return the paragraphs of a line with the level of its bullet in a list."""
    return [replace(entry, level=level) if entry.level == 0 else entry for entry in paragraphs]


def _row(line: str, place: str, table: int) -> TableRow:
    texts = line.rstrip("\r\n").split("\t")
    if len(texts) > MAX_COLUMNS:
        raise RefusedError(f"{place} has more than {MAX_COLUMNS} columns", "keep only the report")
    cells = (TableCell(tuple(_paragraphs(text, place)), column) for column, text in enumerate(texts))
    return TableRow(tuple(cells), place, table, typed=True)


def _paragraphs(text: str, place: str, *, stars: bool = False) -> list[TextParagraph]:
    reader = _FragmentReader(place, stars)
    reader.feed(text)
    reader.close()
    reader.end_paragraph()
    return reader.paragraphs


class _FragmentReader(HTMLParser):
    """Collects the paragraphs of a text that may contain pieces of HTML, even incomplete ones."""

    def __init__(self, place: str, stars: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.place, self.stars = place, stars
        self.paragraphs: list[TextParagraph] = []
        self.runs: list[TextRun] = []
        self.italic = 0
        self.item = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ITALICS:
            self.italic += 1
        elif tag in BREAKS:
            self.end_paragraph()
            self.item = tag == "li"
        elif tag not in SILENT:
            self.handle_data(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        if tag in ITALICS:
            self.italic = max(0, self.italic - 1)
        elif tag in BREAKS:
            self.end_paragraph()

    def handle_data(self, data: str) -> None:
        if not any(run.text.strip() for run in self.runs) and (dash := DASH.match(data)):
            data, self.item = data[dash.end() :], True
        pieces = BULLETS.split(data)
        for number, piece in enumerate(pieces, 1):
            if number > 1:
                self.end_paragraph()
                self.item = True
            typed = piece.lstrip() if number > 1 else piece
            self.add(typed.rstrip() if number < len(pieces) else typed)

    def add(self, piece: str) -> None:
        """Add words to the paragraph; outside tables, words between asterisks are in italics."""
        if not self.stars or self.italic:
            self.runs.append(TextRun(piece, self.italic > 0))
            return
        self.runs += [TextRun(words, bool(index % 2)) for index, words in enumerate(STARS.split(piece)) if words]

    def end_paragraph(self) -> None:
        """Keep the paragraph that ends here, unless it is empty."""
        if any(run.text.strip() for run in self.runs):
            runs = tuple(run for run in self.runs if run.text)
            self.paragraphs.append(TextParagraph(runs, self.place, level=0 if self.item else None))
        self.runs = []
        self.item = False
