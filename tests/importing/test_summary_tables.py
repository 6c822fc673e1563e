"""Tables of Part B without a heading, and legends that are not Part B. All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
DETAILS = grid(("Action", "Rating", "Progress"), ("1.1 Amend", "Achieved", "Done."), ("2.1 Train", "On track", "Soon."))
LABELS = ("Achieved", "Substantially achieved", "On track", "Partial progress", "Not commenced")


@pytest.mark.parametrize(
    "rows",
    [
        [("Rating", "Actions"), ("Achieved", "1.1 Amend"), ("On track", "2.1 Train"), ("Not commenced", "")],
        [("Colour", "What"), ("Achieved", "1.1"), ("On track", "2.1, 2.2"), ("Not commenced", "\u2013")],
        [("What", "Standing"), ("1.1 Amend", "Achieved"), ("2.1 Train", "On track")],
        [("1.1", "Amend", "Achieved"), ("2.1", "Train", "On track")],
    ],
)
def test_tables_of_ratings_without_a_heading(plan: Plan, rows: list[tuple[str, ...]]) -> None:
    """A table with nothing but actions and their ratings is Part B, not a text of Part A."""
    report = read(plan, lines("Part A: Synopsis", "We met."), grid(*rows), lines("Part C: Details"), DETAILS)
    assert report.synopsis.summary == ["We met."]
    assert [action.rating.rating for action in report.actions][:2] == ["achieved", "on-track"]
    assert "Part B was not found" not in words(report)
    assert "Part B does not" not in words(report)


@pytest.mark.parametrize("legend", [(LABELS,), (LABELS, ("done", "nearly done", "going on", "begun", "not begun"))])
@pytest.mark.parametrize("heading", ["Part C: Details", "C. Details", "Partie C : Actions"])
def test_a_legend_above_the_actions(plan: Plan, legend: tuple[tuple[str, ...], ...], heading: str) -> None:
    """Labels beside each other above the actions explain the ratings, and Part A stays Part A."""
    first = heading.replace("C", "A").replace("Details", "Synopsis").replace("Actions", "Synthèse")
    report = read(plan, lines("Sollia"), lines(first), lines("We met."), lines(heading), grid(*legend), DETAILS)
    assert report.synopsis.summary == ["We met."]
    assert [action.id for action in report.actions] == ["1.1", "2.1"]
    assert "We met." not in words(report)
    assert "explains the ratings, so it was left out" in words(report)


MISSPELT = [
    ("ACHIVED", "On track"),
    ("REALISEE", "En bonne voie"),
    ("Logradas", "En buen camino"),
]


@pytest.mark.parametrize("labels", MISSPELT)
@pytest.mark.parametrize("layout", ["rows", "columns", "names", "lines", "lists", "crosses"])
def test_misspelt_labels(plan: Plan, labels: tuple[str, ...], layout: str) -> None:
    """Part B tolerates in labels what Part C does, and says so."""
    first, second = labels
    part_b = {
        "rows": grid(("Rating", "Actions"), (first, "1.1 Amend"), (second, "2.1 Train")),
        "columns": grid((first, second), ("1.1 Amend", "2.1 Train")),
        "crosses": grid(("Action", first, second), ("1.1 Amend", "x", ""), ("2.1 Train", "", "x")),
        "names": grid(("Action", "Rating"), ("1.1 Amend", first), ("2.1 Train", second)),
        "lines": lines(f"{first}: 1.1", f"{second}: 2.1"),
        "lists": lines(first, "1.1 Amend", second, "2.1 Train"),
    }[layout]
    report = read(plan, lines("Part B: Summary"), part_b, lines("Part C: Details"), DETAILS)
    said = words(report)
    assert [action.rating.rating for action in report.actions] == ["achieved", "on-track"]
    assert "Part B does not" not in said
    assert "Part B was not found" not in said
    assert f'"{first}" was read as "Achieved"' in said
