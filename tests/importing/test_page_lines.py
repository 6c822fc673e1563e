"""Heads and feet of pages among the lines of a text. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.importing.page_lines import is_foot
from planpress.rules import sound_plan


def read(*lines: str) -> FormReport:
    """A report whose first action is followed by lines, and by a second action."""
    before = ("PART C", "", "1.1 Meet", "Rating: Achieved", "Comments: We met.")
    text = "\n".join((*before, "", *lines, "1.2 Go", "Rating: Achieved", "Progress: We went.", *lines))
    return read_form(read_text(text.encode()), sound_plan(Path()))


FEET = ["- 3 -", "\u2013 12 \u2013", "\u2014 7 \u2014", "Page 2", "Page 2 of 9",
        "Progress report \u2013 Page 2 of 9", "Harbours \u2013 Page 2 of 9",
        "Page 2 | Sundry harbours", "Sundry harbours\tPage 2", "page 2/9", "Page 2 sur 9", "P\u00e1gina 2 de 9",
        "P\u00e1g. 2", "\u0635\u0641\u062d\u0629 2 \u0645\u0646 9",
        "\u1791\u17c6\u1796\u17d0\u179a \u17e2", "\u0e2b\u0e19\u0e49\u0e32 2"]  # fmt: skip


@pytest.mark.parametrize("foot", FEET)
def test_the_foot_of_a_page_is_left_out(foot: str) -> None:
    report = read("", foot, "")
    assert [action.texts.comments for action in report.actions] == [["We met."], []]
    assert [action.texts.progress for action in report.actions] == [[], ["We went."]]
    said = [doubt.words for doubt in report.uncertainties if "head or foot of a page" in doubt.words]
    assert len(said) == 1
    assert "and 1 more like it" in said[0]


def test_a_title_repeated_beside_the_feet_of_pages_is_left_out() -> None:
    """The title above or below the number of a page is left out too; a line that only once is beside one is not."""
    report = read("", "- 3 -", "", "Report of the Harbour Board", "")
    assert [action.texts.comments for action in report.actions] == [["We met."], []]
    assert [action.texts.progress for action in report.actions] == [[], ["We went."]]
    assert [action.rating.rating for action in report.actions] == ["achieved", "achieved"]


@pytest.mark.parametrize(
    "text",
    [
        "See page 4.",
        "The manual, page 4",
        "3 boats",
        "Pages were printed",
        "Page 4 was amended",
        "2019 - 2021",
        "3",
        "Report of the Board \u2013 page 4",
    ],
)
def test_sentences_about_pages_are_texts(text: str) -> None:
    assert not is_foot(text)
