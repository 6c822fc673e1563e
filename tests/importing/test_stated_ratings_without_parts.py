"""Actions in paragraphs whose ratings only sentences or unusual labels give, without titles of parts. All fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import read_form
from planpress.importing.heading_words import heading_role
from tests.importing.tables import plan_of

ACTIONS = (
    ("1.1", "Map the fens", "Achieved"),
    ("1.2", "Amend the law", "On track"),
    ("2.1", "Hire guards", "Achieved"),
)


@pytest.mark.parametrize(
    "below",
    [
        "Work went on all year. We rate this action as {rating}.",
        "This action is rated {rating}. Work went on all year.",
        "El trabajo sigui\u00f3 todo el a\u00f1o. Esta acci\u00f3n se califica como {rating}.",
        "Le travail a continu\u00e9. Cette action est jug\u00e9e \u00ab {rating} \u00bb.",
        "How far: {rating}\nWork went on all year.",
    ],
)
def test_actions_in_paragraphs(tmp_path: Path, below: str) -> None:
    lines = [line for number, title, rating in ACTIONS for line in (f"{number} {title}", below.format(rating=rating))]
    text = "\n".join(("Progress report 2023", "", *lines))
    report = read_form(read_text(text.encode()), plan_of(tmp_path))
    assert [(action.id, action.rating.rating) for action in report.actions] == [
        ("1.1", "achieved"), ("1.2", "on-track"), ("2.1", "achieved")]  # fmt: skip
    assert all("year" in action.texts.progress[0] or "continu" in action.texts.progress[0] or "a\u00f1o" in
               action.texts.progress[0] for action in report.actions)  # fmt: skip


@pytest.mark.parametrize(
    ("line", "role"), [("How far: Achieved", ""), ("Achieved so far:", "summary"), ("Progress: comments", "summary")]
)
def test_a_status_behind_a_label_is_no_heading(line: str, role: str) -> None:
    assert heading_role(line) == role
