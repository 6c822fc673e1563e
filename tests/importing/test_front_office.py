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


def test_a_unit_of_an_office() -> None:
    """Words behind "of" do not hide that a line names an office, and no person."""
    report = read(TITLE, "Prepared by the Road Safety Unit of the Roads Directorate")
    assert report.front.prepared_by == "Road Safety Unit of the Roads Directorate"


@pytest.mark.parametrize("label", ["Prepared by:", "Préparé par : ____", "Elaborado por:"])
def test_nobody_is_named(label: str) -> None:
    said = [doubt.words for doubt in read(TITLE, label).uncertainties]
    assert not any("may name a person" in words for words in said)
