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


@pytest.mark.parametrize(
    ("above", "below"),
    [("Next", "STEPS: We rest."), ("NEXT", "steps: We rest."), ("We saw all. Next", "steps: We rest."),
     ("Prochaines", "étapes : We rest."), ("Próximos", "pasos: We rest."), ("الخطوات", "القادمة: We rest.")],
)  # fmt: skip
def test_labels_cut_by_the_end_of_a_line(plan: Plan, above: str, below: str) -> None:
    """The words of both lines are the label, in paragraphs and in cells."""
    first = [sentence for sentence in ("We met.", above.rpartition(" ")[0]) if sentence]
    prose = read(plan, lines("PART C: Details", "1.1 Meet", "Rating: Achieved", "We met.", above, below))
    table = grid(("Action", "Rating", "Progress"), ("1.1 Meet", "Achieved", f"We met.\n{above}\n{below}"))
    for report in (prose, read(plan, lines("PART C: Details"), table)):
        assert report.actions[0].texts.progress == first
        assert report.actions[0].further["outlook"] == ["We rest."]


@pytest.mark.parametrize(
    ("above", "below"),
    [("Boats", "steps: two."), ("The next", "Steps taken: two."), ("Coast Map", "Results: two."),
     ("Soon", "- steps: two.")],
)  # fmt: skip
def test_other_lines_above_words_with_a_colon(plan: Plan, above: str, below: str) -> None:
    """They stay as they are."""
    report = read(plan, lines("PART C: Details", "1.1 Meet", "Rating: Achieved", "We met.", above, below))
    assert report.actions[0].texts.progress[:2] == ["We met.", above]
