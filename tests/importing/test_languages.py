"""The language of a report, by its frequent words."""

import pytest

from planpress.importing.languages import language_of


@pytest.mark.parametrize(
    ("text", "of_the_plan", "language"),
    [
        ("La ley se aprobó en junio", ["en"], "es"),
        ("La norma rige. Medida cumplida", ["es"], "es"),
        ("La norma rige. Medida cumplida", ["fr", "es"], "es"),
        ("La loi est en vigueur", ["en", "fr"], "fr"),
        ("Duas reuniões foram realizadas. Aprovar o plano de pesca", ["pt"], "pt"),
        ("Plantar árvores", ["pt"], "pt"),
        ("Plantar árvores na costa e nos rios, com as aldeias", ["en"], "pt"),
        ("Las aldeas plantaron los árboles en la costa y en el río", ["pt"], "es"),
        ("The Act was passed and the fund was set up", ["fr"], "en"),
        ("As aldeias plantaram", ["pt-BR"], "pt-BR"),
        ("Achieved", ["fr"], "fr"),
        ("", ["km", "en"], "km"),
        ("\u0417\u0430\u043a\u043e\u043d \u043f\u0440\u0438\u0439\u043d\u044f\u0442\u043e", ["uk"], "uk"),
        ("\u0417\u0430\u043a\u043e\u043d", ["en"], "ru"),
        ("\u0642\u0627\u0646\u0648\u0646", ["en", "fa"], "fa"),
    ],
)  # fmt: skip
def test_the_most_likely_language(text: str, of_the_plan: list[str], language: str) -> None:
    """The plan's languages come first if two are close; a clear text in another language is recognised."""
    assert language_of([text], of_the_plan) == language


def test_the_headings_of_a_table() -> None:
    assert language_of(["Plantar"], ["en"], ["pt", "pt", ""]) == "pt"
