"""Headings of what comes next, and verbs in them that are no authors, in tables and forms. All plans are fictional."""

import pytest

from planpress.importing.authors import is_by_a_body
from planpress.importing.column_titles import column_role
from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of

BARE = ["Next", "Next?", "Coming up", "Ensuite", "A continuación", "Lo siguiente", "A seguir"]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize("heading", [*BARE, "Following steps", "Lo que queda por hacer", "O que falta fazer"])
@pytest.mark.parametrize("said", ["Progress", ""])
def test_columns_of_next_steps(plan: Plan, heading: str, said: str) -> None:
    """Sentences below such a word are the next steps, behind what was done or the ratings, and never what was done."""
    rows = [["No", "Action", "Status", "Progress", heading],
            ["1.1", "Map", "Achieved", "All fens were mapped.", "Print the maps."],
            ["1.2", "Dig", "On track", "Work began in May.", "Finish the canal."]]  # fmt: skip
    report = imported(plan, rows if said else [[*row[:3], row[4]] for row in rows])
    assert [action["outlook"] for action in actions(report)] == [["Print the maps."], ["Finish the canal."]]


@pytest.mark.parametrize("heading", BARE)
def test_columns_of_next_steps_in_forms(heading: str) -> None:
    assert column_role(heading) == "outlook"


@pytest.mark.parametrize(
    "heading",
    ["Qué falta por hacer", "Pendiente por ejecutar", "PENDIENTE POR EJECUTAR", "Tareas por realizarse",
     "O que falta por fazer", "Progress made by planting trees", "Reste par faire"],
)  # fmt: skip
def test_a_verb_is_no_author(plan: Plan, heading: str) -> None:
    """Words such as "por" before a verb announce nobody."""
    assert not is_by_a_body(heading, plan, "outlook")
    rows = [["No", "Action", "Status", "Avance", heading],
            ["1.1", "Map", "Achieved", "All fens were mapped.", "Print the maps."]]  # fmt: skip
    assert "author" not in doubts(imported(plan, rows))


@pytest.mark.parametrize(
    "heading",
    ["Avances por consultor", "Comentarios por el taller", "Comentarios por líder", "Progress by Sterling",
     "Comments by reviewer", "Avis par Olivier"],
)  # fmt: skip
def test_a_name_is_an_author(plan: Plan, heading: str) -> None:
    assert is_by_a_body(heading, plan, "progress")
