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


WRAPPED = (
    "1.1 Amend the law on the protection of the coast and of the villages",
    "behind the dunes",
    "Rating: On track",
    "The amended law was published in the Official Gazette after a long",
    "debate. Two of the three decrees were signed by the Minister of",
    "Justice and sent to all districts.",
    "Next steps: The third decree will be submitted to the Cabinet in the",
    "second quarter.",
    "- Maps were printed for all of the forty-two villages that had asked",
    "for them, and sent.",
    "We met.",
)


def test_wrapped_paragraphs() -> None:
    """In a text of lines of about the same length, a sentence goes on in the next line."""
    assert [text.split()[-1] for text in texts(*WRAPPED)] == [
        "dunes",
        "track",
        "districts.",
        "quarter.",
        "sent.",
        "met.",
    ]


def test_a_single_wrapped_line() -> None:
    """A line that ends in the middle of a name or a date is enough."""
    assert texts("Report", "Period of the report: 1 de enero de 2022 a 31 de diciembre de", "2022", "1.1 Meet") == [
        "Report", "Period of the report: 1 de enero de 2022 a 31 de diciembre de 2022", "1.1 Meet",
    ]  # fmt: skip


@pytest.mark.parametrize("further", [(), ("W" * 120,)])
def test_lines_that_nobody_wrapped(further: tuple[str, ...]) -> None:
    """Lines on which the next word would have fitted stay, and so do those of a text with longer lines."""
    lines = ("We met the fishers, their families and all of the traders in the towns", "and walked to the harbour",
             "of", "the town", *further)  # fmt: skip
    assert texts(*lines) == list(lines)


def test_many_wrapped_paragraphs() -> None:
    """Lines of the same length are joined in linear time."""
    begin = time.monotonic()
    assert len(list(without_wrapping(["a" * 59] * 100_000))) == 1
    assert time.monotonic() - begin < 10


def test_many_wrapped_lines() -> None:
    """A long entry is joined in linear time."""
    begin = time.monotonic()
    assert len(list(without_wrapping(["- A", *["  b" * 5] * 100_000]))) == 1
    assert time.monotonic() - begin < 10
