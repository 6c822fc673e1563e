"""Boxes on lines of a cell, below indicators and beside words that no scale has. All reports are fictional."""

import pytest

from planpress.importing.form import FormReport
from planpress.model import Plan
from tests.exchange.office.word_files import paragraph, row, run, table
from tests.importing.forms import lines, plan, read, words

__all__ = ["plan"]
LABELS = ("Achieved", "Substantially achieved", "On track", "Partial progress")
PARTLY_KNOWN = ("Achieved", "Nearly there", "On track", "Waiting for money")
SIGNS = [("\u2610", "\u2612"), ("[ ]", "[x]"), ("( )", "(x)"), ("\u25cb", "\u25cf"), ("[]", "[X]")]


def broken(*texts: str) -> str:
    """A paragraph with line breaks."""
    inner = "<w:br/>".join(f'<w:t xml:space="preserve">{text}</w:t>' for text in texts)
    return paragraph(f"<w:r>{inner}</w:r>")


def boxes(labels: tuple[str, ...], signs: tuple[str, str], ticked: int) -> list[str]:
    return [f"{signs[place == ticked]} {label}" for place, label in enumerate(labels)]


def report(plan: Plan, heading: str, *cells: str) -> FormReport:
    rows = (row(f"1.{number} Dig wells", cell, "We dug two.") for number, cell in enumerate(cells, 1))
    return read(plan, lines("PART C: Details"), table(row("Action", heading, "Progress"), *rows))


@pytest.mark.parametrize("signs", SIGNS)
@pytest.mark.parametrize("labels", [LABELS, PARTLY_KNOWN])
@pytest.mark.parametrize("heading", ["Rating", "Indicator / rating"])
def test_boxes_on_lines(plan: Plan, heading: str, labels: tuple[str, ...], signs: tuple[str, str]) -> None:
    """Empty boxes are no indicators, and a line above the boxes is not lost."""
    broken_lines = report(plan, heading, *(broken("Number of wells", *boxes(labels, signs, tick)) for tick in (0, 2)))
    paragraphs = report(plan, heading, *(lines("Number of wells", *boxes(labels, signs, tick)) for tick in (0, 2)))
    for found in (broken_lines, paragraphs):
        assert [action.rating.rating for action in found.actions] == ["achieved", "on-track"]
        assert [action.indicators for action in found.actions] == [["Number of wells"]] * 2


@pytest.mark.parametrize("signs", SIGNS)
def test_a_ticked_box_beside_other_words(plan: Plan, signs: tuple[str, str]) -> None:
    """The words beside the ticked box are no label of the scale, so that no rating is read, which a line says."""
    found = report(plan, "Rating", *(broken(*boxes(PARTLY_KNOWN, signs, tick)) for tick in (0, 1)))
    assert [action.rating.rating for action in found.actions] == ["achieved", ""]
    assert '"Nearly there" is not the label of a rating on the scale' in words(found)


@pytest.mark.parametrize("signs", SIGNS[1:3])
def test_boxes_on_one_line_beside_other_words(plan: Plan, signs: tuple[str, str]) -> None:
    found = report(plan, "Rating", *(paragraph(run("  ".join(boxes(PARTLY_KNOWN, signs, tick)))) for tick in (0, 2)))
    assert [action.rating.rating for action in found.actions] == ["achieved", "on-track"]


def test_boxes_of_something_else(plan: Plan) -> None:
    """Boxes beside other words stay as they are."""
    tasks = ("[x] Buy boats", "[ ] Dig wells", "[ ] Train rangers")
    found = read(plan, lines("PART C: Details"), table(row("Action", "Rating", "Progress"),
                                                       row("1.1 Dig", "Achieved", lines(*tasks))))  # fmt: skip
    assert "Buy boats" in " ".join(found.actions[0].texts.progress)
    assert "\u2612" not in " ".join(found.actions[0].texts.progress)
