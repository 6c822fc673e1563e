"""Summaries that count the actions by rating, around small tables of fictional plans."""

import pytest

from planpress.model import Plan
from tests.importing.tables import Rows, actions, doubts, imported, plan_of

PERIOD = ["Reporting period: 2021"]
HEADING = ["No.", "Action", "Rating", "Progress"]
UNKNOWN = ["No.", "Action", "Mark", "How did it go?"]
ROWS = [["1.1", "Map the fens", "On track", "Half are mapped."], ["1.2", "Drain no fen", "Achieved", "None was."]]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def read(plan: Plan, rows: Rows) -> str:
    """What is told about a table with two actions; the ratings must be those of the actions."""
    report = imported(plan, rows)
    assert [(action["id"], action["ratings"]) for action in actions(report)] == [
        ("1.1", {"party": "on-track"}), ("1.2", {"party": "achieved"}),
    ]  # fmt: skip
    assert report.additions == ""
    return doubts(report)


@pytest.mark.parametrize("heading", [HEADING, UNKNOWN])
@pytest.mark.parametrize(
    "block",
    [
        [["Summary"], ["", "Rating", "Number"], ["", "On track", "1"], ["", "Achieved", "1"]],
        [["Rating", "Number"], ["On track", "1"], ["Achieved", "1"], ["Not rated", "0"], ["Total", "2"]],
        [["", "Number", "Share"], ["On track", "1", "50 %"], ["Achieved", "1", "50 %"]],
        [["R\u00e9capitulatif"], ["\u00c9tat", "Nombre"], ["On track", "1 (50 %)"], ["Achieved", "1 (50 %)"]],
        [["Summary"], ["", "Achieved", "1 of 2"], ["", "On track", "1/2"], ["", "Not rated", "0 sur 2"]],
        [["Resumen"], ["Estado", "N\u00famero"], ["On track", "1"], ["Achieved", "1"]],
        [["On track", "Achieved", "Partial progress"], ["1", "1", "0"]],
        [["Pillar", "Achieved", "On track"], ["1 Legislation", "1", "1"], ["2 Enforcement", "0", "0"]],
    ],
)
def test_counts_below_the_actions(plan: Plan, heading: list[str], block: Rows) -> None:
    """They are left out, and told in a single line; they are neither actions nor cells of a column."""
    said = read(plan, [PERIOD, heading, *ROWS, [], *block])
    assert f"row 6: rows 6 to {5 + len(block)} have figures beside ratings, so they were left out as a summary" in said
    assert "as a note" not in said


@pytest.mark.parametrize("gap", [[], [[]]])
def test_counts_above_the_actions(plan: Plan, gap: Rows) -> None:
    block = [["Summary"], ["Rating", "Number"], ["On track", "1"], ["Achieved", "1"]]
    said = read(plan, [*block, *gap, PERIOD, HEADING, *ROWS])
    assert "row 1: rows 1 to 4 have figures beside ratings" in said


@pytest.mark.parametrize("heading", [HEADING, UNKNOWN])
@pytest.mark.parametrize("named", [["Rating", "Number"], ["Summary", ""], ["", ""]])
def test_counts_beside_the_actions(plan: Plan, heading: list[str], named: list[str]) -> None:
    counts = [["On track", "1"], ["Achieved", "1"]]
    rows = [[*row, "", *count] for row, count in zip(ROWS, counts, strict=True)]
    said = read(plan, [PERIOD, [*heading, "", *named], *rows])
    assert "columns F to G have figures beside ratings, so they were left out as a summary" in said


def test_further_rows_of_an_action(plan: Plan) -> None:
    """Rows with a rating and a share that continue an action remain its rows."""
    heading = ["No.", "Action", "Indicator", "Rating", "Share done"]
    rows = [
        ["1.1", "Map", "Fens", "On track", "50 %"],
        ["", "", "", "Achieved", "100 %"],
        ["", "", "", "On track", "9 %"],
    ]
    report = imported(plan, [PERIOD, heading, *rows, ["1.2", "Drain", "Fens", "Achieved", "90 %"]])
    assert "as a summary" not in doubts(report)
