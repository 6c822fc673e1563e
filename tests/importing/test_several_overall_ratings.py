"""Several overall ratings in one line. All reports are fictional."""

import pytest

from planpress.importing.form import FormReport
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan_of_two, read, words

__all__ = ["plan_of_two"]


def overall(plan: Plan, line: str) -> FormReport:
    return read(plan, lines("PART A: Synopsis", "We met.", line, "PART C"),
                grid(("Action", "Rating", "Progress"), ("1.1 Go", "Achieved", "We went.")))  # fmt: skip


@pytest.mark.parametrize(
    "line",
    [
        "Overall rating: Achieved; overall rating by the Secretariat: On track",
        "Overall rating by the Party: Achieved. Overall rating by the Secretariat: On track",
        "Overall rating (Cambodia): Achieved / Overall rating (Secretariat): On track",
        "Overall rating: Cambodia: Achieved; CITES Secretariat: On track",
    ],
)
def test_ratings_by_two_assessors(plan_of_two: Plan, line: str) -> None:
    """Each assessor has the rating that the line gives it."""
    report = overall(plan_of_two, line)
    assert report.synopsis.overall.rating == "achieved"
    assert {name: read.rating for name, read in report.synopsis.others.items()} == {"secretariat": "on-track"}
    assert report.synopsis.summary == ["We met."]


@pytest.mark.parametrize("value", ["Achieved / On track", "Achieved; On track"])
def test_two_labels(plan_of_two: Plan, value: str) -> None:
    """Two labels behind one heading are no rating, and a line names both."""
    report = overall(plan_of_two, f"Overall rating: {value}")
    assert not report.synopsis.overall.rating
    assert f'"{value}" names more than one rating, so none was used' in words(report)


def test_one_rating(plan_of_two: Plan) -> None:
    """A line with one rating and a text stays whole."""
    report = overall(plan_of_two, "Overall rating: Achieved. Two boats came: one is red.")
    assert report.synopsis.overall.rating in ("achieved", "")
    assert "Two boats came" in str(report.synopsis.summary) + words(report)
