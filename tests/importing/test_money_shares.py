"""Shares of a budget that look like shares of an action. All plans are fictional."""

import pytest

from planpress.errors import RefusedError
from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


PAIRS = [("Budget", "% ejecutado"), ("Presupuesto", "% de ejecución"), ("Budget (USD)", "Executed (%)"),
         ("Budget", "Taux d'exécution"), ("Orçamento", "Execução (%)")]  # fmt: skip


@pytest.mark.parametrize(("money", "heading"), PAIRS)
def test_a_share_of_money(plan: Plan, money: str, heading: str) -> None:
    """What was executed right behind a budget may be money, so it is left out and named."""
    rows = [["No", "Action", "Status", money, heading], ["1.1", "Dig", "Achieved", "12,000", "70 %"]]
    report = imported(plan, rows)
    assert "indicators" not in actions(report)[0]
    words = f'column E "{heading}" was left out, because it may be the share of column D "{money}" that was used'
    assert words in doubts(report)


@pytest.mark.parametrize(
    ("heading", "last"),
    [
        (["Budget", "% done"], "70 %"),
        (["% ejecutado", "Budget"], "12,000"),
        (["Budget", "Comments", "% ejecutado"], "1 %"),
    ],
)
def test_a_share_of_the_action(plan: Plan, heading: list[str], last: str) -> None:
    """Other shares, and those that are not right behind the budget, are those of the action."""
    cells = ["70 %", "12,000"] if heading[0].startswith("%") else ["12,000", *["We dug it."] * (len(heading) - 2), last]
    report = imported(plan, [["No", "Action", "Status", *heading], ["1.1", "Dig", "Achieved", *cells]])
    assert len(actions(report)[0]["indicators"]) == 1


def test_only_money(plan: Plan) -> None:
    """A list with nothing but costs is refused."""
    with pytest.raises(RefusedError, match="it lists costs"):
        imported(plan, [["Acción", "Budget", "% ejecutado"], ["1.1 Dig", "12,000", "70 %"], ["1.2 Sow", "9", "5 %"]])
