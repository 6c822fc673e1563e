"""Columns headed with the name of a ministry or agency, in small tables of fictional plans."""

import pytest

from planpress.importing.tables.body_names import names_a_body
from planpress.model import Plan
from tests.importing import forms
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


@pytest.mark.parametrize(
    "heading",
    [
        "Bodies in charge", "Agencies in charge", "Institutions in charge", "Departments responsible",
        "Organismes charg\u00e9s de la mise en \u0153uvre", "Structures en charge", "Organismos a cargo",
        "Entidades encargadas", "\u00d3rg\u00e3os respons\u00e1veis",
        "\u0627\u0644\u062c\u0647\u0627\u062a \u0627\u0644\u0645\u0643\u0644\u0641\u0629",
    ],
)  # fmt: skip
def test_headings_of_bodies_in_charge(plan: Plan, heading: str) -> None:
    """Words for bodies and for their charge are a heading, in the singular and in the plural, in forms and tables."""
    heads = ("Action", "Rating", heading, "Progress")
    table = forms.grid(heads, ("1.1 Map the fens", "Achieved", "Peat Board", "Done."))
    form = forms.read(plan, forms.lines("PART C"), table)
    assert form.actions[0].responsible == ["Peat Board"]
    assert heading not in forms.words(form)
    rows = [["No", "Action", "Rating", heading, "Progress"], ["1.1", "Map", "Achieved", "Peat Board", "Done."]]
    assert actions(imported(plan, rows))[0]["responsible"] == ["Peat Board"]


def test_bodies_below_an_unknown_heading_of_a_form(plan: Plan) -> None:
    """The cells of a form show that a column names bodies, and a line says how its heading was read."""
    form = forms.read(plan, forms.lines("PART C"), forms.grid(
        ("Action", "Rating", "Charged with it", "Progress"),
        ("1.1 Map the fens", "Achieved", "Ministry of Peat\nFen Agency", "Done."),
        ("1.2 Dig", "Achieved", "Peat Commission", "Done."),
    ))  # fmt: skip
    assert [action.responsible for action in form.actions] == [["Ministry of Peat", "Fen Agency"], ["Peat Commission"]]
    assert '"Charged with it" was read as the heading of bodies in charge' in forms.words(form)


def test_remarks_below_an_unknown_heading_of_a_form(plan: Plan) -> None:
    """Sentences are not names of bodies."""
    form = forms.read(plan, forms.lines("PART C"), forms.grid(
        ("Action", "Rating", "Charged with it", "Progress"),
        ("1.1 Map the fens", "Achieved", "The Peat Board asked the agency.", "Done."),
    ))  # fmt: skip
    assert form.actions[0].responsible == []
    assert '"Charged with it"' in forms.words(form)


@pytest.mark.parametrize("heading", ["Partners", "Donor", "Reviewer", "Partenaires"])
def test_bodies_that_are_not_in_charge(plan: Plan, heading: str) -> None:
    """Partners, donors and reviewers are not in charge."""
    table = forms.grid(("Action", "Rating", heading, "Progress"), ("1.1 Map", "Achieved", "Ministry of Peat", "Done."))
    assert forms.read(plan, forms.lines("PART C"), table).actions[0].responsible == []


@pytest.mark.parametrize(
    "heading", ["Body", "Bodies", "Organisme", "Institution", "Structures", "Entidad", "Organismo", "Organismos"]
)
def test_a_word_for_bodies_alone(plan: Plan, heading: str) -> None:
    """Such a heading is that of the bodies in charge, in the form and in other tables."""
    rows = [("No", "Action", heading, "Rating", "Progress"), ("1.1", "Map the fens", "Peat Board", "Achieved", "Done.")]
    assert len(actions(imported(plan, [list(row) for row in rows]))[0]["responsible"]) == 1
    report = forms.read(plan, forms.lines("PART C"), forms.grid(*rows))
    assert "not recognised, so" not in forms.words(report)
