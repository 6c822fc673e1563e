"""Rows that look like headings or groups, and are not; and groups in unusual forms. All plans are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize("text", ["Section 14 (fences) was settled in August.", "Pillar 2 of the bridge was built."])
def test_texts_below_the_progress_that_begin_like_a_group(plan: Plan, text: str) -> None:
    report = imported(
        plan,
        [
            ["No.", "Action", "Status", "Progress"],
            ["1.1", "Map", "Achieved", "The map was printed."],
            ["", "", "", text],
            ["1.2", "Fence", "On track", "Ten fences stand."],
            ["2.1", "Guard", "On track", "Two guards were hired."],
        ],
    )
    assert actions(report)[0]["progress"] == ["The map was printed.", text]
    assert [action["pillar"] for action in actions(report)] == ["1", "1", "2"]


@pytest.mark.parametrize("form", ["{title} (Pillar {number})", "Goal {number} / {title}", "Axe {number} / {title}"])
def test_pillars_of_the_plan_in_unusual_forms(plan: Plan, form: str) -> None:
    report = imported(
        plan,
        [
            ["Action", "Status", "Progress"],
            [form.format(number="1", title="Legislation"), "", ""],
            ["Map the fens", "Achieved", "The map was printed."],
            [form.format(number="2", title="Enforcement"), "", ""],
            ["Hire guards", "On track", "Two guards were hired."],
        ],
    )
    assert [action["pillar"] for action in actions(report)] == ["1", "2"]
    assert "names items" not in doubts(report)


def test_the_name_of_a_pillar_in_every_cell_of_a_row(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["No.", "Action", "Status", "Progress"],
            ["Legislation"] * 4,
            ["1.1", "Map", "Achieved", "The map was printed."],
            ["Enforcement"] * 4,
            ["2.1", "Guard", "On track", "Two guards were hired."],
        ],
    )
    assert [(action["id"], action["pillar"]) for action in actions(report)] == [("1.1", "1"), ("2.1", "2")]
    assert actions(report)[0]["progress"] == ["The map was printed."]


def test_counts_of_ratings_below_unknown_headings_are_not_the_table(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["Para.", "Undertaking of ours", "Verdict", "In words"],
            ["1.1", "Map", "Achieved", "The map was printed."],
            ["2.1", "Guard", "On track", "Two guards were hired."],
            ["", "", "", ""],
            ["Rating", "Actions", "%", ""],
            ["Achieved", "1", "50", ""],
            ["On track", "1", "50", ""],
        ],
    )
    assert [action["title"] for action in actions(report)] == ["Map", "Guard"]


def test_unknown_names_right_behind_the_numbers_without_ratings(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["No.", "Reform", "Responsible", "Description", "Progress"],
            ["1.1", "Map", "Customs", "Maps on paper", "The map was printed."],
            ["1.2", "Fence", "Customs", "Fences of wood", "Ten fences stand."],
            ["2.1", "Guard", "Customs", "Guards in boots", "Two guards were hired."],
        ],
    )
    assert [action["title"] for action in actions(report)] == ["Map", "Fence", "Guard"]


def test_unknown_headings_above_numbers_and_crosses(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["Mark", "Pledge", "Achieved", "On track", "Not started"],
            ["1.1", "Map", "x", "", ""],
            ["1.2", "Fence", "", "x", ""],
            ["2.1", "Guard", "", "", "x"],
        ],
    )
    assert [action["ratings"]["party"] for action in actions(report)] == ["achieved", "on-track", "not-started"]


def test_unknown_headings_above_labels_with_shares(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["Pledge", "Speed", "Verdict", "In words"],
            ["1.1 Map", "slow", "Achieved (100%)", "The map was printed."],
            ["1.2 Fence", "fast", "On track (50%)", "Ten fences stand."],
            ["2.1 Guard", "slow", "Not started (0%)", "Nobody was hired."],
        ],
    )
    assert [action["id"] for action in actions(report)] == ["1.1", "1.2", "2.1"]
