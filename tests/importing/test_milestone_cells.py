"""Rows of milestones below an action in Part C of a form. All reports are fictional."""

import pytest

from planpress.importing.form_mapping import form_mapping
from planpress.model import Plan
from tests.importing.forms import grid, plan, read, words

__all__ = ["plan"]
HEADING = ("Action", "Indicator", "Rating", "Progress")
ACTION = ("1.1 Amend the law", "A law", "On track", "A draft exists.")
NEXT = ("2.1 Train", "", "Achieved", "All are trained.")


@pytest.mark.parametrize(
    ("first", "second"),
    [("Milestone 1: Draft", "Milestone 2: Vote"), ("Jalon 1 : Projet", "Jalon 2 : Vote"), ("Hito 1", "Hito 2"),
     ("Marco 1 \u2013 Rascunho", "Marco 2 \u2013 Voto"), ("M1: Draft", "M2: Vote"),
     ("Milestone 1.1 Draft", "Milestone 1.2 Vote")],
)  # fmt: skip
def test_rows_named_like_milestones(plan: Plan, first: str, second: str) -> None:
    """Rows that are named like milestones become milestones of the action above, without a number of their own."""
    rows = (first, "", "Achieved", "It was written."), (second, "Members", "50 %", "")
    report = read(plan, grid(HEADING, ACTION, *rows, NEXT))
    actions = form_mapping(report, plan)["actions"]
    assert isinstance(actions, list)
    assert [action["id"] for action in actions] == ["1.1", "2.1"]
    assert actions[0]["milestones"] == [
        {"title": first, "rating": "achieved", "progress": ["It was written."]},
        {"title": second, "state": "50 %"},
    ]
    assert (actions[0]["ratings"], actions[0]["progress"]) == ({"party": "on-track"}, ["A draft exists."])
    assert '"Members" was left out, because a milestone has no such value' in words(report)


def test_numbers_of_milestones(plan: Plan) -> None:
    """A column of numbers can tell a milestone, and gives its number."""
    heading = ("No.", "Action", "Rating", "Progress")
    rows = ("1.1", "Amend", "On track", "Drafted."), ("1.1.M1", "Draft", "Achieved", ""), ("M2", "Vote", "", "")
    report = read(plan, grid(heading, *rows))
    assert report.actions[0].milestones == [
        {"number": "1.1.M1", "title": "Draft", "rating": "achieved"},
        {"number": "M2", "title": "Vote"},
    ]


def test_actions_that_are_called_milestones(plan: Plan) -> None:
    """If the actions themselves are called milestones, their rows stay actions."""
    rows = ("Milestone 1.1: Draft", "", "Achieved", "Done."), ("Milestone 2.1: Vote", "", "On track", "Soon.")
    report = read(plan, grid(HEADING, *rows))
    assert [(action.id, action.milestones) for action in report.actions] == [("1.1", []), ("2.1", [])]
