"""The day of submission, beside other days that a report names. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.model import Plan
from planpress.rules import sound_plan

PERIOD = ("Cambodia", "Reporting period: 1 May 2022 \u2013 30 April 2023")
DETAILS = ("PART C: Details", "1.1 Meet", "Rating: Achieved", "We met.")


@pytest.fixture(scope="module")
def plan() -> Plan:
    return sound_plan(Path())


def read(plan: Plan, *lines: str) -> tuple[FormReport, str]:
    report = read_form(read_text("\n".join(lines).encode()), plan)
    return report, "\n".join(doubt.words for doubt in report.uncertainties)


@pytest.mark.parametrize(
    "line",
    [
        "The following report is due on 4 June 2024",
        "A further report will be submitted on 4 June 2024",
        "Report to be sent to the Secretariat by 4 June 2024",
        "Deadline for submission: 4 June 2024",
        "The previous report was submitted on 4 June 2019",
        "Le rapport suivant sera soumis le 4 juin 2024",
        "Date limite de soumission : 4 juin 2024",
        "Le rapport précédent a été transmis le 4 juin 2019",
        "El informe siguiente será presentado el 4 de junio de 2024",
        "Fecha límite de presentación: 4 de junio de 2024",
        "El informe anterior fue entregado el 4 de junio de 2019",
        "O próximo relatório será enviado em 4 de junho de 2024",
    ],
)
def test_other_days(plan: Plan, line: str) -> None:
    """A day to come, or that of another report, is left out and quoted, and does not displace the true day."""
    true_day = "Submitted: 12 June 2023"
    for lines, day in (((line,), "None"), ((line, true_day), "2023-06-12"), ((true_day, line), "2023-06-12")):
        report, said = read(plan, *PERIOD, *lines, *DETAILS)
        assert str(report.front.submitted) == day
        assert f'1 line was not imported from the front page: "{line[:58]}' in said


def test_two_statements_on_a_line(plan: Plan) -> None:
    line = "Submitted on 12 June 2023; the next report will be submitted on 4 June 2024"
    report, said = read(plan, *PERIOD, line, *DETAILS)
    assert str(report.front.submitted) == "2023-06-12"
    assert 'not imported from the front page: "the next report will be submitted on 4 June 2024"' in said
    line = "This report was submitted on 12 June 2023 and the next one will be submitted on 4 June 2024"
    report, said = read(plan, *PERIOD, line, *DETAILS)
    assert str(report.front.submitted) == "2023-06-12"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Done at Kampot, this twelfth day of June 2023", "2023-06-12"),
        ("Done in Kampot on 12 June 2023.", "2023-06-12"),
        ("Fait à Kampot, le douze juin 2023", "2023-06-12"),
        ("Dado en Kampot, a 12 de junio de 2023", "2023-06-12"),
        ("Hecho en Kampot, a los doce días del mes de junio de dos mil veintitrés", "2023-06-12"),
        ("Feito em Kampot, aos 12 dias do mês de junho de 2023", "2023-06-12"),
        ("Kampot, 12 June 2023", "2023-06-12"),
    ],
)
def test_lines_with_place_and_day(plan: Plan, line: str, day: str) -> None:
    """They give the day of submission, on the front page or at the end, and never become progress."""
    for lines in ((*PERIOD, line, *DETAILS), (*PERIOD, *DETAILS, line)):
        report, said = read(plan, *lines)
        assert str(report.front.submitted) == day
        assert f'"{line[:50]}' in said
        assert report.actions[0].texts.progress == ["We met."]


def test_a_day_within_the_texts(plan: Plan) -> None:
    """Only at the end of the document is a place with a day a signature."""
    report, _ = read(plan, *PERIOD, *DETAILS, "Ratified, 5 May 2022", *(f"Boat {n} was bought." for n in range(5)))
    assert report.front.submitted is None
    assert "Ratified, 5 May 2022" in report.actions[0].texts.progress


def test_a_line_with_a_date_that_says_nothing(plan: Plan) -> None:
    """A line with a month is listed like any other line that was not read."""
    _, said = read(plan, *PERIOD, "Kampot, June 2023", *DETAILS)
    assert 'not imported from the front page: "Kampot, June 2023"' in said
