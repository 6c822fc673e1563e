"""Divides paragraphs with lists of names at line breaks, except where a break only wraps a long name."""

import re
from collections.abc import Callable, Iterable, Iterator

from planpress.exchange.office import TextParagraph
from planpress.importing.paragraph_pieces import pieces, without_line_end

UNFINISHED = re.compile(
    r"(?:\b(?:of|the|and|for|on|in|to|at|by|with|de|du|des|d|la|le|les|l|et|pour|sur|en|y|e|del|el|los|las|para|do|da|"
    r"dos|das|a|au|aux)|[&,(/\u2013-]|d['\u2019]|l['\u2019])\s*$",
    re.IGNORECASE,
)
"""The end of a line in the middle of a name."""


def lines_where(paragraph: TextParagraph, begins: Callable[[str], bool]) -> list[TextParagraph]:
    """Return a paragraph divided at the line breaks before and after certain lines.

    Args:
        paragraph: The paragraph.
        begins: Tells whether a line is, or begins, something of its own, such as a heading.
    """
    text = "".join(run.text for run in paragraph.runs)
    lines = text.split("\n")
    if len(lines) == 1:
        return [paragraph]
    own = [begins(" ".join(line.split())) for line in lines]
    cuts, place = [], 0
    for number, line in enumerate(lines[:-1]):
        place += len(line) + 1
        if own[number] or own[number + 1]:
            cuts.append(place)
    return [line for line in map(without_line_end, pieces(paragraph, cuts)) if line.words] if cuts else [paragraph]


def name_lines(paragraphs: Iterable[TextParagraph]) -> Iterator[TextParagraph]:
    """Yield a paragraph for each line that begins a name.

    Args:
        paragraphs: The paragraphs of a cell with names, such as those of responsible bodies.
    """
    for paragraph in paragraphs:
        text = "".join(run.text for run in paragraph.runs)
        breaks = (match for match in re.finditer(r"\n\s*", text) if text[: match.start()].strip())
        cuts = [match.end() for match in breaks if not _wraps(text, match)]
        yield from filter(_shows, map(without_line_end, pieces(paragraph, cuts))) if cuts else (paragraph,)


def _wraps(text: str, match: re.Match[str]) -> bool:
    """Tell whether a line break is inside a name: the line before it is unfinished, or a small letter follows."""
    line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
    if line.rstrip().endswith(",") and text[match.end() : match.end() + 1].isupper():
        return False
    return bool(UNFINISHED.search(line)) or text[match.end() : match.end() + 1].islower()


def _shows(paragraph: TextParagraph) -> bool:
    return bool(paragraph.words)
