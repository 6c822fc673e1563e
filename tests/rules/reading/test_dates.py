"""Dates in running text."""

from datetime import date

import pytest

from planpress.rules.reading.dates import Lead, dates

FOUND = {
    "In March 2016, ten": ("March 2016", date(2016, 3, 1), date(2016, 3, 31), Lead.PLAIN),
    "on 13 June 2018": ("13 June 2018", date(2018, 6, 13), date(2018, 6, 13), Lead.PLAIN),
    "on the 1st of May 2018": ("1st of May 2018", date(2018, 5, 1), date(2018, 5, 1), Lead.PLAIN),
    "on June 13, 2018": ("June 13, 2018", date(2018, 6, 13), date(2018, 6, 13), Lead.PLAIN),
    "since Sept. 2015": ("Sept. 2015", date(2015, 9, 1), date(2015, 9, 30), Lead.BACK),
    "on 2016-03-01": ("2016-03-01", date(2016, 3, 1), date(2016, 3, 1), Lead.PLAIN),
    "le 01/07/2018": ("01/07/2018", date(2018, 7, 1), date(2018, 7, 1), Lead.PLAIN),
    "depuis le 1er juillet 2018": ("1er juillet 2018", date(2018, 7, 1), date(2018, 7, 1), Lead.BACK),
    "en marzo de 2016": ("marzo de 2016", date(2016, 3, 1), date(2016, 3, 31), Lead.PLAIN),
    "by the end of 2017": ("the end of 2017", date(2017, 12, 1), date(2017, 12, 31), Lead.AHEAD),
    "early 2016": ("early 2016", date(2016, 1, 1), date(2016, 4, 30), Lead.PLAIN),
    "in mid-2016": ("mid-2016", date(2016, 5, 1), date(2016, 8, 31), Lead.PLAIN),
    "in the third quarter of 2016": ("the third quarter of 2016", date(2016, 7, 1), date(2016, 9, 30), Lead.PLAIN),
    "before 2016": ("before 2016", date(2016, 1, 1), date(2016, 12, 31), Lead.AHEAD),
    "from 2016": ("from 2016", date(2016, 1, 1), date(2016, 12, 31), Lead.BACK),
    "In Q3 2016": ("Q3 2016", date(2016, 7, 1), date(2016, 9, 30), Lead.PLAIN),
    "by the end of the year 2016": ("the end of the year 2016", date(2016, 12, 1), date(2016, 12, 31), Lead.AHEAD),
    "au premier semestre 2016": ("premier semestre 2016", date(2016, 1, 1), date(2016, 6, 30), Lead.PLAIN),
    "du 2e trimestre de 2016": ("2e trimestre de 2016", date(2016, 4, 1), date(2016, 6, 30), Lead.PLAIN),
    "depuis l'été 2016": ("l'été 2016", date(2016, 1, 1), date(2016, 12, 31), Lead.BACK),
    "a mediados de 2016": ("mediados de 2016", date(2016, 5, 1), date(2016, 8, 31), Lead.PLAIN),
    "en el último trimestre del año 2016": (
        "el último trimestre del año 2016",
        date(2016, 10, 1),
        date(2016, 12, 31),
        Lead.PLAIN,
    ),
    "fin 2016": ("fin 2016", date(2016, 12, 1), date(2016, 12, 31), Lead.PLAIN),
    "(in 2016)": ("in 2016", date(2016, 1, 1), date(2016, 12, 31), Lead.PLAIN),
}
NONE = (
    "the Strategic Plan 2018-2026",
    "Agenda 2030 and Vision 2040",
    "the season 2015/16",
    "2,016 nests and 2 018 km",
    "Law 2016/034",
    "the 2016 survey",
    "in 12016 cases",
    "room 2016.5",
    "a weekend of 2016",
    "the court has to start 2016 files",
    "le registre a été 2016",
    "",
)


@pytest.mark.parametrize("text", FOUND)
def test_a_date_is_found(text: str) -> None:
    """A date has its words, its first and last day, and the meaning that the words before give it."""
    (date,) = dates(text)
    words, first, last, lead = FOUND[text]
    assert (date.words.strip("("), date.first, date.last, date.lead) == (words, first, last, lead)
    assert text[date.start :].startswith(date.words)


@pytest.mark.parametrize("text", NONE)
def test_no_date_is_found(text: str) -> None:
    """The years in names, figures and ranges are not dates."""
    assert not list(dates(text))


def test_several_dates() -> None:
    """Each date in a text is found separately."""
    phrases = [date.words for date in dates("Between March 2015 and 2 May 2016, and again in 2017, courses were held.")]
    assert phrases == ["March 2015", "2 May 2016", "in 2017"]
