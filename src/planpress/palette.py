"""Rating colours for pages, for badges on other sites and for shields.io.

Fills get lighter from the best rating to the worst. Any two fills that can occur in one scale differ by at least 9
units in grey, and by at least 12 units for readers who lack one kind of cone cell (in CAM02-UCS, Luo et al. 2006). Each
text has a contrast of at least 4.5 to 1 with its background (WCAG 2.2, 1.4.3).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """The name of a sign, which is a shape with a fill; pages, badges and search indexes use this name."""

    BEST = "best"
    STRONG = "strong"
    GOOD = "good"
    MIDDLE = "middle"
    WEAK = "weak"
    LOW = "low"
    LEAST = "least"
    UNRANKED = "unranked"
    DOTTED = "dotted"
    STRIPED = "striped"
    UNRATED = "unrated"


RAMP = (Tone.BEST, Tone.STRONG, Tone.GOOD, Tone.MIDDLE, Tone.WEAK, Tone.LOW, Tone.LEAST)
"""The tones of ratings with a rank, from the highest to the lowest."""
ASIDE = (Tone.UNRANKED, Tone.DOTTED, Tone.STRIPED)
"""The tones of ratings without a rank; their fills have a pattern."""
ALIKE = frozenset((Tone.WEAK, Tone.STRIPED))
"""The only two tones whose fills are equally dark, so that no scale can have both."""


@dataclass(frozen=True)
class ToneColours:
    """The colours of one tone, each as ``#rrggbb``.

    Args:
        fill: The colour of a bar, a chip or a badge.
        on: The colour of words on the fill.
        ink: The colour of words and shapes on a light page.
        dark_ink: The colour of words and shapes on a dark page.
        line: The colour of the pattern on the fill; empty for a plain fill.
    """

    fill: str
    on: str
    ink: str
    dark_ink: str
    line: str = ""


TONES: Mapping[str, ToneColours] = {
    Tone.BEST: ToneColours("#062c3a", "#ffffff", "#062c3a", "#8fd0dc"),
    Tone.STRONG: ToneColours("#12466c", "#ffffff", "#12466c", "#9cc6ec"),
    Tone.GOOD: ToneColours("#1a687f", "#ffffff", "#1a647a", "#7fc6d9"),
    Tone.MIDDLE: ToneColours("#6098a6", "#10202a", "#2d5f6b", "#a6cfd8"),
    Tone.WEAK: ToneColours("#a0ad88", "#10202a", "#4f5b37", "#c3d0a9"),
    Tone.LOW: ToneColours("#e5bf70", "#10202a", "#7a5200", "#f0c878"),
    Tone.LEAST: ToneColours("#fffff8", "#8a3410", "#9a3b12", "#f4a184"),
    Tone.UNRANKED: ToneColours("#cfe3ef", "#10202a", "#47596a", "#b3c6d4", "#a5c1d2"),
    Tone.DOTTED: ToneColours("#72777a", "#ffffff", "#4b5053", "#c2c6c8", "#565b5e"),
    Tone.STRIPED: ToneColours("#a4a9a5", "#10202a", "#4e5350", "#c4cac6", "#c3c7c4"),
    Tone.UNRATED: ToneColours("#ffffff", "#3d4550", "#555c67", "#b7c0ca"),
}
"""The colours of each tone."""
TINT = 9
"""The percentage of ink in the background of a badge on a page; the rest is the page's own colour."""
