"""Rating colours for pages, for badges on other sites and for shields.io.

Fills get lighter from the best rating to the worst. Any two fills that can occur in one scale differ by at least 9
units in grey, and by at least 12 units for readers who lack one kind of cone cell (in CAM02-UCS, Luo et al. 2006). On a
scale with too many ratings for that, each sign has a number, and any two fills differ by at least 7 units. Each text
has a contrast of at least 4.5 to 1 with its background (WCAG 2.2, 1.4.3).
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
    STEP_11 = "step11"
    STEP_10 = "step10"
    STEP_9 = "step9"
    STEP_8 = "step8"
    STEP_7 = "step7"
    STEP_6 = "step6"
    STEP_5 = "step5"
    STEP_4 = "step4"
    STEP_3 = "step3"
    STEP_2 = "step2"
    STEP_1 = "step1"


RAMP = (Tone.BEST, Tone.STRONG, Tone.GOOD, Tone.MIDDLE, Tone.WEAK, Tone.LOW, Tone.LEAST)
"""The tones of ratings with a rank, from the highest to the lowest."""
STEPS = (
    Tone.STEP_11,
    Tone.STEP_10,
    Tone.STEP_9,
    Tone.STEP_8,
    Tone.STEP_7,
    Tone.STEP_6,
    Tone.STEP_5,
    Tone.STEP_4,
    Tone.STEP_3,
    Tone.STEP_2,
    Tone.STEP_1,
)
"""The tones of ratings with a rank on a scale that has more such ratings than the ramp has tones, from the highest to
the lowest.

Each sign is a number, counted from the lowest rating. Eleven tones are enough for steps of ten percent, from 0 to
100."""
UNNUMBERED = tuple(tone for tone in Tone if tone not in STEPS)
"""The tones whose signs have no number."""
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
    Tone.STEP_11: ToneColours("#062c3a", "#ffffff", "#062c3a", "#8fd0dc"),
    Tone.STEP_10: ToneColours("#103f5d", "#ffffff", "#0e3f5e", "#99c9e8"),
    Tone.STEP_9: ToneColours("#165474", "#ffffff", "#155372", "#90c6e4"),
    Tone.STEP_8: ToneColours("#1f6a81", "#ffffff", "#1b6479", "#81c6d9"),
    Tone.STEP_7: ToneColours("#3e7e91", "#ffffff", "#246273", "#92cad9"),
    Tone.STEP_6: ToneColours("#5992a1", "#10202a", "#2b606d", "#a2ced8"),
    Tone.STEP_5: ToneColours("#89a398", "#10202a", "#425d4f", "#b7d0be"),
    Tone.STEP_4: ToneColours("#b8b481", "#10202a", "#60582a", "#d4cd98"),
    Tone.STEP_3: ToneColours("#e6c47c", "#10202a", "#7d5102", "#f0c579"),
    Tone.STEP_2: ToneColours("#f0e2bd", "#10202a", "#8c470b", "#f3b37f"),
    Tone.STEP_1: ToneColours("#fffff8", "#8a3410", "#9a3b12", "#f4a184"),
}
"""The colours of each tone."""
TINT = 9
"""The percentage of ink in the background of a badge on a page; the rest is the page's own colour."""
