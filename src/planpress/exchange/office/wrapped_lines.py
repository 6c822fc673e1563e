"""Joins the lines of an entry of a list that an editor of plain text wrapped, indented below the bullet."""

import re
from collections.abc import Iterable, Iterator

BULLETS = "\u2022\u25aa\u25cf\u25e6\u2023\u00b7\uf0b7\uf0a7"
BULLET = re.compile(rf"\s{{0,40}}(?:[{BULLETS}]|[-\u2013\u2014*](?=\s))\s*(?=\S)")
ENTRY = re.compile(r"\d{1,2}[.)]\s+\S|\(?[a-z]\)\s|\d{1,3}(?:\.\d{1,3})+\.?\s+(?=[^\W\d_])(?![a-z\u00df-\u00ff])")
"""The number of an entry of its own, or of an action."""
LABEL = re.compile(r"[^\W\d_][^:\n]{1,40}:(?:\s|$)")
SENTENCE_END = re.compile(r"[.!?;:\u2026\u061f]\s*$")


def without_wrapping(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Yield lines with their numbers, from 1; the indented lines right below a bullet belong to its line.

    Args:
        lines: The lines of a text.
    """
    number, pieces, indent = 0, [""], -1
    for current, line in enumerate(lines, 1):
        typed = line.strip()
        if indent >= 0 and typed and _indent(line) > indent and not _is_of_its_own(typed, pieces[-1]):
            pieces.append(typed)
            continue
        if number:
            yield number, _joined(pieces)
        number, pieces = current, [line]
        indent = _indent(line) if BULLET.match(line) else -1
    if number:
        yield number, _joined(pieces)


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
