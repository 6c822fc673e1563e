"""Lists of purchases with a status, and programmes behind the actions. All plans are fictional."""

import pytest

from planpress.errors import RefusedError
from planpress.model import Plan
from tests.importing.tables import Rows, actions, imported, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    "heading",
    [
        ["Ref", "Description", "Supplier", "Contract value", "Status", "Remarks"],
        ["N.º", "Descripción", "Proveedor", "Monto", "Estado", "Avance"],
        ["N°", "Intitulé du marché", "Fournisseur", "Montant", "État", "Progrès"],
        ["N°", "Activité", "Fournisseur", "Montant du contrat", "État", "Progrès"],
        ["N.º", "Atividade", "Fornecedor", "Valor do contrato", "Estado", "Progresso"],
    ],
)
def test_a_list_of_purchases_is_refused(plan: Plan, heading: list[str]) -> None:
    rows = [
        heading,
        ["31", "Ten boats", "Boat Ltd", "12,000", "Achieved", "Delivered in May."],
        ["32", "Radio sets", "Radio Inc", "3,000", "On track", "They wait for customs."],
    ]
    with pytest.raises(RefusedError, match="a list of purchases"):
        imported(plan, rows)
    assert len(actions(imported(plan, rows, "number=A,title=B,rating=E"))) == len(rows) - 1


def test_actions_with_suppliers_are_read(plan: Plan) -> None:
    rows = [["No.", "Action", "Supplier", "Contract", "Status"], ["1.1", "Build a dam", "Dam Ltd", "C1", "On track"]]
    assert len(actions(imported(plan, rows))) == 1


@pytest.mark.parametrize("programmes", [("Laws", "Staff"), ("Fens", "Fens")])
def test_programmes_behind_the_actions_are_not_their_names(plan: Plan, programmes: tuple[str, str]) -> None:
    rows: Rows = [
        ["No.", "Action", "Rating", "Progress", "Programme"],
        ["1.1", "Pass the fen act", "Achieved", "It was passed.", programmes[0]],
        ["1.2", "Train rangers", "On track", "Ten were trained.", programmes[1]],
    ]
    assert [action["title"] for action in actions(imported(plan, rows))] == ["Pass the fen act", "Train rangers"]
