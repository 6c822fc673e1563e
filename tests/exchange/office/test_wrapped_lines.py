"""Entries of lists in plain text that an editor wrapped. All reports are fictional."""

import time

import pytest

from planpress.exchange.office import TextParagraph
from planpress.exchange.office.text_reading import read_text
from planpress.exchange.office.wrapped_lines import without_wrapping


def texts(*lines: str) -> list[str]:
    """The paragraphs of a text."""
    blocks = read_text("\n".join(lines).encode()).blocks
    return [block.words for block in blocks if isinstance(block, TextParagraph) and block.words]


@pytest.mark.parametrize("sign", ["-", "\u2013", "*", "\u2022", "\u25e6"])
@pytest.mark.parametrize("rest", ["2023.", "eight disputes.", "1.5 million people.", "31.", "Then it rained."])
def test_a_wrapped_entry(sign: str, rest: str) -> None:
    """The indented line belongs to the entry, also if it begins with a number."""
    below = texts(f"{sign} Rights were registered by", f"  {rest}", f"{sign} We met.")
    assert below in (
        [f"Rights were registered by {rest}", "We met."],
        [f"* Rights were registered by {rest}", "* We met."],
    )


@pytest.mark.parametrize(
    "line", ["  - Boats", "  1. Boats came", "  a) Boats", "  1.2 Train rangers", "", "Boats", "  Rating: Achieved"]
)
def test_other_lines_below_an_entry(line: str) -> None:
    """Deeper entries, names of actions, labels, empty lines and lines at the margin stay what they are."""
    assert len(list(without_wrapping(["- We met.", line, "  of the north"]))) > 1


def test_lines_without_bullets() -> None:
    """Indented lines below other lines stay."""
    assert texts("1.1 Amend the law", "  Rating: Achieved", "    Done.") == ["1.1 Amend the law", "Rating: Achieved",
                                                                         "Done."]  # fmt: skip


def test_many_wrapped_lines() -> None:
    """A long entry is joined in linear time."""
    begin = time.monotonic()
    assert len(list(without_wrapping(["- A", *["  b" * 5] * 100_000]))) == 1
    assert time.monotonic() - begin < 10
