"""Sheets of a workbook for several years, with the same actions. All plans are fictional."""

import pytest

from planpress.exchange.office.workbook import Workbook
from planpress.importing import TableOptions
from planpress.importing.plain_table import read_plain_table
from planpress.model import Plan
from tests.importing.tables import Rows, actions, doubts, plan_of, sheet_of

OLD: Rows = [["No.", "Action", "Status", "Progress"], ["1.1", "Dig ponds", "Not started", "We talked."],
             ["1.2", "Sow reed", "Not started", "We waited."]]  # fmt: skip
NEW: Rows = [["Key", "Action", "Status", "Story so far"], ["1.1", "Dig ponds", "On track", "We dug."],
             ["1.2", "Sow reed", "Achieved", "We sowed."]]  # fmt: skip


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(("period", "name", "expected"), [("2024", "{}", "on-track"), ("", "Report {}", "on-track"),
                                                          ("2023", "{}", "not-started")])  # fmt: skip
def test_other_headings(plan: Plan, period: str, name: str, expected: str) -> None:
    """The sheet of the period, or the latest one, is read, even if its headings are less usual."""
    sheets = (sheet_of(OLD, name.format(2023)), sheet_of(NEW, name.format(2024)))
    report = read_plain_table(Workbook(sheets), plan, TableOptions(period=period))
    assert actions(report)[0]["ratings"] == {"party": expected}
    year = 2023 if expected == "not-started" else 2024
    assert f'the sheet "{name.format(year)}" was read' in doubts(report)


def test_sheets_with_other_names(plan: Plan) -> None:
    """Years in names that differ in more than the year do not make a sheet a version of another."""
    sheets = (sheet_of(OLD, "Report 2023"), sheet_of(NEW, "Ideas 2024"))
    report = read_plain_table(Workbook(sheets), plan, TableOptions())
    assert actions(report)[0]["ratings"] == {"party": "not-started"}
