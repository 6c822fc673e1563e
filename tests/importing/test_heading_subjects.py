"""Headings whose meaning changes with the words behind "of", as in "Source of funds". All plans are fictional."""

import pytest

from planpress.importing.tables.headings import SURE, heading_matches
from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def table(heading: str, *cells: str) -> list[list[str]]:
    return [
        ["No.", "Action", "Status", heading, "Progress"],
        ["1.1", "Build sluices", "Achieved", cells[0], "Five sluices work."],
        ["1.2", "Charge a fee", "On track", cells[1], "The bill is in Parliament."],
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "Source of funds",
        "Sources of finance",
        "Source of funding",
        "Source of budget",
        "Fuente de financiamiento",
        "Fuente de fondos",
        "Fuente de recursos",
        "Source de financement",
        "Sources des fonds",
        "Fonte de financiamento",
        "Fonte dos recursos",
        "مصدر التمويل",
        "مصدر الأموال",
        "Funding agency",
        "Donor agency",
        "Entidad financiadora",
        "Organisme financeur",
        "Entidade financiadora",
        "Partenaire financier",
        "Target of the budget",
        "Link to the budget",
    ],
)
def test_money_is_no_evidence_and_no_body(plan: Plan, heading: str) -> None:
    report = imported(plan, table(heading, "State budget", "Port dues"))
    assert set(actions(report)[0]) == {"id", "title", "ratings", "progress", "pillar"}
    assert "column D" in doubts(report)


@pytest.mark.parametrize("heading", ["Date of payment", "Fecha de pago", "Date de paiement", "Data de pagamento"])
def test_days_of_payments(plan: Plan, heading: str) -> None:
    report = imported(plan, table(heading, "3 May 2023", "4 June 2023"))
    assert not {"due", "start"} & set(actions(report)[0])
    assert "column D" in doubts(report)


@pytest.mark.parametrize(
    "heading",
    [
        "Date of birth",
        "Date of the contract",
        "Date of the meeting",
        "Source of data",
        "Source des données",
        "Responsible for data entry",
        "Documents of procurement",
        "Fecha de aprobación",
        "End of contract",
    ],
)
def test_unusual_words_behind_of_are_told(heading: str) -> None:
    assert heading_matches(heading)[0].score < SURE


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("Source of verification", "evidence"),
        ("Fuente de verificación", "evidence"),
        ("Date of completion", "due"),
        ("Source de vérification", "evidence"),
        ("Fonte de verificação", "evidence"),
        ("Evidence of progress", "evidence"),
        ("Responsible for implementation", "responsible"),
        ("Entidad responsable de la acción", "responsible"),
        ("End of activity", "due"),
        ("Links to evidence", "evidence"),
        ("Start of implementation", "start"),
    ],
)
def test_usual_words_behind_of_change_nothing(heading: str, role: str) -> None:
    match = heading_matches(heading)[0]
    assert match.role == role and match.score >= SURE
