"""Labels of ratings between the sentences of a text. All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
TEXTS = [("We met the owners.", "Rating:"), ("Reunimos os donos.", "Classificação:"),
         ("اجتمعنا مع المالكين.", "التقييم:"),
         ("Nous avons vu tout le monde.", "Notation :"), ("Nos reunimos con todos.", "Calificación:")]  # fmt: skip


@pytest.mark.parametrize(("sentence", "label"), TEXTS)
@pytest.mark.parametrize("further", ["", " Two more are planned."])
def test_a_rating_behind_a_sentence(plan: Plan, sentence: str, label: str, further: str) -> None:
    """It is read, and the sentences around it stay in the text, in tables for an action and in paragraphs."""
    texts = {"1.1": f"{sentence} {label} Achieved.{further}", "1.2": f"{sentence} {label} On track.{further}"}
    tables = [grid(("Action", f"{number} Meet"), ("Progress", text), ("Next steps", "We go on."))
              for number, text in texts.items()]  # fmt: skip
    prose = [lines(f"{number} Meet", text, "Next steps: We go on.") for number, text in texts.items()]
    for blocks in (tables, prose):
        report = read(plan, lines("PART C: Details"), *blocks)
        assert [action.rating.rating for action in report.actions] == ["achieved", "on-track"]
        assert [action.texts.progress for action in report.actions] == [
            [sentence, *filter(None, [further.strip()])]
        ] * 2
        assert "was read as the label" not in words(report)


def test_an_unknown_label_behind_a_sentence(plan: Plan) -> None:
    """The sentence before it is not lost."""
    texts = [
        lines(f"1.{number} Meet", f"We met. Our mark: {label}") for number, label in ((1, "Achieved"), (2, "On track"))
    ]
    report = read(plan, lines("PART C: Details"), *texts)
    assert report.actions[0].texts.progress == ["We met. Our mark: Achieved"]
    assert report.actions[0].rating.rating == "achieved"
