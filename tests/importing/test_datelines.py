"""The place and the day of a signature below the actions of a form. All reports are fictional."""

import pytest

from planpress.importing.form import FormReport
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]

FRONT = ("Progress report", "Party: Cambodia", "Reporting period: January to December 2022")
ACTIONS = grid(("Action", "Rating", "Progress"), ("1.1 Meet", "Achieved", "We met."))
DAYS = [
    "Done at Phnom Penh on 12 June 2023",
    "Signed at Phnom Penh on 12 June 2023",
    "Fait \u00e0 Phnom Penh, le 12 juin 2023",
    "Hecho en Phnom Penh el 12 de junio de 2023",
    "Feito em Phnom Penh, em 12 de junho de 2023",
    "Date: 12 June 2023",
    "Lieu et date : Phnom Penh, 12 juin 2023",
    "Date of submission: 12 June 2023",
    "Fecha de presentación: 12 de junio de 2023",
    "Data de envio: 12 de junho de 2023",
    "تاريخ التقديم: 12 يونيو 2023",
    "تم التقديم في ١٢ يونيو ٢٠٢٣",
    "قُدِّم بتاريخ 12 حزيران/يونيو 2023",
    "كارالي، 12 يونيو 2023",
]


def report_with(plan: Plan, day: str, *front: str) -> FormReport:
    return read(plan, lines(*FRONT, *front), lines("PART C"), ACTIONS, lines(day))


@pytest.mark.parametrize("day", DAYS)
def test_a_day_below_the_actions(plan: Plan, day: str) -> None:
    """It is the day of submission if the front page gives none."""
    report = report_with(plan, day)
    assert str(report.front.submitted) == "2023-06-12"
    assert "front page:" not in words(report)


@pytest.mark.parametrize("day", [*DAYS, "Submitted on 12 June 2023 by the Fisheries Administration"])
def test_a_day_in_the_last_row_of_the_table(plan: Plan, day: str) -> None:
    """It is no text about the last action."""
    rows = ("Action", "Rating", "Progress"), ("1.1 Meet", "Achieved", "We met."), (day, "", "")
    for table in (grid(*rows), grid(*rows) + lines("")):
        report = read(plan, lines(*FRONT), lines("PART C"), table)
        assert report.actions[0].texts.progress == ["We met."]
        assert str(report.front.submitted) == "2023-06-12"
        assert f'"{day}" was read as the day of submission' in words(report)
        assert "joined" not in words(report)


def test_who_prepared_the_report_in_the_last_row(plan: Plan) -> None:
    """The row is told, and is no text about the last action."""
    rows = ("Action", "Rating", "Progress"), ("1.1 Meet", "Achieved", "We met."), ("Prepared by: Forestry Unit", "", "")
    report = read(plan, lines(*FRONT), lines("PART C"), grid(*rows))
    assert report.actions[0].texts.progress == ["We met."]
    assert "Prepared by: Forestry Unit" in words(report)


@pytest.mark.parametrize("label", ["Prepared by", "Submitted by:", "Elaborado por"])
def test_who_prepared_the_report_in_two_cells(plan: Plan, label: str) -> None:
    """The office and the day in the last row are read."""
    rows = (
        ("Action", "Rating", "Progress"),
        ("1.1 Meet", "Achieved", "We met."),
        (label, "Forestry Unit, 12 June 2023", ""),
    )
    report = read(plan, lines(*FRONT), lines("PART C"), grid(*rows))
    assert report.actions[0].texts.progress == ["We met."]
    assert (report.front.prepared_by, str(report.front.submitted)) == ("Forestry Unit", "2023-06-12")


@pytest.mark.parametrize("day", DAYS)
def test_a_day_below_the_last_text(plan: Plan, day: str) -> None:
    """It is no text about the last action, and no line says that it was kept."""
    report = read(plan, lines(*FRONT, "PART C", "1.1 Meet", "Rating: Achieved", "We met.", day))
    assert report.actions[0].texts.progress == ["We met."]
    assert str(report.front.submitted) == "2023-06-12"
    assert "kept" not in words(report)


def test_a_day_of_submission_below_the_actions(plan: Plan) -> None:
    report = report_with(plan, "Submitted on 12 June 2023 by the Fisheries Administration")
    assert str(report.front.submitted) == "2023-06-12"


@pytest.mark.parametrize("day", DAYS)
def test_the_same_day_and_another_one(plan: Plan, day: str) -> None:
    """The same day needs no line; another day is told where it stands, and not as a line of the front page."""
    report = report_with(plan, day, "Submitted on 12 June 2023")
    assert day not in words(report)
    report = report_with(plan, day, "Submitted on 13 June 2023")
    assert str(report.front.submitted) == "2023-06-13"
    assert f'"{day}" gives another day of submission, which was left out' in words(report)
    assert "front page:" not in words(report)


def test_a_day_that_can_be_two_days(plan: Plan) -> None:
    """It is told, and is no text about the last action."""
    report = report_with(plan, "Done at Phnom Penh on 03/04/2023")
    assert report.front.submitted is None
    assert '"03/04/2023"' in words(report)
    report = read(plan, lines("PART C", "1.1 Meet", "Rating: Achieved", "We met.", "Done at Phnom Penh on 03/04/2023"))
    assert report.actions[0].texts.progress == ["We met."]
