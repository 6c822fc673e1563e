"""Shares of ratings as printed."""

from decimal import Decimal

import pytest

from planpress.model.shares import derived_count, derived_counts, percent


@pytest.mark.parametrize(
    ("printed", "value"),
    [("8%", "8.0"), ("7.7 %", "7.7"), ("7,7", "7.7"), ("១២%", "12.0"), ("100 per cent", "100.0"), ("0", "0.0")],
)
def test_a_printed_share_is_a_percentage(printed: str, value: str) -> None:
    """Decimal points, decimal commas and digits of other scripts are read."""
    assert percent(printed) == Decimal(value)


@pytest.mark.parametrize("printed", ["", "half", "101%", "-8%", "8 to 9%"])
def test_no_percentage(printed: str) -> None:
    """Anything else is kept as printed, and no number is read from it."""
    assert percent(printed) is None


def test_counts_follow_from_a_stated_denominator() -> None:
    """The shares of the Secretariat at SC70 give the counts of 13 actions, rounded as printed."""
    printed = {"of": "13", "achieved": "8%", "substantially": "15%", "partial": "54%", "not": "23%"}
    assert derived_counts(printed) == {"achieved": 1, "substantially": 2, "partial": 7, "not": 3}


@pytest.mark.parametrize(
    "printed",
    [
        {"achieved": "8%", "not": "92%"},
        {"of": "13", "achieved": "10%", "not": "90%"},
        {"of": "13", "achieved": "8%"},
        {"of": "13", "achieved": "some", "not": "92%"},
    ],
    ids=["no denominator", "no whole number", "do not add up", "no number"],
)
def test_no_counts(printed: dict[str, str]) -> None:
    """Nothing is derived without a denominator, or from shares that fit no whole numbers."""
    assert derived_counts(printed) is None


def test_the_more_digits_the_stricter() -> None:
    """A share printed with a decimal fits a whole number of actions only within that decimal."""
    assert derived_count("7.7%", 13) == 1
    assert derived_count("8%", 13) == 1
    assert derived_count("8.0%", 13) is None
