"""Columns with a heading and no cells, of which nothing needs to be said."""

import pytest

from planpress.model import Plan
from tests.importing.tables import doubts, imported, only, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    "heading",
    ["Notes of the meeting", "Date", "Comments by the Secretariat", "Rating by the Secretariat", "Progress of works",
     "Rating 1999", "Contact person", "Budget", "Zzz", "Explanation", "Number of the letter", "Plans for 2031"],
)  # fmt: skip
def test_empty_column(plan: Plan, heading: str) -> None:
    rows = [["No.", "Action", "Status", "Progress", heading], ["1.1", "Map the fens", "Achieved", "All were mapped."]]
    report = imported(plan, rows)
    assert only(report)["ratings"] == {"party": "achieved"}
    assert heading not in doubts(report)


@pytest.mark.parametrize(
    "heading", ["Goulots d'étranglement", "Bottlenecks", "Cuello de botella", "Gargalos", "الاختناقات"]
)
def test_bottlenecks(plan: Plan, heading: str) -> None:
    rows = [["No.", "Action", "Status", heading], ["1.1", "Map the fens", "Achieved", "The boats were late."]]
    assert only(imported(plan, rows))["challenges"] == ["The boats were late."]


@pytest.mark.parametrize("label", ["Acheived", "On trak", "Not starded", "On  track", "Partal progress"])
def test_misspelt_labels(plan: Plan, label: str) -> None:
    """They are read as in forms, and a line says so."""
    rows = [["No.", "Action", "Status"], ["1.1", "Map", label], ["1.2", "Mark", "Achieved"]]
    report = imported(plan, rows)
    assert sum("was read as" in line and label in line for line in doubts(report).split("\n")) == (" " * 2 not in label)


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("Programme national de lutte contre le paludisme", "programme-national-de-lutte-contre"),
        ("Red de escuelas del norte y del sur de la isla", "red-de-escuelas-del-norte"),
        ("Serviço de apoio às comunidades do litoral norte", "servico-de-apoio-as-comunidades"),
    ],
)
def test_long_names_of_bodies(plan: Plan, name: str, identifier: str) -> None:
    """A name in lower case is no sentence, and its id is not cut behind a word such as "le"."""
    rows = [["No.", "Action", "Status", "Responsible"], ["1.1", "Map the fens", "Achieved", name]]
    report = imported(plan, rows)
    assert "looks like a sentence" not in doubts(report)
    assert f'{{id: "{identifier}", name' in report.additions
