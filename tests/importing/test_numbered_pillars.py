"""Headings of pillars that begin with their numbers, among the names of actions. All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
PART_C = grid(("Action", "Rating", "Progress"), ("1.1 Amend", "Achieved", "Done."), ("2.1 Train", "On track", "Soon."))


def of_part_b(*headings: str, number_apart: bool = False) -> str:
    first, second = ((heading,) if not number_apart else tuple(heading.split(" ", 1)) for heading in headings)
    amended, trained = (("1.1", "Amend"), ("2.1", "Train")) if number_apart else (("1.1 Amend",), ("2.1 Train",))
    names = ("No.", "Action") if number_apart else ("Action",)
    return grid(
        (*names, "Achieved", "On track"), (*first, "", ""), (*amended, "x", ""), (*second, "", ""), (*trained, "", "x")
    )


@pytest.mark.parametrize(
    "headings",
    [("1. Legislation and regulations", "2. Enforcement"), ("1 Laws", "2 Enforcement"), ("1) Législation", "2) Police"),
     ("7. New laws", "2. Enforcement")],
)  # fmt: skip
@pytest.mark.parametrize("number_apart", [True, False])
def test_pillars_among_crosses(plan: Plan, headings: tuple[str, str], number_apart: bool) -> None:
    """A row without a cross, with the number to which those of actions belong, is the heading of a pillar."""
    if headings[0][0] == "7":
        headings = ("1. New laws", headings[1])
    report = read(plan, of_part_b(*headings, number_apart=number_apart), PART_C)
    assert [(action.id, action.rating.rating) for action in report.actions] == [
        ("1.1", "achieved"),
        ("2.1", "on-track"),
    ]
    assert "needs one cross" not in words(report)


def test_a_pillar_with_a_cross(plan: Plan) -> None:
    """The rating of a whole pillar is left out, and told."""
    part_b = grid(("Action", "Achieved", "On track"), ("1. Laws", "x", ""), ("1.1 Amend", "x", ""))
    report = read(plan, part_b, PART_C)
    assert [action.id for action in report.actions] == ["1.1", "2.1"]
    assert '"Laws" is the heading of a pillar, so its rating, "Achieved", was left out' in words(report)


def test_plain_numbers_of_actions(plan: Plan) -> None:
    """If no action has a number below it, a plain number is that of an action."""
    part_b = grid(("Action", "Achieved", "On track"), ("1. Amend", "x", ""), ("2. Train", "", "x"))
    assert [action.id for action in read(plan, part_b).actions] == ["1", "2"]


def test_pillars_in_columns_of_part_c(plan: Plan) -> None:
    """In Part C, the number of a pillar can have a column of its own."""
    rows = (
        ("1", "Laws", "", ""),
        ("1.1", "Amend", "Achieved", "Done."),
        ("2", "Police", "", ""),
        ("2.1", "Train", "", ""),
    )
    report = read(plan, grid(("No.", "Action", "Rating", "Progress"), *rows))
    assert [(action.id, action.pillar) for action in report.actions] == [("1.1", "1"), ("2.1", "2")]


def test_pillars_above_paragraphs(plan: Plan) -> None:
    """A numbered heading right above an action of its pillar is not a text of the action before it."""
    report = read(plan, lines("PART C: Details", "1.1 Amend", "Rating: Achieved", "Done.", "2. Police", "2.1 Train",
                              "Rating: On track", "Two steps:", "1. First", "2. Second"))  # fmt: skip
    first, second = report.actions
    assert (first.texts.progress, len(second.texts.progress)) == (["Done."], 3)
