"""The column with the names of actions, if its heading is not known. All plans are fictional."""

import pytest

from planpress.errors import RefusedError
from planpress.model import Plan
from tests.importing.tables import Rows, actions, doubts, imported, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def titles(plan: Plan, rows: Rows) -> list[tuple[str, str]]:
    return [(action["id"], action["title"]) for action in actions(imported(plan, rows))]


@pytest.mark.parametrize(
    ("number", "name", "rating", "words"),
    [
        ("No", "What was promised", "Status", "What happened"), ("#", "Undertaking", "Rating", "Progress"),
        ("N°", "Chantier", "Appréciation", "Point d'étape"), ("N°", "Promesse", "État", "Avancement"),
        ("Nº", "Meta", "Estado", "Descripción de lo realizado"), ("Nº", "Lo prometido", "Valoración", "Avances"),
        ("N.º", "O que ficou prometido", "Situação", "Progresso"), ("الرقم", "ما وعدنا به", "الحالة", "التقدم"),
        ("No", "Objective", "Status", "Progress"),
        ("No", "What did we promise?", "Where do we stand?", "What has been done so far?"),
        ("Nº", "¿Qué hicimos constar?", "Estado", "¿Qué se ha hecho?"),
    ],
)  # fmt: skip
def test_the_column_beside_the_numbers(plan: Plan, number: str, name: str, rating: str, words: str) -> None:
    rows = [[number, name, rating, words], ["1.1", "Dig the wells", "Achieved", "Two wells were dug in May."],
            ["2.1", "Map the fens", "On track", "The map of one fen was printed."]]  # fmt: skip
    assert titles(plan, rows) == [("1.1", "Dig the wells"), ("2.1", "Map the fens")]
    assert doubts(imported(plan, rows)).count(f'column B "{name}" was read as') == 1
    assert [action["progress"] for action in actions(imported(plan, rows))] == [[row[3]] for row in rows[1:]]


@pytest.mark.parametrize("name", ["Línea de acción", "Chantier", "What was promised"])
def test_numbers_in_the_names(plan: Plan, name: str) -> None:
    """A heading that usually stands above pillars can stand above numbered actions."""
    rows = [[name, "Lead", "Status"], ["1.1.- Dig", "Customs", "Achieved"], ["2.1.- Map", "Customs", "On track"]]
    assert titles(plan, rows) == [("1.1", "Dig"), ("2.1", "Map")]


def test_numbers_of_the_plan_are_enough(plan: Plan) -> None:
    """Ratings may be left empty."""
    rows = [["#", "What was promised", "Traffic light"], ["1.1", "Dig", ""], ["2.1", "Map", ""]]
    assert titles(plan, rows) == [("1.1", "Dig"), ("2.1", "Map")]


@pytest.mark.parametrize(
    "rows",
    [
        [["No", "Issue", "Status"], ["1", "No water", "Open"], ["2", "No fuel", "Closed"]],
        [["Zone", "Promised", "Status"], ["North", "Wells", "Achieved"], ["South", "Maps", "On track"]],
        [["No", "Zone", "Status"], ["1", "North", "Achieved"], ["2", "North", "On track"], ["3", "North", "Achieved"]],
        [["No", "Budget", "Status"], ["1.1", "USD ten", "Achieved"], ["1.2", "USD two", "On track"]],
    ],
)
def test_other_lists(plan: Plan, rows: Rows) -> None:
    """Without labels of the plan or its numbers, or with several possible columns, nothing is guessed."""
    with pytest.raises(RefusedError):
        imported(plan, rows)


@pytest.mark.parametrize(
    ("name", "body"), [("Goal and action", "Agency"), ("Ce qui est promis", "Pilote"), ("Lo prometido", "Responsable")]
)
def test_numbered_pillars_above_crosses(plan: Plan, name: str, body: str) -> None:
    """The numbers of pillars between the actions do not hide that the others are those of actions."""
    rows = [["#", name, body, "Achieved", "On track", "Not started"], ["1", "Legislation"],
            ["1.1", "Dig the wells", "Customs", "X"], ["2", "Enforcement"], ["2.1", "Map the fens", "Customs", "", "X"],
            ["2.2", "Buy a boat", "Customs", "", "", "X"]]  # fmt: skip
    assert titles(plan, rows) == [("1.1", "Dig the wells"), ("2.1", "Map the fens"), ("2.2", "Buy a boat")]
    read = actions(imported(plan, rows))
    assert [action["ratings"]["party"] for action in read] == ["achieved", "on-track", "not-started"]
