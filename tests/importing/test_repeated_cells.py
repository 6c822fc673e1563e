"""Marks of repetition, notes and feet of pages in the tables of Word forms. All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
ABOVE = ("PART A: Synopsis", "We met.", "PART C")
HEADING = ("Action", "Responsible", "Deadline", "Rating", "Progress")
FIRST = ("1.1 Go", "Harbour Board", "May 2024", "Achieved", "We went.")


@pytest.mark.parametrize("mark", ['"', "ditto", "idem", "do.", "\u3003"])
def test_marks_of_repetition(plan: Plan, mark: str) -> None:
    """They stand for the cell above, which one line says."""
    report = read(plan, lines(*ABOVE), grid(HEADING, FIRST, ("1.2 Meet", mark, mark, mark, "We met."),
                                            ("1.3 Sing", mark, mark, mark, mark)))  # fmt: skip
    for entry in report.actions:
        assert (entry.responsible, str(entry.due), entry.rating.rating) == (["Harbour Board"], "2024-05", "achieved")
    assert [entry.texts.progress for entry in report.actions] == [["We went."], ["We met."], ["We met."]]
    assert words(report).count("and 6 more like it, were read as the cell above it") == 1


def test_a_mark_below_the_heading(plan: Plan) -> None:
    """A mark in the first row repeats nothing: it never becomes the heading's words."""
    report = read(plan, lines(*ABOVE), grid(HEADING, ("1.1 Go", "Board", "ditto", "Achieved", "We went.")))
    assert "Deadline" not in str(report.actions[0].due)
    assert "ditto" in words(report)


@pytest.mark.parametrize("note", ["Action 3.3 was withdrawn in May.", "3.3 was withdrawn in May."])
def test_a_sentence_about_an_action(plan: Plan, note: str) -> None:
    """A row with only a sentence that begins with a number is a note, not an action."""
    rows = (FIRST, (note, "", "", "", ""), ("4.1 Meet", "", "", "On track", "We met."))
    report = read(plan, lines(*ABOVE), grid(HEADING, *rows))
    assert [entry.id for entry in report.actions] == ["1.1", "4.1"]
    assert f'"{note}" is a sentence, not the name of an action, so it was left out' in words(report)


@pytest.mark.parametrize("foot", [("Page 1 of 3",), ("", "", "Page 1 of 3"), ("Plan of Roads", "", "", "Page 1 / 3")])
def test_the_foot_of_a_page(plan: Plan, foot: tuple[str, ...]) -> None:
    """A row with the number of a page and of all pages does not continue the action above."""
    row = (*foot, *[""] * (len(HEADING) - len(foot)))
    report = read(plan, lines(*ABOVE), grid(HEADING, FIRST, row, ("4.1 Meet", "", "", "On track", "We met.")))
    assert [(entry.title, entry.texts.progress) for entry in report.actions] == [("Go", ["We went."]),
                                                                                 ("Meet", ["We met."])]  # fmt: skip
    assert "as the head or foot of a page" in words(report)


def test_a_number_below_a_text(plan: Plan) -> None:
    """A bare number in a table of Word is no number of a page."""
    report = read(plan, lines(*ABOVE), grid(HEADING, FIRST, ("", "", "", "", "- 12 -")))
    assert "12" in str(report.actions[0].texts.progress)
