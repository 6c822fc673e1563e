"""Names of actions with whole numbers in rows of their own above the texts. All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
ACTIONS = (("Meet the owners", "Achieved", "We met."), ("Buy boats", "On track", "We bought."),
           ("Train people", "Not commenced", "No trainer came."))  # fmt: skip


@pytest.mark.parametrize("sign", ["", ".", ")", ":"])
@pytest.mark.parametrize("layout", ["columns", "labels", "tables", "behind the label"])
def test_whole_numbers(plan: Plan, sign: str, layout: str) -> None:
    """They are read below a heading, above labels, and in a table for each action, with or without a sign."""
    tables = []
    for number, (title, rating, text) in enumerate(ACTIONS, 1):
        name = f"{number}{sign} {title}"
        first = ("Action", name) if layout == "behind the label" else (name, "")
        labelled = [first, ("Rating", rating), ("Progress", text), ("Next steps", "We go on.")]
        tables.append([(name, "", ""), ("", rating, text)] if layout == "columns" else labelled)
    joined = [row for rows in tables for row in rows]
    heading = [("Action", "Rating", "Progress")] if layout == "columns" else []
    blocks = [grid(*heading, *joined)] if layout in ("columns", "labels") else [grid(*rows) for rows in tables]
    report = read(plan, lines("PART C: Details"), *blocks)
    assert [(action.id, action.title) for action in report.actions] == [
        (str(number), title) for number, (title, _, _) in enumerate(ACTIONS, 1)
    ]
    assert [action.rating.rating for action in report.actions] == ["achieved", "on-track", "not-commenced"]
    assert [action.texts.progress for action in report.actions] == [[text] for _, _, text in ACTIONS]
    assert "joined" not in words(report)


def test_pillars_above_actions(plan: Plan) -> None:
    """Rows with the names of pillars, or with texts, are no actions."""
    heading = ("Action", "Rating", "Progress")
    rows = [("1 Rules", "", ""), ("1.1 Meet", "Achieved", "We met."), ("2 Ships", "", ""),
            ("2.1 Buy", "On track", "Yes.")]  # fmt: skip
    report = read(plan, lines("PART C: Details"), grid(heading, *rows))
    assert [action.id for action in report.actions] == ["1.1", "2.1"]
