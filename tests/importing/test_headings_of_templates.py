"""Headings and labels as templates of ministries word them. All reports are fictional."""

import pytest

from planpress.importing.column_titles import column_role
from planpress.importing.heading_words import heading_role
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
TITLES = ("No. and action", "Number and title", "N° et intitulé de l'action", "N.º y acción", "Action no. and title",
          "Number and name of the measure", "No. / Activity", "Ação (número e título)")  # fmt: skip
LABELS = {
    "Responsible institution(s)": "responsible", "Organisme(s) responsable(s)": "responsible",
    "Indicateur(s)": "indicator", "Commentaires supplémentaires": "comments", "Comentarios adicionales": "comments",
    "Challenges and lessons learned": "challenges", "Difficultés et leçons apprises": "challenges",
    "Dificultades y lecciones aprendidas": "challenges", "Evidence / documents": "evidence",
}  # fmt: skip


@pytest.mark.parametrize("title", TITLES)
def test_one_column_of_numbers_and_names(plan: Plan, title: str) -> None:
    """A heading that names both the number and the action stands above the names."""
    rows = ((title, "Rating", "Progress"), ("1.1 Amend the law", "Achieved", "The law was published."))
    (action,) = read(plan, lines("PART C: Details"), grid(*rows)).actions
    assert (action.id, action.title) == ("1.1", "Amend the law")


@pytest.mark.parametrize("heading", ["No. of actions", "Number of the action", "Action number", "N° action", "#"])
def test_columns_of_numbers_alone(heading: str) -> None:
    """A heading that joins no second word to the number stands above numbers only."""
    assert column_role(heading) == "number"


@pytest.mark.parametrize("label", LABELS)
def test_labels_with_usual_additions(label: str) -> None:
    """A plural in brackets, and words such as "additional", change nothing."""
    assert heading_role(f"{label}:") == LABELS[label]


@pytest.mark.parametrize("heading", ["Planned follow-up", "Suivi prévu", "Suite prévue", "Seguimiento previsto"])
def test_what_is_planned_to_follow(plan: Plan, heading: str) -> None:
    """A column of what is to follow is not one of plans for the time of the report."""
    rows = (("Action", "Rating", "Progress", heading), ("1.1 Meet", "On track", "We met.", "We will meet again."))
    report = read(plan, lines("PART C: Details"), grid(*rows))
    assert report.actions[0].further["outlook"] == ["We will meet again."]
    assert "planned" not in words(report)


@pytest.mark.parametrize("label", ["Planned completion", "Date prévue", "Fecha prevista"])
def test_the_day_that_is_planned(plan: Plan, label: str) -> None:
    """A label of the deadline does not announce what was planned."""
    report = read(plan, lines("PART C: Details", "1.1 Meet", f"{label}: 2024", "Rating: On track", "We met."))
    assert report.actions[0].due == 2024
    assert report.actions[0].texts.progress == ["We met."]
