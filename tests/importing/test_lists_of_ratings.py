"""A Part B with a row for each rating, its counts, and where its ratings are. All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, plan_of_two, read, words

__all__ = ["plan", "plan_of_two"]

DETAILS = lines("PART C: Details", "1.1 Meet", "Rating: Achieved", "1.2 Train", "Rating: Achieved")


@pytest.mark.parametrize(
    ("heading", "count"),
    [(("Rating", "Number", "Actions"), "2"), (("Notation", "Nombre", "Actions"), "2"),
     (("Calificación", "Número", "Acciones"), "2"), (("Rating", "%", "Actions"), "40 %")],
)  # fmt: skip
def test_a_column_of_counts(plan: Plan, heading: tuple[str, ...], count: str) -> None:
    """A count that is right needs no line."""
    counted = grid(heading, ("Achieved", count, "1.1 Meet\n1.2 Train"), ("On track", "0", ""))
    report = read(plan, lines("PART B: Summary evaluation"), counted, DETAILS)
    assert [action.rating.rating for action in report.actions] == ["achieved", "achieved"]
    assert "has no number" not in words(report)
    assert "in its row" not in words(report)


def test_a_count_that_is_wrong(plan: Plan) -> None:
    counted = grid(("Rating", "Number", "Actions"), ("Achieved", "3", "1.1 Meet\n1.2 Train"))
    report = read(plan, lines("PART B: Summary evaluation"), counted, DETAILS)
    assert '"Achieved" has the number 3, but 2 actions in its row' in words(report)


def test_the_place_of_ratings_in_part_b(plan_of_two: Plan) -> None:
    """What is said about a rating in Part B is placed there, also if Part C describes the action."""
    key = lines("OT = On track")
    both = grid(("Action", "Party", "Secretariat"), ("1.1 Meet", "OT", "OT"), ("1.2 Train", "OT", "OT"))
    details = grid(("Action", "Summary"), ("1.1 Meet", "We met."), ("1.2 Train", "We trained."))
    report = read(plan_of_two, lines("PART B: Summary evaluation"), key, both, lines("PART C: Details"), details)
    places = [doubt.place for doubt in report.uncertainties if "rating by" in doubt.words]
    assert places == ["table 1, row 2", "table 1, row 3"]


def test_words_of_the_template_are_not_a_heading(plan: Plan) -> None:
    """What was left out as words of the template is not called a heading in another line."""
    part = lines("PART A: Synopsis", "[Insert a short synopsis here]", "We met twice in the year.")
    report = read(plan, part, DETAILS)
    assert "[Insert a short synopsis here]" in words(report)
    assert "looks like a heading" not in words(report)
