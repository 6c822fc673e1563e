"""The colours of ratings, once for pages, for badges of other sites and for shields.io.

Fills get lighter from the best rating to the least, so that their order is seen in grey too. Each pair of a text and
its ground has a contrast of 4.5 to 1 at least (WCAG 2.2, 1.4.3).
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Tone:
    """The colours of one step, each as ``#rrggbb``.

    Args:
        fill: Of a bar, a chip or a badge.
        on: Of words on the fill.
        ink: Of words and shapes on a light page.
        tint: Behind the ink, on a light page.
        dark_ink: Of words and shapes on a dark page.
        dark_tint: Behind the dark ink.
    """

    fill: str
    on: str
    ink: str
    tint: str
    dark_ink: str
    dark_tint: str


TONES: Mapping[str, Tone] = {
    "best": Tone("#0b4754", "#ffffff", "#0b4754", "#e1edef", "#8fd0dc", "#10313a"),
    "good": Tone("#2f7f8b", "#ffffff", "#1f6772", "#e6f2f3", "#8ccbd4", "#133037"),
    "middle": Tone("#86bdb8", "#10282c", "#33635d", "#eef5f4", "#a9d3cf", "#1b2f2f"),
    "low": Tone("#f4d08f", "#3d2a05", "#7a5200", "#fdf4e2", "#f0c878", "#33290f"),
    "least": Tone("#fff1ec", "#8a3410", "#9a3b12", "#fff1ec", "#f4a184", "#3a1e13"),
    "unranked": Tone("#e4e7ea", "#3d4550", "#555c67", "#f1f3f5", "#b7c0ca", "#28313a"),
    "unrated": Tone("#ffffff", "#3d4550", "#555c67", "#ffffff", "#b7c0ca", "#11181f"),
}
"""By the names of :class:`planpress.views.rating_badge.Tone`."""
