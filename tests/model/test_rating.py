"""Ratings, scales and judgements."""

import pytest
from pydantic import TypeAdapter, ValidationError

from planpress.model import Assessment, Scale
from planpress.model.rating import Judgement

JUDGEMENT: TypeAdapter[Assessment] = TypeAdapter(Judgement)
SCALE = Scale.model_validate(
    {
        "id": "s",
        "ratings": [
            {"id": "done", "label": "Done", "rank": 3},
            {"id": "waiting", "label": "Waiting"},
            {"id": "none", "label": "None", "rank": 1},
        ],
    }
)


def test_both_ways_to_write_a_rating() -> None:
    """A rating id alone is the same as a map with nothing else in it."""
    assert JUDGEMENT.validate_python("done") == JUDGEMENT.validate_python({"rating": "done"})
    assert JUDGEMENT.validate_python(Assessment(rating="done")).rating == "done"


@pytest.mark.parametrize("value", [None, ["done"], 5, {}, "Done"])
def test_no_rating(value: object) -> None:
    """A value that is neither an id nor a map with an id is refused."""
    with pytest.raises(ValidationError):
        JUDGEMENT.validate_python(value)


def test_scale() -> None:
    """A rating is found by its id, and the best rank is the highest of the scale."""
    rating = SCALE.rating("waiting")
    assert rating
    assert rating.rank is None
    assert SCALE.rating("x") is None
    assert SCALE.best == 3


def test_scale_without_ranks() -> None:
    """If no rating has a rank, there is no best rating."""
    scale = Scale.model_validate({"id": "s", "ratings": [{"id": "a", "label": "A"}]})
    assert scale.best is None


def test_a_scale_has_ratings() -> None:
    """An empty scale is refused."""
    with pytest.raises(ValidationError):
        Scale.model_validate({"id": "s", "ratings": []})
