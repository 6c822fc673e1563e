"""The levels of lists in text files. All reports are fictional."""

import pytest

from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import read_form
from planpress.model import Plan
from tests.importing.forms import plan

__all__ = ["plan"]


def levels(text: str) -> list[tuple[int | None, str]]:
    return [(block.level, block.words) for block in read_text(text.encode()).blocks]  # type: ignore[union-attr]


LISTS = [
    "\u2022 Second lot:\n   \u2013 40 boxes\n   \u2013 3 broken\n\u2022 Paid",
    "- Second lot:\n    - 40 boxes\n    - 3 broken\n- Paid",
    "  -  Second lot:\n       o  40 boxes\n       o  3 broken\n  -  Paid",
    "- Second lot:\n  o 40 boxes\n  o 3 broken\n- Paid",
    "\u2022\tSecond lot:\n\to\t40 boxes\n\to\t3 broken\n\u2022\tPaid",
    "\u2022 Second lot:\n\u2013 40 boxes\n\u2013 3 broken\n\u2022 Paid",
    "\u2022 Second lot:\n   \u25cb 40 boxes\n   \u25cb 3 broken\n\u2022 Paid",
    "- Second lot:\n    * 40 boxes\n    * 3 broken\n- Paid",
    "- Second lot:\n\n    - 40 boxes\n\n    - 3 broken\n\n- Paid",
]


@pytest.mark.parametrize("text", LISTS)
def test_two_levels(text: str) -> None:
    """A deeper indent, or another sign that is usual there, is the lower level."""
    assert levels(text) == [(0, "Second lot:"), (1, "40 boxes"), (1, "3 broken"), (0, "Paid")]


def test_three_levels() -> None:
    text = "- North\n  - Lots\n    - 40 boxes\n  - Wells\n- South"
    assert levels(text) == [(0, "North"), (1, "Lots"), (2, "40 boxes"), (1, "Wells"), (0, "South")]


@pytest.mark.parametrize(
    "text",
    [
        "- North\n - South",
        "   - North\n- South",
        "- North\nOutlook: more\n    - South",
        "- North\n\nWe went on.\n    - South",
        "  - North\n\n- 2 -\n\n  - South",
        "\u2022 North\n\u25aa South",
    ],
)
def test_a_single_level(text: str) -> None:
    entries = [words for level, words in levels(text) if words in ("North", "South") and level == 0]
    assert entries == ["North", "South"]


def test_the_letter_within_a_sentence() -> None:
    """A line of an entry that an editor wrapped may begin with the word "o"."""
    assert levels("- Compramos tres\n  o cuatro cajas") == [(0, "Compramos tres o cuatro cajas")]


def test_levels_in_a_report(plan: Plan) -> None:
    """The lower level stays inside the entry above it."""
    text = "Part C\n\n1.1 Dig\nRating: Achieved\n- Wells:\n     o  Pell\n     o  Dunmoor\n- Pumps\n"
    (action,) = read_form(read_text(text.encode()), plan).actions
    assert action.texts.progress == ["Wells:\n- Pell\n- Dunmoor", "Pumps"]


@pytest.mark.parametrize("name", ["- 1.1 Dig", "- Action 1.1: Dig"])
def test_entries_below_an_action(plan: Plan, name: str) -> None:
    """They are the texts about it, with their labels."""
    text = f"Part C\n\n{name}\n  - Rating: Achieved\n  - Two wells were dug.\n  - Challenges: No fuel.\n"
    (action,) = read_form(read_text(text.encode()), plan).actions
    assert action.rating.rating == "achieved"
    assert action.texts.progress == ["Two wells were dug."]
    assert action.further["challenges"] == ["No fuel."]


def test_entries_below_a_rating(plan: Plan) -> None:
    """The first of them is not the entry above the others."""
    text = "Part C\n\n1.1 Dig\n- Rating: Achieved\n  - Wells.\n  - Pumps:\n    - old\n"
    (action,) = read_form(read_text(text.encode()), plan).actions
    assert action.rating.rating == "achieved"
    assert action.texts.progress == ["Wells.", "Pumps:\n- old"]
