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


BESIDE = [("No.", "Action", "Rating", "Progress", "", "Measure", "Lessons")]
ACTIONS = [("1.1", "Pass the fen act", "Achieved", "We met."), ("1.2", "Train rangers", "On track", "We trained.")]


def beside(*cells: tuple[str, str]) -> list[tuple[str, ...]]:
    """A table with cells behind an empty column."""
    return [*BESIDE, *((*action, "", *more) for action, more in zip(ACTIONS, cells, strict=True))]


def test_a_table_behind_an_empty_column(plan: Plan) -> None:
    report = imported(plan, beside(("Fences", "They break."), ("Towers", "They are dear.")))
    assert [set(action) & {"comments", "description"} for action in actions(report)] == [set(), set()]
    assert 'another table is behind an empty column, so it was left out: column F "Measure"' in doubts(report)


def test_an_empty_column_among_those_of_the_actions(plan: Plan) -> None:
    """Names repeated at the right, and columns that --columns names, are about the same actions."""
    repeated = imported(plan, beside((ACTIONS[0][1], "They break."), (ACTIONS[1][1], "They are dear.")))
    assert actions(repeated)[0]["comments"][-1] == "They break."
    named = imported(plan, beside(("Fences", "They break."), ("Towers", "They are dear.")), "comments=F")
    assert actions(named)[0]["comments"] == ["Fences"]
    assert "another table" not in doubts(repeated) + doubts(named)
