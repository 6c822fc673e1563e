"""Finds boxes to tick on lines below each other in a cell, also beside words that are no label of the scale."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from planpress.exchange.office import TextParagraph, TextRun
from planpress.importing.box_signs import SEVERAL, SIGN, TICKED, UNTICKED, are_boxes, is_ticked
from planpress.importing.labels import LabelReader
from planpress.importing.paragraph_pieces import pieces, without_line_end

MOST_WORDS = 8
"""The maximum number of words beside a box."""
LONGEST = 120
"""The maximum number of characters in a line with a box."""


@dataclass(frozen=True)
class BoxLine:
    """A line with one box.

    Args:
        head: What is before the first box, such as "Rating:".
        sign: The box.
        words: The words beside it.
    """

    head: str
    sign: str
    words: str


def with_groups_of_boxes(paragraphs: Sequence[TextParagraph], labels: LabelReader) -> list[TextParagraph]:
    """Return the paragraphs of a cell with each group of boxes in a paragraph of its own, below the other lines.

    A group consists of boxes on lines or in paragraphs below each other; at least half of the words beside them are
    labels of the scale.

    Args:
        paragraphs: The paragraphs of a cell.
        labels: Recognises the labels of ratings.
    """
    if not any(SIGN.search(paragraph.words) for paragraph in paragraphs):
        return list(paragraphs)
    groups: list[list[TextParagraph]] = []
    before = False
    for line in (line for paragraph in paragraphs for line in _lines(paragraph)):
        box = _box_line(line.words)
        goes_on = before and box is not None and not box.head
        groups[-1].append(line) if goes_on else groups.append([line])
        before = box is not None
    joined = [_joined(group, labels) for group in groups]
    if not any(joined):
        return list(paragraphs)
    return [part for line, group in zip(joined, groups, strict=True) for part in ([line] if line else group)]


def _lines(paragraph: TextParagraph) -> Iterator[TextParagraph]:
    text = "".join(run.text for run in paragraph.runs)
    cuts = [place + 1 for place, character in enumerate(text) if character == "\n"]
    yield from map(without_line_end, pieces(paragraph, cuts)) if cuts else (paragraph,)


def _box_line(text: str) -> BoxLine | None:
    """Return the box in a line such as "[x] On track" or "On track [x]"; None for any other line."""
    signs = list(SIGN.finditer(text)) if len(text) <= LONGEST else []
    if len(signs) != 1:
        return None
    sign = signs[0]
    before, behind = text[: sign.start()].strip(), text[sign.end() :].strip()
    head = before if behind and before.endswith(":") else ""
    words = behind if behind and not before.removesuffix(head) else "" if behind else before
    return BoxLine(head, sign[0], words) if words and len(words.split()) <= MOST_WORDS else None


def _joined(group: Sequence[TextParagraph], labels: LabelReader) -> TextParagraph | None:
    """Return a group of lines with boxes as one paragraph with the usual signs; None if it is not of ratings."""
    boxes = [box for line in group if (box := _box_line(line.words))]
    known = sum(bool(labels.likely(box.words)) for box in boxes)
    if len(boxes) < SEVERAL or known * 2 < len(boxes) or not are_boxes([box.sign for box in boxes]):
        return None
    head = f"{boxes[0].head} " if boxes[0].head else ""
    shown = "\n".join(f"{TICKED if is_ticked(box.sign) else UNTICKED} {box.words}" for box in boxes)
    return replace(group[0], runs=(TextRun(f"{head}{shown}"),), level=None)
