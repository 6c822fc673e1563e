"""Rows in which a template gives an example. All plans are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.tables import PLAN, actions, doubts, imported, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    ("number", "title"),
    [
        ("Ex.", "Example: Plant ten trees"),
        ("Example", "Plant ten trees"),
        ("e.g.", "Plant ten trees"),
        ("Ex", "Plant trees"),
        ("0", "Exemple : Planter dix arbres"),
        ("Exemple", "Planter dix arbres"),
        ("p. ex.", "Planter dix arbres"),
        ("Ejemplo", "Plantar diez árboles"),
        ("0", "Ejemplo: plantar diez árboles"),
        ("P. ej.", "Plantar diez árboles"),
        ("Exemplo 1", "Plantar dez árvores"),
        ("", "(Example) Plant ten trees"),
        ("1", "Example \u2013 Plant ten trees"),
        ("مثال", "زرع عشر أشجار"),
        ("0", "مثال: زرع عشر أشجار"),
        ("ตัวอย่าง", "ปลูกต้นไม้"),
        ("ឧទាហរណ៍", "ដាំដើមឈើ"),
    ],
)
def test_examples(plan: Plan, number: str, title: str) -> None:
    rows = [
        ["No.", "Action", "Lead", "Status", "Progress"],
        [number, title, "Parks Ministry", "Achieved", "Ten limes grow."],
        ["1.1", "Dig the wells", "Customs", "On track", "Two wells were dug."],
    ]
    report = imported(plan, rows)
    assert [action["id"] for action in actions(report)] == ["1.1"]
    assert "because it is an example of the template" in doubts(report)
    assert "Parks" not in report.additions


@pytest.mark.parametrize(
    "title", ["Ex-post evaluation of wells", "Example farms: found ten", "Examples for schools", "Exempler"]
)
def test_names_that_only_begin_alike(plan: Plan, title: str) -> None:
    rows = [["No.", "Action", "Status"], ["1.1", title, "Achieved"], ["1.2", "Dig the wells", "On track"]]
    assert [action["id"] for action in actions(imported(plan, rows))] == ["1.1", "1.2"]


def test_numbers_that_only_look_alike(tmp_path_factory: pytest.TempPathFactory) -> None:
    plan = plan_of(tmp_path_factory.mktemp("letters"), PLAN.replace('id: "1"', 'id: "EX"'))
    rows = [["No.", "Action", "Status"], ["EX.1", "Map the fens", "Achieved"], ["EX2", "Dig the wells", "On track"]]
    assert len(actions(imported(plan, rows))) == 2
