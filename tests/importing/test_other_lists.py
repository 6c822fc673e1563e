"""Lists of something other than actions, beside small tables of fictional plans."""

import pytest

from planpress.errors import RefusedError
from planpress.model import Plan
from tests.importing.tables import doubts, imported, only, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    "headings",
    [
        ["Country", "Surname", "First name", "Office", "Telephone", "E-mail"],
        ["Name", "Office", "Position", "Phone"],
        ["No", "Name", "Ministry", "Email address"],
        ["Title", "First name", "Organisation", "Email"],
        ["Nom", "Prénom", "Fonction", "Courriel"],
        ["Nombre", "Apellidos", "Cargo", "Correo"],
        ["Nombre", "Cargo", "Institución", "Teléfono"],
        ["Nome", "Cargo", "Instituição", "Telefone"],
        ["الاسم", "الوزارة", "البريد الإلكتروني"],
        ["ชื่อ", "หน่วยงาน", "โทรศัพท์"],
    ],
)
def test_lists_of_persons(plan: Plan, headings: list[str]) -> None:
    """They are refused in one line, so that nobody is published as an action."""
    rows = [headings, *([f"word {column}{row}" for column in range(len(headings))] for row in range(3))]
    with pytest.raises(RefusedError) as refusal:
        imported(plan, rows)
    assert refusal.value.message == "it seems to be a list of persons, not a table of actions"


@pytest.mark.parametrize(
    ("headings", "row"),
    [
        (["Item", "Description", "Quantity", "Unit cost"], ["1", "Boat", "3", "400"]),
        (["Name", "Organisation", "Country"], ["Ida Holm", "Fen Agency", "Exemplia"]),
        (["Name", "Serial no", "Status", "Location"], ["Boat", "33", "In use", "Kampot"]),
        (["Title", "Date", "Link"], ["Report on boats", "2024-01-01", "https://example.org"]),
        (["Nombre", "Institución", "Observaciones"], ["Ana", "Ministerio de Salud", "Vegetariana"]),
    ],
)
def test_other_lists(plan: Plan, headings: list[str], row: list[str]) -> None:
    """Names of anything, and nothing about work, are no actions."""
    with pytest.raises(RefusedError, match="a list of something else, not a table of actions"):
        imported(plan, [headings, row])


@pytest.mark.parametrize(
    ("headings", "row"),
    [
        (["Name", "E-mail", "Status", "Deadline"], ["Map the fens", "a@example.org", "Achieved", "2024"]),
        (["Action", "Name", "Phone", "Status"], ["Map the fens", "Ida Holm", "9", "Achieved"]),
        (["Action", "Contact person", "Phone"], ["Map the fens", "Ida Holm", "9"]),
        (["No", "Name", "Office", "Telephone"], ["1.1", "Map the fens", "Customs", "9"]),
        (["No", "Name", "Office"], ["1.1", "Map the fens", "Customs"]),
        (["Title", "Responsible body", "Remarks"], ["Map the fens", "Customs", "Nothing more"]),
    ],
)
def test_tables_of_actions(plan: Plan, headings: list[str], row: list[str]) -> None:
    """A rating, a deadline, a number in the plan or the word "Action" shows that names are those of actions."""
    report = imported(plan, [headings, row])
    assert only(report)["title"] == "Map the fens"
    assert "Ida Holm" not in str(report.mapping)
    assert "Name" in headings or "Name" not in doubts(report)


def test_named_columns(plan: Plan) -> None:
    """Whoever names the columns knows what the table contains."""
    report = imported(plan, [["Name", "Office", "Phone"], ["Map", "Customs", "9"]], "title=A,responsible=B,skip=C")
    assert only(report)["title"] == "Map"
