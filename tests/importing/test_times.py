"""Deadlines as trackers write them, in many languages and shapes."""

import pytest

from planpress.importing.tables.times import read_time


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("31/07/2017", "2017-07-31", "2017-07-31"),
        ("07/31/2017", "2017-07-31", "2017-07-31"),
        ("31.12.17", "2017-12-31", "2017-12-31"),
        ("2018-06-30 00:00:00", "2018-06-30", "2018-06-30"),
        ("juin 2018", "2018-06", "2018-06"),
        ("1er juin 2018", "2018-06-01", "2018-06-01"),
        ("31 de diciembre de 2018", "2018-12-31", "2018-12-31"),
        ("June 30, 2018", "2018-06-30", "2018-06-30"),
        ("Jun-18", "2018-06", "2018-06"),
        ("12/2016", "2016-12", "2016-12"),
        ("มิ.ย. 2561", "2018-06", "2018-06"),
        ("ខែមិថុនា ឆ្នាំ២០១៨", "2018-06", "2018-06"),
        ("يونيو 2018", "2018-06", "2018-06"),
        ("٣٠ حزيران ٢٠١٨", "2018-06-30", "2018-06-30"),
        ("៣០ មិថុនា ២០១៨", "2018-06-30", "2018-06-30"),
        ("၃၀ ဇွန် ၂၀၁၈", "2018-06-30", "2018-06-30"),
        ("໓໐ ມິຖຸນາ ໒໐໑໘", "2018-06-30", "2018-06-30"),
        ("30. Juni 2018", "2018-06-30", "2018-06-30"),
        ("30 июня 2018", "2018-06-30", "2018-06-30"),
        ("Q3 2019", "2019-07", "2019-09"),
        ("2019 Q3", "2019-07", "2019-09"),
        ("troisième trimestre 2019", "2019-07", "2019-09"),
        ("3er trimestre de 2019", "2019-07", "2019-09"),
        ("IV trimestre 2018", "2018-10", "2018-12"),
        ("الربع الثالث 2019", "2019-07", "2019-09"),
        ("ត្រីមាសទី៣ ឆ្នាំ២០១៩", "2019-07", "2019-09"),
        ("S1 2020", "2020-01", "2020-06"),
        ("d'ici fin 2018", "2018", "2018"),
        ("by December 2018", "2018-12", "2018-12"),
        ("2016-2018", "2016", "2018"),
        ("January\u2013March 2018", "2018-01", "2018-03"),
        ("Q1-Q4 2018", "2018-01", "2018-12"),
        ("du 1er janvier 2016 au 31 décembre 2018", "2016-01-01", "2018-12-31"),
    ],
)
def test_dates(text: str, first: str, last: str) -> None:
    """Each shape gives its first and its last day, month or year."""
    read = read_time(text)
    assert (str(read.first), str(read.last)) == (first, last)


@pytest.mark.parametrize("text", ["ongoing", "Continuous", "en continu", "permanente", "ជាប្រចាំ", "ต่อเนื่อง", "مستمر"])
def test_no_end(text: str) -> None:
    """Words for a work without an end are recognised."""
    assert read_time(text).ongoing


@pytest.mark.parametrize(
    "text",
    ["after adoption", "before June 2018", "after 2018", "2017/18", "2017-18", "31/02/2018", "Q5 2018", "Q1", "2 ans",
     "tomorrow", "43100", "1.2", "", "x" * 100],
)  # fmt: skip
def test_no_dates(text: str) -> None:
    """Words that are not a date, or not certainly a date, are not read."""
    read = read_time(text)
    assert (read.last, read.ongoing, read.ambiguous) == (None, False, False)


def test_two_meanings() -> None:
    """A date in figures that can mean two days is read only if the order is known."""
    assert read_time("03/04/2018").ambiguous
    assert str(read_time("03/04/2018", day_first=True).last) == "2018-04-03"
    assert str(read_time("03/04/2018", day_first=False).last) == "2018-03-04"
    assert read_time("31/07/2017").day_first is True
    assert read_time("07/31/2017").day_first is False
    assert read_time("05/05/2018").day_first is None


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("4.º trimestre de 2025", ("2025-10", "2025-12")),
        ("1.er trimestre de 2025", ("2025-01", "2025-03")),
        ("2do semestre 2025", ("2025-07", "2025-12")),
        ("1.ª metade de 2025", ("2025-01", "2025-06")),
        ("الربع الرابع من عام 2025", ("2025-10", "2025-12")),
        ("4.T 2025", ("2025-10", "2025-12")),
    ],
)
def test_ordinal_numbers_of_quarters_and_halves(text: str, ends: tuple[str, str]) -> None:
    read = read_time(text)
    assert (str(read.first), str(read.last)) == ends
