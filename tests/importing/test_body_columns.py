"""Columns headed with the name of a ministry or agency, in small tables of fictional plans."""

import pytest

from planpress.importing.tables.body_names import names_a_body
from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of

REMARKS = [
    ("No", "Action", "Lead agency", "Ministry of Peat", "Guards were hired in March."),
    ("No", "Action", "Lead agency", "Ministry of Peat", "Not yet consulted on the draft"),
    ("N°", "Action", "Structure chef de file", "Ministère des Tourbières", "Le crédit est ouvert depuis mars."),
    ("Nº", "Acción", "Entidad líder", "Ministerio de Turberas", "Aprobó el crédito en marzo."),
    ("Nº", "Ação", "Entidade líder", "Ministério das Turfeiras", "O crédito foi aberto em março."),
    ("No", "Action", "Lead agency", "Partners", "The guards were hired in March."),
]
NAMES = [
    ("Ministry of Peat", "Peat Board"),
    ("Responsible", "Ministry of Peat and Water."),
    ("Ministère de tutelle", "Pêche"),
    ("Agency in charge", "Fen guards"),
    ("Office of Primary Responsibility", "FA"),
]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize("columns", REMARKS)
def test_remarks_below_the_name_of_a_body(plan: Plan, columns: tuple[str, ...]) -> None:
    """A remark is not a body: the column is left out, and a line says so."""
    *headings, heading, remark = columns
    rows = [[*headings, heading], ["1.1", "Map the fens", "FA", remark], ["1.2", "Dig", "FA", ""]]
    report = imported(plan, rows)
    assert [entry["responsible"] for entry in actions(report)] == [["fa"], ["fa"]]
    assert "comments" not in actions(report)[0]
    assert f'column D "{heading}", with 1 cell such as "{remark}", was left out' in doubts(report)


@pytest.mark.parametrize(("heading", "name"), NAMES)
def test_names_of_bodies(plan: Plan, heading: str, name: str) -> None:
    """Names stay names, whatever the heading and the full stop."""
    report = imported(plan, [["No", "Action", heading], ["1.1", "Map the fens", name]])
    assert len(actions(report)[0]["responsible"]) == 1


@pytest.mark.parametrize(("lead", "support"), [("Lead", "Support"), ("Chef de file", "Appui"), ("Líder", "Apoyo")])
def test_a_matrix_of_bodies(plan: Plan, lead: str, support: str) -> None:
    """What a body does for an action is not the name of a body."""
    rows = [["No", "Action", "Ministry of Peat", "Status"], ["1.1", "Map", lead, ""], ["1.2", "Dig", support, ""]]
    report = imported(plan, rows)
    assert not any("responsible" in action for action in actions(report))
    assert f'column C "Ministry of Peat", with 2 cells such as "{lead}", was left out' in doubts(report)


def test_remarks_that_the_heading_announces(plan: Plan) -> None:
    """Where the heading says that the cells are remarks, they are comments."""
    rows = [["No", "Action", "Remarks by the Ministry of Peat"], ["1.1", "Map the fens", "Guards were hired in March."]]
    assert actions(imported(plan, rows))[0]["comments"] == ["Guards were hired in March."]


@pytest.mark.parametrize(
    ("heading", "named"),
    [
        ("Ministry of Finance", True),
        ("Comments / Ministry of Finance", True),
        ("Lead ministry", False),
        ("Agency for Implementation", False),
    ],
)
def test_headings_that_name_a_body(heading: str, named: bool) -> None:
    """A heading names a body if a word such as "Ministry" and the body's field are in it."""
    assert names_a_body(heading) == named


LISTS = [
    ("Ministry of Peat, Police, Customs", ["Ministry of Peat, Police", "customs"]),
    ("Ministry of Peat, FA and Customs", ["Ministry of Peat", "fa", "customs"]),
    ("Customs / Peat Board", ["customs", "Peat Board"]),
    ("Ministry of Peat, Department of Ponds", ["Ministry of Peat", "Department of Ponds"]),
    ("MoP, FA et Customs", ["MoP", "fa", "customs"]),
]


@pytest.mark.parametrize(("cell", "bodies"), LISTS)
def test_several_bodies_in_a_cell(plan: Plan, cell: str, bodies: list[str]) -> None:
    """The bodies of the plan show where names end, and a line says how the cell was read."""
    report = imported(plan, [["No", "Action", "Responsible"], ["1.1", "Map the fens", cell]])
    assert actions(report)[0]["responsible"] == bodies
    assert f'"{cell}" was read as the bodies' in doubts(report)


@pytest.mark.parametrize("cell", ["Ministry of Peat, Ponds and Reeds", "Police and Customs", "Peat Board / Police"])
def test_names_that_may_be_several_bodies(plan: Plan, cell: str) -> None:
    report = imported(plan, [["No", "Action", "Responsible"], ["1.1", "Map the fens", cell]])
    assert actions(report)[0]["responsible"] == [cell]
    assert "between them were read as one body" in doubts(report)


@pytest.mark.parametrize("cell", ["FA, Customs", "Ministry of Peat and Ponds", "Forestry Administration (FA), Customs"])
def test_bodies_that_need_no_remark(plan: Plan, cell: str) -> None:
    report = imported(plan, [["No", "Action", "Responsible"], ["1.1", "Map the fens", cell]])
    assert "bod" not in doubts(report)


@pytest.mark.parametrize("heading", ["Ministry of Peat", "Ministry", "Ministère des Tourbières"])
def test_codes_of_ratings_are_not_bodies(plan: Plan, heading: str) -> None:
    """Codes such as "OT" below the name of a ministry are not the names of bodies."""
    rows = [["1.1", "Map the fens", "OT"], ["1.2", "Dig", "SA"], ["1.3", "Sow", "NS"]]
    report = imported(plan, [["No", "Action", heading], *rows])
    assert not any("responsible" in action for action in actions(report))
    assert f'column C "{heading}" was ' in doubts(report)
    assert "responsible" in actions(imported(plan, [["No", "Action", heading], ["1.1", "Map the fens", "FA"]]))[0]
