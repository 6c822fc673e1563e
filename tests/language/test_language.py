"""A language: messages with values, plural forms, and dates, numbers and lists as it writes them."""

from decimal import Decimal
from gettext import GNUTranslations, NullTranslations
from io import BytesIO

import pytest
from babel.messages import Catalog
from babel.messages.mofile import write_mo

from planpress.language import ENGLISH, PSEUDO, Language, language_for
from planpress.model import PartialDate
from planpress.model.message import LanguageName, Worded, counted, message

DAY, MONTH = PartialDate(2014, 11, 1), PartialDate(2017, 7)


def polish() -> Language:
    catalogue = Catalog(locale="pl")
    catalogue.add(("%(num)s action", "%(num)s actions"), ("%(num)s działanie", "%(num)s działania", "%(num)s działań"))
    catalogue.add("new", "nowa")
    catalogue.add("new", "nowe", context="of several actions")
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return Language("pl", GNUTranslations(compiled))


def test_dates_lists_and_numbers_in_english() -> None:
    """English is written as in Britain: the day first, and no comma before "and"."""
    assert ENGLISH.date(DAY) == "1 November 2014"
    assert ENGLISH.date(MONTH) == "July 2017"
    assert ENGLISH.span(DAY, MONTH) == "1 November 2014 to July 2017"
    assert [ENGLISH.listed("abc"[:length]) for length in range(4)] == ["", "a", "a and b", "a, b and c"]
    assert ENGLISH.number(12_345) == "12,345"


def test_dates_lists_and_numbers_of_another_language() -> None:
    """Another language has its own months, joining words and separators, even without a catalogue."""
    french = language_for("fr")
    assert french.date(DAY) == language_for("fr-CA").date(DAY) == "1er novembre 2014"
    assert french.date(PartialDate(2014, 11, 11)) == "11 novembre 2014"
    assert french.listed("abc") == "a, b et c"
    assert language_for("de").number(12_345) == "12.345"
    assert language_for("es-KH").date(DAY) == "1 de noviembre de 2014"


@pytest.mark.parametrize("code", ["qaa", "x-private"])
def test_a_language_that_cldr_does_not_know(code: str) -> None:
    """A language without a locale writes dates as English does."""
    assert language_for(code).date(DAY) == "1 November 2014"


def test_a_message_names_its_values() -> None:
    """A message takes values by name; a percent sign is safe where there are none."""
    assert ENGLISH.gettext("%(later)s against %(earlier)s", earlier=1, later=2) == "2 against 1"
    assert ENGLISH.gettext("100 %") == "100 %"
    assert ENGLISH.pgettext("of actions", "new in %(period)s", period="2016") == "new in 2016"


def test_plural_forms() -> None:
    """The catalogue's own rule selects the form: Polish has three."""
    words = ("%(num)s action", "%(num)s actions")
    assert [ENGLISH.ngettext(*words, number) for number in (0, 1, 2)] == ["0 actions", "1 action", "2 actions"]
    assert [polish().ngettext(*words, number) for number in (1, 2, 5)] == ["1 działanie", "2 działania", "5 działań"]
    assert ENGLISH.npgettext("in %(place)s", "%(num)s %(what)s", "%(num)s %(what)ss", 2, what="plan") == "2 plans"


def test_context_parts_messages_of_the_same_english() -> None:
    """Two messages of the same English have two translations; one without translation stays in English."""
    assert polish().gettext("new") == "nowa"
    assert polish().pgettext("of several actions", "new") == "nowe"
    assert polish().gettext("old") == "old"


def test_a_language_without_a_catalogue_speaks_english() -> None:
    """A message without a translation stays in English."""
    assert isinstance(language_for("tlh").catalogue, NullTranslations)
    assert language_for("tlh").gettext("new") == "new"


def test_the_pseudo_language() -> None:
    """Messages have brackets and accents, and dates and lists are in no way English."""
    pseudo = language_for(PSEUDO)
    assert pseudo.span(DAY, MONTH) == "⟦1 Νοεμβρίου 2014 tö Ιούλιος 2017~~⟧"
    assert pseudo.listed("abc") == "a, b και c"


def test_messages_of_the_checker() -> None:
    """A message of the checker has its dates, numbers, lists and languages as the language writes them."""
    made = message(
        "%(when)s, %(count)s, %(share)s%%; %(languages)s; %(inner)s",
        when=DAY,
        count=12_345,
        share=Worded("33.30", Decimal("33.3")),
        languages=Worded("en, fr", (LanguageName("en"), LanguageName("fr-CA"), LanguageName("und-Khmr"))),
        inner=message("new"),
    )
    assert ENGLISH.say(made) == "1 November 2014, 12,345, 33.3%; English, Canadian French and Khmer; new"
    assert language_for("fr").say(made).startswith("1er novembre 2014, 12\u202f345, 33,3%; anglais, français canadien")
    assert polish().say(message("%(inner)s!", inner=message("new"))) == "nowa!"
    three = counted("%(num)s action", "%(num)s actions", 3)
    assert [polish().say(words) for words in (three, Worded("three", three))] == ["3 działania"] * 2


def test_words_of_the_data_in_a_message() -> None:
    """Words from the data are on one line, are cut if they are long, and cannot rearrange a sentence."""
    assert ENGLISH.say(message('"%(words)s"', words="one\n\ntwo  %(x)s")) == '"one two %(x)s"'
    assert ENGLISH.say(message("%(words)s!", words="عمل")) == "\u2068عمل\u2069!"
    assert len(ENGLISH.say(message("%(words)s", words="a" * 5_000))) == 1_000


def test_the_name_of_a_language() -> None:
    """A language is called by its name, or by its code if it has none."""
    assert [language_for("fr").language_name(code) for code in ("km", "pt-BR", "qaa")] == [
        "khmer",
        "portugais brésilien",
        "qaa",
    ]
