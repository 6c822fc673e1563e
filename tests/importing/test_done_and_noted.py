"""Headings of what was done, shares, steps below commitments and notes by assessors. All plans are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    "heading",
    ["Done in 2024", "Achieved 2024", "Fait en 2024", "Lo hecho en 2024", "Realizado en 2024", "Feito em 2024"],
)
def test_done_in_a_year(plan: Plan, heading: str) -> None:
    rows = [
        ["No.", "Action", "Planned for 2024", heading, "Rating", "Reason for the rating", "Planned for 2025"],
        ["1.1", "Dig", "Dig ten wells.", "Two wells were dug.", "Achieved", "Rain helped a lot.", "Dig a third well."],
        ["2.1", "Map", "Map ten fens.", "One fen was mapped.", "On track", "Boats came in time.", "Map a second fen."],
    ]
    first = actions(imported(plan, rows))[0]
    assert first["progress"] == ["Two wells were dug."]
    assert first["comments"] == ["Rain helped a lot."]


@pytest.mark.parametrize("cells", [("12", "7"), ("1500", "20")])
def test_figures_of_a_year_are_no_progress(plan: Plan, cells: tuple[str, str]) -> None:
    rows = [
        ["No.", "Action", "Status", "Achieved 2024"],
        ["1.1", "Dig", "Achieved", cells[0]],
        ["2.1", "Map", "On track", cells[1]],
    ]
    report = imported(plan, rows)
    assert "progress" not in actions(report)[0]
    assert "column D" in doubts(report)


@pytest.mark.parametrize(
    "heading",
    ["Share done", "Share completed", "Proportion implemented", "Part réalisée", "Parte cumplida", "Parte executada"],
)
def test_shares(plan: Plan, heading: str) -> None:
    rows = [["No.", "Action", "Status", heading], ["1.1", "Dig", "Achieved", "71%"], ["2.1", "Map", "On track", "20%"]]
    assert actions(imported(plan, rows))[0]["indicators"] == [{"name": heading, "value": "71%"}]


def test_steps_below_a_commitment(plan: Plan) -> None:
    rows = [
        ["No.", "Commitment / milestone", "Status", "Notes on progress"],
        ["3", "Digitise the archive", "Partial progress", "Two million pages are done."],
        ["3.1", "   Buy two scanners", "Achieved", "Both were delivered."],
        ["5", "Bring a library to every island", "Not started", "The boat was not bought."],
        ["5.1", "   Specify the boat", "Achieved", "It was signed in June."],
    ]
    report = actions(imported(plan, rows))
    assert [action["id"] for action in report] == ["3", "5"]
    assert report[0]["milestones"][0]["title"] == "Buy two scanners"


ROWS = [
    ["1.1", "Dig", "Achieved", "On track", "Two wells were dug.", "The Panel saw one well."],
    ["2.1", "Map", "On track", "On track", "One fen was mapped.", ""],
]


@pytest.mark.parametrize(
    "heading", ["Remarks of the Review Panel", "Review Panel: comments", "Comments by the Review Panel"]
)
def test_remarks_of_an_assessor(plan: Plan, heading: str) -> None:
    rows = [["No.", "Action", "Self-assessment", "Review Panel", "Progress", heading], *ROWS]
    report = imported(plan, rows)
    assert actions(report)[0]["ratings"]["panel"] == {"rating": "on-track", "note": "The Panel saw one well."}
    assert actions(report)[1]["ratings"] == {"party": "on-track", "panel": "on-track"}
    assert "were read as a note on its rating" in doubts(report)
    assert "comments" not in actions(report)[0]


def test_remarks_without_ratings(plan: Plan) -> None:
    rows = [
        ["No.", "Action", "Self-assessment", "Progress", "Remarks of the Review Panel"],
        *([*row[:3], *row[4:]] for row in ROWS),
    ]
    report = imported(plan, rows)
    assert actions(report)[0]["ratings"] == {"party": "achieved"}
    assert "was left out, because its heading names an author who is not the Party" in doubts(report)
