"""Sentences about actions among the rows of a table, such as "Action 3.3 was withdrawn.", in fictional plans."""

import pytest

from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of

HEADING = ["No", "Action", "Responsible", "Status"]
ROWS = [
    ["1.1", "Map the fens", "Customs", "Achieved"],
    ["1.2", "Dig the wells", "Customs", "On track"],
    ["2.1", "Guard the dams", "Customs", "Achieved"],
]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    "remark",
    [
        "Action 3.3 was withdrawn by the committee in May 2024.",
        "Action 2.1 was discussed twice in parliament.",
        "Actions 1.2 and 2.1 were postponed by the board.",
        "Activity no. 4 has been merged with activity 2.1.",
        "Measure A3 was dropped in May.",
        "L\u2019action 3.3 a \u00e9t\u00e9 retir\u00e9e par le comit\u00e9 de pilotage.",
        "Les actions 3.3 et 3.4 ont \u00e9t\u00e9 report\u00e9es.",
        "La acci\u00f3n 3.3 fue retirada por el comit\u00e9.",
        "A a\u00e7\u00e3o 3.3 foi retirada pelo comit\u00e9.",
        "الإجراء 3.3 سحبته اللجنة.",
    ],
)
@pytest.mark.parametrize("position", [1, 2, 3])
@pytest.mark.parametrize("gap", [[], [[]]])
def test_a_sentence_about_an_action(plan: Plan, remark: str, position: int, gap: list[list[str]]) -> None:
    """It is left out as a note, below the rows and between them, and names neither an action nor a pillar."""
    report = imported(plan, [HEADING, *ROWS[:position], *gap, ["", remark], *ROWS[position:]])
    assert [action["id"] for action in actions(report)] == ["1.1", "1.2", "2.1"]
    assert [action["title"] for action in actions(report)] == ["Map the fens", "Dig the wells", "Guard the dams"]
    assert f'"{remark}" was left out as a note' in doubts(report)
    assert not report.additions


def test_words_without_a_full_stop(plan: Plan) -> None:
    """Without its full stop, such a row may be an action without other values, which a line says."""
    report = imported(plan, [HEADING, *ROWS, ["", "Action 3.3 was withdrawn in May"]])
    assert '"Action 3.3 was withdrawn in May" was read as an action, although nothing more' in doubts(report)


@pytest.mark.parametrize("end", ["", "."])
def test_titles_in_small_letters(plan: Plan, end: str) -> None:
    """A title without other values is an action if the titles of the other actions look like it."""
    titles = [f"Action {number} map the fens{end}" for number in ("1.1", "1.2", "2.1")]
    report = imported(plan, [HEADING[1:], [titles[0], "Customs", "Achieved"], [titles[1]], [titles[2], "", "Achieved"]])
    assert [action["id"] for action in actions(report)] == ["1.1", "1.2", "2.1"]
    assert "nothing more" not in doubts(report)


def test_a_title_behind_a_number(plan: Plan) -> None:
    """A title that begins with a capital letter is an action, also without other values."""
    report = imported(
        plan, [HEADING[1:], ["Action 1.1 Map the fens.", "Customs", "Achieved"], ["Action 1.2 Dig wells."]]
    )
    assert [action["title"] for action in actions(report)] == ["Map the fens.", "Dig wells."]
