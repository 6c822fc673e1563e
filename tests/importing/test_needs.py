"""Columns of help that is missing, and titles of pillars above tables. All plans are fictional."""

import pytest

from planpress.exchange.office.workbook import Workbook
from planpress.importing import ImportedReport, TableOptions
from planpress.importing.plain_table import read_plain_table
from planpress.model import Plan
from tests.importing.tables import Rows, actions, doubts, imported, only, plan_of, sheet_of

HEAD = ["Action", "Rating", "Progress"]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def read(plan: Plan, *sheets: tuple[str, Rows]) -> ImportedReport:
    return read_plain_table(Workbook(tuple(sheet_of(rows, name) for name, rows in sheets)), plan, TableOptions(""))


@pytest.mark.parametrize(
    "heading",
    ["Support needed", "Support required", "Technical support required", "Partners needed", "Appui nécessaire",
     "Apoyo necesario", "Apoyo requerido", "Apoio necessário"],
)  # fmt: skip
def test_help_that_is_missing(plan: Plan, heading: str) -> None:
    """What is needed is no body."""
    report = imported(plan, [["No", *HEAD, heading], ["1.1", "Map", "Achieved", "Mapped.", "A loan of two cars"]])
    assert "responsible" not in only(report)
    assert f'column E "{heading}", with 1 cell such as "A loan of two cars", was left out' in doubts(report)


@pytest.mark.parametrize(
    "heading",
    ["Support", "Supporting", "Supported by", "Supporting agencies", "Body responsible (required)", "Avec l'appui de",
     "Con el apoyo de", "Com apoio de"],
)  # fmt: skip
def test_bodies(plan: Plan, heading: str) -> None:
    report = imported(plan, [["No", *HEAD, heading], ["1.1", "Map", "Achieved", "Mapped.", "Customs"]])
    assert only(report)["responsible"] == ["customs"]


@pytest.mark.parametrize("heading", ["% executado", "% exécuté", "% executed", "% implementado"])
def test_shares_of_what_is_done(plan: Plan, heading: str) -> None:
    report = imported(plan, [["No", *HEAD, heading], ["1.1", "Map", "Achieved", "Mapped.", "40%"]])
    assert only(report)["indicators"] == [{"name": heading, "value": "40%"}]


@pytest.mark.parametrize("heading", ["Pièces", "Pièces jointes", "Adjuntos", "Anexos"])
def test_evidence(plan: Plan, heading: str) -> None:
    report = imported(plan, [["No", *HEAD, heading], ["1.1", "Map", "Achieved", "Mapped.", "Map of the north"]])
    assert only(report)["evidence"] == [{"title": "Map of the north"}]


def test_the_title_of_a_pillar_above_a_table(plan: Plan) -> None:
    """It is the heading of the actions, not the title of the source."""
    report = imported(plan, [["Enforcement"], ["Period: 2023"], HEAD, ["Map", "Achieved", "Mapped."]])
    assert only(report)["pillar"] == "2"
    assert "source" not in report.mapping
    assert "Enforcement" not in doubts(report)


def test_a_sheet_for_each_pillar(plan: Plan) -> None:
    named = ("A", "Legislation", "Enact"), ("B", "2. Enforcement", "Patrol")
    sheets = [(name, [[title], HEAD, [action, "Achieved", "Done."]]) for name, title, action in named]
    report = read(plan, *sheets)
    assert [action["pillar"] for action in actions(report)] == ["1", "2"]
    assert "source" not in report.mapping


def test_a_sheet_without_its_pillar(plan: Plan) -> None:
    """The title above the first sheet does not count for the others, and is named."""
    named = ("A", "Legislation", "Enact"), ("B", "Policing", "Patrol")
    sheets = [(name, [[title], HEAD, [action, "Achieved", "Done."]]) for name, title, action in named]
    report = read(plan, *sheets)
    assert not any("pillar" in action for action in actions(report))
    assert '"Legislation" above the table was left out' in doubts(report)
    assert '"Policing" above the table was left out' in doubts(report)
