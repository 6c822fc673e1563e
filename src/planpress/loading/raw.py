"""Records where YAML may read less than was typed: at comments, in multi-line texts and in bracketed lists.

This module only records these places while a file is read; :mod:`planpress.loading.losses` examines them.
"""

import re
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from planpress.model import Path

BEHIND = re.compile(r"[ \t]#")


class Scalar(NamedTuple):
    """A value whose lines must be examined again.

    Args:
        path: The path to it.
        style: The quote, or the sign ``|`` or ``>``; "" if there is none.
        start: Where it begins: line and column, both counted from 0.
        end: The position of the text after it, counted in the same way.
    """

    path: Path
    style: str
    start: tuple[int, int]
    end: tuple[int, int]


@dataclass
class Raw:
    """The values to examine.

    Args:
        commented: The numbers, counted from 0, of lines that may contain a comment.
        scalars: Values on several lines, or on or above a line with a comment.
        inline_lists: Lists in brackets with more than one entry.
    """

    commented: frozenset[int] = frozenset()
    scalars: list[Scalar] = field(default_factory=list)
    inline_lists: list[Path] = field(default_factory=list)

    @classmethod
    def of(cls, text: str) -> "Raw":
        """Return the record for a text, with the lines that may contain comments."""
        if "#" not in text:
            return cls()
        lines = enumerate(text.split("\n"))
        return cls(frozenset(number for number, line in lines if "#" in line and BEHIND.search(line)))

    def is_suspect(self, event: Any) -> bool:
        """Tell whether a scalar must be examined again; most need not be."""
        last: int = event.end_mark.line
        if last != event.start_mark.line:
            return True
        return bool(self.commented) and (last in self.commented or last + 1 in self.commented)

    def keep(self, event: Any, path: Path) -> None:
        """Record a scalar to be examined again."""
        start, end = event.start_mark, event.end_mark
        start_and_end = (start.line, start.column), (end.line, end.column)
        self.scalars.append(Scalar(path, event.style or "", *start_and_end))
