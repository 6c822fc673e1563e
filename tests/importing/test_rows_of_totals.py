"""Rows of totals below the actions of a form. All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
HEADING = ("Action", "Rating", "Progress", "Budget spent")
ROWS = (("1.1 Amend the law", "Achieved", "Done.", "1,200"), ("2.1 Train the rangers", "On track", "Soon.", "24,000"))


@pytest.mark.parametrize(
    "total",
    [("Total", "", "", "25,200"), ("Total (USD)", "", "", "25,200"), ("TOTAL :", "", "", "25 200 EUR"),
     ("Sous-total", "", "", "25 200"), ("Total général", "", "", "25 200"), ("Suma", "", "", "25.200"),
     ("Totais", "", "", "25.200"), ("المجموع", "", "", "25,200"), ("Total: 25,200",), ("Average", "", "", "50 %")],
)  # fmt: skip
@pytest.mark.parametrize("last", [True, False])
def test_a_row_of_totals(plan: Plan, total: tuple[str, ...], last: bool) -> None:
    """It is left out and told, and does not belong to the action above."""
    rows = [*ROWS, total] if last else [ROWS[0], total, ROWS[1]]
    report = read(plan, lines("Part C: Details"), grid(HEADING, *rows))
    assert [action.title for action in report.actions] == ["Amend the law", "Train the rangers"]
    said = words(report)
    assert "is a row of totals, so it was left out" in said
    assert "joined" not in said


def test_a_text_below_an_action(plan: Plan) -> None:
    """A row without figures, or with a text, continues the action above."""
    report = read(plan, lines("Part C: Details"), grid(HEADING, ROWS[0], ("", "", "Total silence followed.", "")))
    assert report.actions[0].texts.progress == ["Done.", "Total silence followed."]
