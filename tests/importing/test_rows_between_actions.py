"""Rows between, above and below the actions that are no actions: numbers of pages, and the rating of the whole plan."""

import pytest

from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of

HEADING = ["Pillar", "No.", "Action", "Status", "Progress"]
FIRST = ["1", "1.1", "Map the fens", "Achieved", "All fens were mapped."]
SECOND = ["2", "2.1", "Guard the fens", "On track", "Ten guards were hired."]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    "foot",
    [
        ["Page 1 of 3"], ["Page 1 sur 3"], ["", "", "Página 1 de 3"], ["Page 1 of 3", "<", "<", "<", "<"], ["- 1 -"],
        ["Fen Action Plan", "", "", "", "Page 1 of 3"], ["صفحة 1 من 3"], ["Fen Action Plan - Page 1 of 3"],
    ],
)  # fmt: skip
def test_numbers_of_pages(plan: Plan, foot: list[str]) -> None:
    """They are no pillars, and no notes; one line says that they were left out."""
    report = imported(plan, [HEADING, FIRST, foot, SECOND, foot])
    assert [(action["id"], action["pillar"]) for action in actions(report)] == [("1.1", "1"), ("2.1", "2")]
    assert "row 3: the number of a page was left out (also: row 5)" in doubts(report)
    assert doubts(report).count("age 1") == 0


@pytest.mark.parametrize(
    "row",
    [
        ["Overall rating", "", "", "Partial progress"], ["", "", "Overall rating", "Partial progress"],
        ["Overall rating", "Partial progress"], ["", "Overall rating of the plan", "Partial progress"],
        ["Note globale", "<", "<", "Partial progress"], ["Calificación general", "", "Partial progress"],
        ["Avaliação geral", "", "", "", "Partial progress"], ["التقييم العام", "Partial progress"],
    ],
)  # fmt: skip
@pytest.mark.parametrize("place", [0, 1, 3])
@pytest.mark.parametrize("below", [[], ["Prepared by: Fen Office"]])
def test_rating_of_the_whole(plan: Plan, row: list[str], place: int, below: list[str]) -> None:
    """It is the overall rating, whichever columns hold it, above the heading, and above or below the actions."""
    rows = [HEADING, FIRST, SECOND]
    rows.insert(place, row)
    report = imported(plan, [*rows, [], below])
    assert len(actions(report)) == 2
    assert report.mapping["overall"] == {"party": "partial"}


def test_rating_of_the_whole_without_numbers(plan: Plan) -> None:
    rows = [["Action", "Status"], ["Map", "Achieved"], ["Guard", "On track"], ["Overall rating", "Partial progress"]]
    report = imported(plan, rows)
    assert [action["title"] for action in actions(report)] == ["Map", "Guard"]
    assert report.mapping["overall"] == {"party": "partial"}
