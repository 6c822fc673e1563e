"""Parts as rows of a single table. All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
FRONT = lines("Party: Cambodia", "Reporting period: 1 May 2022 to 30 April 2023")
LABELS = [
    ("Action", "1.1 Amend the law"),
    ("Rating", "Achieved"),
    ("Summary of progress", "The law was passed."),
    ("Action", "2.1 Train"),
    ("Rating", "On track"),
    ("Summary of progress", "Ten rangers were trained."),
]
TEXTS = (
    "1.1 Amend the law\nRating: Achieved\nThe law was passed.\n2.1 Train\nRating: On track\nTen rangers were trained."
)


@pytest.mark.parametrize(
    "rows",
    [
        [("Part A: Synopsis", "Two orders were issued."), ("Part C: Detailed evaluation", ""), *LABELS],
        [("Part A: Synopsis", ""), ("Two orders were issued.", ""), ("Part C: Detailed evaluation", ""), *LABELS],
        [("Part A: Synopsis", "Two orders were issued."), ("Part C: Detailed evaluation", TEXTS)],
        [("Partie A", "Two orders were issued."), ("Partie C", TEXTS)],
        [("Parte A", "Two orders were issued."), ("Parte C", TEXTS)],
    ],
)
def test_a_part_as_a_row(plan: Plan, rows: list[tuple[str, str]]) -> None:
    """The heading of a part in a row, with its text beside or below it, begins the part."""
    report = read(plan, FRONT, grid(*rows))
    assert report.synopsis.summary == ["Two orders were issued."]
    assert [action.rating.rating for action in report.actions] == ["achieved", "on-track"]
    texts = [["The law was passed."], ["Ten rangers were trained."]]
    assert [action.texts.progress for action in report.actions] == texts
    assert "not imported from the front page" not in words(report)


def test_texts_beside_actions(plan: Plan) -> None:
    rows = [("Part B", ""), ("Achieved", "1.1 Amend the law"), ("On track", "2.1 Train"), ("Part C", ""),
            ("1.1 Amend the law", "The law was passed."), ("2.1 Train", "Ten rangers were trained.")]  # fmt: skip
    report = read(plan, FRONT, grid(*rows))
    assert [action.rating.rating for action in report.actions] == ["achieved", "on-track"]
    assert report.actions[1].texts.progress == ["Ten rangers were trained."]


def test_a_table_of_contents(plan: Plan) -> None:
    """Numbers of pages beside the parts belong to no part."""
    contents = grid(
        ("Part A: Synopsis", "2"), ("Part B: Summary evaluation", "3"), ("Part C: Detailed evaluation", "4")
    )
    heading = ("Action", "Rating", "Summary of progress")
    report = read(plan, FRONT, contents, lines("Part C"), grid(heading, ("1.1 Amend", "Achieved", "It was passed.")))
    assert not report.synopsis.summary
    assert [action.rating.rating for action in report.actions] == ["achieved"]
