"""Rows of subtotals between the actions of small tables, on fictional plans."""

import pytest

from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of

HEADING = ["No", "Action", "Indicator", "Status"]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    "row",
    [
        ["", "Subtotal prevention", "3 actions"],
        ["", "Subtotal Ministry of Transport: 2 actions"],
        ["Sub-total Customs", "2 of 3 actions are achieved"],
        ["", "Sous-total du minist\u00e8re des Transports : 2 actions"],
        ["", "Subtotal Ministerio de Transporte: 2 acciones"],
        ["", "Subtotal do minist\u00e9rio", "2 a\u00e7\u00f5es"],
        ["", "المجموع الفرعي للوزارة"],
        ["Customs", "Subtotal", "2", "1 achieved"],
    ],
)  # fmt: skip
@pytest.mark.parametrize("position", [1, 2])
def test_a_row_of_a_subtotal(plan: Plan, row: list[str], position: int) -> None:
    """It is left out, and told; it is neither an action nor the name of a pillar."""
    rows = [["1.1", "Map the fens", "", "Achieved"], ["2.1", "Guard the dams", "", "On track"]]
    report = imported(plan, [HEADING, *rows[:position], row, *rows[position:]])
    assert [action["id"] for action in actions(report)] == ["1.1", "2.1"]
    assert f'the row of totals "{" ".join(filter(None, row))}" was left out' in doubts(report)
    assert not report.additions
    assert not any("objective" in action for action in actions(report))
