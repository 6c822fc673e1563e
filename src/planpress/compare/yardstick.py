"""How the ratings of two reports are set against each other."""

from dataclasses import dataclass

from planpress.compare.kinds import Kind
from planpress.compare.standing import Standing, spoken
from planpress.model import Assessment, Plan, Rating, Report, Scale, ScaleMapping

PENDING = "pending"
UNMAPPED = "the scales differ and the plan does not say how to read one in the other"


@dataclass(frozen=True)
class Yardstick:
    """How the ratings of two reports are set against each other.

    Args:
        earlier: The scale of the earlier report; None where it states none.
        later: The scale of the later report; None where it states none.
        mapping: How the ratings of one are read in the other, as ``plan.yml`` states it, either way round.
    """

    earlier: Scale | None
    later: Scale | None
    mapping: ScaleMapping | None = None

    @classmethod
    def between(cls, plan: Plan, earlier: Report, later: Report) -> "Yardstick":
        """Return the yardstick of two reports; a mapping forwards is taken before one backwards.

        Mappings are not chained: what two of them say together, nobody has stated.
        """
        one, other = plan.scale(earlier.scale), plan.scale(later.scale)
        for start, end in ((one, other), (other, one)):
            for mapping in plan.mappings:
                if start and end and start != end and (mapping.from_scale, mapping.to_scale) == (start.id, end.id):
                    return cls(one, other, mapping)
        return cls(one, other)

    @property
    def same_scale(self) -> bool:
        """Whether both reports use one scale, or one of them none."""
        return self.earlier is None or self.later is None or self.earlier.id == self.later.id

    @property
    def usable(self) -> bool:
        """Whether ratings can be compared at all."""
        return self.same_scale or self.mapping is not None

    def read_earlier(self, rating: Rating) -> Rating | None:
        """Return an earlier rating as it is compared, or None where the mapping leaves it out."""
        return self._read(rating, self.earlier, self.later)

    def read_later(self, rating: Rating) -> Rating | None:
        """Return a later rating as it is compared, or None where the mapping leaves it out."""
        return self._read(rating, self.later, self.earlier)

    def _read(self, rating: Rating, own: Scale | None, other: Scale | None) -> Rating | None:
        if self.same_scale or not (own and other):
            return rating
        if not self.mapping:
            return None
        if self.mapping.from_scale != own.id:
            return rating
        target = self.mapping.ratings.get(rating.id)
        return other.rating(target) if target else None


def verdict(was: Standing, now: Standing, yardstick: Yardstick) -> tuple[Kind, str]:
    """Return what became of an action's rating, and a remark where one is due.

    Ratings that both have a rank are better, worse or neither by that rank. A rating without a rank is never
    better or worse: an action becomes blocked when the later one waits and the earlier did not, unblocked the
    other way round, and is rated otherwise in every other case.
    """
    if was.rating is None or now.rating is None:
        return _half(was.rating, now.rating), ""
    if not yardstick.usable:
        return Kind.NOT_COMPARABLE, UNMAPPED
    one, other = yardstick.read_earlier(was.rating), yardstick.read_later(now.rating)
    if one is None or other is None:
        missing = was if one is None else now
        return Kind.NOT_COMPARABLE, f'the mapping of the scales leaves out "{missing.label}"'
    return _judge(one, other, was, now), _reading(was, one) or _reading(now, other)


def waits(rating: Rating, assessment: Assessment | None) -> bool:
    """Whether a rating says that the action waits for something else.

    It does when it has no rank and either the assessment names what it depends on, or the rating's id is
    ``pending`` or begins with ``pending-``.
    """
    named = bool(assessment and assessment.depends_on)
    return rating.rank is None and (named or rating.id == PENDING or rating.id.startswith(f"{PENDING}-"))


def _half(was: Rating | None, now: Rating | None) -> Kind:
    if was:
        return Kind.NO_LONGER_RATED
    return Kind.NEWLY_RATED if now else Kind.UNRATED


def _judge(one: Rating, other: Rating, was: Standing, now: Standing) -> Kind:
    if one.id == other.id:
        return Kind.SAME
    if one.rank is not None and other.rank is not None:
        if one.rank == other.rank:
            return Kind.RERATED
        return Kind.IMPROVED if other.rank > one.rank else Kind.WORSENED
    waited, waiting = waits(one, was.assessment), waits(other, now.assessment)
    if waited == waiting:
        return Kind.RERATED
    return Kind.BLOCKED if waiting else Kind.UNBLOCKED


def _reading(standing: Standing, rating: Rating) -> str:
    """Say how a rating was read where the mapping gave it another label."""
    words = spoken(rating.label, standing.language)
    return f'"{standing.label}" counts as "{words}"' if standing.label != words else ""
