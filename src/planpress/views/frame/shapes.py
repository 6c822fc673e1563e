"""The shapes of ratings that a page shows."""

import re
from dataclasses import dataclass

from planpress.palette import TONES, Tone, ToneColours

SHAPE = re.compile(r'<use href="#pp-([a-z0-9]+)"/>')
PATTERN = re.compile(r'fill="url\(#pp-(hatch[a-z-]*)\)"')
HATCHES = {"hatch": Tone.UNRANKED, "hatch-dotted": Tone.DOTTED, "hatch-striped": Tone.STRIPED}
"""The tones that are filled with a pattern, by the name of the pattern."""


@dataclass(frozen=True)
class Shapes:
    """The drawings of shapes; a page contains each drawing once, and every rating refers to one of them.

    Args:
        used: The tones that the page shows, and the patterns of its bars.
        standalone: Whether the drawings are a separate file.
    """

    used: tuple[str, ...]
    standalone: bool = False

    @property
    def hatches(self) -> dict[str, ToneColours]:
        """The colours of the patterns that the page shows."""
        return {name: TONES[tone] for name, tone in HATCHES.items() if name in self.used}

    @staticmethod
    def hatched(name: str) -> str:
        """Return the tone that is filled with the given pattern."""
        return HATCHES[name]

    @property
    def tones(self) -> tuple[str, ...]:
        """The tones that the page shows."""
        return tuple(name for name in self.used if name not in HATCHES)


def used_shapes(markup: str) -> tuple[str, ...]:
    """Return the drawings to which the content of a page refers.

    Args:
        markup: The finished content.
    """
    return tuple(sorted({*SHAPE.findall(markup), *PATTERN.findall(markup)}))
