"""Cells with a rating and texts below it. All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read

__all__ = ["plan"]
TEXTS = "- The law was published.\n- Two courses were held.\nNext steps\n- A third course will follow."


@pytest.mark.parametrize("heading", ["Status", "État", "Assessment"])
@pytest.mark.parametrize("label", ["", "Status: "])
def test_texts_below_the_only_rating(plan: Plan, heading: str, label: str) -> None:
    """If nothing else says what was done, the texts below the rating do."""
    rating = (heading, f"{label}Achieved\n{TEXTS}")
    rows = (("Action", "1.1 Amend the law"), ("Indicator", "Act in force"), rating, ("Deadline", "2024"))
    (action,) = read(plan, lines("PART C: Details"), grid(*rows)).actions
    assert (action.rating.rating, action.rating.printed) == ("achieved", "Achieved")
    assert action.texts.progress == ["The law was published.", "Two courses were held."]
    assert action.further["outlook"] == ["A third course will follow."]


def test_a_remark_below_a_rating_beside_progress(plan: Plan) -> None:
    """Beside a column of progress, what is below the rating is not progress."""
    rows = (
        ("Action", "Rating", "Progress"),
        ("1.1 Amend the law", "Achieved\n- All of the law was published.", "Done."),
    )
    (action,) = read(plan, lines("PART C: Details"), grid(*rows)).actions
    assert action.texts.progress == ["Done."]
    assert action.rating.rating == "achieved"
