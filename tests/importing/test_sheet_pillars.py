"""Sheets whose names are short forms of pillars, or no pillars at all. All plans are fictional."""

import pytest

from planpress.exchange.office.workbook import Workbook
from planpress.importing import ImportedReport
from planpress.importing.plain_table import read_plain_table
from planpress.model import Plan
from tests.importing.tables import PLAN, actions, doubts, plan_of, sheet_of

HEADING = ["No", "Action", "Status"]
LONGER = PLAN.replace("title: {en: Enforcement, fr: Application de la loi}", "title: Surveillance and laboratories")


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"), LONGER)


def two_sheets(plan: Plan, name: str, ids: tuple[str, str]) -> ImportedReport:
    first = sheet_of([HEADING, [ids[0], "Amend the law", "Achieved"]], "1 Legislation")
    second = sheet_of([HEADING, [ids[1], "Test the water", "On track"]], name)
    return read_plain_table(Workbook((first, second)), plan)


@pytest.mark.parametrize("ids", [("E1", "F1"), ("", ""), ("1.1", "2.1")])
@pytest.mark.parametrize(
    "name",
    ["2 Surveillance and labs", "2 Surveillance", "Surveillance & labs", "Surveillance and laborat"],
)
def test_a_short_form_of_a_pillar(plan: Plan, name: str, ids: tuple[str, str]) -> None:
    """The number and a part of the title, or most of its words, mean the pillar, which a line says."""
    report = two_sheets(plan, name, ids)
    assert [action.get("pillar") for action in actions(report)] == ["1", "2"]
    assert f'"{name}" was read as pillar 2, "Surveillance and laboratories"' in doubts(report)
    assert "is below pillar" not in doubts(report)


@pytest.mark.parametrize("ids", [("E1", "F1"), ("", "")])
@pytest.mark.parametrize("name", ["Other actions", "2 Other actions", "1 Surveillance and labs", "Surveillance"])
def test_a_name_that_is_no_pillar(plan: Plan, name: str, ids: tuple[str, str]) -> None:
    """The pillar of a sheet does not go on to the next one."""
    report = two_sheets(plan, name, ids)
    assert [action.get("pillar") for action in actions(report)] == ["1", None]
    assert "no pillar of the plan was found for the action" in doubts(report)


def test_the_numbers_below_a_name_that_is_no_pillar(plan: Plan) -> None:
    """The numbers of actions say their pillars, and nothing is said about another sheet's."""
    report = two_sheets(plan, "Other actions", ("1.1", "2.1"))
    assert [action.get("pillar") for action in actions(report)] == ["1", "2"]
    assert "is below pillar" not in doubts(report)


def test_a_column_of_pillars_begins_again_on_each_sheet(plan: Plan) -> None:
    """An empty cell at the top of a sheet does not repeat the last pillar of the sheet before."""
    heading = ["Pillar", *HEADING]
    first = sheet_of([heading, ["Legislation", "E1", "Amend the law", "Achieved"], ["", "E2", "Tell it", ""]], "A")
    second = sheet_of([heading, ["", "F1", "Test the water", "On track"]], "B")
    report = read_plain_table(Workbook((first, second)), plan)
    assert [action.get("pillar") for action in actions(report)] == ["1", "1", None]
