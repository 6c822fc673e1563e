"""Headings whose words are cut over two rows, or over two lines of a text. All reports are fictional."""

from collections.abc import Sequence

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
ROWS = ("1.1 Meet", "Achieved", "We met.", "We rest."), ("1.2 Buy", "On track", "We bought.", "We buy.")
OUTLOOK = [["We rest."], ["We buy."]]


@pytest.mark.parametrize(
    "heading",
    [
        (("Action", "Evaluation", "Evaluation", "Next"), ("", "Rating", "Progress", "steps")),
        (("Action", "Rating", "Summary of", "Next"), ("", "", "progress", "steps")),
        (("Name of", "Overall", "Progress", "Next"), ("action", "rating", "made", "steps")),
        (("Action", "Rating", "Progress", "Next"), ("", "", "", "steps")),
        (("Mesure", "Note", "Progrès", "Prochaines"), ("", "", "", "étapes")),
        (("Ação", "Classificação", "Progresso", "Próximos"), ("", "", "", "passos")),
        (("الإجراء", "التقييم", "التقدم", "الخطوات"), ("", "", "", "القادمة")),
    ],
)
def test_in_a_table(plan: Plan, heading: Sequence[Sequence[str]]) -> None:
    """The words of both rows are the heading."""
    report = read(plan, lines("PART C: Details"), grid(*heading, *ROWS))
    assert [action.further["outlook"] for action in report.actions] == OUTLOOK
    assert [action.texts.progress for action in report.actions] == [["We met."], ["We bought."]]
    assert "heading" not in words(report)
