"""Ratings, the scales from which they come, and the judgements made with them."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from typing import Annotated

from pydantic import BeforeValidator, Field, PrivateAttr

from planpress.model.base import OMITTED, Value
from planpress.model.scalars import Flag, Plain, PrintedId, Slug, Whole, describe, refuse
from planpress.model.text import Words
from planpress.model.tones import Tones, tones_of
from planpress.palette import Tone

MAX_RATINGS = 50
"""The maximum number of ratings on a scale: a table of changes has a row and a column for each."""


class Definition(Value):
    """The official words that define a rating."""

    text: Words
    """The definition, as the source words it."""
    source: Plain
    """Where the definition was read."""


class RatingTone(StrEnum):
    """The signs that a plan can choose: seven for ratings with a rank, best first, and three for ratings without."""

    BEST = "best"
    STRONG = "strong"
    GOOD = "good"
    MIDDLE = "middle"
    WEAK = "weak"
    LOW = "low"
    LEAST = "least"
    UNRANKED = "unranked"
    DOTTED = "dotted"
    STRIPED = "striped"


class Rating(Value):
    """One rating on a scale; without a rank, it is neither better nor worse than another."""

    id: Slug
    """What reports write: lower case, digits, hyphens; never changes."""
    label: Words
    """What readers see: the official name of the rating."""
    rank: Whole | None = None
    """Higher is better. Leave it out for a rating that is neither better nor worse than others."""
    also: tuple[Plain, ...] = ()
    """Other spellings of the label that occur in reports."""
    definition: Definition | None = None
    """The official definition, if there is one."""
    final: Annotated[Flag, OMITTED] = False
    """Whether nothing new is expected after this rating, because the action is finished or given up."""
    tone: RatingTone | None = None
    """The sign. Default: if possible, the same on every scale; a number if eight or more ratings have a rank."""


class Scale(Value):
    """An ordered list of ratings, in the official column order."""

    id: Slug
    """What reports write under `scale`: lower case, digits, hyphens; never changes."""
    source: Plain | None = None
    """Where the list of ratings was read."""
    ratings: Annotated[tuple[Rating, ...], Field(min_length=1, max_length=MAX_RATINGS)]
    """The ratings, in the official column order."""

    _tones: Tones | None = PrivateAttr(None)

    def tone(self, rating: Rating) -> Tone:
        """Return the sign of a rating; within a plan, a rating has the same sign in every scale if possible."""
        if self._tones is None:
            (self._tones,) = tones_of((self,))
        return self._tones[rating.id]

    def keep(self, tones: Tones) -> None:
        """Take over the signs that the plan gives to the ratings, because a scale does not know the other scales."""
        self._tones = tones

    def rating(self, identifier: str) -> Rating | None:
        """Return the rating with a given id, or None."""
        return self._by_id.get(identifier)

    @cached_property
    def _by_id(self) -> Mapping[str, Rating]:
        return {rating.id: rating for rating in reversed(self.ratings)}

    @cached_property
    def _ranks(self) -> tuple[int, ...]:
        return tuple(sorted(rating.rank for rating in self.ratings if rating.rank is not None))

    @property
    def best(self) -> int | None:
        """The highest rank of a rating; None if no rating has a rank."""
        return self._ranks[-1] if self._ranks else None

    def is_final(self, rating: Rating) -> bool:
        """Tell whether nothing new is expected after a rating: it is the best one, or the plan calls it final."""
        return rating.final or (rating.rank is not None and rating.rank == self.best)

    @property
    def best_ratings(self) -> tuple[Rating, ...]:
        """The ratings in the upper third between the lowest and the highest rank; empty if the ranks do not differ."""
        lowest, highest = (self._ranks[0], self._ranks[-1]) if self._ranks else (0, 0)
        return tuple(
            rating
            for rating in self.ratings
            if rating.rank is not None and highest > lowest and 3 * (rating.rank - lowest) >= 2 * (highest - lowest)
        )

    @property
    def least_ratings(self) -> tuple[Rating, ...]:
        """The ratings with the lowest rank; empty if the ranks do not differ."""
        return tuple(rating for rating in self.ratings if self.best_ratings and rating.rank == self._ranks[0])


class Assessment(Value):
    """One assessor's rating of an action or of the whole plan."""

    rating: Slug
    """The id of a rating on the report's scale."""
    printed: Plain | None = None
    """The words of the report, if they differ from the label on the scale."""
    note: Words | None = None
    """What a reader must know about this rating."""
    depends_on: tuple[PrintedId, ...] = ()
    """The actions that a pending action waits for."""


def _expand(value: object) -> object:
    if isinstance(value, str):
        return {"rating": value}
    if isinstance(value, dict | Assessment):
        return value
    hint = "write the id of a rating, or `rating:` with more keys below it"
    raise refuse("judgement", f"{describe(value)} is not a rating", hint)


Judgement = Annotated[Assessment, BeforeValidator(_expand, json_schema_input_type=Slug | Assessment)]
"""A rating id, or a map with further keys about the rating."""
