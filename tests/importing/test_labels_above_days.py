"""Days of the period below their labels, and times above tables that are not the period. All plans are fictional."""

import pytest

from planpress.exchange.office.workbook import Workbook
from planpress.importing.imported import TableOptions
from planpress.importing.plain_table import read_plain_table
from planpress.model import Plan
from tests.importing.tables import Rows, doubts, imported, plan_of, sheet_of

TABLE = [["No.", "Action", "Status", "Progress"], ["1.1", "Dig", "Achieved", "We dug."]]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    "cover",
    [
        [["Report"], ["From", "To"], ["1 January 2023", "31 December 2024"]],
        [["Start date", "End date", "Submitted on"], ["01/01/2023", "31/12/2024", "15/01/2025"]],
        [["Début", "Fin"], ["1er janvier 2023", "31 décembre 2024"]],
        [["Desde", "Hasta"], ["1 de enero de 2023", "31 de diciembre de 2024"]],
        [["", "From", "To"], ["", "1 January 2023", "31 December 2024"]],
    ],
)
def test_days_below_their_labels(plan: Plan, cover: Rows) -> None:
    mapping = read_plain_table(Workbook((sheet_of(cover, "Cover"), sheet_of(TABLE))), plan).mapping
    assert (str(mapping["from"]), str(mapping["to"])) == ("2023-01-01", "2024-12-31")
    assert str(mapping.get("submitted", "2025-01-15")) == "2025-01-15"


@pytest.mark.parametrize(
    "line",
    ["Base year 2022", "Baseline year: 2022", "Année de référence 2022", "Año base: 2022", "Ano de referência 2022"],
)
def test_the_year_of_the_baseline_is_not_the_period(plan: Plan, line: str) -> None:
    report = imported(plan, [[line], *TABLE])
    assert "from" not in report.mapping
    assert "cell A1" in doubts(report)


@pytest.mark.parametrize(
    "line", ["COMPTE RENDU DU PLAN D'ACTION AU 31 DÉCEMBRE 2024", "Fen action plan: progress until 31 December 2024"]
)
def test_the_day_up_to_which_a_report_goes(plan: Plan, line: str) -> None:
    report = imported(plan, [[line], *TABLE])
    assert str(report.mapping["to"]) == "2024-12-31"
    assert "was read as the last day of the period" in doubts(report)


@pytest.mark.parametrize(("period", "start"), [("2022-2023", "2022-07"), ("second", "2022-07"), ("2023", "")])
def test_the_period_in_a_name_beside_a_given_id(plan: Plan, period: str, start: str) -> None:
    """It is read if its years are those of the id, or if the id names no years."""
    options = TableOptions(period=period, file_name="fens July 2022 to June 2023")
    mapping = read_plain_table(Workbook((sheet_of(TABLE),)), plan, options).mapping
    assert str(mapping.get("from", "")).startswith(start)
    assert bool(mapping.get("from")) is bool(start)
