"""Texts about an action that somebody other than the Party wrote, in the cells of the Party. All are fictional."""

from typing import Any

import pytest

from planpress.importing.form_mapping import form_mapping
from planpress.model import Plan
from tests.importing.forms import grid, plan_of_two, read, words

__all__ = ["plan_of_two"]
CELLS = [
    "We met. {} Too slow.",
    "We met.\n{} Too slow.",
    "We met.\n{}\nToo slow.",
]


@pytest.mark.parametrize(
    "label",
    ["Comments by the NGO panel:", "Remarks of WWF:", "NGO comments:", "Opinion of the experts:",
     "Note by the auditors \u2013",
     "Observations du comité :", "Avis des experts :", "Comentarios de los expertos:", "Comentários do comité:"],
)  # fmt: skip
@pytest.mark.parametrize("cell", CELLS)
def test_texts_by_others_are_left_out(plan_of_two: Plan, label: str, cell: str) -> None:
    """What follows a label that names somebody else is left out and told, up to the next label of the Party."""
    text = cell.format(label) + "\nNext steps: We meet again."
    report = read(plan_of_two, grid(("Action", "Rating", "Progress"), ("1.1 Meet", "Achieved", text)))
    (action,) = report.actions
    assert (action.texts.progress, action.further["outlook"]) == (["We met."], ["We meet again."])
    assert '"Too slow." below' in words(report)
    assert "is not a text of the Party, so it was left out" in words(report)


@pytest.mark.parametrize(
    "label", ["Comments by the Secretariat:", "Secretariat's comments:", "Commentaires du Secrétariat :"]
)
@pytest.mark.parametrize("cell", CELLS)
def test_texts_by_another_assessor(plan_of_two: Plan, label: str, cell: str) -> None:
    """What another assessor says is the note of this assessor's rating; without a rating, it is left out and told."""
    heading, text = ("Action", "Rating", "Rating by the Secretariat", "Progress"), cell.format(label)
    report = read(plan_of_two, grid(heading, ("1.1 Meet", "Achieved", "On track", text)))
    actions: Any = form_mapping(report, plan_of_two)["actions"]
    (action,) = actions
    assert action["ratings"] == {"party": "achieved", "secretariat": {"rating": "on-track", "note": "Too slow."}}
    assert (action["progress"], "left out" in words(report)) == (["We met."], False)
    report = read(plan_of_two, grid(heading, ("1.1 Meet", "Achieved", "", text)))
    assert not report.actions[0].notes
    assert '"Too slow." is by "secretariat", whose rating of action 1.1 is not given' in words(report)


def test_a_column_of_another_assessor(plan_of_two: Plan) -> None:
    """A column of comments by another assessor holds the note of this assessor's rating."""
    heading = ("Action", "Rating", "Rating by the Secretariat", "Progress", "Comments by the Secretariat")
    report = read(plan_of_two, grid(heading, ("1.1 Meet", "Achieved", "On track", "We met.", "Too slow.")))
    assert report.actions[0].notes == {"secretariat": "Too slow."}


@pytest.mark.parametrize(
    "text",
    ["We took the comments by the Secretariat: they helped.", "Comments were received from the experts: ten in all.",
     "Patrols with the NGO: ten a month.", "Comments by the Ministry of Finance: none was needed here."],
)  # fmt: skip
def test_texts_about_others_stay(plan_of_two: Plan, text: str) -> None:
    """A sentence of the Party that mentions others stays in the text."""
    report = read(plan_of_two, grid(("Action", "Rating", "Progress"), ("1.1 Meet", "Achieved", text)))
    assert report.actions[0].texts.progress == [text]


def test_a_name_before_a_text_is_told(plan_of_two: Plan) -> None:
    """A name alone before a colon may announce a text by others: the line is kept and told."""
    text = "We met.\nSecretariat: The text is weak."
    report = read(plan_of_two, grid(("Action", "Rating", "Progress"), ("1.1 Meet", "Achieved", text)))
    assert "weak" in report.actions[0].texts.progress[-1]
    assert "may be a text by somebody other than the Party; it was kept" in words(report)
