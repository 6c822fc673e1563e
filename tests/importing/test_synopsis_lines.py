"""Overall ratings behind sentences, and ratings by others, in Part A. All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, plan_of_two, read, words

__all__ = ["plan", "plan_of_two"]
DETAILS = lines("PART C: Details") + grid(("Action", "Rating", "Progress"), ("1.1 Meet", "Achieved", "We met."))


@pytest.mark.parametrize(
    "line",
    ["We met all. Overall rating: On track", "We met all. Overall rating: On track.",
     "We met all! NIAP rating: On track"],
)  # fmt: skip
def test_an_overall_rating_behind_a_sentence(plan: Plan, line: str) -> None:
    """The rating is read, and the sentence before it is not lost."""
    report = read(plan, lines("PART A: Synopsis", line), DETAILS)
    assert report.synopsis.overall.rating == "on-track"
    assert report.synopsis.summary == [line[: line.index("all") + 4]]


def test_the_rating_of_an_assessor_behind_a_sentence(plan_of_two: Plan) -> None:
    line = "We met all. Rating of the Plan by the CITES Secretariat: On track"
    report = read(plan_of_two, lines("PART A: Synopsis", line), DETAILS)
    assert report.synopsis.others["secretariat"].rating == "on-track"
    assert report.synopsis.summary == ["We met all."]


@pytest.mark.parametrize(
    "line",
    ["Rating of the Plan by the NGOs: On track", "Rating of the Plan by the Secretariat: not yet given",
     "RATING OF THE PLAN BY THE SECRETARIAT", "Notation du Plan par les ONG : On track"],
)  # fmt: skip
def test_ratings_by_others(plan: Plan, line: str) -> None:
    """They are left out of the summary, and quoted."""
    report = read(plan, lines("PART A: Synopsis", "We met.", "Overall rating: Achieved", line), DETAILS)
    assert report.synopsis.summary == ["We met."]
    assert report.synopsis.overall.rating == "achieved"
    assert f'"{line}" is not the Party\'s rating in this report, so it was left out' in words(report)


@pytest.mark.parametrize("line", ["The Secretariat gave advice.", "The rating by the Secretariat helped us."])
def test_sentences_about_others(plan: Plan, line: str) -> None:
    """They stay in the summary."""
    report = read(plan, lines("PART A: Synopsis", line, "Overall rating: Achieved"), DETAILS)
    assert report.synopsis.summary == [line]
