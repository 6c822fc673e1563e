"""The period in two rows of the front page, and dates that other dates explain. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.model import Plan
from planpress.rules import sound_plan

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
