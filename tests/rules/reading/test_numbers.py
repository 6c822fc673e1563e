"""Numbers in running text: in words, in the digits of any script, with separators."""

import re

import pytest

from planpress.rules.reading.numbers import FIGURE, NUMBER_WORD, number, plain_digits, plain_figure

NUMBERS = {
    "twelve": 12,
    "Twenty-One": 21,
    "ninety": 90,
    "dix-sept": 17,
    "soixante": 60,
    "veinte": 20,
    "dieciséis": 16,
    "0": 0,
    "1234": 1234,
    "1,234": 1234,
    "12 345 678": 12_345_678,
    "1\u202f234": 1234,
    "١٢": 12,
    "១៣": 13,
    "๑,๒๓๔": 1234,
}


@pytest.mark.parametrize("word", NUMBERS)
def test_a_number_is_read(word: str) -> None:
    """Numbers are read in words of each language, and in digits of every script, with thousands separators."""
    assert number(word) == NUMBERS[word]


@pytest.mark.parametrize("word", ["officers", "2.5", "", "1,23", "9" * 16, "-3"])
def test_what_is_no_whole_number(word: str) -> None:
    """Neither a fraction nor a run of too many digits is a whole number."""
    assert number(word) is None


def test_digits_keep_their_place() -> None:
    """The digits of every script become 0 to 9, and nothing moves."""
    assert plain_digits("១២ នាក់, ٢٠٢٠, ๗") == "12 នាក់, 2020, 7"


def test_figures_are_found_whole() -> None:
    """A figure with separators is one figure; one with a decimal comma or point is one, too."""
    text = "12,345 of 2.5 and 1 000 000, 3,5 and 2016 2017"
    assert [plain_figure(match[0]) for match in FIGURE.finditer(text)] == [
        "12345", "2.5", "1000000", "3.5", "2016", "2017",
    ]  # fmt: skip


def test_the_longest_number_is_found() -> None:
    """A number in words is not cut short by another number that it begins with."""
    numbers = re.findall(rf"(?<![\w-]){NUMBER_WORD}(?![\w-])", "seventeen, twenty-two, dix-huit and sixty")
    assert numbers == ["seventeen", "twenty-two", "dix-huit", "sixty"]
