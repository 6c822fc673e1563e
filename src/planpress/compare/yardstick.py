"""How the ratings of two reports are compared."""

from dataclasses import dataclass

from planpress.compare.change import ChangeKind
from planpress.compare.rated_action import RatedAction
from planpress.compare.reason import Reason, ReasonKind
from planpress.compare.texts import as_phrase
from planpress.model import Assessment, Plan, Rating, Report, Scale, ScaleMapping

PENDING = "pending"


@dataclass(frozen=True)
class Yardstick:
    """How the ratings of two reports are compared.

    Args:
        earlier: The scale of the earlier report; None where it states none.
        later: The scale of the later report; None where it states none.
        mapping: How the ratings of one are read in the other, as ``plan.yml`` states it, in either direction.
    """

    earlier: Scale | None
    later: Scale | None
    mapping: ScaleMapping | None = None

    @classmethod
    def between(cls, plan: Plan, earlier: Report, later: Report) -> "Yardstick":
        """Return the yardstick of two reports; a mapping from the earlier scale is preferred to one from the later.

        Mappings are not chained: what two of them say together, nobody has stated.
        """
        before, after = plan.scale(earlier.scale), plan.scale(later.scale)
        for start, end in ((before, after), (after, before)):
            for mapping in plan.mappings:
                if start and end and start != end and (mapping.from_scale, mapping.to_scale) == (start.id, end.id):
                    return cls(before, after, mapping)
        return cls(before, after)

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

    def _read(self, rating: Rating, own: Scale | None, target: Scale | None) -> Rating | None:
        if self.same_scale or not (own and target):
            return rating
        if not self.mapping:
            return None
        if self.mapping.from_scale != own.id:
            return rating
        mapped = self.mapping.ratings.get(rating.id)
        return target.rating(mapped) if mapped else None


def verdict(was: RatedAction, now: RatedAction, yardstick: Yardstick) -> tuple[ChangeKind, Reason | None]:
    """Return what became of an action's rating, and a reason if there is something to add.

    Ratings that both have a rank are better, worse or neither by that rank. A rating without a rank is never
    better or worse. An action becomes blocked if its later rating waits and its earlier one did not, unblocked in
    the opposite case, and is rated otherwise in every other case.
    """
    if was.rating is None or now.rating is None:
        return _half(was.rating, now.rating), None
    if not yardstick.usable:
        return ChangeKind.NOT_COMPARABLE, Reason(ReasonKind.UNMAPPED)
    before, after = yardstick.read_earlier(was.rating), yardstick.read_later(now.rating)
    if before is None or after is None:
        missing = was.rating if before is None else now.rating
        return ChangeKind.NOT_COMPARABLE, Reason(ReasonKind.LEFT_OUT, ratings=(missing,))
    kind = _judge(before, after, waits(before, was.assessment), waits(after, now.assessment))
    return kind, _reading(was.rating, before, was.language) or _reading(now.rating, after, now.language)


def waits(rating: Rating, assessment: Assessment | None) -> bool:
    """Whether a rating says that the action waits for something else.

    It does when it has no rank and either the assessment names what it depends on, or the rating's id is
    ``pending`` or begins with ``pending-``.
    """
    named = bool(assessment and assessment.depends_on)
    return rating.rank is None and (named or rating.id == PENDING or rating.id.startswith(f"{PENDING}-"))


def _half(was: Rating | None, now: Rating | None) -> ChangeKind:
    if was:
        return ChangeKind.NO_LONGER_RATED
    return ChangeKind.NEWLY_RATED if now else ChangeKind.UNRATED


def _judge(before: Rating, after: Rating, waited: bool, waiting: bool) -> ChangeKind:
    if before.id == after.id:
        return ChangeKind.SAME
    if before.rank is not None and after.rank is not None:
        if before.rank == after.rank:
            return ChangeKind.RERATED
        return ChangeKind.IMPROVED if after.rank > before.rank else ChangeKind.WORSENED
    if waited == waiting:
        return ChangeKind.RERATED
    return ChangeKind.BLOCKED if waiting else ChangeKind.UNBLOCKED


def _reading(given: Rating, compared: Rating, language: str) -> Reason | None:
    """Return how a rating was read, if the mapping gave it another label."""
    if as_phrase(given.label, language) == as_phrase(compared.label, language):
        return None
    return Reason(ReasonKind.READ_AS, ratings=(given, compared))
