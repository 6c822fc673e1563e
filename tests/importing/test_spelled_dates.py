"""Dates whose days and years are written in words."""

import pytest

from planpress.importing.dates import printed_dates
from tests.growth import LINEAR, growth


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("from the fourteenth of March 2022 to the ninth of May 2023", ["2022-03-14", "2023-05-09"]),
        ("March fourteenth, 2022 and May the ninth, 2023", ["2022-03-14", "2023-05-09"]),
        ("this twenty-second day of October two thousand and twenty-three", ["2023-10-22"]),
        ("this 22nd day of October, 2023", ["2023-10-22"]),
        ("du douze avril 2022 au vingt et un mai 2023", ["2022-04-12", "2023-05-21"]),
        ("le premier août deux mille vingt-deux", ["2022-08-01"]),
        ("le 12 du mois d\u2019avril de l\u2019an 2022", ["2022-04-12"]),
        ("del doce de abril de 2022 al treinta y uno de mayo de 2023", ["2022-04-12", "2023-05-31"]),
        ("a los dieciséis días del mes de octubre de dos mil veintitrés", ["2023-10-16"]),
        ("el primero de agosto del año 2022", ["2022-08-01"]),
        ("de doze de abril de 2022 a trinta e um de maio de 2023", ["2022-04-12", "2023-05-31"]),
        ("aos dezesseis dias do mês de outubro de 2023", ["2023-10-16"]),
        ("\u0627\u0644\u062b\u0627\u0646\u064a \u0639\u0634\u0631 \u0645\u0646 \u0623\u0628\u0631\u064a\u0644 2022",
         ["2022-04-12"]),
        ("two boats in March 2022, one of them new", ["2022-03"]),
    ],
)  # fmt: skip
def test_days_and_years_in_words(text: str, dates: list[str]) -> None:
    assert [str(date.date) for date in printed_dates(text)] == dates


def test_the_words_stay_as_printed() -> None:
    """Messages quote the words of the document, and their place is that in the text."""
    text = "It began on the fourteenth of March 2022."
    (date,) = printed_dates(text)
    assert date.printed == text[date.start : date.end] == "fourteenth of March 2022"


@pytest.mark.parametrize("words", ["the first of ", "twenty ", "one march ", "two thousand and march ", "5 of "])
def test_long_texts(words: str) -> None:
    assert growth(printed_dates, lambda size: words * (size // len(words)) + "May", 5_000) < LINEAR
