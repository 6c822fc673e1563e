"""Lines drawn with signs below headings and between paragraphs. All reports are fictional."""

import pytest

from planpress.exchange.office.drawn_lines import is_drawn_line, without_signs
from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]


def in_text(plan: Plan, *typed: str) -> FormReport:
    return read_form(read_text("\n".join(typed).encode()), plan)


@pytest.mark.parametrize("sign", ["-", "=", "~", "_", "*", "\u2500", "\u2550", "- "])
@pytest.mark.parametrize("gap", [(), ("",)])
def test_underlined_headings_in_text(plan: Plan, sign: str, gap: tuple[str, ...]) -> None:
    """The line below a heading is neither a text nor the beginning of one."""
    drawn = sign * 12
    report = in_text(plan, "A. SYNOPSIS", drawn, *gap, "Two storms came.", "", "C. DETAILS", drawn, *gap,
                     "1.1 Meet", drawn, "Rating: Achieved", "Progress: We met.", drawn, "1.2 Train",
                     "Rating: On track", "Progress: We trained.")  # fmt: skip
    assert report.synopsis.summary == ["Two storms came."]
    assert [action.texts.progress for action in report.actions] == [["We met."], ["We trained."]]
    assert drawn.strip() not in words(report)


def test_lines_in_tables_of_text(plan: Plan) -> None:
    """A line below the headings of a table does not end the table."""
    for drawn in ("-" * 30, "------\t------\t--------"):
        report = in_text(plan, "PART C: Details", "Action\tRating\tProgress", drawn, "1.1 Meet\tAchieved\tWe met.",
                         drawn, "1.2 Train\tOn track\tWe trained.")  # fmt: skip
        assert [action.texts.progress for action in report.actions] == [["We met."], ["We trained."]]
        assert "--" not in words(report)


@pytest.mark.parametrize("heading", ["=== PART C: Details ===", "** PART C: Details **", "## PART C: Details"])
def test_signs_around_headings(plan: Plan, heading: str) -> None:
    report = in_text(plan, "# PART A: Synopsis", "Two storms came.", heading, "1.1 Meet", "Rating: Achieved",
                     "We met.")  # fmt: skip
    assert report.synopsis.summary == ["Two storms came."]
    assert [action.texts.progress for action in report.actions] == [["We met."]]


def test_lines_in_documents(plan: Plan) -> None:
    """Paragraphs that draw a line are left out; in a cell with nothing else, dashes say that there is nothing."""
    rows = (
        ("Action", "Rating", "Progress"),
        ("1.1 Meet", "Achieved", "We met.\n_____\nTwice."),
        ("1.2 Go", "-----", "-"),
    )
    report = read(plan, lines("PART A", "_________", "Two storms came.", "- - - - -", "PART C"), grid(*rows))
    assert report.synopsis.summary == ["Two storms came."]
    assert [action.texts.progress for action in report.actions] == [["We met.", "Twice."], []]


@pytest.mark.parametrize("text", ["--", "-1-", "1.1 Meet ---", "- Meet", "...", "", "x"])
def test_what_is_no_drawn_line(text: str) -> None:
    assert not is_drawn_line(text)


@pytest.mark.parametrize(
    "text", ["# of courses: 12", "*Meet*", "** note", "a ** b **", "--verbose", "#1 Meet", "#\tAction\tRating"]
)
def test_what_stays_as_typed(text: str) -> None:
    assert without_signs(text) == text


def test_long_runs_of_signs() -> None:
    """They take no longer than other lines."""
    for line in ("-" * 90_000 + "x", "--a" * 30_000, "=" * 90_000 + "x" + "=" * 90_000, "# " * 40_000):
        assert "x" not in line or "x" in without_signs(line)
