"""Bullets that are typed as characters at the beginning of a line."""

import re
from collections.abc import Iterable, Iterator

BULLET = re.compile(
    "\\s*(?:([\u2022\u25cf\u25aa\u25a0\u25e6\u2023\u00b7\u2219\u2043\u25cb\u25a1\u27a2\u2794\u2192\u2713\u2714])\\s*|([-\u2013\u2014*])\\s+|(o)(?:\\s{2,}|\\t\\s*))"
    "(?=\\S)"
)
"""A bullet at the beginning of a line; a dash needs a space after it, and the letter o a gap."""
INDENTED = re.compile(r"\s+(o)\s+(?=\S)")
"""The letter o behind blanks, which is a bullet below a line with another one."""
DEEPER = "o\u25e6\u25cb\u2043\u2013-"
"""Bullets that mark the lower level when another kind is above them."""


def bullet_ends(lines: Iterable[tuple[str, int | None]]) -> Iterator[tuple[int, int] | None]:
    """Yield where the bullet of each line ends, with the level of the line; None for a line without a typed bullet.

    The first kind of bullet marks the upper level; another kind below it marks the lower level if ``DEEPER`` contains
    it.

    Args:
        lines: The text of each line, with its level in a list; None if it is not in a list.
    """
    first = ""
    for text, level in lines:
        match = BULLET.match(text) or (INDENTED.match(text) if first else None) if level is None else None
        if match is None:
            first = first if level is not None else ""
            yield None
            continue
        kind = next(group for group in match.groups() if group)
        first = first or kind
        yield match.end(), int(kind != first and kind in DEEPER)
