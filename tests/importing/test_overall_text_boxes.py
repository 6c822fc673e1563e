"""The overall rating in a text box or behind a request of the template in brackets. All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.exchange.office.word_files import paragraph
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
ACTIONS = grid(("Action", "Rating", "Progress"), ("1.1 Amend the law", "Achieved", "We amended it."))
SYNOPSIS = lines("PART A: Synopsis", "We met the mayors.")
DETAILS = lines("PART C: Detailed evaluation") + ACTIONS


def text_box(*texts: str) -> str:
    """A paragraph with a text box."""
    inner = f"<w:txbxContent>{lines(*texts)}</w:txbxContent>"
    return paragraph(f"<w:r><w:pict><v:shape><v:textbox>{inner}</v:textbox></v:shape></w:pict></w:r>")


@pytest.mark.parametrize(
    "texts", [("Overall rating: On track",), ("Overall rating", "On track"), ("Notation globale : En bonne voie",)]
)
@pytest.mark.parametrize("at_the_top", [True, False])
def test_a_text_box(plan: Plan, texts: tuple[str, ...], *, at_the_top: bool) -> None:
    """A text box may give the overall rating, which a line says in place of that it was left out."""
    box = text_box(*texts)
    report = read(plan, *((box, SYNOPSIS) if at_the_top else (SYNOPSIS, box)), DETAILS)
    assert report.synopsis.overall.rating == "on-track"
    assert "was read as the overall rating" in words(report)
    assert "text box" not in words(report)


def test_a_text_box_beside_a_rating(plan: Plan) -> None:
    """The rating in the text of the report counts, and the text box is left out as others are."""
    report = read(plan, text_box("Overall rating: Achieved"), SYNOPSIS + lines("Overall rating: On track"), DETAILS)
    assert report.synopsis.overall.rating == "on-track"
    assert 'the text box "Overall rating: Achieved" was left out' in words(report)


def test_a_text_box_about_something_else(plan: Plan) -> None:
    report = read(plan, text_box("Rating of the boats: On track"), SYNOPSIS, DETAILS)
    assert report.synopsis.overall.rating == ""
    assert "no overall rating was recognised" in words(report)


@pytest.mark.parametrize(
    "line",
    ["[Please give the overall rating of the plan] On track", "[Please give the overall rating of the plan]: On track",
     "[Indiquer la notation globale du plan] En bonne voie", "&lt;State the overall rating&gt; On track",
     "[Indique la calificaci\u00f3n general del plan] En buen camino"],
)  # fmt: skip
def test_a_request_in_brackets(plan: Plan, line: str) -> None:
    """A request for the overall rating is its label."""
    report = read(plan, lines("PART A: Synopsis", line, "We met the mayors."), DETAILS)
    assert (report.synopsis.overall.rating, report.synopsis.summary) == ("on-track", ["We met the mayors."])


def test_other_requests_stay_requests(plan: Plan) -> None:
    report = read(plan, lines("PART A: Synopsis", "[Please describe the year] On track for the goals."), DETAILS)
    assert report.synopsis.summary == ["On track for the goals."]
