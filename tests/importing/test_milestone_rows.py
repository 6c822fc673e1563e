"""Rows of milestones below an action, in small tables of fictional plans."""

from datetime import date
from pathlib import Path

import pytest

from planpress.importing import ImportedReport
from planpress.model import Plan
from tests.importing.tables import actions, imported, plan_of

HEADING = ["No", "Action", "Responsible", "Due", "Status", "Progress"]
FIRST = ["1.1", "Map the fens", "FA", "2021", "On track", "Half are mapped."]
LAST = ["1.2", "Drain no fen", "", "", "Achieved", ""]


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    return plan_of(tmp_path)


def words(report: ImportedReport) -> str:
    return "\n".join(f"{doubt.place}: {doubt.words}" for doubt in report.uncertainties)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (["1.1.M1", "Buy a boat"], ["1.1.M2", "Row"]),
        (["1.1-M1", "Buy a boat"], ["1.1 m2", "Row"]),
        (["M1", "Buy a boat"], ["M2", "Row"]),
        (["Milestone 1", "Buy a boat"], ["Jalon 2", "Row"]),
        (["", "   Buy a boat"], ["", "   Row"]),
        (["", "\u2022 Buy a boat"], ["", "\u2013 Row"]),
    ],
)
def test_milestones_below_their_action(plan: Plan, first: list[str], second: list[str]) -> None:
    """Numbers of milestones and indented titles make the rows milestones of the action above, which is reported."""
    one, two = [*first, "customs", "31 May 2020", "Achieved", "It floats."], [*second, "", "2021", "delayed", ""]
    report = imported(plan, [HEADING, FIRST, one, two, LAST])
    mapping, draining = actions(report)
    number = {"number": first[0]} if first[0] else {}
    assert mapping["milestones"][0] == {
        **number, "title": "Buy a boat", "responsible": ["customs"], "due": date(2020, 5, 31), "rating": "achieved",
        "progress": ["It floats."],
    }  # fmt: skip
    assert mapping["milestones"][1]["title"] == "Row"
    assert mapping["milestones"][1]["state"] == "delayed"
    assert (mapping["responsible"], mapping["progress"]) == (["fa"], ["Half are mapped."])
    assert (draining["id"], "milestones" in draining) == ("1.2", False)
    assert "row 3: this row was read as a milestone of the action above it" in words(report)


@pytest.mark.parametrize(
    "numbers", [["M1", "M2", "M3"], ["L1", "M1", "M2"], ["1.1", "1.2.M1", "1.3"], ["Milestone 1", "Milestone 2", "3"]]
)
def test_actions_with_such_numbers(plan: Plan, numbers: list[str]) -> None:
    """Numbers that do not belong to the action above are those of actions."""
    rows = [[number, f"Task {index}", "", "", "On track"] for index, number in enumerate(numbers)]
    report = imported(plan, [HEADING, *rows])
    assert len(actions(report)) == len(numbers)
    assert "milestone of the action" not in words(report)


def test_values_that_a_milestone_does_not_have(plan: Plan) -> None:
    """A text without a place in a milestone is left out and reported, and so is the name of a person."""
    rows = [["No", "Action", "Comments", "Lead"], ["1.1", "Map the fens", "", ""]]
    report = imported(plan, [*rows, ["1.1.M1", "Row", "Slowly", "Mr. Poe"]])
    assert actions(report)[0]["milestones"] == [{"number": "1.1.M1", "title": "Row"}]
    assert '"Slowly" was left out, because a milestone has no such value' in words(report)
    assert '"Mr. Poe" was not imported' in words(report)
