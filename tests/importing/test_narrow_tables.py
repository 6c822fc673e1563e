"""Narrow tables of something else right below the actions. All plans are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.tables import Rows, actions, doubts, imported, plan_of

TABLE = [
    ["No.", "Action", "Lead", "Status", "Progress"],
    ["1.1", "Dig", "Customs", "Achieved", "We dug."],
    ["1.2", "Sow", "Customs", "On track", "We sowed."],
]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    "below",
    [
        [["Quarter", "Budget"], ["1", "1,000"], ["2", "2,000"]],
        [["Costs"], ["Quarter", "Budget"], ["1", "1,000"], ["2", "2,000"]],
        [["2023", "1,000 USD"], ["2024", "2,000 USD"]],
        [["No.", "Lesson learned"], ["1", "Start early."], ["2", "Train in the dry season."]],
        [["N.º", "Lección"], ["1", "Empezar antes."], ["2", "Capacitar en verano."]],
    ],
)
def test_it_is_left_out(plan: Plan, below: Rows) -> None:
    report = imported(plan, [*TABLE, *below])
    assert [action["title"] for action in actions(report)] == ["Dig", "Sow"]
    assert f"row 4: another table begins here; its rows 4 to {3 + len(below)} were left out" in doubts(report)


@pytest.mark.parametrize(
    "below",
    [
        [["1.3", "Plant"], ["1.4", "Weed"]],
        [["2", "Enforcement"], ["2.1", "Guard"], ["2.2", "Count"]],
        [["Pillar", "Enforcement"], ["2.1", "Guard"], ["2.2", "Count"]],
    ],
)
def test_actions_without_more_are_read(plan: Plan, below: Rows) -> None:
    report = imported(plan, [*TABLE, *below])
    assert len(actions(report)) == 4
    assert "another table" not in doubts(report)
