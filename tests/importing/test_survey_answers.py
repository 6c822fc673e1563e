"""Answers to a questionnaire about actions, and names, marks and numbers that people add to them."""

import pytest

from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, only, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    ("which", "name"),
    [
        ("Which action do you report on?", "Name of respondent"),
        ("Quelle action concerne votre réponse ?", "Nom du répondant"),
        ("¿Sobre qué acción informa?", "Nombre del encuestado"),
        ("Sobre que ação informa?", "Nome do inquirido"),
        ("Action", "Name of the director"),
        ("Which activity do you report on?", "Your name"),
    ],
)
def test_answers(plan: Plan, which: str, name: str) -> None:
    """The question about the action has the names of the actions; the names of those who answer are left out."""
    rows = [[name, which, "How would you rate progress?", "What was done?"],
            ["Ida Holm", "1.1 Map the fens", "Achieved", "All fens were mapped."],
            ["Jo Marsh", "2.1 Guard the fens", "On track", "Ten guards were hired."]]  # fmt: skip
    report = imported(plan, rows)
    assert [action["title"] for action in actions(report)] == ["Map the fens", "Guard the fens"]
    assert "Ida Holm" not in str(report.mapping)
    assert f'"{name}" was not imported, because it may name people' in doubts(report)


@pytest.mark.parametrize("number", ["1.1 (new)", "1.1 (nouveau)", "1.1 (تعديل)"])
def test_words_behind_numbers(plan: Plan, number: str) -> None:
    report = imported(plan, [["No.", "Action", "Status"], [number, "Map", "Achieved"], ["1.2 (a)", "Mark", "Achieved"]])
    assert [action["id"] for action in actions(report)] == ["1.1", "1.2.a"]
    assert "after a number were left out of its id" in doubts(report)


@pytest.mark.parametrize(("title", "mark"), [("Map the fens¹", "¹"), ("Map the fens ²", "²"), ("Map the fens†", "†")])
def test_footnotes_of_titles(plan: Plan, title: str, mark: str) -> None:
    report = imported(plan, [["No.", "Action", "Status"], ["1.1", title, "Achieved"]])
    assert only(report)["title"] == "Map the fens"
    assert f'the mark "{mark}" after a title was left out' in doubts(report)


@pytest.mark.parametrize("unit", ["km²", "hectares²", "square metres³", "kilomètres²", "هكتار²"])
def test_units_in_titles(plan: Plan, unit: str) -> None:
    report = imported(plan, [["No.", "Action", "Status"], ["1.1", f"Map 300 {unit}", "Achieved"]])
    assert only(report)["title"] == f"Map 300 {unit}"


@pytest.mark.parametrize("body", ["TBD", "To be determined", "por definir", "à déterminer"])
def test_bodies_that_are_not_known_yet(plan: Plan, body: str) -> None:
    report = imported(plan, [["No.", "Action", "Status", "Responsible"], ["1.1", "Map", "Achieved", body]])
    assert "responsible" not in only(report)
    assert f'the text "{body}" was left out, because it says nothing' in doubts(report)


@pytest.mark.parametrize("title", ["Fen Plan annual review 2024", "Bilan du plan, année 2024"])
def test_years_of_reviews(plan: Plan, title: str) -> None:
    values = imported(plan, [[title], ["No.", "Action", "Status"], ["1.1", "Map", "Achieved"]]).mapping
    assert (str(values["from"]), str(values["to"])) == ("2024-01-01", "2024-12-31")


@pytest.mark.parametrize(
    ("cell", "bodies"),
    [
        ("Forestry\nAdministration", ["fa"]),
        ("Customs\nForestry\nAdministration", ["customs", "fa"]),
        ("Customs\nFA", ["customs", "fa"]),
        ("Forestry\nCustoms", ["Forestry", "customs"]),
    ],
)
def test_names_on_two_lines(plan: Plan, cell: str, bodies: list[str]) -> None:
    report = imported(plan, [["No.", "Action", "Status", "Responsible"], ["1.1", "Map", "Achieved", cell]])
    assert only(report)["responsible"] == bodies
