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
        "Page 2 | Sundry harbours", "Sundry harbours\tPage 2", "Report of Brevania        Page 2 of 5",
        "Page 2 sur 5   Rapport de la Br\u00e9vanie", "Brevania    NIAP report    P\u00e1gina 2 de 9",
        "Report of Brevania Page 2 of 5", "Page 2 sur 5 Rapport de Br\u00e9vanie", "PANM de Brevania P\u00e1g. 2 de 5",
        "page 2/9", "Page 2 sur 9", "P\u00e1gina 2 de 9",
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
        "Page 4 of 9 was amended",
        "We amended the annex, Page 2 of 5",
        "We amended page 2 of 5",
        "Page 4 of 9 Was amended.",
        "2019 - 2021",
        "3",
        "Report of the Board \u2013 page 4",
    ],
)
def test_sentences_about_pages_are_texts(text: str) -> None:
    assert not is_foot(text)


@pytest.mark.parametrize(
    "foot",
    [
        "Brevania \u2013 NIAP report    {}",
        "{}      Rapport de la Br\u00e9vanie",
        "Brevania \u2013 NIAP report\t{}",
        "Brevania \u2013 NIAP report | {}",
        "Informe de Brevania Republic    {} de 20",
        "Relat\u00f3rio anual de Brevania p\u00e1gina {} de 20",
        "Report of Brevania Page {}",
        "\u062a\u0642\u0631\u064a\u0631 \u0639\u0646 \u0627\u0644\u062e\u0637\u0629    {}",
    ],
)
@pytest.mark.parametrize("step", [1, 2])
def test_a_title_with_the_numbers_of_following_pages(foot: str, step: int) -> None:
    """A title that is repeated with the next number is the head or foot of a page, without any word for it."""
    report = of_pages(foot.format(9), foot.format(9 + step))
    assert [action.texts.comments for action in report.actions] == [["We met."], []]
    assert [action.texts.progress for action in report.actions] == [[], ["We went."]]
    assert any("and 1 more like it" in doubt.words for doubt in report.uncertainties)


@pytest.mark.parametrize(
    "feet",
    [
        ("Boats bought in May    12", "Boats bought in May    31"),
        ("Boats bought in May    12", "Boats bought in May    12"),
        ("Boats bought    12", "Boats bought    13"),
        ("Boats bought in May    12", "Boats sold in May    13"),
        ("Courses for rangers 12", "Courses for rangers 13"),
    ],
)
def test_a_title_with_other_numbers(feet: tuple[str, str]) -> None:
    """Other figures behind words stay in the text."""
    report = of_pages(*feet)
    assert [action.texts.comments[-1] for action in report.actions[:1]] == [" ".join(feet[0].split())]


def of_pages(*feet: str) -> FormReport:
    """A report with a line after each of its two actions."""
    text = ("PART C", "1.1 Meet", "Rating: Achieved", "Comments: We met.", "", feet[0], "",
            "1.2 Go", "Rating: Achieved", "Progress: We went.", "", feet[1], "")  # fmt: skip
    return read_form(read_text("\n".join(text).encode()), sound_plan(Path()))


def test_dashes_around_a_number() -> None:
    """The line is quoted as it is printed, although its first dash looks like a bullet."""
    report = read("", "- 3 -", "")
    assert '"- 3 -", and 1 more like it, were left out' in "\n".join(doubt.words for doubt in report.uncertainties)
