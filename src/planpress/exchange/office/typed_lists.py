"""Finds the levels of lists in a text file, from the indents and the signs of their bullets."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from planpress.exchange.office.line_widths import NAME, TypedLine
from planpress.exchange.office.wrapped_lines import FOOT
from planpress.exchange.typed_bullet import BULLET, DEEPER

INDENT = 2
"""How many more blanks before a bullet make it a lower level."""
LETTER = re.compile(r"\s{0,40}(o)[ \t]{1,20}(?=[^\s][^\t]*$)")
"""The letter o as a bullet, which Word writes for the second level."""
BOXES = ("\u25a0", "\u25a1", "\u2713", "\u2714")
"""Bullets that may also tick the label of a rating."""
ACTION = re.compile(rf"{NAME.pattern}|[^\W\d_]{{3,12}}\s[A-Z]{{0,2}}\d{{1,3}}(?:\.\d{{1,3}}){{0,3}}\s?[:\u2013\u2014-]")
"""The name of an action, below which entries are the texts about it, as in "- 1.1 Dig" and "- Action 1: Dig"."""
SIGN = "\u25e6 "
"""What stands in place of the bullets of lower levels."""


@dataclass(frozen=True)
class _Level:
    indent: int
    kind: str
    text: int


class TypedLists:
    """The lists in a text file.

    Args:
        lines: The lines of the file.
    """

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = list(lines)
        """The lines; each bullet below the upper level is the same sign."""
        self.levels: dict[int, int] = {}
        """The levels of the entries below the upper level, by the number of their line, from 1."""
        self._open: list[_Level] = []
        self._blank = False
        for place, line in enumerate(lines):
            self._take(place, TypedLine(line))

    def _take(self, place: int, line: TypedLine) -> None:
        """Take a line; the lists end at a label, a heading or a paragraph below an empty line."""
        if not line.words or FOOT.fullmatch(line.words):
            self._blank = True
            return
        bullet = self._bullet(place, line)
        blank, self._blank = self._blank, False
        if not bullet:
            within = bool(self._open) and line.indent > self._open[0].indent
            if not within and (blank or line.is_of_its_own):
                self._open = []
            return
        if ACTION.match(line.typed, bullet.end()):
            self._open = []
            return
        kind = next(group for group in bullet.groups() if group)
        self._enter(_Level(line.indent, kind, len(line.typed[: bullet.end()].expandtabs())))
        if len(self._open) > 1:
            self.levels[place + 1] = len(self._open) - 1
            self.lines[place] = f"{' ' * line.indent}{SIGN}{line.typed[bullet.end() :]}"

    def _bullet(self, place: int, line: TypedLine) -> re.Match[str] | None:
        """Return the bullet of a line; the letter o counts only below an entry of a list."""
        bullet = BULLET.match(line.typed)
        if bullet and not bullet[3]:
            is_entry = bullet[1] not in BOXES and "\t" not in line.typed[bullet.end() :]
            return bullet if is_entry else None
        letter = LETTER.match(line.typed) if self._open else None
        if not letter or line.indent <= self._open[0].indent:
            return None
        last = self._open[-1]
        above = self.lines[place - 1].rstrip()
        listed = bullet or "\t" in letter[0] or last.kind == "o" or above.endswith(":") or line.indent > last.text
        return letter if listed else None

    def _enter(self, level: _Level) -> None:
        """Open a level, or return to one that is open."""
        while self._open and level.indent + INDENT <= self._open[-1].indent:
            self._open.pop()
        beside = [place for place, above in enumerate(self._open) if abs(above.indent - level.indent) < INDENT]
        same = [place for place in beside if self._open[place].kind == level.kind]
        if same:
            del self._open[same[-1] :]
        elif beside and level.kind not in DEEPER:
            del self._open[beside[0] :]
        self._open.append(level)
