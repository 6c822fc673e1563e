"""Text in pictures: whether the shipped font covers it, how wide it is, and how it breaks into lines."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from planpress.model.characters import INVISIBLE, ISOLATES, POP_ISOLATE, RIGHT_TO_LEFT, balanced

if TYPE_CHECKING:
    import uharfbuzz

FOLDER = Path(__file__).parent / "card_fonts"
FAMILY = "Planpress Card"
"""The name of the font, which is Noto Sans with Khmer and Arabic; README.md next to the files says how it was made."""
REGULAR, BOLD = 400, 700
LEADING, KHMER_LEADING, ARABIC_LEADING = 1.26, 1.75, 1.55
"""The height of a line in units of the font size: in general, and with letters of the two scripts that need more
height."""
DOTS = "…"
NARROWER = (0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65)
"""The widths to try for lines of similar length, as shares of the box's width."""
WORD = re.compile(r"[^\s\u200b]+[\s\u200b]*")
"""A word with what follows it; Khmer texts mark where words end with a zero-width space, if they mark it at all."""
SYLLABLE = re.compile("[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3]|[\u17b4-\u17d1\u17d3\u17dd\u200c\u200d])*|.", re.DOTALL)
"""A Khmer letter with all signs around it, or any other character."""
KHMER = re.compile("[\u1780-\u17ff\u19e0-\u19ff]")
ONE_SCRIPT = re.compile("[\u1780-\u17ff\u19e0-\u19ff\u200b-\u200d]+|[^\u1780-\u17ff\u19e0-\u19ff]+")
"""A part of a line that one call of the shaper can lay out: only Khmer, or anything else."""
UNSEEN = re.compile(f"[{INVISIBLE}]")
KEPT = f"\u200b\u200c\u200d{ISOLATES}{POP_ISOLATE}"
"""The invisible characters that a text keeps: ends of words, joiners of letters, and isolates of names and numbers."""
RIGHT_TO_LEFT_ISOLATE = ISOLATES[1]


@dataclass(frozen=True)
class Piece:
    """A part of a line that is drawn in one go.

    Args:
        words: The text.
        start: Where it begins, in pixels from the beginning of the line.
    """

    words: str
    start: float


@dataclass(frozen=True)
class TextLine:
    """A line of text.

    Args:
        pieces: Its parts, in the order in which they are read.
        width: Its width in pixels.
    """

    pieces: tuple[Piece, ...]
    width: float

    def __str__(self) -> str:
        """Return the text of the line."""
        return "".join(piece.words for piece in self.pieces)


@dataclass(frozen=True)
class TextBlock:
    """A text that is divided into lines.

    Args:
        lines: The lines, from the top.
        size: The font size in pixels.
        weight: The weight of the font: 400 or 700.
        leading: The distance between two lines in pixels.
    """

    lines: tuple[TextLine, ...]
    size: float
    weight: int
    leading: float

    @property
    def height(self) -> float:
        """Its height in pixels."""
        return self.leading * len(self.lines)

    @property
    def width(self) -> float:
        """The width of its longest line in pixels."""
        return max((line.width for line in self.lines), default=0)

    def baseline(self, number: int) -> float:
        """Return the distance from the top of the block to the baseline of a line, counted from 0."""
        return self.leading * (number + 0.5) + self.size * 0.34


