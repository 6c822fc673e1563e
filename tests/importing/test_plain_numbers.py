"""Actions with plain numbers as paragraphs, beside lists with numbers. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.errors import RefusedError
from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.rules import sound_plan


def read(*lines: str) -> FormReport:
    """A report as text, with its Part C."""
    text = "\n".join(("PART C: Detailed evaluation of actions", *lines))
    return read_form(read_text(text.encode(), ()), sound_plan(Path()))


def values(report: FormReport) -> list[tuple[str, str, str, list[str]]]:
    return [(action.id, action.title, action.rating.rating, action.texts.progress) for action in report.actions]


ACTIONS = [
    ("1", "List the mills", "achieved", ["All were listed."]),
    ("2", "Build a store", "on-track", ["It was begun."]),
]


@pytest.mark.parametrize(
    ("before", "behind"),
    [("", ". "), ("", ") "), ("", " \u2013 "), ("Action ", ": "), ("Mesure ", " : "), ("Medida ", ". ")],
)
@pytest.mark.parametrize(
    ("rating", "progress"),
    [("Rating: ", "Progress: "), ("Notation : ", "Progr\u00e8s : "), ("Calificaci\u00f3n: ", "Avances: ")],
)
def test_actions_with_plain_numbers(before: str, behind: str, rating: str, progress: str) -> None:
    """Numbered lines above the label of a rating are the names of actions."""
    report = read(
        f"{before}1{behind}List the mills", f"{rating}Achieved", f"{progress}All were listed.", "",
        f"{before}2{behind}Build a store", f"{rating}On track", f"{progress}It was begun.",
    )  # fmt: skip
    assert values(report) == ACTIONS


def test_plain_numbers_below_the_heading_of_a_pillar() -> None:
    """A plain number names no pillar, so the heading above it is used without a remark."""
    report = read("Pillar 2: Beaches", "1. List the mills", "Rating: Achieved", "Progress: All were listed.")
    assert report.actions[0].pillar == "2"
    assert not any("pillar" in doubt.words for doubt in report.uncertainties)


@pytest.mark.parametrize("rating_first", [True, False])
def test_a_list_in_the_text_of_an_action(rating_first: bool) -> None:
    """The numbered lines of a list are texts, even if the rating stands below them."""
    progress = ("Progress: All were listed.", "1. In the north", "2. In the south", "3. In the west")
    lines = ("Rating: Achieved", *progress) if rating_first else (*progress, "Rating: Achieved")
    second = ("Rating: On track", "Progress: It was begun.")
    report = read("1. List the mills", *lines, "2. Build a store", *(second if rating_first else second[::-1]))
    assert [(action.id, action.title, action.rating.rating) for action in report.actions] == [
        ("1", "List the mills", "achieved"), ("2", "Build a store", "on-track"),
    ]  # fmt: skip
    assert len(report.actions[0].texts.progress) == 4


def test_an_action_with_another_label_first() -> None:
    """A name between its neighbours counts even if another label is below it."""
    report = read("1. List the mills", "Rating: Achieved", "2. Build", "Responsible: Land Office", "Rating: On track",
                  "3. Go", "Rating: Achieved")  # fmt: skip
    assert [action.id for action in report.actions] == ["1", "2", "3"]


def test_plain_numbers_above_numbers_with_points() -> None:
    """Numbers such as 1.1 are those of the actions; the plain numbers above them are those of pillars."""
    report = read(
        "1. Law", "1.1 List the mills", "Rating: Achieved", "2. Beaches", "2.1 Build a store", "Rating: On track"
    )
    assert [(action.id, action.pillar) for action in report.actions] == [("1.1", "1"), ("2.1", "2")]


def test_numbered_paragraphs_without_ratings() -> None:
    """Numbered paragraphs that no rating follows are not actions."""
    with pytest.raises(RefusedError):
        read("1. The parties agree.", "Progress: None.", "2. The parties sign.", "Progress: None.")
