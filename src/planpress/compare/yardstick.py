"""The yardstick, which maps the ratings in one report to the scale of the other and compares them."""

from dataclasses import dataclass

from planpress.compare.change import ChangeKind
from planpress.compare.rated_action import RatedAction
from planpress.compare.reason import Reason, ReasonKind
from planpress.compare.texts import as_phrase
from planpress.model import Assessment, Plan, Rating, Report, Scale, ScaleMapping

PENDING = "pending"


@dataclass(frozen=True)
class Yardstick:
    """How the ratings in one report are mapped to the scale of the other.

    Args:
        earlier: The scale of the earlier report; None if it names none.
        later: The scale of the later report; None if it names none.
        mapping: How ``plan.yml`` maps one scale to the other, in either direction; None if it does not.
    """

    earlier: Scale | None
    later: Scale | None
    mapping: ScaleMapping | None = None

    @classmethod
    def between(cls, plan: Plan, earlier: Report, later: Report) -> "Yardstick":
        """Return the yardstick of two reports; a mapping from the earlier scale takes precedence over the opposite one.

        Mappings are not chained, because nobody has stated what two mappings mean together.
        """
        before, after = plan.scale(earlier.scale), plan.scale(later.scale)
        for start, end in ((before, after), (after, before)):
            for mapping in plan.mappings:
                if start and end and start != end and (mapping.from_scale, mapping.to_scale) == (start.id, end.id):
                    return cls(before, after, mapping)
        return cls(before, after)

    @property
    def same_scale(self) -> bool:
        """Whether both reports use the same scale, or one of them names no scale."""
        return self.earlier is None or self.later is None or self.earlier.id == self.later.id

    @property
    def usable(self) -> bool:
        """Whether the ratings can be compared at all."""
        return self.same_scale or self.mapping is not None

    def read_earlier(self, rating: Rating) -> Rating | None:
        """Return an earlier rating on the common scale; None if the mapping does not contain it."""
        return self._read(rating, self.earlier, self.later)

    def read_later(self, rating: Rating) -> Rating | None:
        """Return a later rating on the common scale; None if the mapping does not contain it."""
        return self._read(rating, self.later, self.earlier)

    def _read(self, rating: Rating, source: Scale | None, target: Scale | None) -> Rating | None:
        if self.same_scale or not (source and target):
            return rating
        if not self.mapping:
            return None
        if self.mapping.from_scale != source.id:
            return rating
        mapped = self.mapping.ratings.get(rating.id)
        return target.rating(mapped) if mapped else None


def verdict(was: RatedAction, now: RatedAction, yardstick: Yardstick) -> tuple[ChangeKind, Reason | None]:
    """Return the kind of change in an action's rating, with the reason if readers need one.

    If both ratings have a rank, the rank decides whether the rating improved or worsened. A rating without a rank is
    never better or worse. An action becomes blocked if, according to its ratings, it now waits for something but
    previously did not, and unblocked in the opposite case. Any other change of a rating is neither better nor worse.
    """
    if was.rating is None or now.rating is None:
        return _verdict_without_rating(was.rating, now.rating), None
    if not yardstick.usable:
        return ChangeKind.NOT_COMPARABLE, Reason(ReasonKind.UNMAPPED)
    before, after = yardstick.read_earlier(was.rating), yardstick.read_later(now.rating)
    if before is None or after is None:
        missing = was.rating if before is None else now.rating
        return ChangeKind.NOT_COMPARABLE, Reason(ReasonKind.LEFT_OUT, ratings=(missing,))
    kind = _verdict_by_rank(before, after, waits(before, was.assessment), waits(after, now.assessment))
    return kind, _mapped_label(was.rating, before, was.language) or _mapped_label(now.rating, after, now.language)


def waits(rating: Rating, assessment: Assessment | None) -> bool:
    """Tell whether a rating says that the action waits for something else.

    Such a rating has no rank, and either the assessment names what the action depends on, or the rating's id
    is ``pending`` or begins with ``pending-``.
    """
    depends = bool(assessment and assessment.depends_on)
    return rating.rank is None and (depends or rating.id == PENDING or rating.id.startswith(f"{PENDING}-"))


def _verdict_without_rating(was: Rating | None, now: Rating | None) -> ChangeKind:
    if was:
        return ChangeKind.NO_LONGER_RATED
    return ChangeKind.NEWLY_RATED if now else ChangeKind.UNRATED


def _verdict_by_rank(before: Rating, after: Rating, waited: bool, waiting: bool) -> ChangeKind:
    if before.id == after.id:
        return ChangeKind.SAME
    if before.rank is not None and after.rank is not None:
        if before.rank == after.rank:
            return ChangeKind.RERATED
        return ChangeKind.IMPROVED if after.rank > before.rank else ChangeKind.WORSENED
    if waited == waiting:
        return ChangeKind.RERATED
    return ChangeKind.BLOCKED if waiting else ChangeKind.UNBLOCKED


def _mapped_label(reported: Rating, mapped: Rating, language: str) -> Reason | None:
    """Return the reason that names a rating and the one to which it is mapped; None if both have the same label."""
    if reported is mapped or as_phrase(reported.label, language) == as_phrase(mapped.label, language):
        return None
    return Reason(ReasonKind.READ_AS, ratings=(reported, mapped))
