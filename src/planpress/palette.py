"""The colours of ratings, for pages, for badges on other sites and for shields.io.

Fills get lighter from the best rating to the worst, so that their order is visible in grey too. Each text has a
contrast of at least 4.5 to 1 with its background (WCAG 2.2, 1.4.3).
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class ToneColours:
    """The colours of one tone, each as ``#rrggbb``.

    Args:
        fill: The colour of a bar, a chip or a badge.
        on: The colour of words on the fill.
        ink: The colour of words and shapes on a light page.
        tint: The background of the ink on a light page.
        dark_ink: The colour of words and shapes on a dark page.
        dark_tint: The background of the ink on a dark page.
    """

    fill: str
    on: str
    ink: str
    tint: str
    dark_ink: str
    dark_tint: str


TONES: Mapping[str, ToneColours] = {
    "best": ToneColours("#0b4754", "#ffffff", "#0b4754", "#e1edef", "#8fd0dc", "#10313a"),
    "good": ToneColours("#2f7f8b", "#ffffff", "#1f6772", "#e6f2f3", "#8ccbd4", "#133037"),
    "middle": ToneColours("#86bdb8", "#10282c", "#33635d", "#eef5f4", "#a9d3cf", "#1b2f2f"),
    "low": ToneColours("#f4d08f", "#3d2a05", "#7a5200", "#fdf4e2", "#f0c878", "#33290f"),
    "least": ToneColours("#fff1ec", "#8a3410", "#9a3b12", "#fff1ec", "#f4a184", "#3a1e13"),
    "unranked": ToneColours("#e4e7ea", "#3d4550", "#555c67", "#f1f3f5", "#b7c0ca", "#28313a"),
    "unrated": ToneColours("#ffffff", "#3d4550", "#555c67", "#ffffff", "#b7c0ca", "#11181f"),
}
"""By the names of :class:`planpress.views.rating_badge.Tone`."""
RAMP = ("least", "low", "middle", "good", "best")
"""The tones of ratings with a rank, from the lowest to the highest."""
