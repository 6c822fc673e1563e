"""Crosses below quarters and months without a year. All plans are fictional."""

import pytest

from planpress.exchange.office.workbook import Workbook
from planpress.importing import TableOptions
from planpress.importing.plain_table import read_plain_table
from planpress.model import Plan
from tests.importing.tables import Rows, doubts, only, plan_of, sheet_of

AFTER = ["", "x", "x", "", "x"]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def read(plan: Plan, rows: Rows, period: str) -> tuple[dict[str, object], str]:
    report = read_plain_table(Workbook((sheet_of(rows),)), plan, TableOptions(period=period))
    action = only(report)
    assert action["ratings"] == {"party": "achieved"}
    return {key: str(action[key]) for key in ("start", "due") if key in action}, doubts(report)


@pytest.mark.parametrize(
    ("quarters", "times"),
    [
        (["Q1", "Q2", "Q3", "Q4"], {"start": "2024-04", "due": "2024-09"}),
        (["1st quarter", "2nd quarter", "3rd quarter", "4th quarter"], {"start": "2024-04", "due": "2024-09"}),
        (["T1", "T2", "T3", "T4"], {"start": "2024-04", "due": "2024-09"}),
        (["I trimestre", "II trimestre", "III trimestre", "IV trimestre"], {"start": "2024-04", "due": "2024-09"}),
        (["Jan", "Feb", "Mar", "Apr"], {"start": "2024-02", "due": "2024-03"}),
        (["janv.", "f\u00e9vr.", "mars", "avril"], {"start": "2024-02", "due": "2024-03"}),
        (["enero", "febrero", "marzo", "abril"], {"start": "2024-02", "due": "2024-03"}),
    ],
)  # fmt: skip
@pytest.mark.parametrize("above", ["", "Time schedule", "Calendrier", "Cronograma"])
def test_the_year_of_the_report(plan: Plan, quarters: list[str], times: dict[str, str], above: str) -> None:
    """A quarter without a cross is one of the columns too."""
    heading = ["No", "Action", *quarters, "Achieved", "On track"]
    rows = [heading] if not above else [["No", "Action", above, "", "", "", *heading[6:]], ["", "", *quarters]]
    found, said = read(plan, [*rows, ["1.1", "Dig", *AFTER]], "2024")
    assert found == times
    assert "were read as times in 2024" in said
    assert "not recognised" not in said


@pytest.mark.parametrize("period", ["", "2024-2025"])
def test_without_one_year(plan: Plan, period: str) -> None:
    rows = [["No", "Action", "Time schedule", "", "", "", "Achieved", "On track"], ["", "", "Q1", "Q2", "Q3", "Q4"]]
    found, said = read(plan, [*rows, ["1.1", "Dig", *AFTER]], period)
    assert not found
    assert said.count("with crosses, were left out, because their headings name no year") == 1
