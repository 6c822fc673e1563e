"""Tables of actions and ratings without a column of texts. All reports are fictional."""

from collections.abc import Sequence

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]

WHOLE = ("Action", "Indicator", "Rating"), ("1.1 Amend", "Laws: 1", "Achieved"), ("1.2 Walk", "Walks: 4", "On track")
PAIRS = [(name, rating) for name, _, rating in WHOLE]
TEXTS = ("Action", "Rating", "Progress"), ("1.1 Amend", "Achieved", "Done."), ("1.2 Walk", "On track", "Going on.")
PROSE = lines("1.1 Amend", "It was done.", "1.2 Walk", "We go on.")


@pytest.mark.parametrize("rows", [WHOLE, PAIRS])
@pytest.mark.parametrize("above", [(), ("PART B: Ratings",)])
def test_a_part_c_of_ratings(plan: Plan, rows: Sequence[Sequence[str]], above: Sequence[str]) -> None:
    """Below the heading of Part C, actions and ratings are enough."""
    blocks = [lines(*above), grid(*PAIRS)] if above else []
    report = read(plan, *blocks, lines("PART C: Details"), grid(*rows))
    assert [action.rating.rating for action in report.actions] == ["achieved", "on-track"]
    assert [action.indicators for action in report.actions] == (
        [["Laws: 1"], ["Walks: 4"]] if rows is WHOLE else [[], []]
    )
    assert "Part C was not found" not in words(report)


@pytest.mark.parametrize("above", ["PART A: Synopsis", "PART B: Ratings"])
def test_a_table_with_more_than_ratings_is_part_c(plan: Plan, above: str) -> None:
    report = read(plan, lines(above, "All is well."), grid(*WHOLE))
    assert [action.indicators for action in report.actions] == [["Laws: 1"], ["Walks: 4"]]
    assert [action.title for action in report.actions] == ["Amend", "Walk"]


def test_deadlines_and_bodies_without_texts(plan: Plan) -> None:
    rows = ("Action", "Deadline", "Lead agency", "Rating"), ("1.1 Amend", "2023", "Ministry of Law", "Achieved")
    report = read(plan, lines("PART C: Details"), grid(*rows))
    assert (str(report.actions[0].due), report.actions[0].responsible) == ("2023", ["Ministry of Law"])


@pytest.mark.parametrize("details", [grid(*TEXTS), PROSE])
def test_other_columns_of_part_b_are_no_titles(plan: Plan, details: str) -> None:
    """Beside a Part C with texts, a column of indicators in Part B is told, and is no part of the titles."""
    report = read(plan, lines("PART B: Ratings"), grid(*WHOLE), lines("PART C: Details"), details)
    assert [(action.title, action.rating.rating) for action in report.actions] == [
        ("Amend", "achieved"),
        ("Walk", "on-track"),
    ]
    assert 'the column "Indicator" of Part B was left out' in words(report)


@pytest.mark.parametrize("heading", ["Part B: State of each action", "Partie B : \u00c9tat des actions"])
def test_a_table_with_texts_below_the_heading_of_part_b(plan: Plan, heading: str) -> None:
    """The line says that the table was read as Part C, not that Part B is missing."""
    report = read(plan, lines("Part A: Synopsis", "All is well."), lines(heading), grid(*TEXTS))
    assert f'the actions below "{heading}" were read as those of Part C' in words(report)
    assert "Part B was not found" not in words(report)


def test_a_heading_without_actions(plan: Plan) -> None:
    report = read(plan, lines("Part B: Ratings", "See below."), lines("Part C: Details"), grid(*TEXTS))
    assert 'no actions were found below "Part B: Ratings"' in words(report)
