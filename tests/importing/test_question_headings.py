"""Headings in free words. All reports are fictional."""

import pytest

from planpress.importing.question_headings import free_role
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
CHALLENGES = ["What made it difficult", "What went wrong", "What held us back", "Where we had problems",
              "Ce qui a freiné les travaux", "Ce qui a été difficile", "Lo que dificultó el trabajo",
              "¿Qué fue difícil?",
              "O que dificultou o trabalho", "ما أعاق التنفيذ"]  # fmt: skip
OUTLOOK = ["Expected next", "Planned next", "Next planned steps", "Planned for next year",
           "Suite prévue", "Suites attendues", "Prochaine étape prévue",
           "Pasos previstos siguientes", "Próximos passos previstos", "What follows", "Ce qui suivra", "Lo que sigue",
           "Lo que queda pendiente", "O que se segue", "ما يلي ذلك"]  # fmt: skip
PROGRESS = ["What the teams achieved", "Ce que les équipes ont accompli",
            "Lo que se logró", "O que foi feito",
            "ما تم إنجازه"]  # fmt: skip


@pytest.mark.parametrize("heading", [*CHALLENGES, *OUTLOOK])
@pytest.mark.parametrize("in_cells", [True, False])
def test_questions(plan: Plan, heading: str, in_cells: bool) -> None:
    """They are read like the usual headings, above columns and before texts."""
    if in_cells:
        body = grid(("Action", "Rating", "Progress", heading), ("1.1 Amend", "Achieved", "Done.", "Rain fell."))
    else:
        body = lines("1.1 Amend", "Rating: Achieved", "Progress: Done.", f"{heading}: Rain fell.")
    (action,) = read(plan, lines("Part C: Details"), body).actions
    role = "challenges" if heading in CHALLENGES else "outlook"
    assert action.further[role] == ["Rain fell."]
    assert action.texts.progress == ["Done."]


@pytest.mark.parametrize("heading", PROGRESS)
def test_questions_about_progress(plan: Plan, heading: str) -> None:
    """A question about what was done announces progress."""
    table = grid(("Action", "Rating", heading), ("1.1 Amend", "Achieved", "Done."))
    (action,) = read(plan, lines("Part C: Details"), table).actions
    assert action.texts.progress == ["Done."]


@pytest.mark.parametrize(
    "text",
    ["What was not done", "What will be done", "Where we work", "Expected results", "Next year", "What is planned",
     "Resultados previstos", "How rangers are trained in the north of the country and by whom it is done"],
)  # fmt: skip
def test_other_headings(text: str) -> None:
    """Headings that leave open what they announce are not read in this way."""
    assert free_role(text) == ""


def test_the_attention_of_a_meeting(plan: Plan) -> None:
    """The recipient of a report is a meeting if it has an abbreviation."""
    table = grid(("Action", "Rating", "Progress"), ("1.1 Amend", "Achieved", "Done."))
    report = read(plan, lines("Cambodia", "For the attention of HC5"), lines("Part C: Details"), table)
    assert report.front.meeting == "HC5"
    assert "no meeting was found" not in words(report)
