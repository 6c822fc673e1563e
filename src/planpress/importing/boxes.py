"""Recognises boxes to tick beside the labels of ratings, also typed ones, as in "[ ] Achieved [x] On track"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from planpress.exchange.office import (
    DocumentTable,
    OfficeDocument,
    TableRow,
    TextParagraph,
    TextRun,
    Uncertainty,
)
from planpress.importing.box_groups import with_groups_of_boxes
from planpress.importing.box_signs import SEVERAL, SIGN, TICKED, UNTICKED, are_boxes, is_ticked
from planpress.importing.labels import LabelReader
from planpress.importing.lexicon import key
from planpress.importing.overall_sentences import asks_for_the_whole, is_of_the_whole
from planpress.importing.page_numbers import line_number
from planpress.importing.rater_words import any_term
from planpress.importing.requesting import begins_with_a_request
from planpress.model.scalars import quoted

LONGEST = 600
"""The maximum number of characters in a line with boxes."""
MOST_LINES = 4
"""The maximum number of lines over which boxes are wrapped."""
MOST_IN_A_REQUEST = 15
"""The maximum number of words in a request above boxes."""
BETWEEN = " \t\n|/;,"


@dataclass(frozen=True)
class Box:
    """A box and the label beside it."""

    is_ticked: bool
    label: str


def boxes_in(text: str, labels: LabelReader, *, most: bool = False) -> tuple[str, Sequence[Box]]:
    """Return the heading and the boxes of a line that otherwise contains only labels of ratings.

    Args:
        text: The line, such as "Overall rating: [ ] Achieved [x] On track"; the boxes may also follow their labels.
        labels: Recognises the labels of ratings.
        most: Whether it is enough that half of the words, and several of them, are labels of ratings.

    Returns:
        What comes before the first label, and the boxes; none for any other line.
    """
    signs = SIGN.findall(text) if len(text) <= LONGEST else []
    if not signs or not are_boxes(signs):
        return "", ()
    before, *behind = SIGN.split(text)
    if not behind[-1].strip(BETWEEN):
        head, colon, first = before.rpartition(":")
        before, behind = head + colon, [first, *behind[:-1]]
    words = [label.strip(BETWEEN) for label in behind]
    known = sum(map(bool, map(labels.likely, words)))
    is_known = known == len(words) or (most and all(words) and known >= max(SEVERAL, len(words) / 2))
    if (before.strip() and not before.rstrip().endswith(":")) or not is_known:
        return "", ()
    return before, [Box(is_ticked(sign), label) for sign, label in zip(signs, words, strict=True)]


def with_typed_boxes(document: OfficeDocument, labels: LabelReader) -> OfficeDocument:
    """Return a document with the usual signs in place of boxes that are typed beside labels, such as "[x]".

    Boxes on several lines of a text file, which may divide a label, are on one line afterwards.

    Args:
        document: The document.
        labels: Recognises the labels of ratings.
    """
    blocks = tuple(_table(block, labels) if isinstance(block, DocumentTable) else _with_signs(block, labels)
                   for block in _unwrapped(document.blocks, labels))  # fmt: skip
    return replace(document, blocks=blocks)


def _unwrapped(
    blocks: Sequence[TextParagraph | DocumentTable], labels: LabelReader
) -> list[TextParagraph | DocumentTable]:
    """Join the lines of a text file over which an editor of plain text wrapped boxes."""
    joined: list[TextParagraph | DocumentTable] = []
    place = 0
    while place < len(blocks):
        first = blocks[place]
        lines = _wrapped(blocks[place : place + MOST_LINES], labels) if isinstance(first, TextParagraph) else []
        joined.append(_joined(lines) if lines else first)
        place += len(lines) or 1
    return joined


def _wrapped(blocks: Sequence[TextParagraph | DocumentTable], labels: LabelReader) -> list[TextParagraph]:
    """Return the first lines of a text file whose boxes go on below the first line; none if they do not."""
    lines: list[TextParagraph] = []
    most, end = 0, 0
    for block in blocks:
        is_below = not lines or line_number(block) == line_number(lines[-1]) + 1
        if not isinstance(block, TextParagraph) or not line_number(block) or not is_below:
            break
        lines.append(block)
        if not SIGN.search(lines[0].words, 0, LONGEST):
            break
        _, boxes = boxes_in(" ".join(line.words for line in lines), labels)
        if len(boxes) > most and len({labels.likely(box.label) for box in boxes}) == len(boxes):
            most, end = len(boxes), len(lines)
    return lines[:end] if end > 1 else []


def with_lines_of_boxes(
    paragraphs: Sequence[TextParagraph], labels: LabelReader, told: list[Uncertainty]
) -> list[TextParagraph]:
    """Return the paragraphs of Part A with boxes on lines below one another as one line, if one of them is ticked.

    Args:
        paragraphs: The paragraphs.
        labels: Recognises the labels of ratings.
        told: Where to add the lines of boxes that are left out, since none or several are ticked, and the requests.
    """
    groups: list[list[TextParagraph]] = []
    for paragraph in paragraphs:
        head, boxes = boxes_in(paragraph.words, labels)
        is_below = bool(groups) and bool(boxes) and not head and bool(boxes_in(groups[-1][-1].words, labels)[1])
        groups[-1].append(paragraph) if is_below else groups.append([paragraph])
    joined = _without_requests([_joined(group) for group in groups], labels, told)
    return [line for line in joined if not _is_unclear(line, labels, told)]


def _without_requests(
    lines: Sequence[TextParagraph], labels: LabelReader, told: list[Uncertainty]
) -> list[TextParagraph]:
    """Return lines without those that only ask to tick one of the boxes below them, as in "Tick one box:"."""
    kept: list[TextParagraph] = []
    for line, below in zip_longest(lines, lines[1:]):
        head, boxes = boxes_in(below.words, labels) if below else ("", ())
        if len(boxes) >= SEVERAL and not head and _asks_to_tick(line.words):
            told.append(Uncertainty(line.place, f"the words {quoted(line.words)} of the template were left out"))
        else:
            kept.append(line)
    return kept


def _asks_to_tick(text: str) -> bool:
    """Tell whether a short text begins with a request, and names no rating of the whole plan."""
    if len(text.split()) > MOST_IN_A_REQUEST or is_of_the_whole(text) or asks_for_the_whole(text):
        return False
    return bool(any_term("TICKING").match(key(text))) or begins_with_a_request(text)


def ticked_label(text: str, labels: LabelReader) -> str:
    """Return the label beside the only ticked one of several boxes; "" for any other line.

    Args:
        text: The line.
        labels: Recognises the labels of ratings.
    """
    _, boxes = boxes_in(text, labels)
    ticked = [box.label for box in boxes if box.is_ticked]
    return ticked[0] if len(ticked) == 1 and len(boxes) >= SEVERAL else ""


def _is_unclear(line: TextParagraph, labels: LabelReader, told: list[Uncertainty]) -> bool:
    """Tell, and say, whether none or several of the boxes in a line are ticked."""
    _, boxes = boxes_in(line.words, labels)
    if len(boxes) < SEVERAL or ticked_label(line.words, labels):
        return False
    ticked = "several boxes" if any(box.is_ticked for box in boxes) else "no box"
    words = f"{quoted(line.words)} has {ticked} ticked, so it was left out"
    told.append(Uncertainty(line.place, words, "write the rating that the report means under `overall`"))
    return True


def _joined(group: Sequence[TextParagraph]) -> TextParagraph:
    first = group[0]
    if len(group) == 1:
        return first
    return replace(first, runs=(TextRun(" ".join(line.words for line in group)),), level=None)


def _with_signs(paragraph: TextParagraph, labels: LabelReader) -> TextParagraph:
    text = "".join(run.text for run in paragraph.runs)
    if not boxes_in(text, labels, most=True)[1]:
        return paragraph
    shown = SIGN.sub(lambda sign: TICKED if is_ticked(sign[0]) else UNTICKED, text)
    return replace(paragraph, runs=(TextRun(shown),)) if shown != text else paragraph


def _table(table: DocumentTable, labels: LabelReader) -> DocumentTable:
    return DocumentTable(tuple(_row(row, labels) for row in table.rows))


def _row(row: TableRow, labels: LabelReader) -> TableRow:
    if not any(SIGN.search(cell.text, 0, LONGEST) for cell in row.filled):
        return row
    cells = (replace(cell, paragraphs=tuple(_with_signs(line, labels)
                                            for line in with_groups_of_boxes(cell.paragraphs, labels)))
             for cell in row.cells)  # fmt: skip
    return replace(row, cells=tuple(cells))
