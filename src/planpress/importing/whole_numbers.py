"""Reads whole numbers that a space divides from the names of actions, as in "1 Amend the law"."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from planpress.exchange.office import DocumentTable, OfficeDocument, TableCell, TextParagraph, TextRun
from planpress.importing.heading_words import heading_role, is_sentence
from planpress.importing.labels import LabelReader
from planpress.importing.nothing import is_nothing
from planpress.importing.numbers import ACTION, WORD, ActionNumber, action_number
from planpress.importing.part_headings import LONGEST, pillar_heading
from planpress.model import Plan

NAME = re.compile(
    rf"^[^\S\n]*(?:{WORD})(?P<number>\d{{1,3}})(?=[^\S\n]+(?P<first>[^\W\d_]))", re.IGNORECASE | re.MULTILINE
)
"""A whole number before a word, at the beginning of a line."""
NAMED = re.compile(rf"\s*(?:{ACTION})\s", re.IGNORECASE)
"""The word for an action, without which a number in a paragraph may be anything."""
FEW = 2
"""The minimum number of actions whose numbers count up."""
Columns = frozenset[int]


def with_whole_numbers(document: OfficeDocument, labels: LabelReader, plan: Plan) -> OfficeDocument:
    """Return a document with a full stop behind the numbers of actions such as "1 Amend the law".

    The numbers are those of actions if they count up from 1, and if no action has a number with a full stop inside. In
    paragraphs, a word such as "Action" must be before them.

    Args:
        document: The document.
        labels: Recognises the labels of ratings.
        plan: The plan, whose pillars may have whole numbers too.
    """
    document = _with_named_paragraphs(document)
    tables = [block for block in document.blocks if isinstance(block, DocumentTable)]
    if any(_has_parts(cell) for table in tables for row in table.rows for cell in row.filled[:1]):
        return document
    named = frozenset(id(cell) for table in tables for cell in _name_cells(table, labels))
    names = [line for table in tables for row in table.rows for cell in row.filled
             if id(cell) in named for line in _lines(cell)]  # fmt: skip
    numbers = [number for line in names if (number := _plain_number(line)) is not None]
    if not count_up(numbers) or any(
        pillar_heading(NAME.sub(lambda found: f"{found['number']}.", line), plan) for line in names
    ):
        return document
    blocks = tuple(_divided(block, named) if isinstance(block, DocumentTable) else block
                   for block in document.blocks)  # fmt: skip
    return replace(document, blocks=blocks)


def _with_named_paragraphs(document: OfficeDocument) -> OfficeDocument:
    """Return a document with a full stop behind the number in paragraphs such as "Action 1 Amend the law"."""
    named = {block.place: number for block in document.blocks
             if isinstance(block, TextParagraph) and (number := _named_number(block))}  # fmt: skip
    if not count_up(int(number.id) for number in named.values()) or any(map(_begins_with_parts, document.blocks)):
        return document
    blocks = tuple(_with_stop(block) if isinstance(block, TextParagraph) and block.place in named else block
                   for block in document.blocks)  # fmt: skip
    return replace(document, blocks=blocks)


def _begins_with_parts(block: TextParagraph | DocumentTable) -> bool:
    """Tell whether a paragraph, or a cell of a table, begins with a number such as 1.1."""
    if isinstance(block, DocumentTable):
        return any(_has_parts(cell) for row in block.rows for cell in row.filled[:1])
    number = action_number(block.text)
    return number is not None and bool(number.prefix)


def _named_number(paragraph: TextParagraph) -> ActionNumber | None:
    """Return the whole number behind the word "Action" at the beginning of a line that is no sentence."""
    words = paragraph.words
    is_name = NAMED.match(words) and len(words) <= LONGEST and not is_sentence(words) and not paragraph.number
    return whole_number(words) if is_name else None


def count_up(numbers: Iterable[int]) -> bool:
    """Tell whether numbers are those from 1 to the last, in any order, and more than one."""
    found = set(numbers)
    return len(found) >= FEW and found == set(range(1, len(found) + 1))


def whole_number(text: str) -> ActionNumber | None:
    """Return the number in words such as "1 Amend the law"; None if no whole number is before a name."""
    match = NAME.match(text)
    if not match or match["first"].islower():
        return None
    return ActionNumber(match["number"], match["number"], text[match.end() :].strip())


def _has_parts(cell: TableCell) -> bool:
    number = action_number(cell.text)
    return number is not None and bool(number.prefix)


def _lines(cell: TableCell) -> Iterator[str]:
    for paragraph in cell.paragraphs:
        if not paragraph.number:
            yield from "".join(run.text for run in paragraph.runs).split("\n")


def _plain_number(line: str) -> int | None:
    """Return the whole number before a name, with or without a sign behind it."""
    number = whole_number(line) or action_number(line)
    return int(number.id) if number and number.id.isdecimal() else None


def _name_cells(table: DocumentTable, labels: LabelReader) -> Iterator[TableCell]:
    """Yield the cells that may name actions: those in columns of names, or else those with a row of their own."""
    columns = _columns_of_names(table, labels)
    own = [] if columns else list(_cells_above_texts(table, labels))
    yield from (cell for row in table.rows for cell in row.filled if cell.column in columns)
    yield from own


def _cells_above_texts(table: DocumentTable, labels: LabelReader) -> Iterator[TableCell]:
    """Yield the names of actions above their texts: alone in a row, or behind "Action"; one rating is below each."""
    found: list[TableCell] = []
    ratings: list[int] = []
    for row in table.rows:
        if not row.filled:
            continue
        *before, last = row.filled
        label = before[0].text if len(before) == 1 else ""
        if (not before or heading_role(label) == "action") and whole_number(last.text):
            found.append(last)
            ratings.append(0)
        elif ratings:
            ratings[-1] += sum(bool(labels.named(cell.text)) for cell in row.filled)
    if ratings and max(ratings) == 1:
        yield from found


def _columns_of_names(table: DocumentTable, labels: LabelReader) -> Columns:
    """Return the columns of a table in which at least half of the cells begin with whole numbers, none of them twice.

    Only labels of ratings may be to the left of the first such column.
    """
    cells: dict[int, list[TableCell]] = {}
    for row in table.rows:
        for cell in row.filled:
            if not ((cell.width > 1 and len(row.filled) == 1) or is_nothing(cell.text) or labels.named(cell.text)):
                cells.setdefault(cell.column, []).append(cell)
    columns: set[int] = set()
    known: set[int] = set()
    for column in sorted(cells):
        numbers = [{number for line in _lines(cell) if (number := _plain_number(line)) is not None}
                   for cell in cells[column]]  # fmt: skip
        found = set[int]().union(*numbers)
        if found and sum(map(bool, numbers)) * 2 >= len(numbers) and not found & known:
            columns.add(column)
            known |= found
        elif not columns and len(cells[column]) > 1:
            break
    return frozenset(columns)


def _divided(table: DocumentTable, named: Collection[int]) -> DocumentTable:
    """Return a table with a full stop behind the whole numbers in the cells with names."""
    rows = [replace(row, cells=tuple(_with_stops(cell) if id(cell) in named else cell for cell in row.cells))
            for row in table.rows]  # fmt: skip
    return DocumentTable(tuple(rows))


def _with_stops(cell: TableCell) -> TableCell:
    return replace(cell, paragraphs=tuple(map(_with_stop, cell.paragraphs)))


def _with_stop(paragraph: TextParagraph) -> TextParagraph:
    text = "".join(run.text for run in paragraph.runs)
    ends = [match.end() for match in NAME.finditer(text) if not match["first"].islower()]
    if paragraph.number or not ends:
        return paragraph
    runs, start = list[TextRun](), 0
    for run in paragraph.runs:
        end = start + len(run.text)
        words = run.text
        for place in reversed([place - start for place in ends if start < place <= end]):
            words = f"{words[:place]}.{words[place:]}"
        runs.append(replace(run, text=words))
        start = end
    return replace(paragraph, runs=tuple(runs))
