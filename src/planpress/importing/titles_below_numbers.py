"""Joins the number of an action that stands alone, such as "Action 1.1", with the title on the line below it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from planpress.exchange.office import DocumentTable, OfficeDocument, TextParagraph, TextRun
from planpress.importing.detail_prose import LONGEST_TITLE
from planpress.importing.heading_words import is_sentence
from planpress.importing.labels import LabelReader
from planpress.importing.numbers import ACTION, DOTTED
from planpress.importing.paragraph_headings import paragraph_heading

ALONE = re.compile(
    rf"(?:(?:{ACTION})\s{{1,3}}(?:n[o\u00b0\u00ba.]{{0,2}}\s?|#\s?)?(?:{DOTTED}|[A-Z]?\d{{1,3}})|{DOTTED})\s?[.:)]?",
    re.IGNORECASE,
)
"""A line with nothing but the number of an action; a whole number needs the word for an action."""
FEW = 2
"""The minimum number of such lines."""


def with_titles_below_numbers(document: OfficeDocument, labels: LabelReader) -> OfficeDocument:
    """Return a document in which the number and the title of an action are one paragraph.

    Args:
        document: The document.
        labels: Recognises the labels of ratings, which are no titles.
    """
    shown = [position for position, block in enumerate(document.blocks)
             if isinstance(block, DocumentTable) or block.words]  # fmt: skip
    titles: dict[int, tuple[int, TextParagraph]] = {}
    for number, below in pairwise(shown):
        title = _title(document.blocks[below], labels) if _is_a_number(document.blocks[number]) else None
        if title:
            titles[number] = (below, title)
    if len(titles) < FEW:
        return document
    return replace(document, blocks=tuple(_joined(document.blocks, titles)))


def _joined(
    blocks: Sequence[TextParagraph | DocumentTable], titles: dict[int, tuple[int, TextParagraph]]
) -> list[TextParagraph | DocumentTable]:
    joined: list[TextParagraph | DocumentTable] = []
    taken = {below for below, _ in titles.values()}
    for position, block in enumerate(blocks):
        if position in titles and isinstance(block, TextParagraph):
            beginning = TextRun(f"{block.words.rstrip(' .:)')}: ")
            joined.append(replace(block, runs=(beginning, *titles[position][1].runs)))
        elif position not in taken:
            joined.append(block)
    return joined


def _is_a_number(block: TextParagraph | DocumentTable) -> bool:
    return isinstance(block, TextParagraph) and not block.number and bool(ALONE.fullmatch(block.words))


def _title(block: TextParagraph | DocumentTable, labels: LabelReader) -> TextParagraph | None:
    """Return the title in the paragraph below a number, without a label such as "Title:"; None if it is none."""
    if isinstance(block, DocumentTable) or block.level is not None or len(block.words) > LONGEST_TITLE:
        return None
    heading = paragraph_heading(block)
    if heading and heading.role == "action" and heading.text:
        return heading.text
    is_other = heading or _is_a_number(block) or is_sentence(block.words) or labels.named(block.words)
    return None if is_other else block
