"""Headings such as "Line of action", which name actions in some tables and pillars in others, on fictional plans."""

import pytest

from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of

HEADINGS = [
    "L\u00ednea de acci\u00f3n", "L\u00edneas de acci\u00f3n", "L\u00ednea de actuaci\u00f3n", "Ligne d'action",
    "Ligne d\u2019action", "Line of action", "Action line", "Linha de a\u00e7\u00e3o", "Linha de atua\u00e7\u00e3o",
    "\u062e\u0637 \u0627\u0644\u0639\u0645\u0644",
]  # fmt: skip


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize("shown", [[0, 1, 2, 3], [1, 2, 3], [0, 1, 3]])
def test_above_the_names_of_actions(plan: Plan, heading: str, shown: list[int]) -> None:
    """Such a column has the titles if no other column has them, also without numbers or ratings."""
    rows = [
        ["No.", heading, "Status", "Progress"],
        ["1", "Map the fens", "Achieved", "All fens are on the map."],
        ["2", "Dig the wells", "On track", "Ten wells were dug."],
    ]
    report = imported(plan, [[row[index] for index in shown] for row in rows])
    assert [action["title"] for action in actions(report)] == ["Map the fens", "Dig the wells"]
    assert [action["id"] for action in actions(report)] == ["1", "2"]


@pytest.mark.parametrize("heading", HEADINGS)
def test_above_groups_of_actions(plan: Plan, heading: str) -> None:
    """Beside the names of actions, it names the pillars that group them."""
    rows = [
        [heading, "No.", "Action", "Status"],
        ["1. Laws", "1.1", "Map the fens", "Achieved"],
        ["1. Laws", "1.2", "Dig the wells", "On track"],
        ["Enforcement", "2.1", "Guard the dams", "Achieved"],
    ]
    report = imported(plan, rows)
    assert [action["title"] for action in actions(report)] == ["Map the fens", "Dig the wells", "Guard the dams"]
    assert [action["pillar"] for action in actions(report)] == ["1", "1", "2"]
    assert not any("objective" in action for action in actions(report))
    assert 'pillar 1 is "Laws" in the table' in doubts(report)
