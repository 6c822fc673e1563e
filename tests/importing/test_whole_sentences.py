"""Sentences that judge the whole plan with one label, in any words. All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
DETAILS = grid(("Action", "Rating", "Progress"), ("1.1 Amend", "Achieved", "Done."))
SENTENCES = [
    "Overall, the Party considers implementation to be Substantially achieved.",
    "Kestria considers the plan Substantially achieved overall.",
    "As a whole, we call the plan \u2018Substantially achieved\u2019 today.",
    "El plan se considera en su conjunto Sustancialmente lograda.",
    "El plan se considera en su conjunto sustancialmente lograda.",
    "L\u2019exécution du plan est évaluée dans son ensemble comme étant substantiellement réalisée.",
    "Dans son ensemble, le plan est jugé Substantiellement réalisé.",
    "O plano no seu conjunto considera-se Substantially achieved.",
    "In our own view the plan is Substantially achieved.",
    "We believe that our plan remains \u2018Substantially achieved\u2019, although the boats are late.",
    "We consider the plan Substantially achieved.",
    "\u00c0 notre avis, le plan est Substantiellement r\u00e9alis\u00e9.",
    "En nuestra opini\u00f3n, el plan est\u00e1 Sustancialmente lograda.",
    "A nosso ver, o plano est\u00e1 Substantially achieved.",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_sentences_about_the_whole(plan: Plan, sentence: str) -> None:
    """The sentence is read, quoted, and kept in the summary."""
    report = read(plan, lines("Part A: Synopsis", "We met.", sentence), lines("Part C: Details"), DETAILS)
    assert report.synopsis.overall.rating == "substantially-achieved"
    assert len(report.synopsis.summary) == 2
    assert "was read as" in words(report)


@pytest.mark.parametrize("label", ["Rating of the plan as a whole", "Calificación del conjunto", "Notation du plan",
                                   "Évaluation de l'ensemble du plan", "Rating of the whole plan",
                                   "Avaliação do conjunto", "Assessment of the Plan"])  # fmt: skip
def test_labels_of_the_whole(plan: Plan, label: str) -> None:
    """Lines with such a label give the overall rating."""
    report = read(plan, lines("Part A: Synopsis", f"{label}: On track", "We met."), lines("Part C: Details"), DETAILS)
    assert report.synopsis.overall.rating == "on-track"
    assert report.synopsis.summary == ["We met."]


@pytest.mark.parametrize(
    "sentence",
    [
        "Overall, most actions are On track.",
        "The training plan is On track.",
        "The plan to train the rangers is On track.",
        "The plan of the Ministry is On track.",
        "In our own view the plan is on track.",
        "In our own view the second pillar of the plan is On track.",
        "The Secretariat considers that the plan is On track.",
        "The plan was On track in 2019.",
        "Overall, action 1.2 is On track.",
        "Overall, the plan achieved much.",
        "Overall, the plan is not Achieved.",
        "Overall, pillar 2 is On track.",
        "Overall, enforcement stays On track.",
        "The Secretariat considers the plan On track overall.",
        "Overall, the plan should be On track next year.",
        "Overall, the plan is either On track or Achieved.",
        "Overall, the earlier report called the plan On track.",
        "Dans l'ensemble, la plupart des mesures sont En bonne voie.",
        "El plan todavía no se considera en su conjunto como no Lograda.",
    ],
)
def test_sentences_about_something_else(plan: Plan, sentence: str) -> None:
    """Sentences about parts, others, other times, or without a label say nothing about the whole."""
    report = read(plan, lines("Part A: Synopsis", sentence), lines("Part C: Details"), DETAILS)
    assert report.synopsis.overall.rating == ""


def test_a_line_counts_more(plan: Plan) -> None:
    """A line with the overall rating counts more than a sentence above it."""
    report = read(plan, lines("Part A: Synopsis", SENTENCES[1], "Overall rating: On track"), lines("Part C"), DETAILS)
    assert report.synopsis.overall.rating == "on-track"


@pytest.mark.parametrize("line", ["Calificación general \u2013 On track", "Cotation globale \u2013 En bonne voie"])
def test_no_heading(plan: Plan, line: str) -> None:
    """A line that was read as the overall rating is not called an unknown heading."""
    report = read(plan, lines("Part A: Synopsis", line, "We met twice."), lines("Part C: Details"), DETAILS)
    assert report.synopsis.overall.rating == "on-track"
    assert "looks like a heading" not in words(report)
