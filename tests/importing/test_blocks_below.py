"""Blocks of something else below the actions of a table, behind a gap. All plans are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.tables import Rows, actions, doubts, imported, plan_of

TABLE = [
    ["No.", "Action", "Rating", "Progress"],
    ["1.1", "Map the fens", "On track", "Half are mapped."],
    ["1.2", "Drain no fen", "Achieved", "None was."],
    ["2.1", "Post guards", "On track", "Ten guards."],
]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    "block",
    [
        [["Budget"], ["Item", "Amount", "Spent"], ["Boats", "100", "50"], ["Wells", "200", "20"]],
        [["Contacts"], ["Name", "Office", "E-mail"], ["Jane Doe", "Fen Office", "jane@example.org"]],
        [["Risk", "Likelihood", "Measure"], ["Flood", "High", "Dykes"], ["Fire", "Low", "Patrols"]],
        [["Next steps", "Buy boats in 2022"], ["Challenges", "Wells dry up."]],
        [["Version", "Date", "Change"], ["1", "3 March 2022", "First version"], ["2", "4 April 2022", "Corrections"]],
        [["Riesgo", "Probabilidad", "Medida"], ["Inundaci\u00f3n", "Alta", "Diques"]],
        [["", "Meetings held", "Ardal"], ["", "Meetings planned", "Uldai"]],
    ],
)
def test_blocks_of_something_else(plan: Plan, block: Rows) -> None:
    """They are left out, and told in a single line; a line below them is read."""
    report = imported(plan, [*TABLE, [], *block, [], ["Prepared by: Forestry Administration"]])
    assert [action["id"] for action in actions(report)] == ["1.1", "1.2", "2.1"]
    assert f"rows 6 to {5 + len(block)} below the actions were left out, because they have no number" in doubts(report)
    assert report.mapping["prepared_by"] == "Forestry Administration"
    assert report.additions == ""


@pytest.mark.parametrize(
    "rows",
    [
        [["3.1", "Sow reeds", "", "Soon."]],
        [["", "Sow reeds", "Not started", ""]],
        [["Pillar 3: Reeds"], ["3.1", "Sow reeds", "", ""]],
        [["Notes", "Figures"], [], ["3.1", "Sow reeds", "", "Soon."]],
    ],
)
def test_further_actions_behind_a_gap(plan: Plan, rows: Rows) -> None:
    """Rows with a number like those above, or with a rating, remain actions, and so does what stands above them."""
    report = imported(plan, [*TABLE, [], *rows])
    assert actions(report)[-1]["title"] == "Sow reeds"
    assert "below the actions" not in doubts(report)


def test_a_table_without_numbers(plan: Plan) -> None:
    """Nothing shows which rows are actions, so all of them are read."""
    rows = [["Action", "Rating", "Progress"], *(row[1:] for row in TABLE[1:]), [], ["Sow reeds", "", "Soon."]]
    assert actions(imported(plan, rows))[-1]["title"] == "Sow reeds"
