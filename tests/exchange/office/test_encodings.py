"""Text in the encodings that programs used before UTF-8."""

import pytest

from planpress.errors import RefusedError
from planpress.exchange.office.encodings import decoded
from tests.growth import LINEAR, growth

TEXTS = {
    "cp1252": ["Réalisée – l’été où", "Capacitación de los años", "São Tomé", "“words” – only", "N° 1", "ÉTÉ"],
    "cp1254": ["Kılavuz hazırlanması", "Eğitim, gümrük şubesi"],
    "cp1250": ["Kontrola przejść, szkolenie celników łącznie"],
    "cp874": ["แผนปฏิบัติการ,สถานะ", "ฝึกอบรม"],
    "cp1256": ["وضع خطة للحدود", "مراقبة الأسواق"],
    "cp1251": ["Проверка рынков", "ПЛАН РАБОТЫ", "Перевірка ринків"],
    "cp1253": ["Έλεγχος των αγορών"],
    "cp1255": ["פיקוח על השווקים"],
}


@pytest.mark.parametrize(("codec", "text"), [(codec, text) for codec, texts in TEXTS.items() for text in texts])
def test_legacy_encodings(codec: str, text: str) -> None:
    """An encoding is recognised by its letters, and the reader is told which one it was, with an example."""
    read = decoded(f"1.1,{text},On track\n".encode(codec))
    assert text in read.text
    (doubt,) = read.uncertainties
    assert f"the file is not in UTF-8; it was read as Windows-{codec[2:]} (" in doubt.words
    assert "save it again as UTF-8" in doubt.hint


NAMES = {"mac_roman": "Mac Roman (Western European)", "cp850": "DOS code page 850 (Western European)"}
SAVED = (
    "Réf.;Opération;Opérateur;État;Détail\rA1;Façades protégées;Ministère;Achevée;1 204 façades à l’inventaire\r",
    "Núm.;Acción;Situación;Observaciones\r1.1;Capacitación de los años;En ejecución;Se realizó el diagnóstico\r",
    "N.º;Ação;Situação;Observações\r1.1;Formação;Concluída;A avaliação não começou\r",
    "Nr.;Maßnahme;Größe\r1.1;Märkte prüfen;größer\r",
)


@pytest.mark.parametrize("codec", NAMES)
@pytest.mark.parametrize("languages", [(), ("en", "fr", "es", "pt", "de")])
@pytest.mark.parametrize("text", SAVED)
def test_encodings_of_other_systems(codec: str, languages: tuple[str, ...], text: str) -> None:
    """A table that was saved for the Macintosh or for MS-DOS is read as it was typed."""
    saved = text.replace("’", "'") if codec == "cp850" else text
    read = decoded(saved.encode(codec), languages)
    assert read.text == saved
    assert f"it was read as {NAMES[codec]}" in read.uncertainties[0].words


@pytest.mark.parametrize(
    ("language", "codec", "text"),
    [("cs", "cp1250", "Příprava"), ("el", "cp1253", "Νόμος"), ("zh-Hans", "gb18030", "管理"), ("ja", "cp932", "管理")],
)
def test_the_languages_of_the_plan(language: str, codec: str, text: str) -> None:
    """A word that several encodings can spell is read in the encoding of the plan's language."""
    assert decoded(text.encode(codec), ["en", language]).text == text
    assert decoded(text.encode(codec), ["en"]).text != text


def test_damaged_text() -> None:
    """A few damaged bytes do not make UTF-8 another encoding; bytes that are no text are refused."""
    read = decoded("Économie d'énergie à l'école, été, forêt, dès que possible, où".encode() + b" caf\xc3 x")
    assert read.text.startswith("Économie")
    assert [doubt.words for doubt in read.uncertainties] == [
        'some characters of the file are damaged (example: "caf\ufffd")'
    ]
    with pytest.raises(RefusedError, match="damaged, or not text"):
        decoded(b"\xff\xfe\x00\xd8")
    with pytest.raises(RefusedError, match="neither a document nor text"):
        decoded(b"abc\0defg")
    assert decoded("plain, naïve".encode()).uncertainties == []


def test_a_long_word_in_a_legacy_encoding() -> None:
    """The words of a text are found in a time that grows with its length; one of 90,000 letters took 40 seconds."""

    def content(size: int) -> bytes:
        return b"a" * size + b" \xe9t\xe9"

    assert decoded(content(5_000), ["fr"]).text.endswith("a \u00e9t\u00e9")
    assert growth(lambda content: decoded(content, ["fr"]), content, 5_000) < LINEAR
