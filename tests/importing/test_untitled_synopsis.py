"""Parts whose headings have neither a letter nor a number, such as "Synopsis". All reports are fictional."""

import pytest

from planpress.importing.form import FormReport
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
MATRIX = grid(("Achieved", "On track"), ("1.1 Amend", "2.1 Train"))
DETAILS = grid(("Action", "Rating", "Progress"), ("1.1 Amend", "Achieved", "Done."), ("2.1 Train", "On track", "Soon."))
SENTENCE = "The law was amended this year."
TITLES = [
    ("Synopsis", "Summary evaluation", "Detailed evaluation"),
    ("Synthèse", "Récapitulatif des évaluations", "Évaluation détaillée"),
    ("Resumen", "Cuadro de calificaciones", "Evaluación detallada"),
    ("Sinopse", "Quadro de avaliações", "Avaliação detalhada"),
    ("Executive summary", "Ratings", "Details by action"),
    ("ملخص", "جدول التقييم", "التفاصيل"),
]


def not_imported(report: FormReport) -> bool:
    return "not imported" in words(report) or "outside" in words(report)


@pytest.mark.parametrize("titles", TITLES)
@pytest.mark.parametrize("with_matrix", [True, False])
def test_titles_alone(plan: Plan, titles: tuple[str, str, str], with_matrix: bool) -> None:
    """The text below a title such as "Synopsis" is the summary, and no title is a text."""
    a, b, c = map(lines, titles)
    matrix = (b, MATRIX) if with_matrix else ()
    report = read(plan, lines("Reporting period: 2023"), a, lines(SENTENCE), *matrix, c, DETAILS)
    assert report.synopsis.summary == [SENTENCE]
    assert [action.rating.rating for action in report.actions] == ["achieved", "on-track"]
    assert not not_imported(report)


def test_a_rating_below_the_title(plan: Plan) -> None:
    """The overall rating, too, shows that the title is that of Part A."""
    report = read(plan, lines("Synopsis", "Overall rating: On track", SENTENCE), lines("Detailed evaluation"), DETAILS)
    assert (report.synopsis.overall.rating, report.synopsis.summary) == ("on-track", [SENTENCE])


def test_a_title_above_the_front_page(plan: Plan) -> None:
    """A title above lines of the front page begins no part."""
    report = read(plan, lines("Summary", "Reporting period: 1 May 2022 to 30 April 2023"), DETAILS)
    assert report.front.start is not None
    assert report.synopsis.summary == []
