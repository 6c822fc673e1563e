"""Ratings of a whole plan on lines of their own, wherever they are. All reports are fictional."""

import pytest

from planpress.importing.form_mapping import form_mapping
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, plan_of_two, read, words

__all__ = ["plan", "plan_of_two"]
PART_C = grid(("Action", "Rating", "Progress"), ("1.1 Meet", "Achieved", "We met."))
LINES = ["Overall assessment: On track", "Overall: On track", "Overall progress rating (self-assessment): On track",
         "Évaluation globale : En bonne voie", "Note globale : En bonne voie", "Valoración general: En curso",
         "Avaliação global: On track"]  # fmt: skip


@pytest.mark.parametrize("line", LINES)
def test_a_line_in_part_a(plan: Plan, line: str) -> None:
    """In Part A, the line is the overall rating and not a text of the summary."""
    report = read(plan, lines("PART A: Synopsis", "We met.", line), lines("PART C"), PART_C)
    assert (report.synopsis.overall.rating, report.synopsis.summary) == ("on-track", ["We met."])


@pytest.mark.parametrize("line", [*LINES, "The overall rating is On track."])
@pytest.mark.parametrize("above", [True, False])
def test_a_line_elsewhere(plan: Plan, line: str, above: bool) -> None:
    """On the front page and below Part C, the only such line is the overall rating, and is told."""
    blocks = [lines("Report of Cambodia"), lines("PART A: Synopsis", "We met."), lines("PART C"), PART_C]
    report = read(plan, *([lines(line), *blocks] if above else [*blocks, lines(line)]))
    assert report.synopsis.overall.rating == "on-track"
    assert report.synopsis.summary == ["We met."]
    assert "was read as the overall rating" in words(report)
    assert "no overall rating" not in words(report)


def test_part_a_counts_more(plan: Plan) -> None:
    """The rating in Part A is used, and another one elsewhere is told."""
    report = read(plan, lines("PART A", "Overall rating: Achieved"), lines("PART C"), PART_C, lines(LINES[0]))
    assert report.synopsis.overall.rating == "achieved"
    assert '"Overall assessment: On track" is a second overall rating; the first was used' in words(report)


def test_several_ratings_are_left_out(plan: Plan) -> None:
    """Of several different ratings outside Part A, none is used."""
    report = read(plan, lines("Overall rating: Achieved"), lines("PART C"), PART_C, lines(LINES[0]))
    assert report.synopsis.overall.rating == ""
    assert "is one of several overall ratings, so it was left out" in words(report)


def test_a_line_below_the_last_action(plan: Plan) -> None:
    """Below the paragraphs about the last action, the line does not change the rating of this action."""
    texts = ("PART C", "1.1 Meet", "Rating: Achieved", "We met.")
    report = read(plan, lines(*texts, "Overall rating: On track"))
    assert (report.synopsis.overall.rating, report.actions[0].rating.rating) == ("on-track", "achieved")
    report = read(plan, lines("PART C", "1.1 Meet", "Overall rating: On track", "We met."))
    assert (report.synopsis.overall.rating, report.actions[0].rating.rating) == ("", "on-track")


def test_a_line_by_another_assessor(plan_of_two: Plan) -> None:
    """A line that names another assessor is the overall rating by this assessor."""
    texts = ("PART A", "Overall rating: Achieved", "Overall assessment by the Secretariat: On track")
    report = read(plan_of_two, lines(*texts), lines("PART C"), PART_C)
    assert form_mapping(report, plan_of_two)["overall"] == {"party": "achieved", "secretariat": "on-track"}
    report = read(
        plan_of_two, lines("PART A", "Overall assessment by the NGO panel: On track"), lines("PART C"), PART_C
    )
    assert "overall" not in form_mapping(report, plan_of_two)
