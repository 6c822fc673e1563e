"""The number of actions with one of the given ratings, in each of two reports."""

from dataclasses import dataclass
from enum import StrEnum

from planpress.compare.comparison import Comparison
from planpress.compare.yardstick import Yardstick
from planpress.model import Rating
from planpress.summary import Distribution, Portion


class Direction(StrEnum):
    """How a number of actions changed between two reports."""

    UP = "up"
    DOWN = "down"
    SAME = "same"
    APART = "of other actions"
    """The reports rate different numbers of actions, or the plan was revised, so a rise or fall means little."""
    NONE = "nothing to compare"


@dataclass(frozen=True)
class PortionChange:
    """The number of actions with one of the given ratings, in each of two reports.

    Args:
        later: The number in the later report.
        earlier: The number in the earlier report; None if that is not known, or if the scales cannot be compared.
        direction: How the number changed.
        period: The earlier period; empty if there is no earlier report.
    """

    later: Portion
    earlier: Portion | None = None
    direction: Direction = Direction.NONE
    period: str = ""


def portion_change(comparison: Comparison, ratings: tuple[Rating, ...]) -> PortionChange | None:
    """Count the actions with the given ratings in each report of a comparison.

    Args:
        comparison: The comparison.
        ratings: Ratings of the later report's scale.

    Returns:
        The change; None if the later report has no ratings by the assessor.
    """
    if comparison.totals.later is None:
        return None
    later, earlier = comparison.totals.later.portion(ratings), _earlier(comparison, ratings)
    return PortionChange(later, earlier, _direction(comparison, earlier, later), comparison.earlier.period)


def _earlier(comparison: Comparison, ratings: tuple[Rating, ...]) -> Portion | None:
    spread = comparison.totals.earlier
    yardstick = Yardstick.between(comparison.plan, comparison.earlier, comparison.later)
    if spread is None or not yardstick.usable:
        return None
    if yardstick.same_scale:
        return spread.portion(ratings)
    if yardstick.mapping and yardstick.mapping.from_scale != comparison.earlier.scale:
        return None  # the mapping converts the later ratings to the earlier scale, which the sentence does not name
    return _mapped(spread, yardstick, ratings)


def _mapped(spread: Distribution, yardstick: Yardstick, ratings: tuple[Rating, ...]) -> Portion | None:
    read = [(yardstick.read_earlier(share.rating), share.count) for share in spread.shares if share.count]
    if any(rating is None for rating, _ in read):
        return None
    return Portion(ratings, sum(count for rating, count in read if rating in ratings), spread.total)


def _direction(comparison: Comparison, earlier: Portion | None, later: Portion) -> Direction:
    if earlier is None:
        return Direction.NONE
    if earlier.total != later.total or comparison.earlier.plan_version != comparison.later.plan_version:
        return Direction.APART
    if earlier.count == later.count:
        return Direction.SAME
    return Direction.UP if later.count > earlier.count else Direction.DOWN
