"""Leaves out the numbered sections of a report below the one with its actions, such as "4. Budget execution"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from planpress.exchange.office import DocumentTable, OfficeDocument, TextParagraph, Uncertainty
from planpress.importing.front_days import is_dateline
from planpress.importing.heading_words import is_sentence
from planpress.importing.labels import LabelReader
from planpress.importing.lexicon import key
from planpress.importing.numbers import is_numbered
from planpress.importing.part_headings import LONGEST
from planpress.importing.rater_words import any_term
from planpress.model.scalars import quoted

HEADING = re.compile(r"(\d{1,2})\s?[.)]\s{1,5}[^\W\d_]")
FEWEST = 2
"""The minimum number of sections up to the one with the actions."""
AT_END = 8
"""How many paragraphs at the end may belong to the signature."""
BY_HAND = "add by hand what belongs to the report"


def without_later_sections(document: OfficeDocument, labels: LabelReader) -> OfficeDocument:
    """Return a document without the sections below that of the actions, which are named.

    The headings up to the actions count up from 1, and the next one after the actions goes on. The signature stays.

    Args:
        document: The document.
        labels: Recognises the labels of ratings, which a later section with actions has.
    """
    blocks = document.blocks
    first = next((n for n, block in enumerate(blocks) if _names_an_action(block)), None)
    if first is None:
        return document
    above = [number for _, number in _sections(blocks[:first])]
    below = [(first + n, number) for n, number in _sections(blocks[first:])]
    if len(above) < FEWEST or above != list(range(1, len(above) + 1)):
        return document
    start = next((n for n, number in below if number == len(above) + 1), None)
    if start is None or any(_is_of_actions(block, labels) for block in blocks[start:]):
        return document
    end = _signature(blocks, start)
    left = [block for n, _ in _sections(blocks[start:end]) if isinstance(block := blocks[start + n], TextParagraph)]
    told = [Uncertainty(line.place, f"{quoted(line.text)} and what is below it were left out", BY_HAND)
            for line in left]  # fmt: skip
    return replace(document, blocks=(*blocks[:start], *blocks[end:]),
                   uncertainties=(*document.uncertainties, *told))  # fmt: skip


def _sections(blocks: Sequence[TextParagraph | DocumentTable]) -> Iterator[tuple[int, int]]:
    """Yield the positions of headings such as "4. Budget execution", with their numbers."""
    for position, block in enumerate(blocks):
        if not isinstance(block, TextParagraph) or len(block.text) > LONGEST or is_sentence(block.text):
            continue
        if heading := HEADING.match(block.text):
            yield position, int(heading[1])


def _names_an_action(block: TextParagraph | DocumentTable) -> bool:
    """Tell whether a paragraph begins with the number of an action such as "1.1" or "E1"."""
    return isinstance(block, TextParagraph) and is_numbered(block.text)


def _is_of_actions(block: TextParagraph | DocumentTable, labels: LabelReader) -> bool:
    if isinstance(block, TextParagraph):
        return _names_an_action(block) or bool(labels.named(block.text))
    cells = [cell.text for row in block.rows for cell in row.filled]
    return any(labels.named(text) or is_numbered(text) for text in cells)


def _signature(blocks: Sequence[TextParagraph | DocumentTable], start: int) -> int:
    """Return the position of the line that begins the signature; that of the end if there is none."""
    for position in range(max(start, len(blocks) - AT_END), len(blocks)):
        block = blocks[position]
        if isinstance(block, TextParagraph) and (
            is_dateline(block.words, at_end=True) or any_term("SIGNED_FOR").match(key(block.words))
        ):
            return position
    return len(blocks)
