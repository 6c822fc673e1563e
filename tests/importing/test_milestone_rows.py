"""Rows of milestones below an action, in small tables of fictional plans."""

from datetime import date
from pathlib import Path

import pytest

from planpress.importing import ImportedReport
from planpress.model import Plan
from tests.importing.tables import actions, imported, plan_of

HEADING = ["No", "Action", "Responsible", "Due", "Status", "Progress"]
FIRST = ["1.1", "Map the fens", "FA", "2021", "On track", "Half are mapped."]
LAST = ["1.2", "Drain no fen", "", "", "Achieved", ""]


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    return plan_of(tmp_path)


def words(report: ImportedReport) -> str:
    return "\n".join(f"{doubt.place}: {doubt.words}" for doubt in report.uncertainties)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (["1.1.M1", "Buy a boat"], ["1.1.M2", "Row"]),
        (["1.1-M1", "Buy a boat"], ["1.1 m2", "Row"]),
        (["M1", "Buy a boat"], ["M2", "Row"]),
        (["Milestone 1", "Buy a boat"], ["Jalon 2", "Row"]),
        (["", "   Buy a boat"], ["", "   Row"]),
        (["", "\u2022 Buy a boat"], ["", "\u2013 Row"]),
    ],
)
def test_milestones_below_their_action(plan: Plan, first: list[str], second: list[str]) -> None:
    """Numbers of milestones and indented titles make the rows milestones of the action above, which is reported."""
    early, late = [*first, "customs", "31 May 2020", "Achieved", "It floats."], [*second, "", "2021", "delayed", ""]
    report = imported(plan, [HEADING, FIRST, early, late, LAST])
    mapping, draining = actions(report)
    number = {"number": first[0]} if first[0] else {}
    assert mapping["milestones"][0] == {
        **number, "title": "Buy a boat", "responsible": ["customs"], "due": date(2020, 5, 31), "rating": "achieved",
        "progress": ["It floats."],
    }  # fmt: skip
    assert mapping["milestones"][1]["title"] == "Row"
    assert mapping["milestones"][1]["state"] == "delayed"
    assert (mapping["responsible"], mapping["progress"]) == (["fa"], ["Half are mapped."])
    assert (draining["id"], "milestones" in draining) == ("1.2", False)
    assert "row 3: this row was read as a milestone of the action above it" in words(report)


@pytest.mark.parametrize(
    "numbers", [["M1", "M2", "M3"], ["L1", "M1", "M2"], ["1.1", "1.2.M1", "1.3"], ["Milestone 1", "Milestone 2", "3"]]
)
def test_actions_with_such_numbers(plan: Plan, numbers: list[str]) -> None:
    """Numbers that do not belong to the action above are those of actions."""
    rows = [[number, f"Task {index}", "", "", "On track"] for index, number in enumerate(numbers)]
    report = imported(plan, [HEADING, *rows])
    assert len(actions(report)) == len(numbers)
    assert "milestone of the action" not in words(report)


@pytest.mark.parametrize(
    "heading",
    [
        "Action / milestone",
        "Commitments and milestones",
        "Activities and sub-activities",
        "Activité / jalon",
        "Acción / pasos",
        "Ação (marco)",
    ],
)
@pytest.mark.parametrize("numbers", [["1.1.1", "1.1.2"], ["1.1a", "1.1 b"], ["1.1-1", "1.1-2"]])
def test_numbers_below_an_action(plan: Plan, heading: str, numbers: list[str]) -> None:
    """If the heading names milestones too, a number below that of an action makes its row a milestone."""
    columns = ["No", heading, "", "", "Status", "Progress"]
    steps = [[number, "Row", "", "", "Achieved", ""] for number in numbers]
    report = imported(plan, [columns, FIRST, *steps, ["1.10", "Drain no fen", "", "", "Achieved", ""]])
    assert [action["id"] for action in actions(report)] == ["1.1", "1.10"]
    assert [step["number"] for step in actions(report)[0]["milestones"]] == numbers
    assert "row 3: this row was read as a milestone of the action above it" in words(report)


