"""Decides whether an editor wrapped the paragraphs of a text file, from the lengths of its lines."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from planpress.exchange.office.drawn_lines import is_drawn_line

BULLETS = "\u2022\u25aa\u25cf\u25e6\u2023\u00b7\uf0b7\uf0a7"
BULLET = re.compile(rf"\s{{0,40}}(?:[{BULLETS}]|[-\u2013\u2014*](?=\s))\s*(?=\S)")
ENTRY = re.compile(r"\d{1,2}[.)]\s+\S|\(?[a-z]\)\s|\d{1,3}(?:\.\d{1,3})+\.?\s+(?=[^\W\d_])(?![a-z\u00df-\u00ff])")
"""The number of an entry of its own, or of an action."""
NAME = re.compile(
    rf"{ENTRY.pattern}|(?:\d{{1,3}}|[A-Z]{{1,2}}[.-]?\d{{1,3}}(?:\.\d{{1,3}}){{0,3}})[.:]?\s+(?=[A-Z\u00c0-\u00de])"
)
"""The number of what may be an action, also a whole number or one with a letter, as in "E1 Train rangers"."""
LABEL = re.compile(r"(?![^:\n]{0,38}\w{4}[.!?\u061f]\s)[^\W\d_][^:\n]{1,40}:(?:\s|$)")
"""A label at the beginning of a line, but not the end of a sentence and a label behind it."""
DASHED_LABEL = re.compile(r"[^\W\d_][^:\n]{1,40}?\s[-\u2013\u2014]\s")
FIGURE = re.compile(r"\d[\d.,]{0,15}(?!\s?[:\u2013\u2014-])(?:\W|$)")
NUMBER_ALONE = re.compile(r"(?:[A-Z]{1,2}[.-]?)?\d{1,3}(?:\.\d{1,3}){0,3}[.,;)]{1,2}")
"""Nothing but a number and the sign behind it, as at the end of a sentence such as "It depends on action A.2."."""
SENTENCE_END = re.compile(r"[.!?;:\u2026\u061f\u06d4][\"'\u2019\u201d\u00bb)*]?\s*$")
NARROWEST = 40
"""The minimum width to which an editor wraps a text."""
OUTLIERS = 50
"""Of this many lines, one may be longer than the others."""
RAGGED = 0.75
"""The minimum share of the longest line up to which wrapped lines reach if their letters have different widths."""
MANY = 6
"""The minimum number of broken sentences in a text whose lines have no common width."""
TENTH = 10
MOST = 0.6
"""The minimum share of broken sentences that go on in the next line for want of room; some writers break others."""
FEW_APART = 2
"""The minimum number of empty lines between paragraphs that show that these are always apart."""


@dataclass(frozen=True)
class TypedLine:
    """A line of a text file.

    Args:
        typed: The line.
    """

    typed: str

    @cached_property
    def words(self) -> str:
        """The line without the blanks around it."""
        return self.typed.strip()

    @cached_property
    def indent(self) -> int:
        """How many blanks are before its words."""
        return len(self.typed[: len(self.typed) - len(self.typed.lstrip())].expandtabs())

    @cached_property
    def length(self) -> int:
        """The number of characters up to the end of its words."""
        return self.indent + len(self.words)

    @property
    def is_a_row(self) -> bool:
        """Whether it has cells, between tabs."""
        return "\t" in self.words

    @property
    def is_a_bullet(self) -> bool:
        """Whether it begins with a bullet."""
        return bool(BULLET.match(self.typed))

    @property
    def ends_a_sentence(self) -> bool:
        """Whether a full stop or the like is at its end."""
        return bool(SENTENCE_END.search(self.words[-3:]))

    @property
    def begins_small(self) -> bool:
        """Whether it begins with a small letter."""
        return self.words[:1].islower()

    @property
    def may_be_a_figure(self) -> bool:
        """Whether it begins with a number that may be that of an action or a figure in a sentence, as in "8 May"."""
        return bool(NAME.match(self.words)) and not ENTRY.match(self.words)

    @property
    def may_end_a_sentence(self) -> bool:
        """Whether it is nothing but a number with a full stop or a comma."""
        return bool(NUMBER_ALONE.fullmatch(self.words))

    @property
    def begins_with_a_figure(self) -> bool:
        """Whether it begins with a figure that is no label such as "2024:"."""
        return bool(FIGURE.match(self.words))

    @property
    def begins_without_case(self) -> bool:
        """Whether it begins with a letter of a script such as Arabic, which divides words but has no capitals."""
        return bool(self.words) and unicodedata.bidirectional(self.words[0]) in ("R", "AL")

    @cached_property
    def is_of_its_own(self) -> bool:
        """Whether it cannot continue a line: it is a row, an entry, a label, the name of an action or a heading."""
        if not self.words or self.is_a_row or self.is_a_bullet or self.words[0] == "<" or self.words.isupper():
            return True
        label = NAME.match(self.words) or LABEL.match(self.words) or DASHED_LABEL.match(self.words)
        return bool(label) and not self.begins_small


@dataclass(frozen=True)
class Wrapping:
    """How a text file is wrapped.

    Args:
        reach: The number of characters up to which a line and the first word of the next one reach at least, if both
            are parts of a paragraph; 0 if the file is not wrapped.
        sure: Whether the lines have a common width that cannot be by chance.
        divided: Whether empty lines are between all paragraphs.
        longest: The number of characters in the longest line, whether the file is wrapped or not.
    """

    reach: int = 0
    sure: bool = True
    divided: bool = False
    longest: int = 0

    def is_full(self, line: TypedLine, below: TypedLine) -> bool:
        """Tell whether the first word of the line below has no room at the end of a line.

        Args:
            line: The line.
            below: The line right below it.
        """
        return bool(self.reach) and reach(line, below) >= self.reach


def reach(line: TypedLine, below: TypedLine) -> int:
    """Return the length that a line would have with the first word of the line below it.

    Args:
        line: The line.
        below: The line right below it.
    """
    return line.length + (not line.words.endswith("-")) + len(below.words.split(maxsplit=1)[0])


def wrapping_of(lines: Sequence[TypedLine]) -> Wrapping:
    """Return how a text is wrapped.

    In a text that an editor wrapped, the next word had no room at the end of most lines within a sentence.

    Args:
        lines: Its lines.
    """
    lengths = sorted((line.length for line in lines if _is_prose(line)), reverse=True)
    longest = lengths[len(lengths) // OUTLIERS] if lengths else 0
    if longest < NARROWEST:
        return Wrapping(longest=longest)
    plain = [(line, below) for line, below in pairwise(lines)
             if line.words and not line.is_a_row and not below.is_of_its_own]  # fmt: skip
    broken = sorted(reach(*pair) for pair in plain if not pair[0].ends_a_sentence and pair[1].begins_small)
    least = broken[len(broken) // TENTH] if broken else 0
    if least > longest:
        return Wrapping(longest + 1, len(broken) > 1, _is_divided(lines, plain, longest + 1), longest)
    if len(broken) >= MANY and least >= RAGGED * longest:
        return Wrapping(least, sure=False, divided=_is_divided(lines, plain, least), longest=longest)
    full = sum(length > longest for length in broken)
    if full > 1 and full > len(broken) * MOST:
        return Wrapping(longest + 1, sure=False, divided=_is_divided(lines, plain, longest + 1), longest=longest)
    without_case = [pair for pair in plain if not pair[0].ends_a_sentence and pair[1].begins_without_case]
    if not broken and sum(reach(*pair) > longest for pair in without_case) > 1:
        return Wrapping(longest + 1, sure=False, divided=_is_divided(lines, plain, longest + 1), longest=longest)
    return Wrapping(longest=longest)


def _is_prose(line: TypedLine) -> bool:
    return " " in line.words and not line.is_a_row and not is_drawn_line(line.words)


def _is_divided(lines: Sequence[TypedLine], plain: Sequence[tuple[TypedLine, TypedLine]], least: int) -> bool:
    """Tell whether empty lines are between paragraphs, and no sentence ends early in a line right above another one."""
    early = any(line.ends_a_sentence and not line.words.endswith(":") and reach(line, below) < least
                for line, below in plain)  # fmt: skip
    apart = sum(above.ends_a_sentence and not (line.words or below.is_of_its_own)
                for above, line, below in zip(lines, lines[1:], lines[2:], strict=False))  # fmt: skip
    return not early and apart >= FEW_APART
