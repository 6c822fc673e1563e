"""Rows of sums and averages below the actions of a table. All plans are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of

HEADING = ["No", "Action", "Lead", "Status", "Share done"]
ROWS = [["1.1", "Dig", "Customs", "Achieved", "100 %"], ["2.1", "Map", "Customs", "On track", "32 %"]]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    "row",
    [["Taux moyen", "", "", "", "66.0"], ["", "Actions completed", "", "1", ""], ["", "Taux moyen", "", "", "66,0 %"],
     ["", "Tasa promedio", "", "", "66"], ["Taxa média", "", "", "", "66 %"], ["", "Average", "", "1", "66"],
     ["", "Wells so far", "", "12", "66 %"], ["Number of measures", "", "", "", "2"]],
)  # fmt: skip
def test_a_row_of_sums(plan: Plan, row: list[str]) -> None:
    """It is left out and told, whatever its words are."""
    report = imported(plan, [HEADING, *ROWS, row])
    assert [action["id"] for action in actions(report)] == ["1.1", "2.1"]
    said = " ".join(text for text in row if text)
    assert f'the row of totals "{said}" was left out' in doubts(report)


@pytest.mark.parametrize(
    "row",
    [["", "Plant reeds", "", "Not started", ""], ["", "Plant reeds", "Customs", "", "5 %"],
     ["3.1", "Plant reeds", "", "", "5"]],
)  # fmt: skip
def test_a_last_action(plan: Plan, row: list[str]) -> None:
    """A row with a number, a body or a rating is an action."""
    titles = [action["title"] for action in actions(imported(plan, [HEADING, *ROWS, row]))]
    assert titles == ["Dig", "Map", "Plant reeds"]
