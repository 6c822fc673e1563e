"""The figures of a text and of its translation."""

import pytest

from planpress.model import Wording
from planpress.rules.reading.figures import difference

SAME = (
    ("en", "12 officers in 2020", "km", "មន្ត្រី ១២ នាក់ ក្នុងឆ្នាំ ២០២០"),
    ("en", "12 officers in 2020", "ar", "١٢ ضابطا في عام ٢٠٢٠"),
    ("en", "12 officers in 2020", "hi", "२०२० में १२ अधिकारी"),
    ("en", "the year 2019-20", "fr", "l'exercice 2019-2020"),
    ("en", "the year 2023/24", "fr", "l'exercice 2023-2024"),
    ("en", "1999-00", "fr", "1999-2000"),
    ("en", "1,234,567 in 2020", "fr", "1 234 567 en 2020"),
    ("en", "1,234.5 kg", "es", "1.234,5 kg"),
    ("en", "In 2020 100 officers", "fr", "En 2020, 100 agents"),
    ("en", "in zone 2 000 100 plants", "fr", "dans la zone 2, 000 100 plantes"),
    ("en", "Fifteen officers of 3 posts in 2020", "fr", "15 agents de 3 postes en 2020"),
    ("en", "15 officers and two dogs", "fr", "Quinze agents et 2 chiens"),
    ("en", "2.5 billion", "fr", "2 500 millions"),
    ("en", "3 million people", "es", "3.000.000 de personas"),
    ("en", "5 thousand in 2020", "fr", "5000 en 2020"),
    ("en", "at 2.30 p.m. on 3 May", "fr", "le 3 mai à 14 h 30"),
    ("en", "on 3 March 2020", "th", "เมื่อวันที่ 3 มีนาคม พ.ศ. 2563"),
    ("th", "พ.ศ. ๒๕๖๓", "en", "2020"),
    ("en", "in 2020", "fa", "در سال ۱۳۹۹"),
    ("en", "in 2020", "ne", "२०७७ मा"),
    ("en", "in 2020", "ja", "令和2年"),
    ("en", "see [the report](https://example.org/2019)", "fr", "voir [le rapport](https://example.org/fr/7)"),
    ("en", "07 posts", "fr", "7 postes"),
    ("en", "no figure", "fr", "12 postes"),
)
OTHER = (
    ("en", "48 of 83 owners", "fr", "47 propriétaires sur 83", ["48"], ["47"]),
    ("en", "48 posts", "fr", "84 postes", ["48"], ["84"]),
    ("en", "1,234 posts", "fr", "1 243 postes", ["1234"], ["1243"]),
    ("en", "12 officers", "km", "មន្ត្រី ១៣ នាក់", ["12"], ["13"]),
    ("en", "in 2020", "th", "พ.ศ. 2562", ["2020"], ["2562"]),
    ("en", "2019-20", "fr", "2020-21", ["2019"], ["2021"]),
    ("en", "2.5 per cent", "fr", "3,5 %", ["2.5"], ["3.5"]),
)


@pytest.mark.parametrize("pair", SAME)
def test_the_same_figures(pair: tuple[str, str, str, str]) -> None:
    """A figure is the same in another script, in words, with separators, or in another calendar."""
    language, words, other, translated = pair
    assert difference(Wording(words, language), Wording(translated, other)) == ([], [])


@pytest.mark.parametrize("pair", OTHER)
def test_other_figures(pair: tuple[str, str, str, str, list[str], list[str]]) -> None:
    """A figure that was corrected in only one language is reported with both values."""
    language, words, other, translated, lost, gained = pair
    assert difference(Wording(words, language), Wording(translated, other)) == (lost, gained)
