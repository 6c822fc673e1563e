"""Recognises bullets that are typed as characters, and divides paragraphs whose lines begin with them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from planpress.exchange.office import TextParagraph, runs_from
from planpress.exchange.typed_bullet import BULLET, bullet_ends
from planpress.importing.paragraph_pieces import pieces, without_line_end

BREAKS = re.compile(r"\n\s*+")


def bulleted(paragraphs: Iterable[TextParagraph]) -> Iterator[TextParagraph]:
    """Yield paragraphs; those that begin with a typed bullet become entries of a list, without the bullet.

    Args:
        paragraphs: The paragraphs in a cell or a section.
    """
    lines = [line for paragraph in paragraphs for line in _lines(paragraph)]
    found = bullet_ends(("".join(run.text for run in line.runs), line.level) for line in lines)
    for line, bullet in zip(lines, found, strict=True):
        yield line if bullet is None else replace(line, runs=runs_from(line.runs, bullet[0]), level=bullet[1])


def _lines(paragraph: TextParagraph) -> Iterator[TextParagraph]:
    """Divide a paragraph before each line that begins with a bullet."""
    text = "".join(run.text for run in paragraph.runs)
    breaks = (gap for gap in BREAKS.finditer(text) if BULLET.match(text, gap.end()))
    cuts = [place + 1 for gap in breaks for place in range(*gap.span()) if text[place] == "\n"]
    if not cuts:
        yield paragraph
        return
    # each line keeps the automatic number, as the paragraph did before it was divided
    yield from (replace(without_line_end(line), number=paragraph.number) for line in pieces(paragraph, cuts))
