"""Dates as reports print them."""

import pytest

from planpress.importing.dates import printed_dates
from tests.growth import LINEAR, growth


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("1.º de setiembre de 2019", ["2019-09-01"]),
        ("1er janvier 2020 et 1.er mai 2021", ["2020-01-01", "2021-05-01"]),
        ("el 1ro de mayo de 2018", ["2018-05-01"]),
        ("May 3rd, 2019", ["2019-05-03"]),
        ("3 of 13. March 2019 was dry", ["2019-03"]),
        ("7 February, 8 April and 9 June 2021", ["2021-02-07", "2021-04-08", "2021-06-09"]),
        ("9 juin, 8 avril et 7 février 2021", ["2021-06-09", "2021-04-08", "2021-02-07"]),
        ("el 9 de junio, el 7 de febrero de 2021", ["2021-06-09", "2021-02-07"]),
        ("9 June 2020, 7 May, 6 March 2021", ["2020-06-09", "2021-05-07", "2021-03-06"]),
    ],
)
def test_ordinal_days(text: str, dates: list[str]) -> None:
    """A day can be an ordinal number in each language; the end of a sentence before a month is no day."""
    assert [str(date.date) for date in printed_dates(text)] == dates


def test_a_long_list_of_dates() -> None:
    """The time for a list grows with its length, whether a year is behind it or not."""
    assert printed_dates("1 March, " * 300) == []
    assert len(printed_dates(f"{'1 March and ' * 300}2 May 2021")) == 301
    assert growth(printed_dates, lambda size: "1 March, " * size, 300) < LINEAR
    assert growth(printed_dates, lambda size: f"{'1 March and ' * size}2 May 2021", 300) < LINEAR
