"""Joins lines that an editor of plain text wrapped: those indented below a bullet, and those that fill its width."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

BULLETS = "\u2022\u25aa\u25cf\u25e6\u2023\u00b7\uf0b7\uf0a7"
BULLET = re.compile(rf"\s{{0,40}}(?:[{BULLETS}]|[-\u2013\u2014*](?=\s))\s*(?=\S)")
ENTRY = re.compile(r"\d{1,2}[.)]\s+\S|\(?[a-z]\)\s|\d{1,3}(?:\.\d{1,3})+\.?\s+(?=[^\W\d_])(?![a-z\u00df-\u00ff])")
"""The number of an entry of its own, or of an action."""
LABEL = re.compile(r"[^\W\d_][^:\n]{1,40}:(?:\s|$)")
WIDTHS = range(50, 101)
"""The number of characters in the longest line of a text that an editor wrapped."""
FEWEST = 2
"""How often a sentence must go on in the next line, as it does where no other word fitted, in such a text."""
CUT = re.compile(
    r"\b(?:of|the|and|for|in|to|by|with|from|de|du|des|la|le|les|et|pour|avec|el|los|las|y|del|por|con|do|da|e|com)\s*$"
)
"""The end of a line after which a sentence must go on, so that a single such line is enough."""
CONTINUED = re.compile(r"\s*[a-z\u00df-\u00f6\u00f8-\u00ff\d(]")
"""The beginning of a line that goes on with a sentence."""
SENTENCE_END = re.compile(r"[.!?;:\u2026\u061f]\s*$")


def without_wrapping(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Yield lines with their numbers, from 1, and with the lines below them that belong to them.

    These are the indented lines right below a bullet and, if the lines of the whole text have about the same length,
    those whose first word would not have fitted on the line above, in the middle of a sentence.

    Args:
        lines: The lines of a text.
    """
    listed = list(lines)
    width = _width(listed)
    number, pieces, indent = 0, [""], -1
    for current, line in enumerate(listed, 1):
        typed = line.strip()
        below = indent >= 0 and _indent(line) > indent
        fills = not below and number and _goes_on(listed[current - 2], line, width)
        if typed and (below or fills) and not _is_of_its_own(typed, pieces[-1]):
            pieces.append(typed)
            continue
        if number:
            yield number, _joined(pieces)
        number, pieces = current, [line]
        indent = _indent(line) if BULLET.match(line) else -1
    if number:
        yield number, _joined(pieces)


def _width(lines: Sequence[str]) -> int:
    """Return the width at which an editor wrapped a text; 0 if its lines do not show that."""
    width = max((len(line.rstrip()) for line in lines if "\t" not in line), default=0)
    if width not in WIDTHS:
        return 0
    wrapped = [
        above
        for above, below in pairwise(lines)
        if _goes_on(above, below, width) and CONTINUED.match(below) and not _is_of_its_own(below.strip(), above)
    ]
    return width if len(wrapped) >= FEWEST or any(map(CUT.search, wrapped)) else 0


def _goes_on(above: str, below: str, width: int) -> bool:
    """Tell whether a sentence goes on in a line whose first word would not have fitted on the line above."""
    first = below.split(maxsplit=1)
    if not width or not first or "\t" in above or SENTENCE_END.search(above[-3:]):
        return False
    if first[0][0].isupper() and LABEL.match(below.lstrip()):
        return False
    return len(above.rstrip()) * 2 > width < len(above.rstrip()) + 1 + len(first[0])


def _joined(pieces: list[str]) -> str:
    return " ".join((pieces[0].rstrip(), *pieces[1:])) if len(pieces) > 1 else pieces[0]


def _is_of_its_own(typed: str, above: str) -> bool:
    """Tell whether a line is an entry, an action, a row of a table, or a label below a whole sentence."""
    if "\t" in typed or BULLET.match(typed) or ENTRY.match(typed):
        return True
    return bool(LABEL.match(typed) and SENTENCE_END.search(above[-3:]))


def _indent(line: str) -> int:
    shown = line[: len(line) - len(line.lstrip())].expandtabs()
    return len(shown)
