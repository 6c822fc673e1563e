"""Numbers the actions of a form that has no numbers, in their order, as those of a plain table are."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from planpress.exchange.office import (
    DocumentTable,
    OfficeDocument,
    TableCell,
    TableRow,
    TextParagraph,
    TextRun,
    Uncertainty,
)
from planpress.importing.columns import RATED, DetailColumns, detail_columns
from planpress.importing.described_actions import announces_a_rating
from planpress.importing.detail_prose import LONGEST_TITLE
from planpress.importing.heading_words import is_sentence
from planpress.importing.labels import LabelReader
from planpress.importing.nothing import is_nothing
from planpress.importing.numbers import CONTINUED, action_number, number_alone
from planpress.importing.paragraph_headings import paragraph_heading
from planpress.importing.part_headings import part_letter, pillar_heading
from planpress.importing.placeholders import is_placeholder
from planpress.importing.table_contents import TableContents
from planpress.model import Plan

FEW = 2
"""The minimum number of actions."""
TOLD = Uncertainty(
    "",
    "the report does not number its actions, so they were numbered in order",
    "change the ids if the plan prints numbers",
)
LISTED = re.compile(r"\W?[^\W\d_]\s?[.)]\s|\W{0,2}(?:[^\W\d_]{1,20}\s)?\d")
"""The beginning of a name with a letter or a number of its own, as in "A) Amend the law" and "Priority 1: Wells"."""


def with_numbered_actions(document: OfficeDocument, labels: LabelReader, plan: Plan) -> OfficeDocument:
    """Return a document with a number before the name of each action if no action has one.

    The names are in the column of actions of tables with ratings, or in the lines right above those with a rating.

    Args:
        document: The document.
        labels: Recognises the labels of ratings.
        plan: The plan, whose pillars may have numbers.
    """
    if any(_has_a_number(text, plan) for text in document.texts()):
        return document
    tables = [block for block in document.blocks if isinstance(block, DocumentTable)]
    contents = TableContents([row for table in tables for row in table.rows], labels)
    cells = [cell for table in tables for cell in _names_in_table(table, labels, contents)]
    if len(cells) >= FEW:
        numbers = {id(cell): number for number, cell in enumerate(cells, 1)}
        blocks = tuple(_numbered_table(block, numbers) if isinstance(block, DocumentTable) else block
                       for block in document.blocks)  # fmt: skip
    else:
        lines = _names_in_prose(document, labels, plan)
        if len(lines) < FEW:
            return document
        blocks = tuple(_numbered(lines[id(block)][1], lines[id(block)][0]) if id(block) in lines else block
                       for block in document.blocks)  # fmt: skip
    return replace(document, blocks=blocks, uncertainties=(*document.uncertainties, TOLD))


def _has_a_number(text: str, plan: Plan) -> bool:
    """Tell whether a text begins like the name of an action with a number; the heading of a pillar does not count."""
    return bool(action_number(text) or number_alone(text)) and not pillar_heading(text, plan) and not part_letter(text)


def _names_in_table(table: DocumentTable, labels: LabelReader, contents: TableContents) -> Iterator[TableCell]:
    """Yield the cells with the names of actions in a table that has a column of ratings."""
    columns: DetailColumns | None = None
    before = ""
    for row in table.rows:
        if found := detail_columns(row, labels, contents):
            columns = found
        elif columns and set(RATED) & set(columns.roles.values()) and (cell := _name(row, columns, labels)):
            if CONTINUED.sub("", cell.text) != before:
                yield cell
            before = CONTINUED.sub("", cell.text)


def _name(row: TableRow, columns: DetailColumns, labels: LabelReader) -> TableCell | None:
    """Return the cell of a row with the name of an action that has a rating; None for any other row."""
    rated = any(labels.named(cell.text) for cell in row.filled if columns.role(cell) in RATED)
    named = [cell for cell in row.filled if columns.role(cell) == "action" and not cell.continued]
    return named[0] if rated and len(named) == 1 and _is_a_name(named[0].text, labels) else None


def _names_in_prose(
    document: OfficeDocument, labels: LabelReader, plan: Plan
) -> Mapping[int, tuple[int, TextParagraph]]:
    """Return the paragraphs with the names of actions, by identity, each with its number and without its label.

    Each line with a rating must have such a name right above it.
    """
    found: dict[int, tuple[int, TextParagraph]] = {}
    above: TextParagraph | None = None
    for block in document.blocks:
        if isinstance(block, DocumentTable):
            above = None
        elif block.words:
            if announces_a_rating(block, labels):
                name = _bare_name(above, labels, plan) if above else None
                if not above or not name:
                    return {}
                found[id(above)] = (len(found) + 1, name)
            above = block
    return found


def _bare_name(line: TextParagraph, labels: LabelReader, plan: Plan) -> TextParagraph | None:
    """Return the name of an action without a label such as "Action:"; None if a line is something else."""
    heading = paragraph_heading(line)
    if heading and heading.role == "action" and heading.text:
        return heading.text
    is_other = heading or pillar_heading(line.text, plan) or part_letter(line.words) or line.level is not None
    return None if is_other or not _is_a_name(line.words, labels) else line


def _is_a_name(text: str, labels: LabelReader) -> bool:
    is_other = is_nothing(text) or is_placeholder(text) or is_sentence(text) or labels.named(text)
    return len(text) <= LONGEST_TITLE and not is_other and not LISTED.match(text)


def _numbered_table(table: DocumentTable, numbers: Mapping[int, int]) -> DocumentTable:
    return replace(table, rows=tuple(replace(row, cells=tuple(_numbered_cell(cell, numbers) for cell in row.cells))
                                     for row in table.rows))  # fmt: skip


def _numbered_cell(cell: TableCell, numbers: Mapping[int, int]) -> TableCell:
    if id(cell) not in numbers:
        return cell
    return replace(cell, paragraphs=_first_numbered(cell.paragraphs, numbers[id(cell)]))


def _first_numbered(paragraphs: Sequence[TextParagraph], number: int) -> tuple[TextParagraph, ...]:
    place = next(place for place, paragraph in enumerate(paragraphs) if paragraph.words)
    numbered = _numbered(paragraphs[place], number)
    return (*paragraphs[:place], numbered, *paragraphs[place + 1 :])


def _numbered(paragraph: TextParagraph, number: int) -> TextParagraph:
    return replace(paragraph, runs=(TextRun(f"{number}. "), *paragraph.runs))
