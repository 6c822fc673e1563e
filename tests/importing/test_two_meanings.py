"""Headings that have two meanings, of which the cells show one. All plans are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    ("above", "heading", "progress"),
    [
        ("Évaluation", "Note", "Progrès accomplis"),
        ("Evaluación", "Nota", "Avances"),
        ("Avaliação", "Nota", "Progresso"),
        ("Evaluation", "Remark", "Progress"),
        ("", "Note", "Progrès"),
    ],
)
def test_ratings_below_a_word_for_remarks(plan: Plan, above: str, heading: str, progress: str) -> None:
    """A word for a remark that also means a rating, or stands below one, announces ratings if its cells are labels."""
    rows = [["N\u00b0", "Action", above, "<"]] if above else []
    rows += [["N\u00b0" if not above else "^", "Action" if not above else "^", heading, progress]]
    labels = ["Achieved", "On track", "Partial progress"]
    report = imported(
        plan, [*rows, *([f"1.{n}", f"Dig {n} ponds", label, "We dug."] for n, label in enumerate(labels))]
    )
    assert [action["ratings"]["party"] for action in actions(report)] == ["achieved", "on-track", "partial"]
    assert "whose they are" not in doubts(report)


def test_remarks_below_such_a_word(plan: Plan) -> None:
    """Sentences below "Note" stay remarks."""
    rows = [["No", "Action", "Evaluation", "<"], ["^", "^", "Rating", "Note"], ["1.1", "Dig", "Achieved", "It rained."]]
    assert actions(imported(plan, rows))[0]["comments"] == ["It rained."]
