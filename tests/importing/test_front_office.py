"""The office that prepared a report, alone on the line below its title. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.rules import sound_plan

TITLE = "Annual report on the National Ivory Action Plan"


def read(*lines: str) -> FormReport:
    below = ("Cambodia", "Reporting period: 2023", "PART C: Details", "1.1 Meet", "Rating: Achieved")
    return read_form(read_text("\n".join((*lines, *below)).encode()), sound_plan(Path()))


@pytest.mark.parametrize(
    "office",
    [
        "Ministry of Livestock, Planning Unit",
        "Ministère de l'Élevage \u2013 Direction des plans",
        "Ministerio de Ganadería",
        "Roads Directorate",
    ],
)
def test_an_office_below_the_title(office: str) -> None:
    """It is read, and a line says so."""
    report = read(TITLE, office)
    assert report.front.prepared_by == office
    said = [doubt.words for doubt in report.uncertainties]
    assert f'"{office}" below the title was read as the office that prepared the report' in said


@pytest.mark.parametrize(
    "lines",
    [
        (TITLE, "Roads Directorate", "Prepared by: Ann Poe"),
        (TITLE, "Standing Committee"),
        (TITLE, "Secretariat"),
        (TITLE, "Roads Directorate", "Rivers Directorate"),
        ("MINISTRY OF TRANSPORT", "Ref. 12", TITLE),
        (TITLE, "Ann Poe, Roads Directorate"),
    ],
)
def test_lines_that_may_name_somebody_else(lines: tuple[str, ...]) -> None:
    """Recipients, letterheads, several offices and persons are not the office that prepared the report."""
    assert read(*lines).front.prepared_by == ""
