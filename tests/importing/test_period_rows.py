"""The period in two rows of the front page, and dates that other dates explain. All reports are fictional."""

from datetime import date
from pathlib import Path

import pytest

from planpress.exchange.office.text_reading import read_text
from planpress.exchange.office.workbook import Workbook
from planpress.importing import ImportedReport
from planpress.importing.form import FormReport, read_form
from planpress.importing.plain_table import read_plain_table
from planpress.model import Plan
from planpress.rules import sound_plan
from tests.importing.tables import Rows, doubts, plan_of, sheet_of

PART_C = ("PART C: Details", "Action\tRating\tSummary of progress")


@pytest.fixture(scope="module")
def plan() -> Plan:
    return sound_plan(Path())


def read(plan: Plan, *front: str, text: str = "We dug.") -> FormReport:
    lines = ("Progress report", *front, *PART_C, f"1.1 Dig\tAchieved\t{text}")
    return read_form(read_text("\n".join(lines).encode()), plan)


def ends(report: FormReport) -> tuple[str, str]:
    return str(report.front.start), str(report.front.end)


@pytest.mark.parametrize(
    "rows",
    [
        ("Reporting period: from\t02.03.2022", "to\t27.02.2023"),
        ("Reporting period", "From\t2 March 2022", "To\t27 February 2023"),
        ("Period start\t02/03/2022", "Period end\t27/02/2023"),
        ("P\u00e9riode : du\t02/03/2022", "au\t27/02/2023"),
        ("D\u00e9but\t2 mars 2022", "Fin\t27 f\u00e9vrier 2023"),
        ("Per\u00edodo: desde\t02/03/2022", "hasta\t27/02/2023"),
    ],
)
def test_two_rows(plan: Plan, rows: tuple[str, ...]) -> None:
    assert ends(read(plan, *rows)) == ("2022-03-02", "2023-02-27")


def test_two_rows_about_the_plan(plan: Plan) -> None:
    report = read(plan, "Start of the NIAP\t2 March 2015", "End of the NIAP\t27 February 2019")
    assert ends(report) == ("None", "None")


def test_the_order_in_another_line(plan: Plan) -> None:
    """The day of submission shows that the day comes first."""
    report = read(plan, "Reporting period: 01.07.2021 \u2013 05.06.2022", "Submitted on 30.08.2022")
    assert ends(report) == ("2021-07-01", "2022-06-05")
    assert any("the same order as in another date" in doubt.words for doubt in report.uncertainties)


def test_the_order_elsewhere_in_the_document(plan: Plan) -> None:
    report = read(plan, "Reporting period: 07/01/2021 \u2013 06/05/2022", text="We dug on 09/28/2021.")
    assert ends(report) == ("2021-07-01", "2022-06-05")


def test_two_orders_show_none(plan: Plan) -> None:
    report = read(plan, "Reporting period: 07/01/2021 \u2013 06/05/2022", text="On 09/28/2021 and on 28/09/2021.")
    assert ends(report) == ("None", "None")


def test_a_period_with_one_end(plan: Plan) -> None:
    """The year of the known end can be the id of the period."""
    report = read(plan, "Reporting period: since CoP18 \u2013 May 2021")
    assert (ends(report), report.front.years) == (("None", "2021-05"), "2021")
    assert any(doubt.words.startswith("no first day of the period") for doubt in report.uncertainties)


TABLE = [["No", "Action", "Status", "Progress"], ["1.1", "Dig", "Achieved", "Two wells were dug."]]


@pytest.fixture(scope="module")
def plan_of_fens(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def in_workbook(plan: Plan, rows: Rows, *, on_a_cover: bool) -> ImportedReport:
    """The report in a workbook with rows above the table, or on a sheet of their own."""
    sheets = (sheet_of(rows, "Cover"), sheet_of(TABLE)) if on_a_cover else (sheet_of([*rows, *TABLE]),)
    return read_plain_table(Workbook(sheets), plan)


@pytest.mark.parametrize("on_a_cover", [True, False])
@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("From", "To"),
        ("Start of period", "End of period"),
        ("Reporting start", "Reporting end"),
        ("Du", "Au"),
        ("Date de d\u00e9but", "Date de fin"),
        ("D\u00e9but de la p\u00e9riode", "Fin de la p\u00e9riode"),
        ("Desde", "Hasta"),
        ("Fecha de inicio", "Fecha de cierre"),
        ("Data de in\u00edcio", "Data de fim"),
        ("بداية الفترة", "نهاية الفترة"),
        ("ចាប់ពី", "ដល់"),
        ("ตั้งแต่วันที่", "ถึงวันที่"),
    ],
)  # fmt: skip
def test_two_rows_of_a_workbook(plan_of_fens: Plan, start: str, end: str, on_a_cover: bool) -> None:
    rows = [["Report on the fens"], [start, "01/04/2023"], [end, "31/03/2024"]]
    report = in_workbook(plan_of_fens, rows, on_a_cover=on_a_cover)
    assert (report.mapping["from"], report.mapping["to"]) == (date(2023, 4, 1), date(2024, 3, 31))
    assert "left out" not in doubts(report).replace("no table", "")
    assert "not imported" not in doubts(report)


@pytest.mark.parametrize("on_a_cover", [True, False])
def test_ends_that_cannot_be_read(plan_of_fens: Plan, on_a_cover: bool) -> None:
    """The years in the id of the period do not become whole years if the file gives other days."""
    rows = [["Fen Plan"], ["From", "01/04/2023"], ["To", "04/03/2024"]]
    report = in_workbook(plan_of_fens, rows, on_a_cover=on_a_cover)
    assert "from" not in report.mapping
    assert report.names_days
    assert '"From 01/04/2023" was not read as the period' in doubts(report)
    assert '"To 04/03/2024" was not read as the period' in doubts(report)


def test_days_on_a_cover_with_other_labels(plan_of_fens: Plan) -> None:
    report = in_workbook(plan_of_fens, [["Launch", "2023-04-01"], ["Halt", "2024-03-31"]], on_a_cover=True)
    assert 'the sheet "Cover" was left out' in doubts(report)
