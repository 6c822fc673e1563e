"""Each rating of a scale has a sign of its own, which follows its rank and stays the same from scale to scale."""

from typing import Any

import pytest

from planpress.model import Scale
from planpress.model.tones import by_rank, clash, tones_of
from planpress.palette import ASIDE, RAMP, STEPS, Tone


def scale(*ratings: Any, identifier: str = "s") -> Scale:
    """A scale of ratings, each written as an id, or as an id with its rank and perhaps its tone."""
    entries: list[dict[str, Any]] = []
    for rating in ratings:
        name, rank, tone = (*rating, None, None)[:3] if isinstance(rating, tuple) else (rating, None, None)
        entries.append({"id": name, "label": name, "rank": rank, "tone": tone})
    return Scale.model_validate({"id": identifier, "ratings": entries})


def signs(*scales: Scale) -> list[dict[str, str]]:
    """The tones of each scale, by rating."""
    return [{name: str(tone) for name, tone in tones.items()} for tones in tones_of(scales)]


NIAP = [("done", 5), ("nearly", 4), ("on-track", 3), ("partial", 2), "pending", ("none", 1)]


@pytest.mark.parametrize("count", range(1, len(RAMP) + 1))
def test_ranked_ratings_go_down_the_ramp(count: int) -> None:
    """Of any number of ratings with a rank, each has a lesser sign than the next better rating."""
    (tones,) = tones_of([scale(*((f"r{number}", 50 - number) for number in range(count)))])
    places = [RAMP.index(tone) for tone in tones.values()]
    assert places == sorted(set(places))
    assert places[0] == 0
    assert count == 1 or places[-1] == len(RAMP) - 1


def test_ratings_without_a_rank_have_patterns() -> None:
    """Each of up to three ratings without a rank has a sign of its own."""
    assert signs(scale(("good", 2), "later", ("bad", 1), "never", "unknown")) == [
        {"good": "best", "later": "unranked", "bad": "least", "never": "dotted", "unknown": "striped"}
    ]


def test_equal_ranks_have_signs_of_their_own() -> None:
    """Two ratings that are equally good do not look the same, and the first is darker."""
    (tones,) = signs(scale(("a", 2), ("b", 2), ("c", 1)))
    assert tones == {"a": "best", "b": "middle", "c": "least"}


def test_ranks_far_apart_do_not_share_a_sign() -> None:
    """Only the order of ranks counts."""
    (tones,) = signs(scale(("a", 1000), ("b", 3), ("c", 2), ("d", 1)))
    assert list(tones.values()) == ["best", "good", "low", "least"]


def test_a_rating_keeps_its_sign_in_a_later_scale() -> None:
    """If a later scale has a new rating between two, the other ratings look as before."""
    former, later = signs(scale(*NIAP), scale(("done", 9), ("mostly", 8), *NIAP[1:]))
    assert later == {**former, "mostly": "strong"}


def test_a_rating_without_rank_keeps_its_sign() -> None:
    """The pattern follows the id and not the place in the list."""
    former, later = signs(scale(("a", 1), "x", "y"), scale("y", ("a", 1), "z"))
    assert former == {"a": "best", "x": "unranked", "y": "dotted"}
    assert later["y"] == "dotted"
    assert later["z"] == "unranked"


def test_the_plan_can_choose() -> None:
    """A stated sign is used, and the others make room for it."""
    (tones,) = signs(scale(("a", 3, "good"), ("b", 2), ("c", 1)))
    assert tones["a"] == "good"
    assert RAMP.index(Tone(tones["b"])) > RAMP.index(Tone.GOOD)
    assert signs(scale(*NIAP), scale(("done", 2, "good"), ("none", 1)))[1] == {"done": "good", "none": "least"}


@pytest.mark.parametrize("aside", range(len(ASIDE) + 1))
@pytest.mark.parametrize("ranked", range(1, len(RAMP) + 1))
def test_no_scale_has_two_ratings_alike(ranked: int, aside: int) -> None:
    """On a scale of any size, all ratings have different signs, except with six ranked and three unranked ratings."""
    made = scale(*((f"r{number}", 50 - number) for number in range(ranked)), *(f"x{number}" for number in range(aside)))
    (tones,) = tones_of([made])
    names = list(tones)
    alike = [
        (first, second) for first in names for second in names if first < second and clash(tones[first], tones[second])
    ]
    assert bool(alike) == (ranked >= 6 and aside == len(ASIDE))


@pytest.mark.parametrize("count", range(len(RAMP) + 1, len(STEPS) + 1))
def test_more_ranks_than_the_ramp_have_numbers(count: int) -> None:
    """The lowest rating has 1, the best as many as there are ranks; ratings without a rank keep their patterns."""
    (tones,) = signs(scale(*((f"r{number}", 50 - number) for number in range(count)), "x"))
    assert list(tones.values()) == [*(f"step{number}" for number in range(count, 0, -1)), "unranked"]


def test_numbers_are_not_carried_to_another_scale() -> None:
    """Before or after a scale with numbers, a rating has the sign that it would have without it."""
    short, long = (
        scale(("a", 3), ("b", 2), ("c", 1)),
        scale(*((name, 9 - place) for place, name in enumerate("abcdefgh"))),
    )
    assert signs(short, long, short) == [signs(short)[0], signs(long)[0], signs(short)[0]]
    assert signs(long, short) == [signs(long)[0], signs(short)[0]]


def test_a_scale_alone_has_signs() -> None:
    """A scale that is read without its plan knows the signs of its ratings."""
    made = scale(*NIAP)
    assert [made.tone(rating) for rating in by_rank(made)] == [
        Tone.BEST,
        Tone.GOOD,
        Tone.MIDDLE,
        Tone.LOW,
        Tone.LEAST,
    ]
