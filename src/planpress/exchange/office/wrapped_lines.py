"""Joins the lines of paragraphs and of entries of lists that an editor of plain text wrapped."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from planpress.exchange.office.document import Uncertainty
from planpress.exchange.office.line_widths import ENTRY, LABEL, NAME, TypedLine, reach, wrapping_of
from planpress.model.scalars import quoted, said_of_all

FOOT = re.compile(
    r"[-\u2013\u2014]?\s{0,3}(?:\w{1,8}\.?\s)?\d{1,4}(?:\s?(?:/|\w{2,3})\s?\d{1,4})?\s{0,3}[-\u2013\u2014]?"
)
"""A line that may be the number of a page."""
FAR = 8
"""How many lines above a line are searched for the end of the page before."""
LAST_WORDS = 3
"""The maximum number of words, as in "December 2023.", that are more likely the end of a sentence than a text."""
PROSE = 6
"""The minimum number of words in a line that seems to break off."""
BEGUN = 3
"""The minimum number of words behind a label in a line that seems to break off."""
MOST_NUMBERS = 20
"""How many numbers of lines are named at most."""


@dataclass
class UnwrappedLines:
    """The lines of a text file, with those joined that an editor wrapped.

    Args:
        lines: The lines of the file.
    """

    lines: Sequence[str]
    joined: list[tuple[int, str]] = field(default_factory=list)
    guessed: list[tuple[int, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.typed = [TypedLine(line) for line in self.lines]
        self.wrapping = wrapping_of(self.typed)
        self.ends = _ends_of_paragraphs(self.typed)

    def __iter__(self) -> Iterator[tuple[int, str]]:
        """Yield each line with its number, from 1."""
        first, pieces, bullet = 0, [""], -1
        for place, line in enumerate(self.typed):
            if place and self._continues(place, bullet, len(pieces) > 1):
                pieces.append(line.words)
                continue
            if place:
                yield first + 1, _with_rest(pieces)
            first, pieces = place, [line.typed]
            bullet = line.indent if line.is_a_bullet else -1
        if self.typed:
            yield first + 1, _with_rest(pieces)

    def uncertainties(self) -> Iterator[Uncertainty]:
        """Yield what is not certain, after all lines were taken."""
        yield from _said(self.joined, "joined with the line above, because the file seems to wrap its lines")
        yield from _said(self.guessed, "not joined with the line above, which it may continue")

    def _continues(self, place: int, bullet: int, begun: bool) -> bool:
        """Tell whether a line belongs to the one above: the entry of a list, at an indent, or a paragraph."""
        above, line = self.typed[place - 1], self.typed[place]
        if line.begins_small and not above.words and self._is_below_a_foot(place):
            self.guessed.append((place + 1, line.words))
        if bullet >= 0 and line.words and line.indent > bullet and not _ends_an_entry(line, above):
            return True
        if not (above.words and line.words) or above.is_a_row:
            return False
        is_full = self.wrapping.is_full(above, line)
        if line.may_end_a_sentence and is_full and self._stops_in_a_text(above, begun):
            return True
        if line.is_of_its_own and not line.may_be_a_figure:
            return is_full and self.wrapping.sure and self._is_last(place) and _goes_on_in_capitals(above, line)
        if line.may_be_a_figure:
            self.guessed += [(place + 1, line.words)] if is_full and self._breaks_off(place) else []
            return False
        continues = is_full and self._goes_on(place, begun, bullet >= 0)
        if continues and not self.wrapping.sure:
            self.joined.append((place + 1, line.words))
        elif not continues and self._may_continue(place, begun, is_full=is_full):
            self.guessed.append((place + 1, line.words))
        return continues

    def _is_last(self, place: int) -> bool:
        """Tell whether an empty line, or nothing, is below a line."""
        return place + 1 == len(self.typed) or not self.typed[place + 1].words

    def _goes_on(self, place: int, begun: bool, in_entry: bool) -> bool:
        """Tell whether a line below a full one goes on with its sentence or its paragraph."""
        above, line = self.typed[place - 1], self.typed[place]
        if line.begins_small:
            return True
        if above.words.endswith(","):
            return True
        if self.wrapping.divided and self._is_last(place) and not (above.ends_a_sentence or in_entry or begun):
            return self.wrapping.sure
        prose = begun or not (in_entry or NAME.match(above.words))
        if above.ends_a_sentence:
            return prose and self.wrapping.divided and not above.words.endswith(":") and not in_entry
        return prose and self.ends[place]

    def _may_continue(self, place: int, begun: bool, *, is_full: bool) -> bool:
        """Tell whether a line that is not joined with the one above may continue it, so that this should be told."""
        above, line = self.typed[place - 1], self.typed[place]
        if above.ends_a_sentence:
            goes_on = above.words.endswith(";") and not above.begins_small
            return goes_on if line.begins_small else is_full
        if not line.begins_small:
            return self.ends[place] and (is_full or self._may_break_off(above, line))
        if above.begins_small:
            return begun or self.guessed[-1:] == [(place, above.words)]
        return len(above.words.split()) >= PROSE or _has_text_behind_a_label(above)

    def _may_break_off(self, above: TypedLine, line: TypedLine) -> bool:
        """Tell whether a line of prose seems to break off.

        A figure or the last words of a sentence follow, or the next word had no room.
        """
        if len(above.words.split()) < PROSE or above.words.isupper():
            return False
        if NAME.match(above.words) or above.begins_with_a_figure:
            return False
        if line.words[0].isdigit():
            return line.begins_with_a_figure
        if line.ends_a_sentence and len(line.words.split()) <= LAST_WORDS:
            return True
        return reach(above, line) > self.wrapping.longest

    def _stops_in_a_text(self, above: TypedLine, begun: bool) -> bool:
        """Tell whether a line stops within a sentence of a text, and is no heading and no name."""
        if above.ends_a_sentence or NAME.match(above.words) or above.words.isupper():
            return False
        return begun or above.begins_small or _has_text_behind_a_label(above) or len(above.words.split()) >= PROSE

    def _is_below_a_foot(self, place: int) -> bool:
        """Tell whether only the number of a page is between a line and one that breaks off."""
        shown = [line for line in self.typed[max(0, place - FAR) : place] if line.words][-2:]
        if len(shown) <= 1 or not FOOT.fullmatch(shown[1].words):
            return False
        return len(shown[0].words.split()) >= PROSE and not (shown[0].ends_a_sentence or shown[0].is_a_row)

    def _breaks_off(self, place: int) -> bool:
        """Tell whether the line above a figure stops within a sentence that ends below it."""
        above = self.typed[place - 1]
        return not above.ends_a_sentence and not NAME.match(above.words) and self.typed[place].ends_a_sentence


def _ends_of_paragraphs(lines: Sequence[TypedLine]) -> list[bool]:
    """Return for each line whether the last line of its paragraph ends a sentence."""
    ends = [line.ends_a_sentence for line in lines]
    for place in range(len(lines) - 2, -1, -1):
        if not lines[place + 1].is_of_its_own:
            ends[place] = ends[place + 1]
    return ends


def _goes_on_in_capitals(above: TypedLine, line: TypedLine) -> bool:
    """Tell whether a line of capitals goes on with the last words above it, as in a label that is divided."""
    last = above.words.split()[-1]
    return line.words.isupper() and last.isupper() and not (line.is_a_bullet or line.is_a_row or NAME.match(line.words))


def _ends_an_entry(line: TypedLine, above: TypedLine) -> bool:
    """Tell whether an indented line below a bullet is an entry, an action, a row, or a label below a sentence."""
    if line.is_a_row or line.is_a_bullet or ENTRY.match(line.words):
        return True
    return bool(LABEL.match(line.words)) and above.ends_a_sentence


def _has_text_behind_a_label(line: TypedLine) -> bool:
    """Tell whether a line begins with a label and several words, as in "Progress: Ten programmes were sent"."""
    label = LABEL.match(line.words)
    return label is not None and len(line.words[label.end() :].split()) >= BEGUN


def _with_rest(pieces: Sequence[str]) -> str:
    """Return the pieces of a paragraph on one line; a hyphen at the end of a line joins two parts of a word."""
    text = [pieces[0].rstrip() if len(pieces) > 1 else pieces[0]]
    for above, piece in pairwise(pieces):
        hyphen = above.rstrip()[-2:]
        text += [piece] if hyphen[-1:] == "-" and hyphen[:1].isalpha() else [" ", piece]
    return "".join(text)


def _said(lines: Sequence[tuple[int, str]], how: str) -> Iterator[Uncertainty]:
    """Yield a sentence about lines that were treated alike; the first is quoted, and the place names all of them."""
    if lines:
        words = said_of_all(quoted(lines[0][1]), len(lines), how)
        yield Uncertainty(_place([number for number, _ in lines]), words, "compare the paragraphs with the file")


def _place(numbers: Sequence[int]) -> str:
    """Return the place of lines, such as "lines 13, 14 and 65"."""
    if len(numbers) == 1:
        return f"line {numbers[0]}"
    named = list(map(str, numbers[:MOST_NUMBERS]))
    rest = len(numbers) - len(named)
    last = f"{rest} more" if rest else named.pop()
    return f"lines {', '.join(named)} and {last}"
