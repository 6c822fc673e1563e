"""A language: messages with values, plural forms, and dates, numbers and lists as it writes them."""

from gettext import GNUTranslations, NullTranslations
from io import BytesIO

import pytest
from babel.messages import Catalog
from babel.messages.mofile import write_mo

from planpress.language import ENGLISH, PSEUDO, Language, language_for
from planpress.model import PartialDate

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
    assert french.date(DAY) == "1 novembre 2014"
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
