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
        (TITLE, "Favor enviar o formulário ao Secretariado"),
        (TITLE, "Secretariat of the plan: Roads Directorate"),
    ],
)
def test_lines_that_may_name_somebody_else(lines: tuple[str, ...]) -> None:
    """Recipients, letterheads, several offices and persons are not the office that prepared the report."""
    assert read(*lines).front.prepared_by == ""


@pytest.mark.parametrize(
    ("lines", "office"),
    [
        ((TITLE, "Period: 2022", "Roads Directorate"), "Roads Directorate"),
        ((TITLE, "National Ivory Action Plan", "Office des eaux"), "Office des eaux"),
        ((TITLE, "Cambodia", "Ministerio de Vivienda"), "Ministerio de Vivienda"),
        (("Matriz de seguimiento, primer semestre de 2021", "Ministerio de Vivienda"), "Ministerio de Vivienda"),
        ((TITLE, "Period: 2022", "Ports Commission"), ""),
        ((TITLE, "Period: 2022", "Roads Directorate", "Rivers Directorate"), ""),
        (("Kingdom of Cambodia", "Roads Directorate", TITLE), ""),
        ((TITLE, "Period: 2022", "Ann Poe, Roads Directorate"), ""),
    ],
)
def test_an_office_below_the_period_or_the_plan(lines: tuple[str, ...], office: str) -> None:
    """The only office alone below the line of the period or of the plan's name is read, and a line says so."""
    report = read(*lines)
    assert report.front.prepared_by == office
    told = f'"{office}" below "{lines[-2]}" was read as the office that prepared the report'
    assert not office or told in [doubt.words for doubt in report.uncertainties]


def test_a_unit_of_an_office() -> None:
    """Words behind "of" do not hide that a line names an office, and no person."""
    report = read(TITLE, "Prepared by the Road Safety Unit of the Roads Directorate")
    assert report.front.prepared_by == "Road Safety Unit of the Roads Directorate"


@pytest.mark.parametrize("label", ["Prepared by:", "Préparé par : ____", "Elaborado por:"])
def test_nobody_is_named(label: str) -> None:
    said = [doubt.words for doubt in read(TITLE, label).uncertainties]
    assert not any("may name a person" in words for words in said)


@pytest.mark.parametrize(
    ("label", "office"),
    [
        ("Submitted by:", "Roads Directorate"),
        ("Office:", "Roads Directorate"),
        ("ELABORE PAR :", "Direction des routes"),
        ("Presentado por:", "Direcci\u00f3n de Agua Rural"),
        ("Unidad responsable:", "Direcci\u00f3n de Agua Rural"),
        ("Pr\u00e9sent\u00e9 par :", "Direction de l'eau"),
        ("Service :", "Direction de l'eau"),
        ("Apresentado por:", "Dire\u00e7\u00e3o das \u00c1guas"),
        (
            "\u0645\u0642\u062f\u0645 \u0645\u0646:",
            "\u0648\u0632\u0627\u0631\u0629 \u0627\u0644\u0645\u064a\u0627\u0647",
        ),
    ],
)
def test_an_office_that_presents_the_report(label: str, office: str) -> None:
    """The office behind such a label is read, and a line says so."""
    report = read(TITLE, f"{label} {office}")
    assert report.front.prepared_by == office
    assert any(f'"{office}" was read as the office' in doubt.words for doubt in report.uncertainties)


@pytest.mark.parametrize(
    "line", ["Submitted by: Cambodia", "Pr\u00e9sent\u00e9 par : Anne Poe", "Office: 12 Quay Street"]
)
def test_others_that_present_the_report(line: str) -> None:
    """The Party, a person or an address is no office."""
    assert read(TITLE, line).front.prepared_by == ""


@pytest.mark.parametrize(
    ("line", "office"),
    [
        ("Soumis le 15 février 2024 par la Direction des sols, Ministère de l'Agriculture",
         "Direction des sols, Ministère de l'Agriculture"),
        ("Submitted on 15 March 2024 by the Roads Directorate", "Roads Directorate"),
        ("Presentado el 3 de mayo de 2024 por la Dirección de Suelos", "Dirección de Suelos"),
        ("Enviado em 3 de maio de 2024 pela Direção de Solos", "Direção de Solos"),
        ("Responsible office: Bog and Moor Agency, Planning Section", "Bog and Moor Agency, Planning Section"),
        ("Lead agency: Roads Directorate", "Roads Directorate"),
        ("Drawn up by: Roads Directorate", "Roads Directorate"),
        ("Dressé par : Direction des sols", "Direction des sols"),
        ("Office: Department of School Welfare, Cambodia", "Department of School Welfare"),
    ],
)  # fmt: skip
def test_further_labels_of_offices(line: str, office: str) -> None:
    """The day may stand between the words for the submission and the office."""
    report = read(TITLE, line)
    assert report.front.prepared_by == office
    assert any("was read as the office" in doubt.words for doubt in report.uncertainties)


@pytest.mark.parametrize(
    "line", ["Submitted on 15 March 2024 by Ann Poe", "Responsible office: Ann Poe and Roads Directorate"]
)
def test_persons_behind_such_labels(line: str) -> None:
    assert read(TITLE, line).front.prepared_by == ""