def test_numbers_below_an_action_without_a_word_for_milestones(plan: Plan) -> None:
    """Where the heading does not name milestones, such rows stay actions, and a line says so."""
    report = imported(plan, [HEADING, FIRST, ["1.1.1", "Row", "", "", "Achieved", ""], LAST])
    assert [action["id"] for action in actions(report)] == ["1.1", "1.1.1", "1.2"]
    assert '"1.1.1": such a number is below that of another action' in words(report)


def test_numbers_of_three_levels(plan: Plan) -> None:
    """Where numbers have three levels, those of two levels are actions, even below a row with values."""
    rows = [[number, "Row", "", "", "Achieved"] for number in ("1", "1.1", "1.1.1", "1.2")]
    report = imported(plan, [["No", "Action / milestone", "", "", "Status"], *rows])
    assert [action["id"] for action in actions(report)] == ["1", "1.1", "1.2"]
    assert '"1.1", "1.2": such a number is below that of another action' in words(report)


@pytest.mark.parametrize("heading", ["Action", "Action / milestone"])
def test_numbers_below_a_heading_of_actions(plan: Plan, heading: str) -> None:
    """A row with only a number and a name is the heading of the actions below it, not an action with steps."""
    columns = ["No", heading, "Status"]
    rows = [["1", "Legislation"], ["1.1", "Map the fens", "Achieved"], ["1.2", "Drain no fen", "Achieved"]]
    report = imported(plan, [columns, *rows])
    assert [action["id"] for action in actions(report)] == ["1.1", "1.2"]
    assert "below that of another action" not in words(report)


@pytest.mark.parametrize(
    ("number", "title"),
    [("", "Milestone 1: a boat is bought"), ("1", "Jalon 1 : le bateau est acheté"), ("1", "Hito 1. Compra del bote")],
)
def test_milestones_named_in_their_titles(plan: Plan, number: str, title: str) -> None:
    """A title that begins with "Milestone 1" makes its row a milestone, even if its number column counts from 1."""
    report = imported(plan, [HEADING, FIRST, [number, title, "", "", "Achieved", ""], LAST])
    assert [action["id"] for action in actions(report)] == ["1.1", "1.2"]
    assert actions(report)[0]["milestones"][0]["rating"] == "achieved"


def test_values_that_a_milestone_does_not_have(plan: Plan) -> None:
    """A text without a place in a milestone is left out and reported, and so is the name of a person."""
    rows = [["No", "Action", "Comments", "Lead"], ["1.1", "Map the fens", "", ""]]
    report = imported(plan, [*rows, ["1.1.M1", "Row", "Slowly", "Mr. Poe"]])
    assert actions(report)[0]["milestones"] == [{"number": "1.1.M1", "title": "Row"}]
    assert '"Slowly" was left out, because a milestone has no such value' in words(report)
    assert '"Mr. Poe" was not imported' in words(report)


STEPS = ["No", "Action", "Milestone", "Due", "Status"]


def test_a_column_of_milestones(plan: Plan) -> None:
    """Beside a column of actions, a column of milestones gives the steps of each, with the values in their rows."""
    rows = [["1.1", "Map the fens", "Buy a boat", "2020", "Achieved"], ["", "", "Row", "2021", "On track"]]
    rows += [["^", "^", "Draw", "", ""], ["1.2", "Drain no fen", "Post guards", "2022", "On track"]]
    report = imported(plan, [STEPS, *rows])
    mapping, draining = actions(report)
    assert mapping["milestones"] == [
        {"title": "Buy a boat", "due": 2020, "rating": "achieved"},
        {"title": "Row", "due": 2021, "rating": "on-track"},
        {"title": "Draw"},
    ]
    assert (draining["id"], draining["milestones"][0]["title"]) == ("1.2", "Post guards")
    assert "ratings" not in mapping
    assert (
        "cell A2: the ratings in the rows of this action belong to milestones, so the action itself has no "
        "rating" in words(report)
    )
    assert "milestone=C" in words(report)


