"""Headings of remarks that say what they are about. All reports are fictional."""

import pytest

from planpress.importing.column_titles import column_role
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
ON_PROGRESS = [
    "Remarks on progress", "Observations on implementation", "Notes on progress", "Observations sur les progrès",
    "Commentaires sur la mise en œuvre", "Remarques sur l'avancement", "Observaciones sobre el progreso",
    "Comentarios sobre la ejecución", "Observações sobre o progresso", "ملاحظات حول التقدم", "Comments and progress",
]  # fmt: skip


@pytest.mark.parametrize("heading", ON_PROGRESS)
def test_remarks_on_progress(plan: Plan, heading: str) -> None:
    """Remarks on progress are the progress if no other column says it; otherwise they are comments."""
    report = read(plan, grid(("Action", "Rating", heading), ("1.1 Meet", "Achieved", "We met.")))
    assert report.actions[0].texts.progress == ["We met."]
    assert not any(doubt.place.startswith("table") for doubt in report.uncertainties)
    cells = ("1.1 Meet", "Achieved", "We met.", "In May.")
    (action,) = read(plan, grid(("Action", "Rating", "Progress", heading), cells)).actions
    assert (action.texts.progress, action.texts.comments) == (["We met."], ["In May."])


@pytest.mark.parametrize(
    ("heading", "role"),
    [("Remarks on difficulties", "challenges"), ("Commentaires sur les défis", "challenges"), ("Remarks", "comments"),
     ("Comments on next steps", "outlook"), ("Remarks on the rating", "comments"), ("Notes", "comments"),
     ("Observações sobre a avaliação", "comments"), ("Note", "rating")],
)  # fmt: skip
def test_remarks_on_other_subjects(heading: str, role: str) -> None:
    assert column_role(heading) == role


def test_labels_of_remarks(plan: Plan) -> None:
    """In a table for each action, and as a label in a text, such a heading says the same."""
    tables = [
        grid(("Action", f"{n}.1 Meet"), ("Rating", "Achieved"), ("Remarks on progress", "We met.")) for n in (1, 2)
    ]
    report = read(plan, *tables)
    assert [action.texts.progress for action in report.actions] == [["We met."], ["We met."]]
    assert "joined" not in words(report)
    report = read(
        plan, lines("PART C", "1.1 Meet", "Rating: Achieved", "Remarks on progress: We met.", "Remarks: In May.")
    )
    assert (report.actions[0].texts.progress, report.actions[0].texts.comments) == (["We met."], ["In May."])


@pytest.mark.parametrize(
    "heading", ["Work in 2021 and comments", "Travail en 2021 et observations", "Trabajo en 2021 y comentarios"]
)
def test_work_and_comments(plan: Plan, heading: str) -> None:
    """The only column of texts has the progress if its heading names work beside comments."""
    part_c = grid(("Action", "Rating", heading), ("1.1 Amend", "Achieved", "It was amended."))
    report = read(plan, lines("Reporting period: 2021", "PART C: Details"), part_c)
    assert report.actions[0].texts.progress == ["It was amended."]
    assert report.actions[0].texts.comments == []
