"""Counts and shares of ratings, which no other module computes."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from planpress.model import Action, Assessor, Plan, Rating, Report, Scale
from planpress.model.shares import derived_counts


class Basis(StrEnum):
    """The source of the numbers."""

    COUNTED = "counted"
    STATED = "stated"
    DERIVED = "derived"


@dataclass(frozen=True)
class RatingCount:
    """The number of actions with a given rating.

    Args:
        rating: The rating.
        count: The number of actions with this rating.
        total: The number of actions that the assessor rated: the denominator.
    """

    rating: Rating
    count: int
    total: int

    @property
    def percent(self) -> float:
        """The share in percent, from 0 to 100; 0 if no action is rated."""
        return 100 * self.count / self.total if self.total else 0.0


@dataclass(frozen=True)
class Portion:
    """The number of actions with one of the given ratings.

    Args:
        ratings: The ratings.
        count: The number of actions with one of these ratings.
        total: The number of actions that the assessor rated: the denominator.
    """

    ratings: tuple[Rating, ...]
    count: int
    total: int


@dataclass(frozen=True)
class Disagreement:
    """How another assessor's ratings of actions differ from those of the Party.

    Args:
        both: The number of actions that both rated.
        lower: The number of these that the other assessor rated lower.
        higher: The number of these that the other assessor rated higher.
        otherwise: The number of these that the other assessor rated differently, neither lower nor higher.
    """

    both: int
    lower: int
    higher: int
    otherwise: int

    @property
    def count(self) -> int:
        """The number of actions whose ratings differ."""
        return self.lower + self.higher + self.otherwise


@dataclass(frozen=True)
class Distribution:
    """How an assessor's ratings are distributed over the scale.

    Args:
        assessor: Who judged.
        shares: A count for each rating, in the order of the scale, including zeros.
        basis: Whether the numbers were counted from the actions, stated by the source, or derived from shares that it
            states.
        unrated: How many actions have no rating by this assessor; 0 unless the numbers were counted from the actions.
    """

    assessor: Assessor
    shares: tuple[RatingCount, ...]
    basis: Basis
    unrated: int = 0

    @property
    def total(self) -> int:
        """The denominator: how many actions the assessor rated."""
        return sum(share.count for share in self.shares)

    def portion(self, ratings: Iterable[Rating]) -> Portion:
        """Count the actions that have one of the given ratings."""
        chosen = tuple(ratings)
        ids = {rating.id for rating in chosen}
        return Portion(chosen, sum(share.count for share in self.shares if share.rating.id in ids), self.total)

    @property
    def commonest(self) -> Rating | None:
        """The rating that more actions have than any other; None if there is no such rating."""
        first, *following = sorted(self.shares, key=lambda share: -share.count)
        return None if following and following[0].count == first.count else first.rating


def distribution(plan: Plan, report: Report, assessor: Assessor) -> Distribution | None:
    """Return the distribution of an assessor's ratings in a report; None if no numbers are known.

    The actions are counted if the assessor rated any of them. Otherwise the totals in the data are used, whether the
    source states them or the editors derived them. Without such totals, the counts follow from the printed shares and
    the number of all actions, if the source states that number.
    """
    scale = plan.scale(report.scale)
    if scale is None:
        return None
    if counted := count(report.actions, scale, assessor):
        return counted
    stated = report.totals.get(assessor.id)
    if stated:
        basis = Basis.DERIVED if assessor.id in report.totals_derived else Basis.STATED
        return _spread(scale, assessor, Counter(stated), basis)
    derived = derived_counts(report.shares.get(assessor.id, {}))
    return _spread(scale, assessor, Counter(derived), Basis.DERIVED) if derived else None


def distributions(plan: Plan, report: Report) -> tuple[Distribution, ...]:
    """Return the distribution for each assessor who gave ratings, in the order of the plan."""
    distributions = (distribution(plan, report, assessor) for assessor in plan.assessors)
    return tuple(distribution for distribution in distributions if distribution)


def count(actions: Iterable[Action], scale: Scale, assessor: Assessor) -> Distribution | None:
    """Count an assessor's ratings of the given actions; None if there are no ratings."""
    ratings = [action.ratings.get(assessor.id) for action in actions]
    counts = Counter([rating.rating for rating in ratings if rating is not None])
    unrated = len(ratings) - counts.total()
    return _spread(scale, assessor, counts, Basis.COUNTED, unrated) if counts else None


def greatest_difference(own: Distribution, second: Distribution) -> tuple[RatingCount, RatingCount] | None:
    """Return the counts of the rating at which two distributions on one scale differ most; None if they do not differ.

    Args:
        own: The distribution of the Party's ratings.
        second: The distribution of another assessor's ratings.
    """
    pairs = zip(own.shares, second.shares, strict=True)
    most = max(pairs, key=lambda pair: abs(pair[0].percent - pair[1].percent))
    return None if most[0].percent == most[1].percent else most


def disagreement(plan: Plan, report: Report, assessor: Assessor) -> Disagreement:
    """Return the differences between an assessor's ratings of actions and those of the Party, the first assessor.

    Args:
        plan: The plan.
        report: The report.
        assessor: An assessor other than the Party.
    """
    scale, party = plan.scale(report.scale), plan.assessors[0]
    pairs = [
        tuple(scale.rating(action.ratings[rater.id].rating) for rater in (party, assessor))
        for action in report.actions
        if scale and party.id in action.ratings and assessor.id in action.ratings
    ]
    differences = Counter(_difference(own, second) for own, second in pairs)
    return Disagreement(len(pairs), differences["lower"], differences["higher"], differences["otherwise"])


def _difference(own: Rating | None, second: Rating | None) -> str:
    if own == second:
        return "same"
    ranks = [rating.rank if rating else None for rating in (own, second)]
    if ranks[0] is None or ranks[1] is None or ranks[0] == ranks[1]:
        return "otherwise"
    return "lower" if ranks[1] < ranks[0] else "higher"


def _spread(scale: Scale, assessor: Assessor, counts: Counter[str], basis: Basis, unrated: int = 0) -> Distribution:
    total = sum(counts.values())
    shares = tuple(RatingCount(rating, counts[rating.id], total) for rating in scale.ratings)
    return Distribution(assessor, shares, basis, unrated)
