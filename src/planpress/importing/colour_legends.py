"""What colours mean in a report: words on or beside coloured cells, and lines such as "Green = Achieved"."""

import colorsys
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from planpress.exchange.office.docx_shading import COLOURED
from planpress.importing.lexicon import hues, key

HEX = re.compile(r"([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$")
LONGEST = 1_000
"""A text with more characters than this is not read as a legend."""
HEADING = re.compile(r"^[^:=;,|\u060c\u061b]{0,40}:\s+(?=\S)")
"""Words such as "Key:" before the first colour."""
DIVIDED = re.compile(r"(?:(?<!\s)\s+)?[;,|\n\t\u060c\u061b]\s*")
EXPLAINED = re.compile(r"(?:(?<!\s)\s+)?(?:[=:]|\s[\u2013\u2014-]\s)\s*")
IN_BRACKETS = re.compile(r"(.+?)(?<!\s)\s*\(([^()]{1,30})\)")
AMBER = frozenset(["yellow", "orange"])
ORANGE = "FFC000"
"""The orange of spreadsheet programs, which looks yellow in a legend without both."""
BANDS = ((15, "red"), (40, "orange"), (52, "amber"), (70, "yellow"), (170, "green"), (260, "blue"), (340, "purple"))
"""The hues around the circle, each with the degree at which it ends; red goes on after the last one."""
PALE, DARK, LIGHT = 0.06, 0.25, 0.95


@dataclass
class ColourLegend:
    """What the colours in a report mean.

    Args:
        named: Returns the id of the rating whose label a text is; "" if there is none.
        words: For each colour, the word on it or beside it, which names a rating.
        hues: For each hue that a line names, the label of its rating.
        place: Where the first of these words is; "" if there is no legend.
        unclear: Colours with words for different ratings.
    """

    named: Callable[[str], str]
    words: dict[str, str] = field(default_factory=dict)
    hues: dict[str, str] = field(default_factory=dict)
    place: str = ""
    unclear: set[str] = field(default_factory=set)

    def __bool__(self) -> bool:
        return bool(self.words or self.hues)

    def row(self, texts: Mapping[int, str], fills: Mapping[int, str], place: Callable[[int], str]) -> bool:
        """Add the words on or beside the coloured cells of a row; tell whether there are any.

        Args:
            texts: The texts of its cells, by column.
            fills: The colours of its cells, by column.
            place: Returns where the cell in a column is.
        """
        found = False
        for column, fill in fills.items():
            beside = _word_column(column, texts, fills)
            if beside is not None and self.named(texts[beside].strip()):
                self._add(fill, texts[beside].strip(), place(beside))
                found = True
        return found

    def line(self, text: str, place: str) -> None:
        """Add the colours that a text explains, if it contains nothing else.

        Args:
            text: The text, such as "Green = Achieved; red = Not started".
            place: Where it is.
        """
        if len(text) > LONGEST:
            return
        for words in dict.fromkeys((text, HEADING.sub("", text, count=1))):
            if pairs := list(self._pairs(words)):
                for hue, label in pairs:
                    self._add(hue, label, place)
                return

    def meaning(self, fill: str) -> str:
        """Return the label that a colour stands for; "" if the legend does not say, or says several."""
        if fill in self.unclear:
            return ""
        if fill in self.words:
            return self.words[fill]
        shown = hues_of(fill)
        if shown <= self.hues.keys() and fill.upper().endswith(ORANGE):
            shown = frozenset(["orange"])
        meant = {self.named(label): label for hue, label in self.hues.items()
                 if hue not in self.unclear and shown & (AMBER if hue == "amber" else {hue})}  # fmt: skip
        return next(iter(meant.values())) if len(meant) == 1 else ""

    def _add(self, colour: str, label: str, place: str) -> None:
        known = (self.hues if colour in set(hues().values()) else self.words).setdefault(colour, label)
        self.place = self.place or place
        if self.named(known) != self.named(label):
            self.unclear.add(colour)

    def _pairs(self, text: str) -> Iterator[tuple[str, str]]:
        """Yield the hues and labels in a line; nothing if any piece of it is something else."""
        pairs = [self._pair(piece) for piece in DIVIDED.split(text.strip(" .;\u061b"))]
        if all(pairs):
            yield from (pair for pair in pairs if pair)

    def _pair(self, piece: str) -> tuple[str, str] | None:
        bracketed = IN_BRACKETS.fullmatch(piece)
        sides = bracketed.groups() if bracketed else EXPLAINED.split(piece, maxsplit=1)
        if len(sides) == 1 and piece[:1] in COLOURED:
            sides = [piece[0], piece[1:].lstrip("\ufe0f")]
        for colour, label in (sides, sides[::-1]) if len(sides) > 1 else ():
            if (hue := _hue(colour)) and self.named(label.strip()):
                return hue, label.strip()
        return None


def _hue(name: str) -> str:
    """Return the hue that a word or a coloured sign names; "" if it names none."""
    shown = hues_of(COLOURED.get(name.strip(" \ufe0f"), ""))
    return next(iter(shown), "") or hues().get(key(name), "")


def hues_of(fill: str) -> frozenset[str]:
    """Return the names that a colour may have; several if it is between two, none if it is not known.

    Args:
        fill: The colour as a cell states it, ending with its red, green and blue in hexadecimal digits.
    """
    match = HEX.search(fill)
    if not match:
        return frozenset()
    hue, saturation, value = colorsys.rgb_to_hsv(*(int(part, 16) / 255 for part in match.groups()))
    if saturation < PALE:
        return frozenset(["black" if value < DARK else "white" if value > LIGHT else "grey"])
    name = next((name for end, name in BANDS if hue * 360 < end), "red")
    return AMBER if name == "amber" else frozenset([name])


def _word_column(column: int, texts: Mapping[int, str], fills: Mapping[int, str]) -> int | None:
    """Return the column itself if it has words, otherwise the first one beside it with words and no other colour."""
    if texts.get(column, "").strip():
        return column
    return next((beside for beside in (column + 1, column - 1)
                 if texts.get(beside, "").strip() and fills.get(beside, fills[column]) == fills[column]),
                None)  # fmt: skip
