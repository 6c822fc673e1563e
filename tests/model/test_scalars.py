"""Single values, read from the text as it is typed."""

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from planpress.addresses import address
from planpress.model import PartialDate, Unquoted
from planpress.model.scalars import Day, Flag, Language, Plain, PrintedId, Slug, Whole, describe, quoted

VALUES: tuple[object, ...] = (None, {}, [], "x")
DAYS = st.dates(min_value=date(1, 1, 1))
DATES = st.builds(lambda day, whole: PartialDate(day.year, day.month, None if whole else day.day), DAYS, st.booleans())


def read(kind: Any, value: object) -> Any:
    return TypeAdapter(kind).validate_python(value)


def refused(kind: Any, value: object) -> str:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(kind).validate_python(value)
    return str(caught.value.errors()[0]["type"])


@given(DATES)
def test_a_date_written_is_the_date_read(day: PartialDate) -> None:
    """Writing a day or month and reading it again gives the same, quoted or not."""
    assert read(Day, str(day)) == day
    assert read(Day, Unquoted(day)) == day


@given(DATES)
def test_a_date_spans_a_day_or_a_month(day: PartialDate) -> None:
    """A month begins on its first day and ends on its last, and the next day is the first of the next month."""
    assert day.first <= day.last
    assert (day.first.month, day.last.month) == (day.month, day.month)
    if day.day is None and day.last != date.max:
        assert day.first.day == 1
        assert (day.last + timedelta(days=1)).day == 1
    elif day.day:
        assert day.first == day.last


@given(st.lists(DATES, max_size=6))
def test_dates_stand_in_one_order(days: list[PartialDate]) -> None:
    """Days and months can be sorted together, by their beginning."""
    ordered = sorted(days)
    assert [day.first for day in ordered] == sorted(day.first for day in days)
    assert all(not later < earlier for earlier, later in pairwise(ordered))


@pytest.mark.parametrize(
    "typed", ["2017", "2017-6-1", "2017-13", "2017-06-31", "0000-01", "17-06-01", "", "x", "\uff12017-01"]
)
def test_no_dates(typed: str) -> None:
    """A value that is not a date, or a date that does not exist, is refused."""
    assert refused(Day, typed) == "date"


@given(st.from_regex(r"\A[A-Za-z0-9]+([._-][A-Za-z0-9]+)*\Z").filter(lambda word: len(word) <= 40))
def test_printed_ids_are_safe_addresses(identifier: str) -> None:
    """An id that is accepted stays within its folder, needs no escape, and is refused without quotes."""
    assert read(PrintedId, identifier) == identifier
    assert address(identifier) == identifier.lower()
    assert not set("/\\%?#:") & set(identifier)
    assert identifier.strip(".") == identifier
    assert refused(PrintedId, Unquoted(identifier)) == "unquoted_id"


@pytest.mark.parametrize(
    "identifier", ["", ".", "..", "a/b", "a b", "-a", "a-", "a--b", "é", "a\n", "x" * 41, None, [], 1]
)
def test_no_ids(identifier: object) -> None:
    """A word that cannot be part of an address is not an id."""
    assert refused(PrintedId, identifier) == "identifier"
    assert refused(Slug, identifier) == "identifier"


def test_slugs_are_lower_case() -> None:
    """Ids that the program itself uses have neither capitals nor dots."""
    assert read(Slug, "partial-progress") == "partial-progress"
    assert refused(Slug, "Partial") == refused(Slug, "a.b") == "identifier"


def test_norway() -> None:
    """The language "no" is refused without quotes only."""
    assert read(Language, "no") == "no"
    assert refused(Language, Unquoted("no")) == "unquoted_id"
    assert refused(Language, Unquoted("5")) == "identifier"


def test_truth() -> None:
    """Only true and false without quotes are truth values."""
    assert read(Flag, Unquoted("true")) is True
    assert read(Flag, Unquoted("False")) is False
    assert read(Flag, True) is True
    for wrong in ("true", Unquoted("yes"), Unquoted("1"), 1, None):
        assert refused(Flag, wrong) == "truth"


@given(st.integers(min_value=0, max_value=999_999))
def test_whole_numbers(number: int) -> None:
    """A count is read from digits without quotes."""
    assert read(Whole, Unquoted(number)) == read(Whole, number) == number


@pytest.mark.parametrize(
    "typed",
    [Unquoted("-1"), Unquoted("1.0"), Unquoted("012"), Unquoted("1000000"), "3", True, -1, 1.0],
    ids=repr,
)
def test_no_whole_numbers(typed: object) -> None:
    """A number with a sign, a fraction, a leading zero or quotes is not a count."""
    assert refused(Whole, typed) == "whole"


@pytest.mark.parametrize("typed", ["", " \n", "a\0b", "a\x1bb", "a\ud800b", "a\uffffb", None, 5, []])
def test_no_text(typed: object) -> None:
    """An empty value is not a text, nor is a value that HTML, XML or a UTF-8 file cannot contain."""
    assert refused(Plain, typed) == "plain"


def test_text_without_quotes_keeps_its_letters() -> None:
    """A text that YAML would read as a number is kept exactly as typed."""
    number = read(Plain, Unquoted("1.10"))
    assert number == "1.10"
    assert type(number) is str


def test_words_for_messages() -> None:
    """What is quoted in a message stays short and on one line; kinds are named as YAML names them."""
    assert quoted("a\nb") == '"a\\nb"'
    assert quoted("x" * 61) == '"' + "x" * 59 + '…"'
    assert [describe(value) for value in VALUES] == ["nothing", "a map", "a list", '"x"']
