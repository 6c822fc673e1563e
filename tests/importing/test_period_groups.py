"""Groups of columns about several periods, as in "2021 | 2022" above "Rating | Progress". All plans are fictional."""

import pytest

from planpress.exchange.office.workbook import Workbook
from planpress.importing import ImportedReport, TableOptions
from planpress.importing.plain_table import read_plain_table
from planpress.model import Plan
from tests.importing.tables import Rows, doubts, only, plan_of, sheet_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def read(plan: Plan, rows: Rows, period: str = "") -> ImportedReport:
    return read_plain_table(Workbook((sheet_of(rows),)), plan, TableOptions(period=period))


def table(first: str, second: str, lower: str, row: tuple[str, ...], right: str = "<") -> Rows:
    """A table with two groups of two columns each."""
    two = lower.split(" | ")
    return [["No", "Action", first, right, second, right], ["^", "^", *two, *two], ["1.1", "Map", *row]]


RATED = ("On track", "Drafted in May.", "Achieved", "Printed in June.")


@pytest.mark.parametrize("right", ["<", ""])
@pytest.mark.parametrize(("period", "expected"), [("2021", RATED[:2]), ("2022", RATED[2:]), ("", RATED[2:])])
def test_pairs_of_rating_and_progress(plan: Plan, right: str, period: str, expected: tuple[str, str]) -> None:
    report = read(plan, table("2021", "2022", "Rating | Progress", RATED, right), period)
    assert only(report)["ratings"] == {"party": expected[0].lower().replace(" ", "-")}
    assert only(report)["progress"] == [expected[1]]
    other = "2022" if period == "2021" else "2021"
    for heading in ("Rating", "Progress"):
        assert f'"{other} / {heading}" was left out' in doubts(report)


@pytest.mark.parametrize(("first", "second"), [("FY 2020/21", "FY 2021/22"), ("Report 2020-2021", "Report 2021-2022")])
def test_periods_with_a_year_in_common(plan: Plan, first: str, second: str) -> None:
    report = read(plan, table(first, second, "Rating | Progress", RATED), "2021-2022")
    assert only(report)["progress"] == ["Printed in June."]
    assert f'because "{second}" is the period of the report' in doubts(report)


def test_a_fiscal_year_above_the_table(plan: Plan) -> None:
    rows = table("FY 2020/21", "FY 2021/22", "Rating | Progress", RATED)
    assert only(read(plan, [["Progress report FY 2020/21"], *rows]))["progress"] == ["Drafted in May."]


@pytest.mark.parametrize(
    ("lower", "row", "key", "value"),
    [
        ("Rating | Evidence", ("On track", "Map A", "Achieved", "Map B"), "evidence", [{"title": "Map A"}]),
        ("Rating | Next steps", ("On track", "Ask.", "Achieved", "Print."), "outlook", ["Ask."]),
        ("Rating | Partners", ("On track", "Customs", "Achieved", "Peat Board"), "responsible", ["customs"]),
        ("Rating | Update", ("On track", "Drafted.", "Achieved", "Printed."), "progress", ["Drafted."]),
        ("Achieved | On track", ("x", "", "", "x"), "ratings", {"party": "achieved"}),
        ("Indicator | Value", ("Maps", "3", "Maps", "5"), "indicators", [{"name": "Maps", "value": "3"}]),
    ],
)
def test_other_columns_in_groups(plan: Plan, lower: str, row: tuple[str, ...], key: str, value: object) -> None:
    """Whatever a group about another year holds, it is left out, and told if it has texts."""
    report = read(plan, table("2021", "2022", lower, row), "2021")
    assert only(report)[key] == value
    with_texts = sum(map(bool, row[2:]))
    assert doubts(report).count('was left out, because "2021" is the period of the report') == with_texts


def test_times_of_work(plan: Plan) -> None:
    """Quarters below years say when work is to be done, and belong to every report."""
    rows = [["No", "Action", "2021", "<", "2022", "<", "Status"], ["^", "^", "Q1", "Q2", "Q1", "Q2", "^"],
            ["1.1", "Map", "", "x", "x", "", "Achieved"]]  # fmt: skip
    report = read(plan, rows, "2021")
    assert (only(report)["start"], only(report)["due"]) == ("2021-04", "2022-03")


def test_years_in_the_period(plan: Plan) -> None:
    """Groups about years within the period are not left out."""
    report = read(plan, table("2021", "2022", "Rating | Progress", RATED), "2021-2022")
    assert only(report)["progress"] == ["Drafted in May.", "Printed in June."]
