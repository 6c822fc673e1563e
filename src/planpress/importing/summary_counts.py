"""Compares the numbers of actions in a Part B that names no action with the ratings in Part C."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planpress.exchange.office import Uncertainty
from planpress.model.scalars import quoted


@dataclass(frozen=True)
class SummaryCount:
    """How many actions Part B says have a rating.

    Args:
        rating: The id of the rating.
        printed: Its label, as printed.
        number: How many actions.
        place: Where this is printed.
    """

    rating: str
    printed: str
    number: int
    place: str


def unequal_counts(counts: Sequence[SummaryCount], ratings: Sequence[str]) -> Iterator[Uncertainty]:
    """Yield the numbers that differ from those of the ratings in Part C.

    Args:
        counts: What Part B says.
        ratings: The rating of each action; "" for an action without one.
    """
    rated = Counter(ratings)
    for count in counts:
        if count.number != rated[count.rating]:
            words = f"Part B counts {count.number} under {quoted(count.printed)}, but Part C has {rated[count.rating]}"
            yield Uncertainty(count.place, words, "check this in the document")
