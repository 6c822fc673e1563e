"""Columns of updates with and without dates. All plans are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize("heading", ["Update on implementation", "Updates", "Mise \u00e0 jour", "Acompanhamento"])
def test_updates_without_dates_are_progress(plan: Plan, heading: str) -> None:
    rows = [["No", "Action", "Status", heading], ["1.1", "Dig", "Achieved", "Six dams were built."],
            ["1.2", "Sow", "On track", "Seeds were ordered for spring."]]  # fmt: skip
    report = imported(plan, rows)
    assert [action["progress"] for action in actions(report)] == [["Six dams were built."], [rows[2][3]]]
    assert "without a date" not in doubts(report)


def test_some_updates_without_dates_are_told(plan: Plan) -> None:
    rows = [["No", "Action", "Status", "Updates"], ["1.1", "Dig", "Achieved", "3 May 2024: Six dams were built."],
            ["1.2", "Sow", "On track", "Seeds were ordered for spring."]]  # fmt: skip
    report = imported(plan, rows)
    assert "D3: a text without a date was read as progress" in doubts(report)
