"""Signatures, legends and notes below the actions, in small tables of fictional plans."""

import pytest

from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of

NUMBERED = [
    ["Pillar", "No", "Action", "Responsible", "Status"],
    ["1. Legislation", "1.1", "Map the fens", "Customs", "Achieved"],
    ["2. Enforcement", "2.1", "Dig the wells", "Customs", ""],
]
UNNUMBERED = [
    ["Action", "Responsible", "Deadline"],
    ["Map the fens", "Customs", "2025"],
    ["Dig the wells", "Customs", "2026"],
]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    "row",
    [
        ["", "Key:", "Achieved = nothing left to do; Stalled = no work"],
        ["", "Legend:", "Green means good"],
        ["Légende :", "", "Atteint = plus rien à faire"],
        ["", "", "Prepared by:", "Planning Unit"],
        ["", "", "Prepared by the Planning Unit", "12 May 2025"],
        ["", "", "Approved:", "____________"],
        ["Elaborado por:", "", "Gabinete de Planeamento"],
        ["Visto:", "", "___________________"],
        ["Établi par", "", "Cellule de suivi"],
        ["Revisado por:", "", "Oficina de Planificación", "Fecha:", "12/05/2025"],
        ["إعداد:", "", "وحدة التخطيط"],
        ["Checked", "", "the Director", "_______"],
    ],
)
@pytest.mark.parametrize("gap", [[[]], []])
def test_a_row_below_numbered_actions(plan: Plan, row: list[str], gap: list[list[str]]) -> None:
    """A label or a line for a signature, without a rating and a number, is no action, and names no pillar."""
    report = imported(plan, [*NUMBERED, *gap, row])
    assert [action["id"] for action in actions(report)] == ["1.1", "2.1"]
    told = [line for line in doubts(report).splitlines() if f'"{" ".join(filter(None, row))}" was' in line]
    assert len(told) == 1
    assert told[0].endswith(("left out as a note", "read as the office that prepared the report"))
    assert doubts(report).count(next(filter(None, row))) == 1
    assert not report.additions


@pytest.mark.parametrize("row", [["Prepared by:", "Planning Unit"], ["Approved:", "____"], ["Nota:", "Sin datos"],
                                 ["Date:", "12 May 2025", "Place: Kampot"]])  # fmt: skip
def test_a_row_below_actions_without_numbers(plan: Plan, row: list[str]) -> None:
    """The same holds in a table without numbers and ratings."""
    report = imported(plan, [*UNNUMBERED, row])
    assert [action["title"] for action in actions(report)] == ["Map the fens", "Dig the wells"]


def test_a_block_of_signatures(plan: Plan) -> None:
    """What follows such a row belongs to it."""
    block = [["", "", "Prepared by:", "Planning Unit"], ["", "", "Head of the unit", "Ida Holm"]]
    report = imported(plan, [*NUMBERED, [], *block])
    assert len(actions(report)) == 2
    assert '"Head of the unit Ida Holm" was left out as a note' in doubts(report)


@pytest.mark.parametrize(
    "row",
    [
        ["", "2.2", "Adopt these rules:", "Customs"],
        ["", "", "Note:", "Customs", "On track"],
        ["", "", "Key species are counted", "Customs"],
        ["", "", "Approve the rules", "Customs"],
    ],
)
def test_actions_like_notes(plan: Plan, row: list[str]) -> None:
    """A number, a rating or a usual title makes a row an action."""
    assert len(actions(imported(plan, [*NUMBERED, row]))) == 3


def test_labels_between_actions(plan: Plan) -> None:
    """Rows with a colon above other actions are no notes."""
    rows = [UNNUMBERED[0], ["Adopt:", "Customs", "2025"], ["Map:", "Customs", "2025"], UNNUMBERED[1]]
    assert len(actions(imported(plan, rows))) == 3


def test_a_narrow_table_below_the_actions(plan: Plan) -> None:
    """Rows with words in the column of the numbers, directly below numbered actions, are no actions."""
    heading = ["No.", "Action", "Lead agency", "Deadline", "Status", "Progress", "Next steps"]
    rows = [["1.1", "Dig ponds", "Customs", "2024", "On track", "We dug.", "Dig on."],
            ["1.2", "Sow reed", "Customs", "2025", "Achieved", "We sowed.", "Mow."]]  # fmt: skip
    below = [["Name", "Post", "Phone"], ["A. Marsh", "Desk", "555-0123"], ["B. Reed", "Desk", "555-0124"]]
    report = imported(plan, [heading, *rows, *below])
    assert [action["id"] for action in actions(report)] == ["1.1", "1.2"]
    assert 'row 4: "Name Post Phone" was left out as a note' in doubts(report)
