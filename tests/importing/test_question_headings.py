"""Headings in free words. All reports are fictional."""

import pytest

from planpress.importing.question_headings import free_role
from planpress.importing.tables.headings import heading_matches
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
CHALLENGES = ["What made it difficult", "What went wrong", "What held us back", "Where we had problems",
              "Ce qui a freiné les travaux", "Ce qui a été difficile", "Lo que dificultó el trabajo",
              "¿Qué fue difícil?",
              "O que dificultou o trabalho", "ما أعاق التنفيذ"]  # fmt: skip
OUTLOOK = ["Expected next", "Planned next", "Next planned steps", "Planned for next year",
           "Suite prévue", "Suites attendues", "Prochaine étape prévue", "Prochaines mesures prévues",
           "Próximas medidas previstas", "Próximas ações previstas",
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


WITH_A_YEAR = ["What happened in 2022", "What happened in the year 2022?",
               "What was done (2022)", "2022: what was done",
               "Ce qui a été fait en 2022", "Qué se hizo en 2022", "¿Qué ocurrió en 2022?", "O que foi feito em 2022",
               "ما تم إنجازه في 2022"]  # fmt: skip


@pytest.mark.parametrize("heading", WITH_A_YEAR)
def test_a_year_in_a_heading(plan: Plan, heading: str) -> None:
    """It changes nothing: in forms, beside remarks, and in tables."""
    table = grid(("Action", "Rating", heading, "Remarks"), ("1.1 Amend", "Achieved", "Done.", "A remark."))
    report = read(plan, lines("Part C: Details"), table)
    assert (report.actions[0].texts.progress, report.actions[0].texts.comments) == (["Done."], ["A remark."])
    assert [match.role for match in heading_matches(heading)][:1] == ["progress"]


@pytest.mark.parametrize("heading", ["Events in 2022", "Événements de 2022", "Hechos en 2022"])
def test_unknown_words_with_a_year(plan: Plan, heading: str) -> None:
    """Beside remarks, such a column has the progress, and a line says so."""
    rows = [("1.1 Amend", "Achieved", "The law was amended by us.", "A remark."),
            ("2.1 Train", "On track", "Ten rangers were trained.", "No remark.")]  # fmt: skip
    report = read(plan, lines("Part C: Details"), grid(("Action", "Rating", heading, "Remarks"), *rows))
    assert report.actions[0].texts.progress == ["The law was amended by us."]
    assert f'"{heading}" was read as the heading of progress' in words(report)


@pytest.mark.parametrize(
    "heading", ["Planned for 2023", "Expected in 2023", "Budget in 2022", "What will be done in 2023"]
)
def test_plans_with_a_year(plan: Plan, heading: str) -> None:
    rows = [("1.1 Amend", "Achieved", "The law will be amended by us.", "A remark."),
            ("2.1 Train", "On track", "Ten rangers will be trained.", "No remark.")]  # fmt: skip
    report = read(plan, lines("Part C: Details"), grid(("Action", "Rating", heading, "Remarks"), *rows))
    assert not report.actions[0].texts.progress
    assert "was left out" in words(report)


STATES = ["Où en est-on ?", "Où en sommes-nous ?", "Atteint ?", "¿Cómo vamos?", "¿En qué punto está?", "Where are we?",
          "Got there?", "Como vamos?", "أين نحن؟", "Où en est-on",
          "Où en est l'action", "Where the action stands", "Estado de la acción", "En qué punto está la acción",
          "Where is the activity?", "Onde está a ação", "Ponto em que está a medida"]  # fmt: skip
RATED = [("1.1 Amend the law", "Achieved", "It was amended by us.", "Rain fell on us."),
         ("1.2 Train", "On track", "Ten rangers were trained.", "None of them stayed."),
         ("2.1 Equip", "Achieved", "They have new boats.", "One of the boats sank.")]  # fmt: skip


@pytest.mark.parametrize("heading", STATES)
@pytest.mark.parametrize("others", [("Progress", "Challenges"), ("What was done?", "¿Qué nos frena?")])
def test_ratings_below_a_question(plan: Plan, heading: str, others: tuple[str, str]) -> None:
    """Labels of the scale decide what the column is, also if its heading is a question or names the action."""
    report = read(plan, lines("Part C: Details"), grid(("Action", heading, *others), *RATED))
    assert [action.rating.rating for action in report.actions] == ["achieved", "on-track", "achieved"]
    assert report.actions[0].texts.progress == ["It was amended by us."]
    assert report.actions[0].further["challenges"] == ["Rain fell on us."]


def test_only_questions(plan: Plan) -> None:
    """A table is one of actions also if all its headings are questions."""
    heading = ("Which action?", "How do things stand?", "What was done?", "Qu'est-ce qui coince ?")
    report = read(plan, lines("Part C: Details"), grid(heading, *RATED))
    assert [action.title for action in report.actions] == ["Amend the law", "Train", "Equip"]
    assert report.actions[1].further["challenges"] == ["None of them stayed."]