@dataclass(frozen=True)
class TextBox:
    """The space for a text.

    Args:
        width: Its width in pixels.
        height: Its height in pixels.
        sizes: The font sizes to try, the largest first.
        weight: The weight of the font.
        right_to_left: Whether the lines run from right to left.
    """

    width: float
    height: float
    sizes: Sequence[float]
    weight: int = REGULAR
    right_to_left: bool = False

    def fit(self, text: str) -> TextBlock:
        """Divide a text into lines, in the largest size in which it fits.

        If it does not fit in the smallest size either, it ends with dots after a word or a Khmer syllable. A Khmer word
        is divided between two syllables if no line can hold it.

        Args:
            text: The text; see :func:`shown`.
        """
        words = WORD.findall(text)
        for size in self.sizes:
            lines = list(self._lines(words, size))
            block = self._block(lines, size)
            if self._holds(block):
                return self._balanced(words, block)
        return self._shortened(words)

    def _balanced(self, words: Sequence[str], block: TextBlock) -> TextBlock:
        """Return the same number of lines in a narrower box if possible, so that the last line becomes longer."""
        for part in NARROWER if len(block.lines) > 1 else ():
            lines = list(replace(self, width=self.width * part)._lines(words, block.size))
            made = self._block(lines, block.size)
            if len(lines) > len(block.lines) or made.width > self.width:
                break
            block = made
        return block

    def _shortened(self, words: Sequence[str]) -> TextBlock:
        """Return as many words as fit in the smallest size, followed by dots."""
        size, pieces = self.sizes[-1], _pieces(words)
        low, high = 0, len(pieces)
        while low < high:
            middle = (low + high + 1) // 2
            block = self._beginning(pieces[:middle], size)
            low, high = (middle, high) if self._holds(block) else (low, middle - 1)
        block = self._beginning(pieces[:low], size)
        return block if self._holds(block) else self._block([], size)

    def _beginning(self, pieces: Sequence[str], size: float) -> TextBlock:
        text = "".join(pieces).rstrip(" \u200b,;:.·\u2013-") + DOTS
        return self._block(list(self._lines(WORD.findall(text), size)), size)

    def _holds(self, block: TextBlock) -> bool:
        return block.height <= self.height and block.width <= self.width

    def _block(self, lines: Sequence[str], size: float) -> TextBlock:
        made = tuple(self._line(line.rstrip(" \u200b"), size) for line in lines)
        return TextBlock(made, size, self.weight, _leading("".join(lines)) * size)

    def _line(self, text: str, size: float) -> TextLine:
        whole = width(text, size, self.weight)
        if self.right_to_left:
            # a picture has no base direction, so text that runs from right to left must state this
            return TextLine((Piece(f"{RIGHT_TO_LEFT_ISOLATE}{balanced(text)}{POP_ISOLATE}", 0),), whole)
        pieces, start = [], 0.0
        for words in ONE_SCRIPT.findall(text):
            pieces.append(Piece(words, start))
            start += width(words, size, self.weight)
        return TextLine(tuple(pieces), whole)

    def _lines(self, words: Iterable[str], size: float) -> Iterator[str]:
        line = ""
        for word in words:
            if line and self._fits(line + word, size):
                line += word
                continue
            if line:
                yield line
            line = word
            if not self._fits(word, size) and KHMER.search(word):
                *whole, line = self._lines_of_syllables(word, size)
                yield from whole
        if line:
            yield line

    def _lines_of_syllables(self, word: str, size: float) -> Iterator[str]:
        line = ""
        for syllable in SYLLABLE.findall(word):
            if line and not self._fits(line + syllable, size):
                yield line
                line = ""
            line += syllable
        yield line

    def _fits(self, text: str, size: float) -> bool:
        return width(text.rstrip(" \u200b"), size, self.weight) <= self.width


def _pieces(words: Iterable[str]) -> list[str]:
    """Return the pieces after which a text can end: words and, in Khmer, which may run on without spaces, syllables."""
    return [piece for word in words for piece in (SYLLABLE.findall(word) if KHMER.search(word) else (word,))]


def shown(text: str) -> str:
    """Return a text without what the font cannot show; "" if the font lacks one of its letters or digits.

    Without some of its letters, a text would have a different meaning; without a symbol, its meaning is unchanged.

    Args:
        text: The text.
    """
    seen = "".join(sign for sign in text if sign in KEPT or not UNSEEN.match(sign))
    lacking = {sign for sign in seen if sign not in KEPT and not sign.isspace() and not _is_covered(sign)}
    if any(unicodedata.category(sign)[0] in "LMN" for sign in lacking):
        return ""
    return " ".join("".join(sign for sign in seen if sign not in lacking).split())


def width(text: str, size: float, weight: int = REGULAR) -> float:
    """Return the width of a text in pixels.

    Args:
        text: A text that the font can show.
        size: The font size in pixels.
        weight: The weight of the font.
    """
    return sum(_advance(words, weight) for part in ONE_SCRIPT.findall(text) for words in _turns(part)) * size


def font_files() -> list[str]:
    """Return the paths of the font in both weights."""
    return [str(_file(weight)) for weight in (REGULAR, BOLD)]


@dataclass(frozen=True)
class _Face:
    """A font, its characters, and the number of its units in the font size."""

    font: "uharfbuzz.Font"
    signs: frozenset[int]
    units: int


def _is_covered(sign: str) -> bool:
    return ord(sign) in _face(REGULAR).signs


def _leading(text: str) -> float:
    if KHMER.search(text):
        return KHMER_LEADING
    return ARABIC_LEADING if RIGHT_TO_LEFT.search(text) else LEADING


def _file(weight: int) -> Path:
    return FOLDER / f"card-{weight}.ttf"


def _turns(text: str) -> Iterator[str]:
    """Divide a text where its direction changes: words from right to left, and what is between them."""
    return (match[0] for match in re.finditer(rf"(?:{RIGHT_TO_LEFT.pattern}|[\u200c\u200d])+|[^\u0590-\u08ff]+", text))


@cache
def _face(weight: int) -> _Face:
    import uharfbuzz  # noqa: PLC0415 - only a published build needs it

    face = uharfbuzz.Face(uharfbuzz.Blob(_file(weight).read_bytes()))
    return _Face(uharfbuzz.Font(face), frozenset(face.unicodes), face.upem)


@lru_cache(20_000)
def _advance(text: str, weight: int) -> float:
    """Return the width of a part of a line, in units of the font size."""
    import uharfbuzz  # noqa: PLC0415 - as above

    face, buffer = _face(weight), uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(face.font, buffer)
    return float(sum(position.x_advance for position in buffer.glyph_positions or ()) / face.units)
