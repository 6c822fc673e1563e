"""Several numbers before a name that the actions share, such as "3.2 & 3.3 Go". All reports are fictional."""

import pytest

from planpress.importing.form import FormReport
from planpress.importing.numbers import shared_numbers
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
SHARED = "actions 3.2, 3.3 share a name; each got the title, the rating and the texts"
ABOVE = ("PART A: Synopsis", "We met.")


def titles(report: FormReport) -> list[tuple[str, str, str | None]]:
    return [(entry.id, entry.title, entry.rating.rating) for entry in report.actions]


@pytest.mark.parametrize("sign", [" and ", " &amp; ", "/", " / ", ", ", " et ", " y ", "; "])
def test_numbers_that_share_a_name(plan: Plan, sign: str) -> None:
    """Each action gets the title, the rating and the texts, in a column of names and in one of numbers."""
    numbers = f"3.2{sign}3.3"
    for heading, row in (
        (("Action", "Rating", "Progress"), (f"{numbers} Train rangers", "Achieved", "We met.")),
        (("No.", "Action", "Rating", "Progress"), (numbers, "Train rangers", "Achieved", "We met.")),
    ):
        report = read(plan, lines(*ABOVE, "PART C"), grid(heading, row))
        assert titles(report) == [("3.2", "Train rangers", "achieved"), ("3.3", "Train rangers", "achieved")]
        assert [entry.texts.progress for entry in report.actions] == [["We met."]] * 2
        assert SHARED in words(report)


def test_in_paragraphs_and_in_part_b(plan: Plan) -> None:
    """Names in paragraphs and below labels of ratings are divided, too."""
    report = read(plan, lines(*ABOVE, "PART C", "3.2 and 3.3 Train rangers", "Rating: Achieved", "We met.",
                              "4.1 Go", "Rating: On track", "We went."))  # fmt: skip
    assert titles(report)[:2] == [("3.2", "Train rangers", "achieved"), ("3.3", "Train rangers", "achieved")]
    assert [entry.texts.progress for entry in report.actions] == [["We met."], ["We met."], ["We went."]]
    report = read(
        plan, lines(*ABOVE, "PART B"), grid(("Achieved", "On track"), ("3.2 and 3.3 Train rangers", "4.1 Go"))
    )
    assert titles(report) == [("3.2", "Train rangers", "achieved"), ("3.3", "Train rangers", "achieved"),
                              ("4.1", "Go", "on-track")]  # fmt: skip


def test_a_range(plan: Plan) -> None:
    """A range names the actions between its ends as well."""
    report = read(
        plan, lines(*ABOVE, "PART C"), grid(("Action", "Rating", "Progress"), ("3.2-3.4 Go", "Achieved", "X"))
    )
    assert [entry.id for entry in report.actions] == ["3.2", "3.3", "3.4"]


@pytest.mark.parametrize(
    "text",
    ["3.2 and 3.3 million trees", "1.1 2.2 Meet", "1.1 \u2013 2.5 Million trees", "3.2 & 3.3", "1.1 Meet and 1.2 Go"],
)
def test_other_figures(text: str) -> None:
    """Figures that a title begins with are no numbers of actions."""
    assert shared_numbers(text) == ([], "")


@pytest.mark.parametrize("first", [True, False])
def test_an_action_with_an_entry_of_its_own(plan: Plan, first: bool) -> None:
    """It keeps its own title, rating and texts, whether its row is above or below the shared one."""
    rows = [("3.2 and 3.3 Train rangers", "Achieved", "We met."), ("3.3 Sell boats", "On track", "We sold three.")]
    report = read(
        plan, lines(*ABOVE, "PART C"), grid(("Action", "Rating", "Progress"), *(rows if first else rows[::-1]))
    )
    found = {action.id: (action.title, action.rating.rating, action.texts.progress) for action in report.actions}
    assert found == {
        "3.2": ("Train rangers", "achieved", ["We met."]),
        "3.3": ("Sell boats", "on-track", ["We sold three."]),
    }
    told = "actions 3.2, 3.3 share a name; 3.3 has an entry of its own; 3.2 got the title, the rating and the texts"
    assert told in [doubt.words for doubt in report.uncertainties]
    assert not any("twice" in doubt.words for doubt in report.uncertainties)
