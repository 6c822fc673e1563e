"""The first action below a heading is never a second row of the heading. All plans are fictional."""

from pathlib import Path

import pytest

from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of

LABELS = ["Achieved", "On track", "Partial progress", "Not started"]
TITLES = [["A1", "Map the slopes"], ["A2", "Keep a register"], ["B1", "Install rain gauges"]]


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    return plan_of(tmp_path)


@pytest.mark.parametrize("number", ["{}", "A{}", "1.{}", "No {}", "N\u00b0 {}"])
def test_a_heading_over_number_and_title(plan: Plan, number: str) -> None:
    numbers = [number.format(place) for place in (1, 2, 3)]
    rows = [[number, name, "Achieved", "Done."] for number, (_, name) in zip(numbers, TITLES, strict=True)]
    report = imported(plan, [["Action", "<", "Rating", "Progress"], *rows])
    assert [action["title"] for action in actions(report)] == [name for _, name in TITLES]
    assert [action["ratings"] for action in actions(report)] == [{"party": "achieved"}] * 3
    assert "the heading in rows" not in doubts(report)
    assert "does not number its actions" not in doubts(report)


def test_a_heading_over_number_and_title_with_crosses(plan: Plan) -> None:
    rows = [[*title, *("x" if place == column else "" for column in range(4))] for place, title in enumerate(TITLES)]
    report = imported(plan, [["Action", "<", *LABELS], *rows])
    assert [action["id"] for action in actions(report)] == ["A1", "A2", "B1"]
    assert [action["ratings"]["party"] for action in actions(report)] == ["achieved", "on-track", "partial"]


def test_a_rated_action_alone(plan: Plan) -> None:
    report = imported(plan, [["Action", "<", "Rating"], ["A1", "Map the slopes", "Achieved"]])
    assert [(action["id"], action["title"]) for action in actions(report)] == [("A1", "Map the slopes")]


def test_a_heading_that_divides_ratings(plan: Plan) -> None:
    """A row that divides ratings still belongs to the heading."""
    report = imported(
        plan,
        [
            ["No.", "Action", "Rating", "<", "<", "<"],
            ["^", "^", *LABELS],
            ["1.1", "Dig", "x"],
            ["1.2", "Fill", "", "x"],
        ],
    )
    assert [action["ratings"]["party"] for action in actions(report)] == ["achieved", "on-track"]


@pytest.mark.parametrize(
    ("heading", "row"),
    [
        (["Action", "<", "Rating", "Progress"], ["A1", "Map", "", "Five maps were made."]),
        (["Action", "<", "Progress"], ["1.1", "Map", "Maps"]),
        (["Action", "<", "Lead", "Progress"], ["No 1", "Map", "Customs", "Maps"]),
        (["Action", "<", "Status", "<"], ["1.1", "Map", "Achieved", "On track"]),
        (["Action", "<", *LABELS], ["A1", "Map", "x"]),
        (["Pillar", "Action", "<", "Progress"], ["Legislation", "1.1", "Map", "Maps"]),
        (["Acci\u00f3n", "<", "Avance"], ["A1", "Map", "Mapas"]),
        (["Action", "", "Progress"], ["1.1", "Map", "Five maps were made."]),
        (["Action", "", *LABELS], ["A1", "Map", "x"]),
    ],
)
def test_an_action_alone(plan: Plan, heading: list[str], row: list[str]) -> None:
    """A number below the heading of the names is that of an action, even if no other row has one."""
    report = imported(plan, [heading, row])
    (action,) = actions(report)
    assert action["title"] == "Map"
    assert action["id"] in ("A1", "1", "1.1")
    assert "the heading in rows" not in doubts(report)


def test_two_numbers_of_different_forms(plan: Plan) -> None:
    rows = [["A1", "Map", "Maps"], ["B-2", "Dig", "Pits"]]
    report = imported(plan, [["Action", "<", "Progress"], *rows])
    assert [action["id"] for action in actions(report)] == ["A1", "B-2"]


def test_no_numbers(plan: Plan) -> None:
    """Words that are not those of a heading begin the actions, whatever stands where numbers would be."""
    rows = [["First", "Map", "Customs", "Maps"], ["Second", "Dig", "Customs", "Pits"]]
    report = imported(plan, [["Action", "<", "Lead", "Progress"], *rows])
    assert [action["progress"] for action in actions(report)] == [["Maps"], ["Pits"]]


@pytest.mark.parametrize("second", [["No", "Title", "", ""], ["Code", "Intitul\u00e9", "", ""]])
def test_a_second_row_of_the_heading(plan: Plan, second: list[str]) -> None:
    report = imported(plan, [["Action", "<", "Rating", "Progress"], second, ["A1", "Map", "Achieved", "Maps"]])
    (action,) = actions(report)
    assert (action["id"], action["title"], action["progress"]) == ("A1", "Map", ["Maps"])


@pytest.mark.parametrize("right", ["<", ""])
def test_two_dates_below_one_heading(plan: Plan, right: str) -> None:
    report = imported(plan, [["Action", "Timeframe", right, "Status"], ["Map", "2024", "2025", "Achieved"]])
    (action,) = actions(report)
    assert (action["start"], action["due"]) == (2024, 2025)


def test_numbers_of_milestones_in_the_heading(plan: Plan) -> None:
    """Numbers side by side divide a heading."""
    rows = [["No", "Action", "Milestones", "<", "Timeframe", "<"], ["^", "^", "1", "2", "Start", "End"]]
    (action,) = actions(imported(plan, [*rows, ["1.1", "Map", "Draft", "Print", "2023", "2024"]]))
    assert (action["title"], action["start"], action["due"]) == ("Map", 2023, 2024)
