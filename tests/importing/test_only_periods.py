"""The only time above a table or in the name of its sheet or file is the period. All titles are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.tables import doubts, plan_of
from tests.importing.test_named_periods import TABLE, period, read

YEAR = "2022-01-01 2022-12-31"
FIRST_HALF = "2024-01-01 2024-06-30"


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("EXEMPLIA / RENEWAL PLAN / MONITORING SHEET 2022", YEAR),
        ("EXEMPLIA\nRENEWAL PLAN\nMONITORING SHEET 2022", YEAR),
        ("Self-assessment for 2022", YEAR),
        ("Autoevaluación 2022 - Plan Agua Limpia", YEAR),
        ("Auto-évaluation 2022", YEAR),
        ("Autoavaliação 2022", YEAR),
        ("التقييم الذاتي 2022", YEAR),
        ("الفترة: 2022", YEAR),
        ("الفترة: ٢٠٢٢", YEAR),
        ("តាមដាន 2022", YEAR),
        ("Fen Strategy, adopted in 2019 - status 2022", YEAR),
        ("Décret no 12 de 2019 - état 2022", YEAR),
        ("Road safety 2022", YEAR),
        ("Report to the Old Towns Committee, covering 2022", YEAR),
        ("Primer semestre de 2024", FIRST_HALF),
        ("First half of 2024", FIRST_HALF),
        ("Premier semestre 2024", FIRST_HALF),
        (
            "Plan mangroves - état au 30 juin 2023 (période : 1er juillet 2022 au 30 juin 2023)",
            "2022-07-01 2023-06-30",
        ),
    ],
)
def test_the_only_time(plan: Plan, title: str, expected: str) -> None:
    report = read(plan, ("Sheet1", [[title], *TABLE]))
    assert period(report) == expected
    assert "was read as the period" in doubts(report)


@pytest.mark.parametrize(
    "title",
    [
        "Fens plan 2022",
        "Fens plan, 2022-2023",
        "Plan for the years 2022-2026",
        "Adopted in 2022",
        "Approved by decree no. 12 of 2022",
        "Version 2022",
        "Printed in March 2022",
        "March 2022",
        "Baseline 2022",
        "Presupuesto 2022",
        "Loi 2022 sur les marais",
        "اعتمد في 2022",
        "Fens for all by 2030",
        "Next monitoring 2022",
        "Monitoring of the action plan 2022-2023",
        "Road safety 2022, mountain safety 2023",
    ],
)
def test_a_time_of_something_else(plan: Plan, title: str) -> None:
    assert period(read(plan, ("Sheet1", [[title], *TABLE]))) == ""


@pytest.mark.parametrize("label", ["الفترة: 2022", "First half of 2022"])
def test_a_label_is_no_title(plan: Plan, label: str) -> None:
    assert "source" not in read(plan, ("Sheet1", [[label], *TABLE])).mapping


def test_several_times(plan: Plan) -> None:
    """The time behind words for a report counts; if there are two of them, both are quoted."""
    rows = [["Wetlands of Exemplia 2020"], ["Self-assessment 2022"], *TABLE]
    assert period(read(plan, ("Sheet1", rows))) == YEAR
    both = read(plan, ("Sheet1", [["Self-assessment 2021"], ["Self-assessment 2022"], *TABLE]))
    assert period(both) == ""
    said = doubts(both)
    assert "Self-assessment 2021" in said
    assert "Self-assessment 2022" in said


def test_a_year_in_headings(plan: Plan) -> None:
    """A title with another year than the headings does not name the period."""
    rows = [["Wetlands of Exemplia 2020"], ["No", "Action", "Status 2022"], *(row[:3] for row in TABLE[1:])]
    assert period(read(plan, ("Sheet1", rows))) == ""


def test_a_period_that_was_not_filled_in(plan: Plan) -> None:
    rows = [["Reporting period: to be confirmed"], ["Road safety 2022"], *TABLE]
    assert period(read(plan, ("Sheet1", rows))) == ""
