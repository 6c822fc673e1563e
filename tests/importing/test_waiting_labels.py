"""Labels that name the actions for which a rating waits, in several languages."""

import pytest

from planpress.model import Plan
from tests.importing.tables import PLAN, actions, doubts, imported, plan_of

WAITING = "{en: Pending completion of another action, pt: Pendente da conclusão de outra ação}"


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    more = f"      - {{id: waiting, label: {WAITING}, rank: 0}}\n"
    return plan_of(tmp_path_factory.mktemp("project"), PLAN.replace("[en]", "[en, pt]") + more)


@pytest.mark.parametrize(
    ("label", "numbers"),
    [
        ("Pending completion of action 1.1", ["1.1"]),
        ("Pendente da conclusão da acção 1.1", ["1.1"]),
        ("Pendente da conclusão das ações 1.1 e 1.2", ["1.1", "1.2"]),
    ],
)
def test_whole_labels(plan: Plan, label: str, numbers: list[str]) -> None:
    report = imported(plan, [["No.", "Action", "Status"], ["1.1", "Map", "Achieved"], ["2.1", "Guard", label]])
    assert actions(report)[1]["ratings"]["party"] == {"rating": "waiting", "printed": label, "depends_on": numbers}
    assert label not in doubts(report)


@pytest.mark.parametrize(
    ("behind", "numbers"),
    [("no. 1.1", ["1.1"]), ("nos. 1.1 and 1.2", ["1.1", "1.2"]), ("n.º 1.1", ["1.1"]), ("n° 1.1", ["1.1"])],
)
def test_numbers_behind_a_label(plan: Plan, behind: str, numbers: list[str]) -> None:
    label = f"Pending completion of another action ({behind})"
    report = imported(plan, [["No.", "Action", "Status"], ["1.1", "Map", "Achieved"], ["2.1", "Guard", label]])
    assert actions(report)[1]["ratings"]["party"] == {"rating": "waiting", "printed": label, "depends_on": numbers}


def test_a_number_behind_another_label(plan: Plan) -> None:
    report = imported(plan, [["No.", "Action", "Status"], ["1.1", "Map", "Achieved"], ["2.1", "G", "On track (no. 1)"]])
    assert "depends_on" not in str(actions(report))


@pytest.mark.parametrize(
    "label",
    ["Pending action 1.1", "Awaiting action 1.1", "Pendente da acção 1.1", "Pendiente de la acción 1.1",
     "En attente de l'action 1.1", "Aguarda a ação 1.1", "في انتظار الإجراء 1.1",
     "Awaiting completion of action 1.1", "AWAITING THE OUTCOME OF ACTION 1.1", "Waiting for the end of action 1.1",
     "En attente de la fin de l'action 1.1", "A la espera de los resultados de la acción 1.1",
     "Aguarda a finalização da ação 1.1", "Aguardando o término da ação 1.1", "في انتظار تنفيذ الإجراء 1.1"],
)  # fmt: skip
def test_short_labels(plan: Plan, label: str) -> None:
    """Words that only say that an action waits mean the only rating that waits for another action; a line says so."""
    report = imported(plan, [["No.", "Action", "Status"], ["1.1", "Map", "Achieved"], ["2.1", "Guard", label]])
    assert actions(report)[1]["ratings"]["party"] == {"rating": "waiting", "printed": label, "depends_on": ["1.1"]}
    assert f'"{label}" was read as "Pending completion' in doubts(report)


@pytest.mark.parametrize(
    "label", ["Funds for action 1.1", "Stopped by action 1.1", "Awaiting funds for the end of action 1.1"]
)
def test_other_words(plan: Plan, label: str) -> None:
    report = imported(plan, [["No.", "Action", "Status"], ["1.1", "Map", "Achieved"], ["2.1", "Guard", label]])
    assert "ratings" not in actions(report)[1]
    assert f'"{label}" is not the label' in doubts(report)
