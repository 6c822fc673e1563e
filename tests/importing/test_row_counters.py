"""Columns that count the rows of a table beside the numbers of its actions."""

import pytest

from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of

ROWS = [("1.1", "Map the fens"), ("1.2", "Mark the fens"), ("2.1", "Guard the fens")]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def ids(plan: Plan, rows: list[list[str]]) -> list[object]:
    return [action["id"] for action in actions(imported(plan, rows))]


@pytest.mark.parametrize(
    ("counting", "heading"),
    [
        ("S/N", "Ref."), ("No.", "Code"), ("Item", "Action no."), ("#", "ID"), ("S/N", "Plan mark"),
        ("N°", "Réf."), ("N°", "Code de l'action"), ("N.º", "Código"), ("Nro.", "Número de acción"),
        ("N.º", "Referência"), ("م", "الرمز"), ("ល.រ", "លេខកូដ"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("swapped", [False, True])
def test_counter_beside_numbers(plan: Plan, counting: str, heading: str, *, swapped: bool) -> None:
    """The ids are the numbers of the plan; the column that counts the rows is left out, which a line says."""
    pairs = [(counting, heading), *((str(row), number) for row, (number, _) in enumerate(ROWS, 1))]
    names = ["Action", *(title for _, title in ROWS)]
    rows = [[*(reversed(pair) if swapped else pair), name, "Achieved"] for pair, name in zip(pairs, names, strict=True)]
    rows[0][-1] = "Status"
    assert ids(plan, rows) == ["1.1", "1.2", "2.1"]
    if not swapped:
        assert f'column A "{counting}" was left out, because column B "{heading}" is the printed' in doubts(
            imported(plan, rows)
        )


def test_counter_beside_pillars(plan: Plan) -> None:
    """A counter of rows is no column of the pillars' numbers, although it stands before the pillars."""
    rows = [["S/N", "Pillar", "Ref.", "Action", "Status"]]
    rows += [
        [str(row), "Legislation" if number < "2" else "Enforcement", number, title, "Achieved"]
        for row, (number, title) in enumerate(ROWS, 1)
    ]
    assert ids(plan, rows) == ["1.1", "1.2", "2.1"]
    assert [action["pillar"] for action in actions(imported(plan, rows))] == ["1", "1", "2"]


def test_counter_beside_numbered_names(plan: Plan) -> None:
    rows = [["S/N", "Action", "Status"]]
    rows += [[str(row), f"{number} {title}", "Achieved"] for row, (number, title) in enumerate(ROWS, 1)]
    assert [(action["id"], action["title"]) for action in actions(imported(plan, rows))] == ROWS


def test_counter_that_restarts(plan: Plan) -> None:
    rows = [["No.", "Ref.", "Action", "Status"], ["1", "1.1", "Map", "Achieved"], ["2", "1.2", "Mark", "Achieved"]]
    rows += [["Enforcement", "<", "<", "<"], ["1", "2.1", "Guard", "Achieved"]]
    assert ids(plan, rows) == ["1.1", "1.2", "2.1"]


@pytest.mark.parametrize(
    ("headings", "more"),
    [
        (["Action no.", "Code"], ["PA-7", "PA-9", "PB-1"]),
        (["No.", "Code"], ["2210", "2300", "2417"]),
        (["No.", "Item"], ["1", "2", "3"]),
    ],
)
def test_numbers_that_count(plan: Plan, headings: list[str], more: list[str]) -> None:
    """Whole numbers stay the numbers of the actions beside the codes of something else."""
    rows = [[*headings, "Action", "Status"]]
    rows += [
        [str(row), code, title, "Achieved"] for row, (code, (_, title)) in enumerate(zip(more, ROWS, strict=True), 1)
    ]
    assert ids(plan, rows) == ["1", "2", "3"]


@pytest.mark.parametrize("number", ["2.1 & 2.2", "2.1/2.2", "2.1, 2.2", "2.1 et 2.2", "Actions 2.1 y 2.2"])
def test_several_numbers(plan: Plan, number: str) -> None:
    """A row for several actions is read as the first, and a line names the others."""
    rows = [["No.", "Action", "Status"], ["1.1", "Map", "Achieved"], [number, "Guard", "On track"]]
    report = imported(plan, rows)
    assert [action["id"] for action in actions(report)] == ["1.1", "2.1"]
    assert f'"{number}" numbers several actions; the row was read as 2.1, not as 2.2' in doubts(report)


def test_counter_with_gaps(plan: Plan) -> None:
    """A row that was deleted leaves a gap in the numbers that count the rows."""
    rows = [["No.", "Code", "Action", "Status"], ["1", "A-1", "Map", "Achieved"], ["2", "A-2", "Mark", "Achieved"]]
    assert ids(plan, [*rows, ["4", "B-1", "Guard", "On track"]]) == ["A-1", "A-2", "B-1"]


def test_numbers_of_pillars(plan: Plan) -> None:
    """A column such as "Pillar no." beside that of the actions has the pillars, in which the numbers begin again."""
    rows = [["Pillar no.", "Action no.", "Action", "Status"], ["1", "1", "Map", "Achieved"]]
    rows += [["1", "2", "Mark", "Achieved"], ["2", "1", "Guard", "On track"]]
    assert ids(plan, rows) == ["1.1", "1.2", "2.1"]
    assert [action["pillar"] for action in actions(imported(plan, rows))] == ["1", "1", "2"]


def test_languages_beside_a_counter(plan: Plan) -> None:
    """A counter says nothing about the language of the table."""
    rows = [["R\u00e9f.", "N\u00b0", "Actions", "Statut"], ["1.1", "1", "R\u00e9viser la loi", "Achieved"]]
    rows += [["2.1", "2", "Recruter dix gardes", "On track"]]
    assert (
        imported(plan, rows).mapping["language"]
        == imported(plan, [row[:1] + row[2:] for row in rows]).mapping["language"]
    )
