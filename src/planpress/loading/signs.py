"""Checks that no two ratings on a scale look alike, and that a rating looks the same on every scale in the plan."""

from collections.abc import Iterator
from itertools import pairwise

from planpress.loading.document import Document
from planpress.model import Finding, Path, Plan, Rating, Scale
from planpress.model.scalars import quoted
from planpress.model.tones import by_rank, clash, is_numbered, tones_of
from planpress.palette import ASIDE, RAMP, STEPS, Tone

SIGN = "RAT312"
MOST = f"there are signs for {len(STEPS)} ratings with a rank and for {len(ASIDE)} without a rank"
JOIN = "combine neighbouring ratings into one: list their labels under `also`, and write `printed` in the reports"


def sign_findings(document: Document, plan: Plan) -> Iterator[Finding]:
    """Yield findings about the signs of ratings.

    Args:
        document: The file of the plan.
        plan: The plan in it.
    """
    first: dict[str, tuple[Tone, Scale]] = {}
    for number, (scale, tones) in enumerate(zip(plan.scales, tones_of(plan.scales), strict=True)):
        faults = dict(_faults(scale)) or dict(_moved(scale, first))
        for place, rating in enumerate(scale.ratings):
            if tones[rating.id] not in STEPS:
                first.setdefault(rating.id, (tones[rating.id], scale))
            if rating.id in faults:
                path: Path = ("scales", number, "ratings", place, "tone" if rating.tone else "id")
                yield document.finding(SIGN, path, *faults[rating.id])


def _faults(scale: Scale) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield the first rating whose sign is not allowed in its scale, if any, with a message and a hint."""
    ranked = by_rank(scale)
    ramp = STEPS if is_numbered(scale) else RAMP
    for rating in scale.ratings:
        usual = RAMP if rating in ranked else ASIDE
        if rating.tone and rating in ranked and ramp is STEPS:
            words = f"{quoted(rating.id)} states a sign, but the scale has more than {len(RAMP)} ratings with a rank"
            yield rating.id, (words, "leave `tone` out; the signs of these ratings are numbers")
            return
        if rating.tone and Tone(rating.tone) not in usual:
            has = "has a rank" if rating in ranked else "has no rank"
            yield (
                rating.id,
                (f"{quoted(rating.id)} {has}, and {quoted(rating.tone)} is a different kind of sign", _allowed(usual)),
            )
            return
    for place, rating in enumerate(scale.ratings):
        for earlier in scale.ratings[:place]:
            if clash(scale.tone(rating), scale.tone(earlier)):
                words = f"{quoted(rating.id)} would have a sign like that of {quoted(earlier.id)}"
                yield rating.id, (words, _remedy(scale, rating))
                return
    for better, lesser in pairwise(ranked):
        if ramp.index(scale.tone(better)) > ramp.index(scale.tone(lesser)):
            words = f"{quoted(lesser.id)} would look better than {quoted(better.id)}, whose rank is higher"
            yield (
                lesser.id,
                (words, f"change `tone`; from the highest rating to the lowest, the tones are {', '.join(RAMP)}"),
            )
            return


def _remedy(scale: Scale, rating: Rating) -> str:
    kind = [other for other in scale.ratings if (other.rank is None) == (rating.rank is None)]
    usual = ASIDE if rating.rank is None else RAMP
    if rating.rank is not None and len(kind) > len(STEPS):
        return f"{MOST}; {JOIN}"
    if len(kind) > len(usual) or not any(other.tone for other in scale.ratings):
        return MOST
    taken = [scale.tone(other) for other in scale.ratings]
    return _allowed([tone for tone in usual if not any(clash(tone, other) for other in taken)])


def _allowed(tones: tuple[Tone, ...] | list[Tone]) -> str:
    return f"give it another `tone`: {', '.join(tones)}" if tones else MOST


def _moved(scale: Scale, first: dict[str, tuple[Tone, Scale]]) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield the ratings that cannot keep the sign that an earlier scale assigns to them."""
    for rating in scale.ratings:
        before = first.get(rating.id)
        if before and not rating.tone and scale.tone(rating) not in (before[0], *STEPS):
            words = (
                f"{quoted(rating.id)} cannot keep the sign {quoted(before[0])} that it has in the scale {before[1].id}"
            )
            yield rating.id, (words, f"state its sign here: `tone: {scale.tone(rating)}`, or another tone")
