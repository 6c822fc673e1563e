"""Recognises bullets that are typed as characters, and divides paragraphs whose lines begin with them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from planpress.exchange.office import TextParagraph, TextRun
from planpress.importing.paragraph_pieces import pieces, without_line_end

BULLET = re.compile(
    "\\s*(?:([\u2022\u25cf\u25aa\u25a0\u25e6\u2023\u00b7\u2219\u2043\u25cb\u25a1\u27a2\u2794\u2192\u2713\u2714])\\s*|([-\u2013\u2014*])\\s+|(o)(?:\\s{2,}|\\t\\s*))"
    "(?=\\S)"
)
"""A bullet at the beginning of a line; a dash needs a space after it, and the letter o a gap."""
DEEPER = "o\u25e6\u25cb\u2043\u2013-"
"""Bullets that mark the lower level when another kind is above them."""


def bulleted(paragraphs: Iterable[TextParagraph]) -> Iterator[TextParagraph]:
    """Yield paragraphs; those that begin with a typed bullet become entries of a list, without the bullet.

    The first kind of bullet marks the upper level; another kind below it marks the lower level if ``DEEPER`` contains
    it.

    Args:
        paragraphs: The paragraphs in a cell or a section.
    """
    first = ""
    for paragraph in paragraphs:
        for line in _lines(paragraph):
            text = "".join(run.text for run in line.runs)
            match = BULLET.match(text) if line.level is None else None
            if match is None:
                first = first if line.level is not None else ""
                yield line
                continue
            kind = next(group for group in match.groups() if group)
            first = first or kind
            deeper = kind != first and kind in DEEPER
            yield replace(line, runs=_without(line.runs, match.end()), level=int(deeper))


def _lines(paragraph: TextParagraph) -> Iterator[TextParagraph]:
    """Divide a paragraph before each line that begins with a bullet."""
    text = "".join(run.text for run in paragraph.runs)
    cuts = [place + 1 for place, sign in enumerate(text) if sign == "\n" and BULLET.match(text, place + 1)]
    if not cuts:
        yield paragraph
        return
    # each line keeps the automatic number, as the paragraph did before it was divided
    yield from (replace(without_line_end(line), number=paragraph.number) for line in pieces(paragraph, cuts))


def _without(runs: Iterable[TextRun], number: int) -> tuple[TextRun, ...]:
    """Return the runs without their first characters."""
    kept: list[TextRun] = []
    for run in runs:
        if len(run.text) > number:
            kept.append(replace(run, text=run.text[max(0, number) :]))
        number -= len(run.text)
    return tuple(kept)
