"""Headings and labels that are composed of known words: plans, work done, remedies, evidence. All are fictional."""

import pytest

from planpress.importing.column_titles import column_role
from planpress.importing.heading_words import heading_role, mentioned_role, role_of
from planpress.importing.offices import office_that_prepared
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, plan_of_two, read, words

__all__ = ["plan", "plan_of_two"]
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


@pytest.mark.parametrize(("heading", "role"), [("Comment on mesure", "indicator"), ("How far is the action", ""),
                                               ("O\u00f9 en est l'action", ""), ("Next stage", "outlook"),
                                               ("Comment on the work", "comments")])  # fmt: skip
def test_columns_that_only_seem_to_have_another_kind(heading: str, role: str) -> None:
    """A question about an action is not its name, and a French "comment" before a verb is no comment."""
    assert (column_role(heading) or mentioned_role(heading)) == role


def test_names_beside_numbers_and_two_columns_of_ratings(plan_of_two: Plan) -> None:
    """Ratings by two assessors do not hide the names of the actions."""
    rows = [("1.1", "Dig wells", "Achieved", "On track", "We dug two."),
            ("1.2", "Train rangers", "On track", "On track", "We trained ten.")]  # fmt: skip
    heading = ("No.", "What we promised", "Self-assessment by the Party", "Assessment by the Secretariat", "Progress")
    report = read(plan_of_two, lines("PART C: Details"), grid(heading, *rows))
    assert [(action.title, action.rating.rating) for action in report.actions] == [
        ("Dig wells", "achieved"), ("Train rangers", "on-track")]  # fmt: skip
    assert f'"{heading[1]}" was read as the heading of titles of actions' in words(report)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_table_with_the_rating_in_its_progress(plan: Plan, language: str) -> None:
    """A table about an action whose labels are not known needs no row of its own for the rating."""
    labels = {
        "en": ("No.", "What was agreed", "Bureau", "Work done", "Mark: "),
        "fr": ("N\u00ba", "Ce qui \u00e9tait convenu", "Guichet", "Fait pendant l'ann\u00e9e", "Note : "),
    }[language]
    tables = [grid((labels[0], number), (labels[1], "Dig wells"), (labels[2], "Bell"),
                   (labels[3], f"{labels[4]}Achieved\nWe dug two.")) for number in ("1.1", "1.2")]  # fmt: skip
    report = read(plan, lines("PART C: Details"), *tables)
    assert [(action.id, action.title) for action in report.actions] == [("1.1", "Dig wells"), ("1.2", "Dig wells")]
    assert "Bell" not in " ".join(text for action in report.actions for text in action.texts.progress)


@pytest.mark.parametrize("heading", ["Overall mark", "Note d'ensemble", "Nota de conjunto", "Mark for the whole plan"])
def test_an_overall_rating_below_its_heading(plan: Plan, heading: str) -> None:
    report = read(plan, lines("PART A: Synopsis", "We dug wells.", heading, "On track", "PART C: Details"),
                  grid(("Action", "Rating", "Progress"), *(row[:3] for row in ROWS)))  # fmt: skip
    assert (report.synopsis.overall.rating, report.synopsis.summary) == ("on-track", ["We dug wells."])


@pytest.mark.parametrize("line", ["This return was prepared by the Forest Agency.",
                                  "Le pr\u00e9sent \u00e9tat a \u00e9t\u00e9 \u00e9tabli par: Forest Agency",
                                  "El presente estado fue elaborado por: Forest Agency"])  # fmt: skip
def test_other_words_for_a_report(plan: Plan, line: str) -> None:
    assert office_that_prepared(line, plan) == "Forest Agency"


ACCOUNTS = ["Report on work", "Explanation of what was done", "Activities of the year", "Rapport sur les travaux",
            "Explication de ce qui a \u00e9t\u00e9 fait", "Informe de los trabajos", "Relato de los trabajos",
            "Explicaci\u00f3n de lo hecho", "Actividades del a\u00f1o",
            "Explica\u00e7\u00e3o do que foi feito"]  # fmt: skip


@pytest.mark.parametrize("heading", ACCOUNTS)
def test_accounts_of_work(heading: str) -> None:
    """They announce the progress, not comments or actions."""
    assert (role_of(heading), heading_role(heading)) == ("summary", "summary")


@pytest.mark.parametrize("headings", [("Promise made", "Gauge", "Results so far"), ("Promesse", "Jauge", "Expos\u00e9"),
                                      ("Promesa", "Medidor", "Cr\u00f3nica")])  # fmt: skip
def test_names_beside_texts_that_begin_with_ratings(plan: Plan, headings: tuple[str, ...]) -> None:
    """Without a column of ratings, a label before the rating in each text shows which column has the progress."""
    rows = [("1.1 Dig wells", "Wells", "Grade: Achieved\nWe dug two."),
            ("1.2 Train rangers", "Rangers", "Grade: On track\nWe trained ten.")]  # fmt: skip
    report = read(plan, lines("PART C: Details"), grid(headings, *rows))
    assert [(action.title, action.rating.rating, action.texts.progress) for action in report.actions] == [
        ("Dig wells", "achieved", ["We dug two."]), ("Train rangers", "on-track", ["We trained ten."])]  # fmt: skip


def test_a_rating_behind_a_label_of_values(plan: Plan) -> None:
    """A label of the scale is no value of the indicator above it."""
    texts = [line for number in ("1.1", "1.2") for line in (
        f"{number} Dig wells", "Indicator: Wells", "Level reached: On track", "We dug two.")]  # fmt: skip
    report = read(plan, lines("PART C: Details", *texts))
    assert [action.rating.rating for action in report.actions] == ["on-track"] * 2
    assert [action.measures for action in report.actions] == [[{}]] * 2
