"""The whole Word form: its blocks, and what its blocks say."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from planpress.exchange.field_rows import FieldRow
from planpress.exchange.office import DocumentTable, OfficeDocument, TableRow, TextParagraph
from planpress.exchange.word_form.blocks import Block, Heading, as_read
from planpress.exchange.word_form.closing import accepted_blocks, closing_blocks, closing_headings, read_closing
from planpress.exchange.word_form.entries import cell_words, read_entries
from planpress.exchange.word_form.front import FormFacts, front_blocks, read_front
from planpress.exchange.word_form.further import further_blocks, is_further, read_further
from planpress.exchange.word_form.part_a import is_absence, part_a_blocks, read_counts, read_overall
from planpress.exchange.word_form.part_b import RatedEntry, asterisk_note, part_b_blocks, read_part_b
from planpress.exchange.word_form.part_c import DetailedEntry, part_c_blocks, read_part_c
from planpress.exchange.word_form.prose import PrintedLine, line_of, text_words
from planpress.exchange.word_form.setting import FormSetting

NOTHING_MORE = FormFacts()
FRONT, ANNEX, FURTHER = "front", "annex", "further"
"""Sections whose paragraphs are remarks of the form."""
PARTS_WITH_ASTERISK = ("part_b", "part_c")
Rows = Sequence[Sequence[tuple[PrintedLine, ...]]]


@dataclass
class ReadForm:
    """What the parts of a form say, before Parts B and C are joined.

    Args:
        values: The front page, Part A and the closing tables, by the keys of the data.
        rated: The actions of Part B.
        detailed: The actions of Part C.
        strangers: Paragraphs and tables that are not in any part of the form, with their locations.
        unread_rows: Rows of Part A that could not be read: their location and the text of each cell.
    """

    values: dict[str, Any] = field(default_factory=dict)
    rated: list[RatedEntry] = field(default_factory=list)
    detailed: list[DetailedEntry] = field(default_factory=list)
    strangers: list[tuple[str, str]] = field(default_factory=list)
    unread_rows: list[tuple[str, list[str]]] = field(default_factory=list)


def form_blocks(mapping: Mapping[str, Any], setting: FormSetting, facts: FormFacts = NOTHING_MORE) -> Iterator[Block]:
    """Yield the form without its annex.

    Args:
        mapping: The report.
        setting: Its setting.
        facts: What its front page says besides the report's own data.
    """
    yield from front_blocks(mapping, setting, facts)
    yield from part_a_blocks(mapping, setting)
    yield from part_b_blocks(mapping, setting)
    yield from part_c_blocks(mapping, setting)
    yield from closing_blocks(mapping, setting)


def annex_blocks(
    mapping: Mapping[str, Any], further: Mapping[str, Any], setting: FormSetting, period: str
) -> Iterator[Block]:
    """Yield the annex of the form: accepted findings and further details.

    Args:
        mapping: The report.
        further: The values that the further details show.
        setting: The setting of the report.
        period: The id of the period.
    """
    yield Heading(setting.words.annex, 1, "annex", on_new_page=True)
    yield from accepted_blocks(mapping, setting)
    yield from further_blocks(further, mapping, setting, period)


def further_rows(document: OfficeDocument) -> list[FieldRow]:
    """Return the further details of a document; none if it is not a Word form of this layout."""
    started = False
    rows: list[FieldRow] = []
    for block in document.blocks:
        if isinstance(block, DocumentTable):
            started = started or is_further(block)
            rows += read_further(_cells(block)) if started else []
    return rows


def read_form_blocks(document: OfficeDocument, setting: FormSetting) -> ReadForm:
    """Return what the parts of a form say.

    Args:
        document: The document; its further details are left out.
        setting: The setting of the report.
    """
    reader = _FormReader(setting)
    for block in document.blocks:
        if isinstance(block, DocumentTable):
            if is_further(block):
                break
            reader.table(block)
        elif block.text:
            reader.paragraph(block)
    return reader.finished()


def as_shown(mapping: Mapping[str, Any], setting: FormSetting) -> ReadForm:
    """Return what a reader of the form learns about a report.

    Args:
        mapping: The report.
        setting: Its setting.
    """
    blocks = (*form_blocks(mapping, setting), *accepted_blocks(mapping, setting))
    return read_form_blocks(as_read(blocks), setting)


class _FormReader:
    def __init__(self, setting: FormSetting) -> None:
        self.setting, self.form = setting, ReadForm()
        words = setting.words
        self.headings = {
            _key(words.part_a): "summary",
            _key(words.totals): "totals",
            _key(words.shares): "shares",
            _key(words.progress_to_date): "progress",
            _key(words.future_outlook): "outlook",
            _key(words.part_b): "part_b",
            _key(words.part_c): "part_c",
            _key(words.annex): ANNEX,
            _key(words.further): FURTHER,
            **{_key(heading): key for heading, key in closing_headings(setting).items()},
        }
        self.pillars = {_key(heading) for heading in setting.pillars.values()}
        self.section, self.pillar = FRONT, ""
        self.texts: dict[str, list[PrintedLine]] = {"summary": [], "progress": [], "outlook": []}
        self.front: list[tuple[str, tuple[PrintedLine, ...]]] = []

    def paragraph(self, paragraph: TextParagraph) -> None:
        named = self.headings.get(_key(paragraph.words)) if paragraph.level is None else None
        if named:
            self.section = named
        elif self.section == "summary" and is_absence(paragraph.words, self.setting):
            pass
        elif self.section in self.texts:
            self.texts[self.section].append(line_of(paragraph))
        elif self.section in PARTS_WITH_ASTERISK and _key(paragraph.words) == _key(asterisk_note(self.setting)):
            pass
        elif self.section == "part_c":
            self.pillar = paragraph.words
        elif self.section not in (FRONT, ANNEX, FURTHER):
            self.form.strangers.append((paragraph.place, paragraph.words))

    def table(self, table: DocumentTable) -> None:
        rows, values = _cells(table), self.form.values
        if self.section == FRONT:
            self.front += [(cell_words(row[0]), row[1]) for row in rows if len(row) > 1]
        elif self.section == "summary":
            overall, unread = read_overall(rows, self.setting)
            values.setdefault("overall", {}).update(overall)
            self._leave(table, unread)
        elif self.section in ("totals", "shares"):
            counts, notes, unread = read_counts(rows, self.setting, shares=self.section == "shares")
            self._leave(table, unread)
            values.setdefault(self.section, {}).update(counts)
            if notes:
                values.setdefault("totals_note", {}).update(notes)
        elif self.section == "part_b":
            self.form.rated += read_part_b(table.rows, self.setting)
        elif self.section == "part_c":
            self.form.detailed += read_part_c(table.rows, self.setting, self.pillar)
        elif self.section in closing_headings(self.setting).values():
            values[self.section] = values.get(self.section, []) + read_closing(self.section, rows, self.setting)
        elif rows and any(rows[0]):
            self.form.strangers.append((table.rows[0].place, cell_words([line for cell in rows[0] for line in cell])))

    def _leave(self, table: DocumentTable, positions: Sequence[int]) -> None:
        """Note the rows of a table that could not be read, by their positions among the filled rows."""
        filled = [row for row in table.rows if _filled(row)]
        for row in (filled[position] for position in positions):
            self.form.unread_rows.append((row.place, [cell.text.strip() for cell in row.cells]))

    def finished(self) -> ReadForm:
        values = read_front(self.front, self.setting) | self.form.values
        if self.texts["summary"]:
            values["summary"] = text_words(self.texts["summary"])
        for key in ("progress", "outlook"):
            if self.texts[key]:
                values[key] = read_entries(self.texts[key])
        self.form.values = {key: value for key, value in values.items() if value not in ({}, [])}
        return self.form


def _cells(table: DocumentTable) -> Rows:
    return [[tuple(map(line_of, cell.paragraphs)) for cell in row.cells] for row in table.rows if _filled(row)]


def _filled(row: TableRow) -> bool:
    return bool(row.filled)


def _key(words: str) -> str:
    return " ".join(words.split()).casefold()
