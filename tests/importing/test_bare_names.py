"""The name of an action, with nothing beside it, below a table without numbers. All plans are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of

TABLE = [
    ("Action", "Status", "Progress"),
    ("Guard the fens", "Achieved", "Rangers guard them."),
    ("Train the rangers", "On track", "Ten were trained."),
]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize("name", ["Scale up patrols", "Buy boats", "Nota técnica de pesca"])
def test_a_name_is_an_action(plan: Plan, name: str) -> None:
    report = imported(plan, [*TABLE, (name,)])
    assert [action["title"] for action in actions(report)][2:] == [name]
    assert f'"{name}" was read as an action, although nothing more is said about it' in doubts(report)


@pytest.mark.parametrize(
    "note",
    ["Source: survey", "Note 1", "Legend", "* provisional", "Prepared by Fen Office", "Ministry of Fens", "12 May 2024",
     "The table is updated every year.", "Approved by the Board", "____________"],
)  # fmt: skip
def test_a_note_is_none(plan: Plan, note: str) -> None:
    assert len(actions(imported(plan, [*TABLE, (note,)]))) == len(TABLE) - 1
