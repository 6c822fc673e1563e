"""Tables of something else below the actions, with headings of their own. All plans are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.tables import Rows, actions, doubts, imported, plan_of

TABLE = [
    ["No.", "Action", "Lead", "Status", "Progress"],
    ["1.1", "Dig", "Customs", "Achieved", "We dug."],
    ["1.2", "Sow", "Customs", "On track", "We sowed."],
]
COSTS = [
    ["No.", "Action", "Approved budget", "Spent", "Balance", "Donor"],
    ["1.1", "Dig", "100", "40", "60", "State budget"],
    ["1.2", "Sow", "200", "50", "150", "State budget"],
    ["", "Total", "300", "90", "210"],
]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize("between", [[], [[]], [[], ["Table 2. Expenditure"]]])
def test_a_table_of_expenditure_below(plan: Plan, between: Rows) -> None:
    """It is left out and told in one line; a line below it is read as if it were below the actions."""
    rows = [*TABLE, *between, *COSTS, [], ["Prepared by: Fen Office"]]
    report = imported(plan, rows)
    assert [(action["id"], action["title"]) for action in actions(report)] == [("1.1", "Dig"), ("1.2", "Sow")]
    assert [action["responsible"] for action in actions(report)] == [["customs"], ["customs"]]
    first = len(TABLE) + len(between) + (0 if between[-1:] and between[-1] else 1)
    last = len(TABLE) + len(between) + len(COSTS)
    assert f"row {first}: another table begins here; its rows {first} to {last} were left out" in doubts(report)
    assert report.mapping["prepared_by"] == "Fen Office"
    assert report.additions == ""


def test_in_other_languages(plan: Plan) -> None:
    french = [["N\u00b0", "Action", "Responsable", "Statut", "Progr\u00e8s"], *TABLE[1:]]
    costs = [["N\u00b0", "Action", "Cr\u00e9dits vot\u00e9s", "D\u00e9pens\u00e9", "Reste"], *COSTS[1:]]
    assert len(actions(imported(plan, [*french, *costs]))) == len(TABLE) - 1
    spanish = [["N\u00b0", "Acci\u00f3n", "Responsable", "Estado", "Avances"], *TABLE[1:]]
    costs = [["N\u00b0", "Acci\u00f3n", "Aprobado", "Gastado", "Saldo"], *COSTS[1:]]
    assert len(actions(imported(plan, [*spanish, *costs]))) == len(TABLE) - 1


def test_a_repeated_heading_is_no_other_table(plan: Plan) -> None:
    """The heading of a further page has the same columns, and the actions below it belong to the table."""
    further = ["2.1", "Mow", "Customs", "Achieved", "We mowed."]
    for heading in (TABLE[0], ["No.", "Action", "Lead", "Status", "Results"]):
        report = imported(plan, [*TABLE, heading, further])
        assert "another table" not in doubts(report)
        assert actions(report)[-1]["title"] == "Mow"
