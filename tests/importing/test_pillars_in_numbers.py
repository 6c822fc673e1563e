"""Actions below the heading of a pillar that is not the one in their numbers. All plans are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.tables import Rows, actions, doubts, imported, plan_of

HEADING = ["No", "Action", "Status"]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def pillars(plan: Plan, rows: Rows) -> tuple[list[str], str]:
    report = imported(plan, rows)
    return [action["pillar"] for action in actions(report)], doubts(report)


@pytest.mark.parametrize("heading", ["Legislation", "Pillar 1: Legislation", "1. Legislation"])
def test_one_action_below_another_pillar(plan: Plan, heading: str) -> None:
    """As in forms, the number decides."""
    rows = [HEADING, ["", heading], ["1.1", "Dig", "Achieved"], ["2.1", "Map", "On track"]]
    found, said = pillars(plan, rows)
    assert found == ["1", "2"]
    assert "action 2.1 is below pillar 1, but its number is one of pillar 2" in said


def test_a_column_of_pillars(plan: Plan) -> None:
    rows = [["Pillar", *HEADING], ["1", "1.1", "Dig", "Achieved"], ["1", "2.1", "Map", "On track"],
            ["2", "2.2", "Dry", "On track"]]  # fmt: skip
    found, said = pillars(plan, rows)
    assert found == ["1", "2", "2"]
    assert said.count("but its number is one of pillar") == 1


def test_numbers_that_say_nothing_about_pillars(plan: Plan) -> None:
    rows = [HEADING, ["", "Legislation"], ["2.1", "Dig", "Achieved"], ["2.2", "Map", "On track"],
            ["", "Enforcement"], ["1.1", "Fly", "On track"], ["2.4", "Dry", "On track"]]  # fmt: skip
    found, said = pillars(plan, rows)
    assert found == ["1", "1", "2", "2"]
    assert "action 2.1 is below pillar 1, but its number is one of pillar 2 (3 actions are so)" in said


def test_numbers_that_agree(plan: Plan) -> None:
    found, said = pillars(plan, [HEADING, ["", "Legislation"], ["1.1", "Dig", "Achieved"], ["E9", "Map", "On track"]])
    assert found == ["1", "1"]
    assert "but its number" not in said
