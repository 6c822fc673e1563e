"""The icon of a site, for the tabs of browsers."""

from dataclasses import dataclass

from planpress.exchange.icon import GRID, GROUND, INK, inked
from planpress.views.context import Context


@dataclass(frozen=True)
class Icon:
    """The icon of a site.

    Args:
        size: The width and the height of the icon, in squares.
        squares: The squares of the letters, as column and row.
        ground: The colour of the background.
        ink: The colour of the letters.
    """

    size: int
    squares: tuple[tuple[int, int], ...]
    ground: str
    ink: str


def icon(context: Context) -> Icon:
    """Draw the code of the Party's country on a square."""
    return Icon(GRID, inked(context.plan.party.code), GROUND, INK)
