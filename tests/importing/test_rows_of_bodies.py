"""Rows with the names of bodies between the actions of small tables, on fictional plans."""

import pytest

from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of

ROWS = [
    ["Customs", "<", "<"],
    ["1.1", "Map the fens", "Achieved"],
    ["2.1", "Guard the dams", "On track"],
    ["Forestry Administration", "<", "<"],
    ["1.2", "Dig the wells", "On track"],
]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def test_a_row_with_a_body_of_the_plan(plan: Plan) -> None:
    """It is the body in charge of the actions below it, and names no pillar."""
    report = imported(plan, [["No", "Action", "Status"], *ROWS])
    assert [(action["pillar"], action["responsible"]) for action in actions(report)] == [
        ("1", ["customs"]), ("2", ["customs"]), ("1", ["fa"])
    ]  # fmt: skip
    assert '"Customs" was read as the body in charge of the actions below it' in doubts(report)
    assert not report.additions


def test_bodies_below_pillars(plan: Plan) -> None:
    """A body below the heading of a pillar has no actions in the next pillar."""
    rows = [["Pillar 1: Legislation", "<", "<"], *ROWS[:2], ["Pillar 2: Enforcement", "<", "<"], ROWS[2]]
    report = imported(plan, [["No", "Action", "Status"], *rows])
    assert [(action["pillar"], action.get("responsible")) for action in actions(report)] == [
        ("1", ["customs"]), ("2", None)
    ]  # fmt: skip


def test_beside_a_column_of_bodies(plan: Plan) -> None:
    """If a column has the bodies, such a row is left out, and told."""
    rows = [[*row, "Customs" if row[0][0].isdigit() else ""] for row in ROWS]
    report = imported(plan, [["No", "Action", "Status", "Responsible"], *rows])
    assert [action["responsible"] for action in actions(report)] == [["customs"]] * 3
    assert "Forestry Administration" in doubts(report)
    assert not report.additions


def test_the_place_of_a_heading(plan: Plan) -> None:
    """A line about a heading names the cell of the heading, not that of the action below it."""
    rows = [["Pillar 1: Laws", "<", "<"], *ROWS[1:2], ROWS[4]]
    assert 'cell A2: pillar 1 is "Laws"' in doubts(imported(plan, [["No", "Action", "Status"], *rows]))
