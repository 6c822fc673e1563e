"""Finds Parts A, B and C in a document, by their headings and by the headings of their tables."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from planpress.exchange.office import DocumentTable, OfficeDocument, TableRow, TextParagraph
from planpress.importing.columns import detail_columns, upright
from planpress.importing.labels import LabelReader
from planpress.importing.part_headings import part_letter

Item = TextParagraph | TableRow
COUNT = re.compile(r"\s*(?:\(\s*\d{1,3}(?:\s+\w+)?\s*\)|[:\u2013-]\s*\d{1,3})\s*$")
FEW_LABELS = 2
"""How many labels of ratings a row needs to be the heading of Part B."""


@dataclass
class FormParts:
    """The paragraphs and rows of a report, by part.

    Args:
        front: What comes before Part A.
        by_letter: The paragraphs and rows of Parts A, B and C, without the headings of the parts.
    """

    front: list[Item] = field(default_factory=list)
    by_letter: Mapping[str, list[Item]] = field(default_factory=lambda: {"A": [], "B": [], "C": []})


def form_parts(document: OfficeDocument, labels: LabelReader) -> FormParts:
    """Divide a document into its parts.

    A part begins with its heading or, if it has none, with the heading of its table. If a part begins again after a
    later one, as in a table of contents, everything before it belongs to the front page.

    Args:
        document: The document.
        labels: Recognises the labels of ratings in the heading of Part B.
    """
    parts = FormParts()
    current = ""
    for item in _items(document.blocks):
        letter = _letter(item)
        heading = bool(letter)
        if not letter and isinstance(item, TableRow):
            letter = _letter_of_table(item, labels, current)
        if letter and letter < current:
            parts.front += [earlier for kept in parts.by_letter.values() for earlier in kept]
            for kept in parts.by_letter.values():
                kept.clear()
        current = letter or current
        if not heading:
            (parts.by_letter[current] if current else parts.front).append(item)
    return parts


def heading_labels(row: TableRow, labels: LabelReader) -> dict[int, str]:
    """Return the ratings that the cells of a row name, by the column in which they begin."""
    return {cell.column: name for cell in row.filled if (name := labels.named(without_count(cell.text)))}


def without_count(label: str) -> str:
    """Return a label in the heading of Part B without the number of its actions, as in "Achieved (2)"."""
    return COUNT.sub("", label)


def _items(blocks: Iterable[TextParagraph | DocumentTable]) -> Iterator[Item]:
    for block in blocks:
        if isinstance(block, DocumentTable):
            yield from upright(block)
        else:
            yield block


def _letter(item: Item) -> str:
    """Return the part whose heading a paragraph or row is; "" if it is not a heading."""
    if isinstance(item, TextParagraph):
        return part_letter(item.words)
    if len(item.filled) == 1 or item.typed:
        return part_letter(" ".join(cell.text for cell in item.filled))
    return ""


def _letter_of_table(row: TableRow, labels: LabelReader, current: str) -> str:
    if detail_columns(row, labels):
        return "C"
    return "B" if current != "C" and len(heading_labels(row, labels)) >= FEW_LABELS else ""