def test_numbers_in_the_rows_of_milestones(plan: Plan) -> None:
    """Numbers in all rows are those of milestones; the action has its number in its title, or in all its rows."""
    rows = [["1", "1.1 Map the fens", "Buy a boat"], ["2", "", "Row"], ["3", "1.2 Drain no fen", "Post guards"]]
    report = imported(plan, [STEPS[:3], *rows])
    assert [(action["id"], [m["number"] for m in action["milestones"]]) for action in actions(report)] == [
        ("1.1", ["1", "2"]), ("1.2", ["3"]),
    ]  # fmt: skip
    rows = [["1.1", "Map the fens", "Buy a boat"], ["1.1", "", "Row"], ["1.2", "Drain no fen", "Post guards"]]
    repeated = imported(plan, [STEPS[:3], *rows])
    assert [(action["id"], len(action["milestones"])) for action in actions(repeated)] == [("1.1", 2), ("1.2", 1)]
    assert "number" not in actions(repeated)[0]["milestones"][1]


def test_commitments_that_are_rated_once(plan: Plan) -> None:
    """A commitment with one rating for all its milestones is the action; if each is rated, each is an action."""
    rows = [["Commitment", "Milestone", "Status"], ["Map the fens", "Buy a boat", "Achieved"], ["^", "Row", "^"]]
    once = imported(plan, [*rows, ["Drain no fen", "Post guards", "On track"]])
    assert [(action["ratings"], len(action["milestones"])) for action in actions(once)] == [
        ({"party": "achieved"}, 2), ({"party": "on-track"}, 1),
    ]  # fmt: skip
    each = imported(plan, [*rows[:2], ["^", "Row", "On track"], ["Drain no fen", "Post guards", "On track"]])
    assert [action["title"] for action in actions(each)] == ["Buy a boat", "Row", "Post guards"]


def test_milestones_in_one_cell(plan: Plan) -> None:
    """If the user names the column, the lines of a cell are the milestones of its action."""
    table = [STEPS[:3], ["1.1", "Map the fens", "Buy a boat\nRow"], ["1.2", "Drain no fen", "Post guards"]]
    report = imported(plan, table, "number=A,title=B,milestone=C")
    assert [[m["title"] for m in action["milestones"]] for action in actions(report)] == [
        ["Buy a boat", "Row"], ["Post guards"],
    ]  # fmt: skip


@pytest.mark.parametrize("heading", ["Date reached", "Completed on", "Actual end date", "Atteint le", "Fecha real"])
def test_when_a_milestone_was_reached(plan: Plan, heading: str) -> None:
    """The date of a milestone is read; an action has no such date, so its own is left out and told."""
    report = imported(
        plan,
        [
            ["No", "Action", "Due", heading],
            ["1.1", "Map the fens", "2021", "31/12/2020"],
            ["1.1.M1", "Buy a boat", "2020", "05/04/2020"],
            ["1.1.M2", "Row", "2020", ""],
        ],
    )
    boat, rowing = actions(report)[0]["milestones"]
    assert (boat["reached"], "reached" in rowing) == (date(2020, 4, 5), False)
    assert "cell D2: the date on which an action was completed was left out" in words(report)


def test_milestones_that_become_actions_are_told(plan: Plan) -> None:
    """The line with the columns names the column of commitments, and another line says what happened."""
    report = imported(
        plan,
        [
            ["Commitment", "Milestone", "Status"],
            ["Open data", "Publish the list", "Achieved"],
            ["", "Open the portal", "On track"],
        ],
    )
    assert [action["title"] for action in actions(report)] == ["Publish the list", "Open the portal"]
    assert '--columns "objective=A,title=B,rating:party=C"' in words(report)
    assert 'the milestones in column B "Milestone" were read as the actions' in words(report)
