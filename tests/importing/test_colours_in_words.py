"""Names of colours in place of ratings, and the legends that explain them. All plans are fictional."""

import pytest

from planpress.importing import ImportedReport
from planpress.model import Plan
from tests.importing.tables import Rows, actions, doubts, imported, plan_of

ENGLISH = ("Green", "Yellow", "Red")
NAMES = [ENGLISH, ("Verde", "Amarillo", "Rojo"), ("Vert", "Jaune", "Rouge"), ("Verde", "Amarelo", "Vermelho"),
         ("\u0623\u062e\u0636\u0631", "\u0623\u0635\u0641\u0631", "\u0623\u062d\u0645\u0631")]  # fmt: skip
LABELS = ("Achieved", "On track", "Partial progress")


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def rated(plan: Plan, colours: tuple[str, ...], legend: Rows) -> ImportedReport:
    table = [["No", "Action", "Status"], ["1.1", "Dig", colours[0]], ["1.2", "Map", colours[1]],
             ["2.1", "Dry", colours[2]]]  # fmt: skip
    return imported(plan, [*table, [], *legend])


@pytest.mark.parametrize("colours", NAMES)
@pytest.mark.parametrize("place", [0, 1, 2])
@pytest.mark.parametrize("sign", ["=", ":", "\u2013"])
def test_a_legend_below_the_actions(plan: Plan, colours: tuple[str, ...], place: int, sign: str) -> None:
    """The lines of the legend are no actions, wherever they stand; capitals do not matter."""
    lines = [f"{name.upper()} {sign} {label}" for name, label in zip(colours, LABELS, strict=True)]
    report = rated(plan, colours, [[*[""] * place, line] for line in lines])
    assert [action["id"] for action in actions(report)] == ["1.1", "1.2", "2.1"]
    ratings = [action["ratings"]["party"] for action in actions(report)]
    assert [rating["rating"] for rating in ratings] == ["achieved", "on-track", "partial"]
    assert "is not the label of a rating" not in doubts(report)


def test_in_two_cells(plan: Plan) -> None:
    report = rated(plan, ENGLISH, [[name, label] for name, label in zip(ENGLISH, LABELS, strict=True)])
    assert len([action for action in actions(report) if "ratings" in action]) == 3


def test_without_a_legend(plan: Plan) -> None:
    report = rated(plan, ENGLISH, [])
    assert not any("ratings" in action for action in actions(report))


def test_titles_with_colours(plan: Plan) -> None:
    """A colour in the title of an action is no legend."""
    rows = [["No", "Action", "Status"], ["", "Green - belts around the fens", "Achieved"], ["", "Red list", "On track"]]
    assert len(actions(imported(plan, rows))) == 2
