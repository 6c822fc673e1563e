"""Finds bare numbers of pages in a text file, such as a line with only "2" between two blank lines."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from planpress.exchange.office import DocumentTable, TextParagraph

LINE = re.compile(r"line (\d+)")
NUMBER = re.compile(r"\d{1,3}")
STEPS = frozenset([1, 2])
"""How much higher the next number of a page is; a page may lack its number."""
INDENT = 10
"""The minimum number of spaces before a number in the middle or at the right of a page."""
SHORTEST_PAGE = 5
"""The minimum number of lines on a page."""


def bare_page_numbers(blocks: Sequence[TextParagraph | DocumentTable]) -> set[int]:
    """Return the places in a list of blocks of bare numbers that grow from page to page, or of the only one.

    Args:
        blocks: The paragraphs and tables of a document; only text files have lines.
    """
    found = [(place, line, int(block.text)) for place, line, block in _alone(blocks)]
    if not found or not 0 < found[0][2] <= 1 + found[0][1] // SHORTEST_PAGE:
        return set()
    grows = all(
        below[2] - above[2] in STEPS and below[1] - above[1] >= SHORTEST_PAGE for above, below in pairwise(found)
    )
    return {place for place, _, _ in found} if grows else set()


def _alone(blocks: Sequence[TextParagraph | DocumentTable]) -> Iterator[tuple[int, int, TextParagraph]]:
    """Yield the numbers that stand apart from the lines around them, each with its place and its line."""
    for place, block in enumerate(blocks):
        if not isinstance(block, TextParagraph) or block.number or not NUMBER.fullmatch(block.text):
            continue
        line = line_number(block)
        before = blocks[place - 1] if place else None
        apart = line - line_number(before) > 1 and (
            place + 1 == len(blocks) or line_number(blocks[place + 1]) - line > 1
        )
        indented = block.runs[0].text[:INDENT].isspace() and len(block.runs[0].text) > INDENT
        is_value = isinstance(before, TextParagraph) and before.text.endswith(":")
        if line and (apart or indented) and not is_value:
            yield place, line, block


def line_number(block: TextParagraph | DocumentTable | None) -> int:
    """Return the number of the line of a block; 0 if it is not in a text file.

    Args:
        block: The block; None if there is none.
    """
    if block is None:
        return 0
    place = block.place if isinstance(block, TextParagraph) else block.rows[-1].place
    found = LINE.fullmatch(place)
    return int(found[1]) if found else 0
