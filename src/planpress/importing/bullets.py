"""Recognises bullets that are typed as characters, and divides paragraphs whose lines begin with them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from planpress.exchange.office import TextParagraph, TextRun
from planpress.exchange.typed_bullet import BULLET, DEEPER
from planpress.importing.paragraph_pieces import pieces, without_line_end


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
