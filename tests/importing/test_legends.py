"""Legends of ratings and colours below the actions, in small tables of fictional plans."""

import pytest

from planpress.exchange.office.workbook import Workbook
from planpress.importing import TableOptions
from planpress.importing.plain_table import read_plain_table
from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of, sheet_of

ROWS = [["No", "Action", "Status", "Progress"], ["1.1", "Map the fens", "Achieved", "All are mapped."]]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    "legend",
    [
        ["Achieved", "Nothing is left to do"],
        ["Green", "Achieved"],
        ["4", "Achieved", "Nothing is left to do"],
        ["", "Atteint", "Tout est fait"],
        ["", "Cumplida", "No queda nada"],
        ["Verde", "Concluído", "Nada falta"],
    ],
)
@pytest.mark.parametrize("word", ["Legend", "Légende", "Leyenda"])
def test_a_legend_below_the_actions(plan: Plan, legend: list[str], word: str) -> None:
    """The rows of a legend are notes, not actions in a pillar of their own."""
    report = imported(plan, [*ROWS, [], [word], legend])
    assert [action["id"] for action in actions(report)] == ["1.1"]
    assert f'"{" ".join(filter(None, legend))}" was left out as a note' in doubts(report)
    assert not report.additions


@pytest.mark.parametrize(
    "action", [["1.2", "Closed", "Achieved"], ["", "Drain", "Achieved"], ["1", "Drain", "On track"]]
)
def test_actions_like_legends(plan: Plan, action: list[str]) -> None:
    """A number, or a name that is not the label of a rating, is that of an action."""
    assert len(actions(imported(plan, [*ROWS, action]))) == 2


@pytest.mark.parametrize("name", ["Key species survey", "Scale up patrols", "Scale-up of patrols", "Source protection"])
def test_names_like_legends(plan: Plan, name: str) -> None:
    """A name that begins with a word such as "Key" is that of an action, also beside ratings by two assessors."""
    rows = [["Action", "Self-assessment", "Review Panel"], ["Map the fens", "Achieved", "Achieved"]]
    report = imported(plan, [*rows, [name, "On track", "Achieved"], ["Guard", "On track", "On track"]])
    assert [action["title"] for action in actions(report)] == ["Map the fens", name, "Guard"]


@pytest.mark.parametrize("key", [[["OT = On track; A = Achieved; NS = Not started"]],
                                 [["OT", "On track"], ["A", "Achieved"], ["NS", "Not started"]]])  # fmt: skip
@pytest.mark.parametrize("above", [True, False])
def test_abbreviations_that_the_table_explains(plan: Plan, key: list[list[str]], *, above: bool) -> None:
    """Abbreviations of ratings count if a key in the workbook explains them."""
    table = [["No", "Action", "Status"], ["1.1", "Dig", "OT"], ["1.2", "Sow", "NS"], ["1.3", "Mow", "?"]]
    report = imported(plan, [*key, *table] if above else [*table, [], *key])
    ratings = [action.get("ratings", {}).get("party") for action in actions(report)[:3]]
    assert ratings[:2] == [{"rating": "on-track", "printed": "OT"}, {"rating": "not-started", "printed": "NS"}]
    assert not ratings[2]
    assert '"OT" was read as "On track"' in doubts(report)


@pytest.mark.parametrize(
    "legend",
    [
        ["Legend:", "Achieved", "On track", "Not started"],
        ["LEYENDA", "Achieved", "On track"],
        ["A", "Achieved", "OT", "On track"],
        ["Key:", "Achieved", "On track", "Partial progress", "Not started"],
    ],
)
def test_a_legend_in_one_row(plan: Plan, legend: list[str]) -> None:
    """Labels side by side are not an action, although the row fills the columns of actions."""
    heading = ["No", "Action", "Status", "Progress", "Comments"]
    report = imported(plan, [heading, [*ROWS[1], ""], ["1.2", "Dig", "On track", "Dug.", ""], legend])
    assert [action["id"] for action in actions(report)] == ["1.1", "1.2"]
    assert f'"{" ".join(legend)}" was left out as a note' in doubts(report)


CODED = [["4", "Achieved"], ["3", "On track"], ["2", "Partial progress"], ["1", "Not started"]]
SHORT = [["ACH", "Achieved"], ["OT", "On track"], ["PP", "Partial progress"], ["NS", "Not started"]]


@pytest.mark.parametrize("codes", [CODED, SHORT])
@pytest.mark.parametrize("heading", ["Status", "Implementation status", "Level of implementation"])
@pytest.mark.parametrize("word", ["Legend:", "Key"])
def test_codes_in_cells_of_their_own_below_the_table(
    plan: Plan, codes: list[list[str]], heading: str, word: str
) -> None:
    rows = [[f"1.{n} Plan {n}", "Customs", code, f"Step {n} was taken."] for n, (code, _) in enumerate(codes, 1)]
    report = imported(plan, [["Action", "Responsible", heading, "Progress"], *rows, [], [word], *codes])
    assert [action["ratings"]["party"]["rating"] for action in actions(report)] == [
        "achieved", "on-track", "partial", "not-started"
    ]  # fmt: skip


@pytest.mark.parametrize("codes", [CODED, SHORT])
def test_codes_in_cells_of_their_own_beside_the_table(plan: Plan, codes: list[list[str]]) -> None:
    rows = [
        [f"1.{n} Plan {n}", code, f"Step {n} was taken.", "", code, label] for n, (code, label) in enumerate(codes, 1)
    ]
    report = imported(plan, [["Action", "Implementation status", "Progress", "", "Legend"], *rows])
    assert [action["ratings"]["party"]["rating"] for action in actions(report)] == [
        "achieved", "on-track", "partial", "not-started"
    ]  # fmt: skip
    assert "was left out: it was not recognised" not in doubts(report)


def test_codes_without_a_legend_are_no_shares(plan: Plan) -> None:
    report = imported(plan, [["Action", "Status"], ["1.1 Map", "4"], ["1.2 Fence", "3"]])
    assert not any(key in action for action in actions(report) for key in ("indicators", "ratings"))
    assert '"4" is not the label of a rating' in doubts(report)


def test_a_pillar_beside_a_legend_is_no_second_row_of_the_heading(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["No.", "Action", "Status", "", "Rating scale", ""],
            ["Pillar 1: Legislation", "<", "<", "", "ACH", "Achieved"],
            ["1.1", "Map", "OT", "", "OT", "On track"],
            ["1.2", "Fence", "ACH", "", "NS", "Not started"],
        ],
    )
    assert [action["ratings"]["party"]["rating"] for action in actions(report)] == ["on-track", "achieved"]
    assert [action["title"] for action in actions(report)] == ["Map", "Fence"]


def test_the_legend_and_the_notes_between_two_sheets(plan: Plan) -> None:
    heading = ["Action", "Status", "Progress"]
    first = [heading, ["1.1 Map", "OT", "Printed."], ["* Figures are provisional."], ["Legend"]]
    first += [[f"{code} = {label}"] for code, label in SHORT]
    second = [heading, ["1.2 Fence", "ACH", "Ten stand."]]
    book = Workbook((sheet_of(first, "Plan"), sheet_of(second, "Plan (2)")))
    report = read_plain_table(book, plan, TableOptions(""))
    assert [action["id"] for action in actions(report)] == ["1.1", "1.2"]
