"""Periods in titles that say only what kind of table it is, and in the names of sheets and files. All are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office.workbook import Workbook
from planpress.importing import ImportedReport, TableOptions, read_report
from planpress.importing.plain_table import read_plain_table
from planpress.model import Plan
from tests.importing.tables import Rows, doubts, plan_of, sheet_of

TABLE = [
    ["No", "Action", "Status", "Progress"],
    ["1.1", "Map", "Achieved", "Mapped."],
    ["1.2", "Dig", "On track", "Dug."],
]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def read(plan: Plan, *sheets: tuple[str, Rows], file_name: str = "") -> ImportedReport:
    made = tuple(sheet_of(rows, name) for name, rows in sheets)
    return read_plain_table(Workbook(made), plan, TableOptions(file_name=file_name))


def period(report: ImportedReport) -> str:
    days = [str(report.mapping[key]) for key in ("from", "to") if key in report.mapping]
    return " ".join(days) or report.period


YEAR = "2023-01-01 2023-12-31"
YEARS = "2022-01-01 2023-12-31"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Monitoring 2023", YEAR),
        ("Actions 2023", YEAR),
        ("Follow-up table 2023", YEAR),
        ("M&E table, 2023", YEAR),
        ("Results framework 2023", YEAR),
        ("Fen Action Plan 2020-2025: monitoring table 2023", YEAR),
        ("Tracker Q2 2023", "2023-04 2023-06"),
        ("Monitoring sheet FY 2022/23", "2022-2023"),
        ("Monitoring sheet FY 2022-23", "2022-2023"),
        ("Suivi 2023", YEAR),
        ("Fiche de suivi de la mise en œuvre 2023", YEAR),
        ("Ficha de seguimiento 2023", YEAR),
        ("Planilha de monitoramento 2023", YEAR),
        ("جدول المتابعة 2023", YEAR),
        ("Fens plan \u2013 suivi 2022-2023", YEARS),
        ("Fen Action Plan 2020-2025, tracker 2022-2023", YEARS),
        ("Progress report 2022\u20132023", YEARS),
        ("Seguimiento 2022-2023", YEARS),
        ("Plano X - monitoramento 2022-2023", YEARS),
        ("Annual report 2022-2023", ""),
        ("Suivi 2022-2026", ""),
        ("Suivi du plan 2022-2023", ""),
        ("Fens plan 2022-2023 \u2013 suivi", ""),
        ("Fens plan 2023", ""),
        ("Exemplia 2023", YEAR),
        ("Monitoring of 2022 and table of 2023", ""),
        ("Next monitoring 2023", ""),
        ("Tracker, version of 2023", ""),
    ],
)
def test_titles(plan: Plan, title: str, expected: str) -> None:
    report = read(plan, ("Plan", [[title], *TABLE]))
    assert period(report) == expected
    assert title in doubts(report)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("2023", YEAR),
        ("Tracker 2023", YEAR),
        ("Q4 2023", "2023-10 2023-12"),
        ("FY 2022-23", "2022-2023"),
        ("Suivi 2023", YEAR),
        ("2022-2023", "2022-01-01 2023-12-31"),
        ("Plan 2020-2025", ""),
        ("Sheet1", ""),
    ],
)
def test_names_of_sheets(plan: Plan, name: str, expected: str) -> None:
    report = read(plan, (name, TABLE))
    assert period(report) == expected
    assert ("the name of the sheet" in doubts(report)) == bool(expected)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("tracker_2023", YEAR),
        ("Rapport annuel 2023 final", YEAR),
        ("suivi-2023 (1)", YEAR),
        ("report_FY2022-23", "2022-2023"),
        ("fens_action_plan_2020-2025", ""),
        ("tracker_2024-03-01", ""),
        ("tracker_20240301", ""),
        ("fens 2023", YEAR),
        ("vision_2030_tracker", ""),
        ("vision_2030_tracker_2023", YEAR),
    ],
)
def test_names_of_files(plan: Plan, name: str, expected: str) -> None:
    report = read(plan, ("Sheet1", TABLE), file_name=name)
    assert period(report) == expected
    assert (f'the name of the file, "{name}",' in doubts(report)) == bool(expected)


def test_a_file(plan: Plan, tmp_path: Path) -> None:
    file = tmp_path / "tracker 2023.csv"
    file.write_text("\n".join(",".join(row) for row in TABLE), encoding="utf-8")
    assert period(read_report(file, plan)) == YEAR


def test_what_contradicts_a_name(plan: Plan) -> None:
    """Other years above the table or in its headings, or on another sheet of the table, are no guess."""
    assert period(read(plan, ("2023", [["Exemplia 2024"], *TABLE]))) == ""
    assert period(read(plan, ("2023", [["No", "Action", "Status 2024"], *TABLE[1:]]))) == ""
    others = [["No", "Action", "Status", "Progress"], ["2.1", "Walk", "Achieved", "Walked."]]
    assert period(read(plan, ("2022", TABLE), ("2023", others))) == ""


def test_what_does_not_contradict_a_name(plan: Plan) -> None:
    assert period(read(plan, ("2023", [["Fen Action Plan 2020-2025"], *TABLE]))) == YEAR
    assert period(read(plan, ("2023", TABLE), file_name="tracker 2024")) == YEAR
    report = read(plan, ("2023", [["Annual report 2022"], *TABLE]))
    assert period(report) == "2022-01-01 2022-12-31"
    assert "the name of the sheet" not in doubts(report)


def test_a_period_that_the_user_names(plan: Plan) -> None:
    """The user knows better than the name of a file or a sheet."""
    options = TableOptions(period="2024", file_name="tracker 2023")
    report = read_plain_table(Workbook((sheet_of(TABLE, "2023"),)), plan, options)
    assert "from" not in report.mapping
    assert "the name of the" not in doubts(report)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("2021-2022", "2021-01-01 2022-12-31"),
        ("2021 \u2013 2022", "2021-01-01 2022-12-31"),
        ("2021_2022", "2021-01-01 2022-12-31"),
        ("2020-2022", "2020-01-01 2022-12-31"),
        ("2022-23", "2022-2023"),
        ("2022/2023", "2022-2023"),
        ("2020-2030", ""),
        ("2022-21", ""),
        ("2022-2021", ""),
    ],
)
def test_years_in_the_name_of_a_sheet(plan: Plan, name: str, expected: str) -> None:
    """Two or three years are a period, which a line says; more are those of the plan."""
    report = read(plan, (name, TABLE))
    assert period(report) == expected
    assert ("the name of the sheet" in doubts(report)) is bool(expected)


@pytest.mark.parametrize("name", ["Suivi 2022-2023", "Tracker 2022-2023", "Seguimiento 2022-2023"])
def test_two_years_in_the_name_of_a_sheet(plan: Plan, name: str) -> None:
    assert period(read(plan, (name, TABLE))) == YEARS


@pytest.mark.parametrize(
    "title",
    [
        "Fens plan: status, first half of 2025",
        "Plan marais : \u00e9tat, premier semestre 2025",
        "Plan de humedales - estado, primer semestre de 2025",
    ],
)
def test_a_part_of_the_year_in_the_name_of_a_sheet(plan: Plan, title: str) -> None:
    """A statement that only names a part of a year is the period, rather than the year in the name of the sheet."""
    report = read(plan, ("Status 2025", [[title], *TABLE]))
    assert period(report) == "2025-01 2025-06"
    assert "the name of the sheet" not in doubts(report)


def test_the_day_of_a_situation_in_the_year_of_a_sheet(plan: Plan) -> None:
    """The day is the last one of the period, whose first day the name of the sheet gives, if the day is in its year."""
    report = read(plan, ("2025", [["Implementation status of the Fen Action Plan as at 30 June 2025"], *TABLE]))
    assert period(report) == "2025-01-01 2025-06-30"
    assert "was read as the last day of the period" in doubts(report)
    assert "the name of the sheet was read as the first day of the period, 2025-01-01" in doubts(report)
    assert period(read(plan, ("2023", [["Implementation status as at 31 January 2024"], *TABLE]))) == YEAR
