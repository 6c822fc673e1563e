"""Sentences that say what the overall rating is. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office import TextParagraph, TextRun
from planpress.importing.labels import LabelReader
from planpress.importing.overall_lines import unread_overall
from planpress.importing.overall_sentences import judged_ratings, stated_ratings
from planpress.importing.synopsis import Synopsis, read_synopsis
from planpress.model import Scale
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


RATED = LabelReader(Scale.model_validate({"id": "s", "ratings": [
    {"id": "achieved", "label": "Substantiellement réalisée", "also": ["Cumplida en gran parte", "Concluída"]},
    {"id": "late", "label": "Non commencée", "also": ["Atrasada"]}]}))  # fmt: skip
OTHER_ENDINGS = ["Dans l'ensemble, la Partie estime que le plan est « Substantiellement réalisé ».",
                 "Dans l'ensemble, le plan est Substantiellement réalisé.",
                 "La Partie considère l'ensemble du plan comme substantiellement réalisé.",
                 "Le plan est évalué comme « Substantiellement réalisés ».",
                 "En general, el plan está cumplido en gran parte.",
                 "En conjunto, consideramos que el plan está «Cumplido en gran parte».",
                 "No geral, o plano está concluído."]  # fmt: skip


def overall(text: str) -> Synopsis:
    return read_synopsis([TextParagraph((TextRun(text),), "paragraph 1")], RATED, sound_plan(Path()))


@pytest.mark.parametrize("sentence", OTHER_ENDINGS)
def test_another_ending_of_a_label(sentence: str) -> None:
    """A label in another gender or number is read inside a sentence too, and a line says so."""
    synopsis = overall(sentence)
    assert synopsis.overall.rating == "achieved"
    assert "was read as" in "\n".join(doubt.words for doubt in synopsis.uncertainties)


@pytest.mark.parametrize("sentence", ["Le plan est presque substantiellement réalisé.", "El plan está ya atrasado."])
def test_unread_sentences_are_quoted(sentence: str) -> None:
    """A sentence with the plan and a label is quoted if it is not read."""
    assert not overall(sentence).overall.rating
    doubt = unread_overall([TextParagraph((TextRun(sentence),), "paragraph 1")], RATED)
    assert doubt is not None
    assert doubt.words == f'"{sentence}" was not read as the overall rating'


@pytest.mark.parametrize("sentence", ["Action 1.1 of the plan is substantiellement réalisée.", "Le plan est imprimé."])
def test_other_sentences_are_not_quoted(sentence: str) -> None:
    assert unread_overall([TextParagraph((TextRun(sentence),), "paragraph 1")], RATED) is None
