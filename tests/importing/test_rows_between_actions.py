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


def test_titles_on_each_page(plan: Plan) -> None:
    """The lines above the table that are printed on each page are no pillars."""
    rows = [["FENS"], ["Annual report 2024"], HEADING, FIRST, ["FENS"], ["Annual report 2024"], HEADING, SECOND]
    report = imported(plan, [*rows, ["Page 2", "", "", "", "of 2"]])
    assert [(action["id"], action["pillar"]) for action in actions(report)] == [("1.1", "1"), ("2.1", "2")]
    assert "objective" not in str(report.mapping)
    assert "row 5: a line from above the table is repeated here; it was left out (also: row 6)" in doubts(report)
    assert "row 9: the number of a page was left out" in doubts(report)


def test_texts_below_the_last_action(plan: Plan) -> None:
    """A row with only a text belongs to the last action if other actions have such rows, unless it is a note."""
    more = ["", "", "", "", "More is to come."]
    rows = [HEADING, FIRST, more, SECOND, more, ["", "", "", "", "Source: survey of 2024"]]
    report = imported(plan, rows)
    assert [action["progress"][-1] for action in actions(report)] == ["More is to come.", "More is to come."]
    assert '"Source: survey of 2024" was left out as a note' in doubts(report)
    report = imported(plan, [HEADING, FIRST, SECOND, more])
    assert '"More is to come." was left out as a note' in doubts(report)


@pytest.mark.parametrize("first", [["", "I", "Legislation"], ["", "I Legislation"], ["", "I. Legislation"]])
def test_pillars_with_roman_numerals(plan: Plan, first: list[str]) -> None:
    """They are those of the plan with the same titles."""
    rows = [
        HEADING,
        first,
        ["", "I.1", "Map", "Achieved"],
        ["", "II", "Enforcement"],
        ["", "II.1", "Guard", "On track"],
    ]
    report = imported(plan, rows)
    assert [action["pillar"] for action in actions(report)] == ["1", "2"]
    assert not report.additions


@pytest.mark.parametrize("remark", ["Note: action 1.1 was in pillar 2.", "Overall, pillar 1 is on track."])
def test_remarks_between_actions(plan: Plan, remark: str) -> None:
    """They are no headings of the actions below them."""
    report = imported(plan, [HEADING[1:], FIRST[1:], [remark], SECOND[1:]])
    assert [action["pillar"] for action in actions(report)] == ["1", "2"]
    assert f'"{remark}" was left out' in doubts(report)
