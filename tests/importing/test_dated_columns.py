"""Columns of texts about a year, and titles and lines with the years of the period."""

import pytest

from planpress.model import Plan
from tests.importing.tables import doubts, imported, only, plan_of

HEADING = ["No.", "Action", "Status", "Progress"]
ROW = ["1.1", "Map the fens", "Achieved", "All fens were mapped."]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize("heading", ["Programme 2024", "Programación 2024", "Activities 2024", "Schedule 2024"])
def test_sentences_about_a_later_year(plan: Plan, heading: str) -> None:
    """They are neither the names of the actions nor their dates, but the next steps."""
    rows = [["Annual report 2023"], [*HEADING, heading], [*ROW, "Two boats will be bought for the guards."]]
    report = imported(plan, rows)
    assert only(report)["title"] == "Map the fens"
    assert only(report)["outlook"] == ["Two boats will be bought for the guards."]
    assert f'"{heading}" was read as the next steps' in doubts(report)


@pytest.mark.parametrize("heading", ["Actions 2023", "Programme 2023"])
def test_names_below_a_year(plan: Plan, heading: str) -> None:
    report = imported(plan, [["Annual report 2023"], ["No.", heading, "Status"], ["1.1", "Map the fens", "Achieved"]])
    assert only(report)["title"] == "Map the fens"


@pytest.mark.parametrize("title", ["Two-year report 2023-2024", "Report for the biennium 2023-2024"])
def test_reports_on_two_years(plan: Plan, title: str) -> None:
    values = imported(plan, [[title], HEADING, ROW]).mapping
    assert (str(values["from"]), str(values["to"])) == ("2023-01-01", "2024-12-31")


@pytest.mark.parametrize(
    "line",
    ["Signed at Uldai, 14 February 2025", "Signé à Brénac, le 14 février 2025", "Firmado en Ica, 14 de febrero de 2025",
     "Assinado em Faro, a 14 de fevereiro de 2025", "Dado en Lima, a 14 de febrero de 2025"],
)  # fmt: skip
def test_signatures_below_the_table(plan: Plan, line: str) -> None:
    report = imported(plan, [HEADING, ROW, [], [line]])
    assert str(report.mapping["submitted"]) == "2025-02-14"
    assert f'"{line}" was read as the day of submission' in doubts(report)


@pytest.mark.parametrize(
    ("first", "second"),
    [("Status at 30/06/2024", "Status at 31/12/2024"), ("Status 2024-03-31", "Status 2024-09-30"),
     ("Status (15 May 2024)", "Status (20 May 2024)")],
)  # fmt: skip
@pytest.mark.parametrize("swapped", [False, True])
def test_columns_with_days(plan: Plan, first: str, second: str, *, swapped: bool) -> None:
    """The latest column of ratings is read, by the days in the headings."""
    pairs = [(first, "On track"), (second, "Achieved")]
    (left, before), (right, after) = reversed(pairs) if swapped else pairs
    report = imported(plan, [["No.", "Action", left, right], ["1.1", "Map the fens", before, after]])
    assert only(report)["ratings"] == {"party": "achieved"}


@pytest.mark.parametrize("heading", ["Axes", "Pillars", "Ejes", "Eixos", "Volets", "Thematic areas"])
def test_pillars_in_the_plural(plan: Plan, heading: str) -> None:
    report = imported(plan, [[heading, "Action", "Status"], ["Enforcement", "Guard the fens", "Achieved"]])
    assert only(report)["pillar"] == "2"


def test_tables_side_by_side(plan: Plan) -> None:
    """The names in a table beside the actions are not what was done."""
    heading = ["No.", "Action", "Status"]
    rows = [[*heading, "", *heading], ["1.1", "Map", "Achieved", "", "2.1", "Guard", "On track"]]
    report = imported(plan, rows)
    assert set(only(report)) == {"id", "pillar", "title", "ratings"}
    assert 'it was left out: column E "No.", column F "Action", column G "Status"' in doubts(report)


def test_one_line_for_a_column(plan: Plan) -> None:
    rows = [[*HEADING, "Comment by the Ministry of Finance"], [*ROW, "No cost."]]
    report = imported(plan, rows)
    assert doubts(report).count('"Comment by the Ministry of Finance" was read as comments') == 1
