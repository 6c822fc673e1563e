"""Cuts paragraphs into pieces that keep the style of their runs."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from planpress.exchange.office import TextParagraph, TextRun


def part_of(paragraph: TextParagraph, start: int, end: int) -> TextParagraph:
    """Return a part of a paragraph; the automatic number stays with the beginning.

    Args:
        paragraph: The paragraph.
        start: The place of the first character, from 0.
        end: The place after the last character.
    """
    return pieces(paragraph, [start, end])[1]


def pieces(paragraph: TextParagraph, cuts: Sequence[int]) -> list[TextParagraph]:
    """Return the pieces of a paragraph between cuts; the automatic number stays with the first one.

    Args:
        paragraph: The paragraph.
        cuts: The places at which it is cut, in rising order.
    """
    divided: list[list[TextRun]] = [[]]
    rest = list(cuts)[::-1]
    place = 0
    for run in paragraph.runs:
        begun = 0
        while rest and rest[-1] <= place + len(run.text):
            cut = max(begun, rest.pop() - place)
            divided[-1] += [replace(run, text=run.text[begun:cut])] if cut > begun else []
            divided.append([])
            begun = cut
        divided[-1] += [replace(run, text=run.text[begun:])] if begun < len(run.text) else []
        place += len(run.text)
    divided += [[] for _ in rest]
    return [replace(paragraph, runs=tuple(runs), number="" if number and cuts[number - 1] else paragraph.number)
            for number, runs in enumerate(divided)]  # fmt: skip


def without_line_end(paragraph: TextParagraph) -> TextParagraph:
    """Return a paragraph without the line breaks at its end."""
    if not paragraph.runs or not paragraph.runs[-1].text.endswith("\n"):
        return paragraph
    *before, last = paragraph.runs
    return replace(paragraph, runs=(*before, replace(last, text=last.text.rstrip("\n"))))


def are_italic(paragraphs: Iterable[TextParagraph]) -> bool:
    """Tell whether all words of some paragraphs are in italics, as those of a comment are.

    Args:
        paragraphs: The paragraphs.
    """
    runs = [run for paragraph in paragraphs for run in paragraph.runs if run.text.strip()]
    return bool(runs) and all(run.italic for run in runs)
