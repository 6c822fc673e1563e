"""Sentences that say what the overall rating is. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.importing.labels import LabelReader
from planpress.importing.overall_sentences import judged_ratings, stated_ratings
from planpress.rules import sound_plan


@pytest.fixture(scope="module")
def labels() -> LabelReader:
    return LabelReader(sound_plan(Path()).scales[-1])


@pytest.mark.parametrize(
    "sentence",
    [
        "The overall rating of the NIAP is On track.",
        "As a whole, the Plan has been rated as On track.",
        "Dans l\u2019ensemble, le plan est \u00e9valu\u00e9 comme \u00ab En bonne voie \u00bb.",
        "En conjunto, el Plan ha sido calificado como \u201cEn marcha\u201d.",
        "We met twice. The rating of implementation remains On track, and work goes on.",
        "The overall progress rating for 2023-2024 was \u2018On track\u2019.",
        "La notation globale de la mise en \u0153uvre est \u00ab En bonne voie \u00bb.",
        "La note g\u00e9n\u00e9rale du plan reste En bonne voie.",
        "La valoraci\u00f3n global del plan es \u2018En marcha\u2019.",
        "La calificaci\u00f3n general de la ejecuci\u00f3n sigue siendo \u00abEn buen camino\u00bb.",
        "Zembra rates the implementation of its Plan as On track.",
        "We consider the overall implementation as \u2018On track\u2019.",
        "Nous jugeons la mise en \u0153uvre du plan comme \u00ab En bonne voie \u00bb.",
        "La Parte califica la ejecuci\u00f3n del plan como \u00abEn marcha\u00bb.",
        "The implementation of the NIAP falls into the category \u201cOn track\u201d.",
        "La mise en \u0153uvre du Plan rel\u00e8ve de la cat\u00e9gorie \u00ab En bonne voie \u00bb.",
        "La aplicaci\u00f3n del plan corresponde a la categor\u00eda \u00abEn marcha\u00bb.",
    ],
)
def test_the_overall_rating(labels: LabelReader, sentence: str) -> None:
    assert [labels.named(label) for label in stated_ratings(sentence, labels)] == ["on-track"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The rating of action 1.2 is On track.",
        "The overall rating of pillar 2 is On track.",
        "The overall rating in the previous report was On track.",
        "The Secretariat\u2019s overall rating is On track.",
        "The plan is On track.",
        "Action 1.2 is rated as On track.",
        "The implementation is assessed as part of the plan.",
        "The Secretariat rates the implementation of the Plan as On track.",
        "We rate the implementation of action 1.2 as On track.",
        "We rate the boats as On track.",
        "Action 1.2 of the plan falls into the category \u201cOn track\u201d.",
        "The overall rating is on the next page.",
    ],
)
def test_other_ratings(labels: LabelReader, sentence: str) -> None:
    """Ratings of an action, of a pillar, by others, of an earlier report, and other sentences."""
    assert list(stated_ratings(sentence, labels)) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Le plan est globalement En bonne voie.",
        "The plan is overall On track.",
        "Dans ce semestre, la mise en œuvre reste dans l\u2019ensemble En bonne voie.",
        "El plan va en general En marcha.",
        "Overall, the plan is On track.",
        "The Ministry considers the Roadmap to be On track overall.",
        "We judge the plan to be, overall, On track.",
        "Overall the NIAP remains On track, with some delays.",
        "The plan as a whole is On track.",
        "Dans l\u2019ensemble, le plan est En bonne voie.",
        "Le minist\u00e8re juge la feuille de route globalement En bonne voie.",
        "De manera general, la Hoja de ruta sigue En curso.",
        "No geral, o plano est\u00e1 On track.",
    ],
)
def test_a_judgement_without_a_word_for_a_rating(labels: LabelReader, sentence: str) -> None:
    """Such a sentence gives the overall rating if it is about the plan; the synopsis tells this."""
    assert [labels.named(label) for label in judged_ratings(sentence, labels)] == ["on-track"]


@pytest.mark.parametrize(
    "sentence",
    ["The budget is overall On track.", "Action 2.1 of the plan is overall On track.", "The plan is On track.",
     "The previous plan was overall On track.", "Overall, the plan is not On track.",
     "Overall, the plan will be On track.", "Overall, pillar 2 of the plan is On track.",
     "Overall, the Legislation pillar of the plan is On track.", "Overall, the budget of the plan is On track.",
     "Overall, this action of the plan is On track.", "Overall, part of the plan is On track.",
     "The Secretariat considers the plan to be On track overall."],
)  # fmt: skip
def test_other_judgements(labels: LabelReader, sentence: str) -> None:
    assert not list(judged_ratings(sentence, labels))
