"""The language of a text, and which rules read it."""

import pytest

from planpress.rules.reading.languages import EVERY, READ, countries, matches, name, names, script, written_in
from planpress.rules.reading.words import vocabulary

WRITTEN = {
    ("en", "Ten officers of the border police were trained in the north of the country."): "en",
    ("en-GB", "The register was opened."): "en",
    ("en", "Dix agents de la police ont été formés à la gestion des saisies dans le nord."): "fr",
    ("en", "Em março o projecto de lei foi enviado ao parlamento e as consultas foram iniciadas."): "pt",
    ("fr", "Die Verordnung wurde im März an das Parlament gesandt und ist nicht in Kraft."): "de",
    ("es", "Rancangan undang-undang ini telah dikirim kepada parlemen untuk dibahas pada bulan Maret."): "id",
    ("en", "សេចក្តីព្រាងច្បាប់ត្រូវបានផ្ញើទៅសភា"): "und-Khmr",
    ("fr", "มีการประชุมสองครั้ง"): "und-Thai",
    ("en", "Проект закона был направлен в парламент."): "und-Cyrl",
    ("en", "تم تدريب عشرة ضباط"): "und-Arab",
    ("en", "法案已提交議會。"): "und-Hani",
    ("km", "Ten officers were trained."): "km",
    ("pt-BR", "Dez agentes foram treinados."): "pt",
    ("en", "Phnom Penh"): "en",
    ("en", ""): "en",
    ("en", "Ministries of the Interior (ភ្នំពេញ) and of Justice met in March."): "en",
}


@pytest.mark.parametrize(("declared", "text"), WRITTEN)
def test_the_language_of_a_text(declared: str, text: str) -> None:
    """A text is in its stated language, unless script or words plainly show another."""
    assert written_in(declared, text, vocabulary(text)) == WRITTEN[declared, text]


def test_a_long_text_without_a_common_word_is_in_no_known_language() -> None:
    """Twenty words without any frequent word of a known language are in an unknown language."""
    words = " ".join(f"{first}{second}olo" for first in "bdfgk" for second in "aeiou")
    assert written_in("en", words, vocabulary(words)) == "und"


@pytest.mark.parametrize(
    ("language", "reads", "read"),
    [("en", READ, True), ("es-MX", READ, True), ("pt", READ, False), ("und-Khmr", READ, False), ("km", EVERY, True)],
)
def test_who_reads_it(language: str, reads: tuple[str, ...], *, read: bool) -> None:
    """A rule reads its languages in every region; the range of all languages is always read."""
    assert matches(language, reads) is read


def test_the_script_of_digits_and_marks_is_latin() -> None:
    """A text without letters has no script that keeps anybody from reading it."""
    assert script("១២ - 50 %") == "Latn"


def test_names() -> None:
    """Languages have their English names, a script alone has its own, and an unknown language has no name."""
    assert [name(tag) for tag in ("km", "pt-BR", "zh-Hans", "und-Thai", "und", "qqx")] == [
        "Khmer",
        "Brazilian Portuguese",
        "Simplified Chinese",
        "Thai",
        "",
        "qqx",
    ]
    assert names(READ) == "English, French and Spanish"
    assert {"Iceland", "Irlande", "España"} <= countries()
