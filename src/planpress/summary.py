"""Counts and shares of ratings, which no other module computes."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from planpress.model import Action, Assessor, Plan, Rating, Report, Scale


class Basis(StrEnum):
    """Where the numbers come from."""

    COUNTED = "counted"
    STATED = "stated"


@dataclass(frozen=True)
class RatingCount:
    """How many actions have a certain rating.

    Args:
        rating: The rating.
        count: Number of actions.
        total: Number of actions that the assessor rated: the denominator.
    """

    rating: Rating
    count: int
    total: int

    @property
    def percent(self) -> float:
        """The share in percent, from 0 to 100; 0 if no action is rated."""
        return 100 * self.count / self.total if self.total else 0.0


@dataclass(frozen=True)
class Distribution:
    """How an assessor's ratings are distributed over the scale.

    Args:
        assessor: Who judged.
        shares: A count for each rating, in the order of the scale, including zeros.
        basis: Whether the numbers are counted from the actions or stated by the source.
        unrated: How many actions have no rating by this assessor; 0 if the actions are not public.
    """

    assessor: Assessor
    shares: tuple[RatingCount, ...]
    basis: Basis
    unrated: int = 0

    @property
    def total(self) -> int:
        """The denominator: how many actions the assessor rated."""
        return sum(share.count for share in self.shares)


def distribution(plan: Plan, report: Report, assessor: Assessor) -> Distribution | None:
    """Return how an assessor's ratings are distributed in a report; None if the assessor gave none.

    The actions are counted if the assessor rated any of them; otherwise the totals that the source states are used.
    """
    scale = plan.scale(report.scale)
    if scale is None:
        return None
    if counted := count(report.actions, scale, assessor):
        return counted
    stated = report.totals.get(assessor.id)
    return _spread(scale, assessor, Counter(stated), Basis.STATED) if stated else None


def distributions(plan: Plan, report: Report) -> tuple[Distribution, ...]:
    """Return the distribution for each assessor who gave ratings, in the order of the plan."""
    distributions = (distribution(plan, report, assessor) for assessor in plan.assessors)
    return tuple(distribution for distribution in distributions if distribution)


def count(actions: Iterable[Action], scale: Scale, assessor: Assessor) -> Distribution | None:
    """Count an assessor's ratings of some actions; None if there are none."""
    ratings = [action.ratings.get(assessor.id) for action in actions]
    counts = Counter([rating.rating for rating in ratings if rating is not None])
    unrated = len(ratings) - counts.total()
    return _spread(scale, assessor, counts, Basis.COUNTED, unrated) if counts else None


def _spread(scale: Scale, assessor: Assessor, counts: Counter[str], basis: Basis, unrated: int = 0) -> Distribution:
    total = sum(counts.values())
    shares = tuple(RatingCount(rating, counts[rating.id], total) for rating in scale.ratings)
    return Distribution(assessor, shares, basis, unrated)
