"""Headings that say something else than the cells below: targets, bodies, ratings and texts, in fictional tables."""

import pytest

from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize("heading", ["Objective 2027", "Objectif 2027", "Goal 2027", "Objetivo 2027"])
def test_figures_below_an_objective_with_a_year_are_the_target(plan: Plan, heading: str) -> None:
    report = imported(
        plan,
        [
            ["No.", "Action", "Indicator", heading, "Result 2024", "Status"],
            ["1.1", "Map", "Maps", "3", "1", "Achieved"],
            ["2.1", "Guard", "Guards", "12", "4", "On track"],
        ],
    )
    action = actions(report)[0]
    assert action["indicators"][0]["target"] == "3"
    assert "objective" not in action
    assert f'column D "{heading}" was read as the value to be reached' in doubts(report)


def test_bodies_below_a_unit_measure_nothing(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["No.", "Action", "Lead unit", "Indicator", "Value", "Status"],
            ["1.1", "Map", "Ministry of Maps", "Maps", "1", "Achieved"],
            ["2.1", "Guard", "Ministry of Guards", "Guards", "4", "On track"],
        ],
    )
    assert actions(report)[0]["responsible"] == ["Ministry of Maps"]
    assert "unit" not in actions(report)[0]["indicators"][0]


@pytest.mark.parametrize("heading", ["Realizado por", "Carried out by"])
def test_bodies_below_words_for_what_was_done(plan: Plan, heading: str) -> None:
    report = imported(
        plan,
        [
            ["No.", "Action", heading, "Status", "Progress"],
            ["1.1", "Map", "Ministry of Maps", "Achieved", "The map was printed."],
            ["2.1", "Guard", "Ministry of Guards", "On track", "Two guards were hired."],
        ],
    )
    assert actions(report)[0]["responsible"] == ["Ministry of Maps"]
    assert actions(report)[0]["progress"] == ["The map was printed."]


def test_labels_below_a_category_are_the_ratings(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["No.", "Action", "Progress", "Category"],
            ["1.1", "Map", "The map was printed.", "Achieved"],
            ["2.1", "Guard", "Two guards were hired.", "On track"],
        ],
    )
    assert actions(report)[0]["ratings"]["party"] == "achieved"
    assert 'column D "Category" was read as the rating' in doubts(report)


def test_figures_below_a_category_are_not_the_pillars_of_numbered_actions(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["No.", "Action", "Progress", "Category"],
            ["1.1", "Map", "The map was printed.", "2"],
            ["1.2", "Fence", "Ten fences stand.", "2"],
            ["2.1", "Guard", "Two guards were hired.", "1"],
        ],
    )
    assert [action["pillar"] for action in actions(report)] == ["1", "1", "2"]
    assert 'column D "Category"' in doubts(report)


def test_different_sentences_below_an_outcome_group_nothing(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["No.", "Action", "Status", "Outcome so far"],
            ["1.1", "Map", "Achieved", "The map of the fens was printed."],
            ["2.1", "Guard", "On track", "Two guards were hired in May."],
        ],
    )
    assert actions(report)[0]["progress"] == ["The map of the fens was printed."]


def test_descriptions_apart_from_the_titles_say_what_was_done(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["No.", "Action", "Deadline", "Description", "Status"],
            ["1.1", "Map", "2025", "The map of the fens was printed.", "Achieved"],
            ["2.1", "Guard", "2025", "Two guards were hired in May.", "On track"],
        ],
    )
    assert actions(report)[0]["progress"] == ["The map of the fens was printed."]
    assert 'column D "Description" was read as the progress' in doubts(report)


def test_descriptions_beside_the_titles_are_told_if_nothing_says_what_was_done(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["No.", "Action", "Description", "Status"],
            ["1.1", "Map", "The map of the fens is to be printed.", "Achieved"],
            ["2.1", "Guard", "Two guards are to be hired.", "On track"],
        ],
    )
    assert actions(report)[0]["description"] == ["The map of the fens is to be printed."]
    assert 'column C "Description" was read as the description' in doubts(report)


def test_comments_are_told_if_the_cells_of_another_column_say_what_was_done(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["No.", "Action", "Status", "Comments", "Wishes"],
            ["1.1", "Map", "Achieved", "The map of the fens was printed.", "We wish for more maps."],
            ["2.1", "Guard", "On track", "Two guards were hired in May.", "We wish for boots."],
        ],
    )
    assert 'column E "Wishes" was read as the progress' in doubts(report)
    assert 'column D "Comments" was read as comments' in doubts(report)


@pytest.mark.parametrize("heading", ["Next actions", "Actions suivantes", "Ações seguintes", "Corrective actions"])
def test_actions_to_come_behind_what_was_done_are_no_titles(plan: Plan, heading: str) -> None:
    report = imported(
        plan,
        [
            ["No.", "Action", "Status", "Progress", heading],
            ["1.1", "Map", "Achieved", "The map was printed.", "A second map will be printed."],
            ["2.1", "Guard", "On track", "Two guards were hired.", "A third guard will be hired."],
        ],
    )
    assert actions(report)[0]["title"] == "Map"
    assert actions(report)[0]["outlook"] == ["A second map will be printed."]


def test_unknown_columns_of_texts_below_a_group(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["No.", "Action", "Implementation in 2024", "<", "<"],
            ["^", "^", "Status", "In words", "Worries"],
            ["1.1", "Map", "Achieved", "The map was printed.", "Paper is dear this year."],
            ["2.1", "Guard", "On track", "Two guards were hired.", "Boots are dear this year."],
        ],
    )
    assert actions(report)[0]["progress"] == ["The map was printed."]
    assert 'column E "Implementation in 2024 / Worries"' in doubts(report)


def test_a_later_year_below_a_group_of_the_period(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["No.", "Action", "Implementation in 2024", "<", "<"],
            ["^", "^", "Status", "Progress", "Work plan 2025"],
            ["1.1", "Map", "Achieved", "The map was printed.", "Print the second map."],
            ["2.1", "Guard", "On track", "Two guards were hired.", "Hire a third guard."],
        ],
    )
    assert actions(report)[0]["progress"] == ["The map was printed."]
    assert actions(report)[0]["outlook"] == ["Print the second map."]


def test_unknown_names_beside_numbers_in_a_table_with_rows_of_assessors(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["No.", "Intended reform", "Lead", "Status", "Progress", "Assessed by"],
            ["1.1", "Map", "Customs", "Achieved", "The map was printed.", "Self-assessment"],
            ["", "", "", "On track", "", "Review Panel"],
            ["2.1", "Guard", "Customs", "On track", "Two guards were hired.", "Self-assessment"],
            ["", "", "", "Not started", "", "Review Panel"],
        ],
    )
    assert [action["title"] for action in actions(report)] == ["Map", "Guard"]


def test_names_below_words_for_what_was_done_beside_numbers(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["No.", "Action taken from the plan", "Status", "Progress"],
            ["1.1", "Map", "Achieved", "The map was printed."],
            ["2.1", "Guard", "On track", "Two guards were hired."],
        ],
    )
    assert [action["title"] for action in actions(report)] == ["Map", "Guard"]
    assert actions(report)[0]["progress"] == ["The map was printed."]


def test_numbers_below_a_commitment(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["Engagement", "Action", "Status", "Progress"],
            ["1.1", "Map", "Achieved", "The map was printed."],
            ["2.1", "Guard", "On track", "Two guards were hired."],
        ],
    )
    assert [action["id"] for action in actions(report)] == ["1.1", "2.1"]
