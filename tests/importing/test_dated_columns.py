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
