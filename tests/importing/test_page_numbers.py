"""Bare numbers of pages in text files. All reports are fictional."""

import pytest

from planpress.exchange.office.text_reading import read_text
from planpress.importing.page_numbers import bare_page_numbers


def left_out(*lines: str) -> list[str]:
    """The texts that were recognised as the numbers of pages."""
    blocks = read_text("\n".join(lines).encode()).blocks
    return [getattr(blocks[place], "text", "") for place in sorted(bare_page_numbers(blocks))]


BEFORE = ["The law was passed.", "It was published.", "A debate followed.", "Ten rangers came.", "Three boats sailed."]


@pytest.mark.parametrize(
    "lines",
    [
        [*BEFORE, "", "2", "", "They went on."],
        [*BEFORE, "", "2"],
        [*BEFORE, "                    2", "They went on."],
        ["", "1", "", *BEFORE],
    ],
)
def test_a_single_number(lines: list[str]) -> None:
    """A number between blank lines, or in the middle of its line, is that of a page if the text is long enough."""
    assert left_out(*lines) == [line.strip() for line in lines if line.strip().isdecimal()]


def test_numbers_that_grow() -> None:
    assert left_out(*BEFORE, "", "2", "", *BEFORE, "", "3", "", *BEFORE, "", "5") == ["2", "3", "5"]


@pytest.mark.parametrize(
    "lines",
    [
        [*BEFORE, "2", "They went on."],
        [*BEFORE, "", "40", "", "They went on."],
        [*BEFORE, "Rangers trained:", "", "2", "", "They went on."],
        ["1", "", "Amend the law", "", "2", "", "Train", "", "3", "", "Sail"],
        [*BEFORE, "", "2", "", *BEFORE, "", "7", "", *BEFORE],
        [*BEFORE, "", "2021", "", *BEFORE],
    ],
)
def test_other_numbers(lines: list[str]) -> None:
    """Numbers among lines, behind a label, of rows or of years are texts."""
    assert left_out(*lines) == []
