"""Headings and labels that are composed of known words: plans, work done, remedies, evidence. All are fictional."""

import pytest

from planpress.importing.heading_words import heading_role, role_of
from planpress.importing.offices import office_that_prepared
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
HEADINGS = {
    "outlook": ("Plans", "Our plans", "To follow", "Suite", "Suites \u00e0 donner", "Pr\u00e9visions", "Planes",
                "Lo que se prev\u00e9", "Planos", "Seguimento"),
    "summary": ("Carried out in the year", "Done this year", "Achieved so far", "R\u00e9alis\u00e9 dans l'ann\u00e9e",
                "R\u00e9alis\u00e9 \u00e0 ce jour", "Realizado en el a\u00f1o", "Lo realizado", "Realizado no ano",
                "Done this half-year", "Carried out during the quarter", "Fait ce trimestre",
                "R\u00e9alis\u00e9 au cours du semestre", "Hecho este semestre", "Realizado en el trimestre",
                "Feito neste semestre", "Realizado nesse trimestre", "Done this month"),
    "challenges": ("Lessons and constraints", "Constraints and remedies", "Problems and solutions",
                   "Difficult\u00e9s rencontr\u00e9es et solutions apport\u00e9es", "Dificultades y soluciones",
                   "Limitaciones y remedios", "Li\u00e7\u00f5es e constrangimentos", "Risks and mitigation"),
    "evidence": ("Supporting document", "Pi\u00e8ce justificative", "Pi\u00e8ce jointe", "Document joint",
                 "Documento justificativo", "Documento adjunto", "Justificante", "Documento comprovativo"),
}  # fmt: skip


@pytest.mark.parametrize(("role", "heading"), [(role, text) for role, listed in HEADINGS.items() for text in listed])
def test_composed_headings(role: str, heading: str) -> None:
    """They are headings of columns, and labels in front of texts."""
    assert (role_of(heading), heading_role(heading)) == (role, role)


@pytest.mark.parametrize("heading", ["Completed", "R\u00e9alis\u00e9", "Realizado", "Boats and rangers",
                                     "Solutions"])  # fmt: skip
def test_headings_that_may_be_something_else(heading: str) -> None:
    """A rating, texts of two kinds and other nouns are no such headings."""
    assert heading_role(heading) == ""


ROWS = [(f"1.{n} Action {'abc'[n - 1]}", ("Achieved", "On track", "Achieved")[n - 1], "We dug two wells.",
         "More wells will be dug.") for n in (1, 2, 3)]  # fmt: skip


@pytest.mark.parametrize("heading", ["Planned", "What is planned", "Pr\u00e9vu", "Lo previsto", "Previsto"])
def test_a_column_of_plans_behind_progress(plan: Plan, heading: str) -> None:
    """Plans behind what was done are those for the time to come, which a line says."""
    report = read(plan, lines("PART C: Details"), grid(("Action", "Rating", "Progress", heading), *ROWS))
    assert [action.further["outlook"] for action in report.actions] == [["More wells will be dug."]] * 3
    assert f'"{heading}" was read as the heading of the outlook' in words(report)


@pytest.mark.parametrize("headings", [("Planned", "Done"), ("Pr\u00e9vu", "R\u00e9alis\u00e9"),
                                      ("Previsto", "Realizado"), ("What was planned", "Carried out")])  # fmt: skip
def test_a_column_of_plans_before_what_was_done(plan: Plan, headings: tuple[str, str]) -> None:
    """Plans before what was done are those for the report, and are not its progress."""
    report = read(plan, lines("PART C: Details"), grid(("Action", "Rating", *headings), *ROWS))
    assert [action.texts.progress for action in report.actions] == [["More wells will be dug."]] * 3
    assert f'is under "{headings[0]}", which says what was planned' in words(report)


@pytest.mark.parametrize("label", ["Planned: ", "What is planned \u2013 ", "Pr\u00e9vu : ", "Lo previsto: "])
def test_a_label_of_plans_below_progress(plan: Plan, label: str) -> None:
    """The same holds for labels, which are quoted."""
    texts = [line for n in (1, 2) for line in (f"1.{n} Dig wells", "Rating: On track", "Progress: We dug two wells.",
                                               f"{label}More wells.")]  # fmt: skip
    report = read(plan, lines("PART C: Details", *texts))
    assert [action.further["outlook"] for action in report.actions] == [["More wells."]] * 2
    assert [action.texts.progress for action in report.actions] == [["We dug two wells."]] * 2
    shown = label.strip(" :\u2013")
    assert f'"{shown}" was read as the heading of next steps' in words(report)


@pytest.mark.parametrize(
    "label",
    ["Author of the report", "Report author", "Focal unit", "Ministry or agency completing the form",
     "Lead reporting agency", "Form completed by", "Department responsible for this form", "Auteur du rapport",
     "Autorit\u00e9 d\u00e9clarante", "Institution qui remplit le formulaire", "Unit\u00e9 focale",
     "Autoridad que informa", "Entidad informante", "Ministerio u organismo que completa el formulario",
     "Autor do relat\u00f3rio", "Organismo que preenche o formul\u00e1rio"],
)  # fmt: skip
def test_labels_of_the_office_that_filled_in_the_form(plan: Plan, label: str) -> None:
    """They name the office that prepared the report; a person is not taken."""
    assert office_that_prepared(f"{label}: Ministry of Forests", plan) == "Ministry of Forests"
    assert office_that_prepared(f"{label}: Jane Doe", plan) == ""


@pytest.mark.parametrize("label", ["Apreciaci\u00f3n de conjunto", "Valoraci\u00f3n de conjunto", "Aggregate rating",
                                   "Avalia\u00e7\u00e3o de conjunto", "Rating at plan level"])  # fmt: skip
def test_labels_of_the_overall_rating(plan: Plan, label: str) -> None:
    report = read(plan, lines("PART A: Synopsis", f"{label}: On track", "We dug wells.", "PART C: Details"),
                  grid(("Action", "Rating", "Progress"), *(row[:3] for row in ROWS)))  # fmt: skip
    assert "no overall rating was recognised" not in words(report)
