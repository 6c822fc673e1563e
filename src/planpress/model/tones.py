"""The tone of each rating in a plan: the sign (a shape and a fill) by which readers recognise the rating.

The ratings of a scale are distributed over the signs. In a later scale of the plan, a rating with the same id keeps its
sign if possible. If a scale has more ratings with a rank than the ramp has steps, the signs of these ratings are
numbers.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from planpress.palette import ALIKE, ASIDE, RAMP, STEPS, Tone

if TYPE_CHECKING:
    from planpress.model.rating import Rating, Scale

SPREAD: Mapping[int, tuple[Tone, ...]] = {
    1: (Tone.BEST,),
    2: (Tone.BEST, Tone.LEAST),
    3: (Tone.BEST, Tone.MIDDLE, Tone.LEAST),
    4: (Tone.BEST, Tone.GOOD, Tone.LOW, Tone.LEAST),
    5: (Tone.BEST, Tone.GOOD, Tone.MIDDLE, Tone.LOW, Tone.LEAST),
    6: (Tone.BEST, Tone.STRONG, Tone.GOOD, Tone.WEAK, Tone.LOW, Tone.LEAST),
    7: RAMP,
}
"""The tones for a number of ratings with a rank, from the highest to the lowest, unless the plan states others."""
Tones = Mapping[str, Tone]
"""The tone of each rating of a scale, by its id."""


def tones_of(scales: Sequence["Scale"]) -> Iterator[Tones]:
    """Yield the tones of each scale of a plan, in the order of the plan.

    Args:
        scales: The scales.
    """
    kept: dict[str, Tone] = {}
    for scale in scales:
        tones = _tones(scale, kept)
        yield tones
        kept = {**tones, **kept}


def by_rank(scale: "Scale") -> tuple["Rating", ...]:
    """Return the ratings with a rank, from the highest to the lowest; ratings of equal rank are in printed order."""
    ranked = (rating for rating in scale.ratings if rating.rank is not None)
    return tuple(sorted(ranked, key=lambda rating: -(rating.rank or 0)))


def is_numbered(scale: "Scale") -> bool:
    """Tell whether the signs of ranked ratings are numbers, because the scale has more of them than the ramp."""
    return max(SPREAD) < len(by_rank(scale)) <= len(STEPS)


def _tones(scale: "Scale", kept: Tones) -> Tones:
    ranked = by_rank(scale)
    stated = {rating.id: Tone(rating.tone) for rating in scale.ratings if rating.tone}
    if is_numbered(scale):
        tones = {rating.id: tone for rating, tone in zip(ranked, STEPS[-len(ranked) :], strict=True)}
    else:
        tones = _on_ramp(ranked, {**kept, **stated}) or _on_ramp(ranked, stated) or _squeezed(ranked, stated)
    for rating in scale.ratings:
        if rating.rank is None:
            tones[rating.id] = stated.get(rating.id) or _aside(kept.get(rating.id), tones)
    return tones


def _on_ramp(ranked: Sequence["Rating"], fixed: Tones) -> dict[str, Tone] | None:
    """Give ratings the tones nearest to their usual ones; None if fixed tones do not allow the order of the ranks."""
    usual = SPREAD.get(len(ranked), ())
    places = {
        index: RAMP.index(tone)
        for index, rating in enumerate(ranked)
        if (tone := fixed.get(rating.id)) is not None and tone in RAMP
    }
    fitting = (
        steps
        for steps in combinations(range(len(RAMP)), len(ranked))
        if all(steps[index] == place for index, place in places.items())
    )
    best = min(
        fitting,
        key=lambda steps: sum(abs(step - RAMP.index(tone)) for step, tone in zip(steps, usual, strict=True)),
        default=None,
    )
    return None if best is None else {rating.id: RAMP[step] for rating, step in zip(ranked, best, strict=True)}


def _squeezed(ranked: Sequence["Rating"], stated: Tones) -> dict[str, Tone]:
    """Give tones to ratings that cannot each have their own in order of rank; the loader refuses such a scale."""
    most = max(len(ranked) - 1, 1)
    return {
        rating.id: stated.get(rating.id, RAMP[index * (len(RAMP) - 1) // most]) for index, rating in enumerate(ranked)
    }


def _aside(kept: Tone | None, taken: Tones) -> Tone:
    free = [tone for tone in ASIDE if not any(clash(tone, other) for other in taken.values())]
    return kept if kept in free else (free or ASIDE)[0]


def clash(first: Tone, second: Tone) -> bool:
    """Tell whether two ratings on a scale with these tones could be mistaken for each other."""
    return first == second or {first, second} == ALIKE
