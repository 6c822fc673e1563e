"""A language in which the site can be read."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, cached_property, lru_cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.messages import Catalog
from babel.messages import Message as CatalogueMessage
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal

from planpress.catalogues import CATALOGUES, SOURCE, translated
from planpress.language.capitals import capitalised
from planpress.language.pseudo import PSEUDO, pseudo, pseudo_catalogue
from planpress.language.terms import counted_terms, term_values, terms_catalogue
from planpress.model import Message, PartialDate, Terms
from planpress.model.characters import FIRST_STRONG, POP_ISOLATE, isolated
from planpress.model.finding import MAX_WORDS
from planpress.model.languages import covers, direction, primary
from planpress.model.message import LanguageName, Value, Worded

TEMPLATE = CATALOGUES / "planpress.pot"
"""All messages in English, without translations; ``make catalogues`` writes it."""
FORMER = "former"
"""The folder inside ``CATALOGUES`` with former messages: ``<name>/<code>.po`` contains the translations that have
changed since. With these, `verify` recreates the files above the periods in the words in which they were published.
"""
LOCALES = {"en": "en_GB", PSEUDO: "el"}  # Greek cannot be mistaken for text that the code itself writes
"""The Unicode locale of a language whose code alone would select another locale."""
FALLBACK = "en_GB"
FIRST_OF_MONTH = {"fr": "d'er' MMMM y"}
"""How a language writes the first day of a month, if the Unicode CLDR has no pattern for it: "1er mars 2024"."""
VALUE = re.compile(r"%\(\w+\)[sd]")
"""The placeholder for a value in a message."""
LETTER = re.compile("[A-Za-z]")
LEFT_TO_RIGHT = "\u2066"
"""The character that begins words running from left to right; U+2069 ends them."""
UNDETERMINED = "und"
"""The code of an unknown language, alone or with a script: ``und-Khmr`` (RFC 5646)."""
MOST_LISTED = 60
"""The maximum number of entries of a list that a sentence writes out."""


@dataclass(frozen=True)
class Language:
    """A language in which the site can be read.

    Every message is a whole sentence, heading or label. A message names the values that it takes, as in ``%(period)s``.
    In a message that takes values, a percent sign is written as ``%%``. The terms that a plan can rename are also
    values, but need not be passed: see :mod:`planpress.language.terms`.

    Args:
        code: The BCP 47 code of the language.
        catalogue: The translations of the messages. A message without a translation stays in English.
    """

    code: str
    catalogue: NullTranslations

    @cached_property
    def locale(self) -> Locale:
        """The locale of the language, which determines how it writes dates, numbers and lists (Unicode CLDR)."""
        return _locale(self.code)

    @cached_property
    def with_territory(self) -> str:
        """The language with the territory of most of its readers, such as "km_KH" (CLDR, likely subtags)."""
        likely = str(get_global("likely_subtags").get(self.locale.language, ""))
        territory = self.locale.territory or likely.rpartition("_")[2]
        return f"{self.locale.language}_{territory}" if territory.isupper() else self.locale.language

    @cached_property
    def terms(self) -> Mapping[str, str]:
        """The terms of the plan, by the names that they have in messages, such as ``term_Actions``."""
        return term_values(self.catalogue, self.code)

    def counted(self, number: int) -> Mapping[str, str]:
        """Return the values of a message with a number: ``num``, and terms in the form that fits (``num_actions``).

        Args:
            number: The number.
        """
        return {"num": self.number(number), **counted_terms(self.catalogue, number)}

    def capitalised(self, words: str) -> str:
        """Capitalise the first letter, for the beginning of a sentence, label or heading."""
        return capitalised(words, self.code)

    def gettext(self, message: str, **values: object) -> str:
        """Return a message in this language.

        Args:
            message: The message in English.
            values: The values that the message names.
        """
        return self._fill(self.catalogue.gettext(message), values)

    def ngettext(self, singular: str, plural: str, number: int, **values: object) -> str:
        """Return the form of a message that fits a number; every form can contain the number as ``%(num)s``.

        Args:
            singular: The English message for 1.
            plural: The English message for any other number.
            number: The number that selects the form.
            values: Further values that the message names.
        """
        return self._fill(self.catalogue.ngettext(singular, plural, number), {**self.counted(number), **values})

    def pgettext(self, context: str, message: str, **values: object) -> str:
        """Return a message whose English has different meanings in different contexts.

        Args:
            context: The context, in a few words for the translator.
            message: The message in English.
            values: The values that the message names.
        """
        return self._fill(self.catalogue.pgettext(context, message), values)

    def npgettext(self, context: str, singular: str, plural: str, number: int, **values: object) -> str:
        """Return the form of a message that fits a number, in a given context.

        Args:
            context: The context, in a few words for the translator.
            singular: The English message for 1.
            plural: The English message for any other number.
            number: The number that selects the form.
            values: Further values that the message names.
        """
        message = self.catalogue.npgettext(context, singular, plural, number)
        return self._fill(message, {**self.counted(number), **values})

    def say(self, message: Message | Worded) -> str:
        """Return a checker message in this language, with words from the data on one line.

        Args:
            message: The message. Its values can be messages, too.
        """
        if isinstance(message, Worded):
            return self._said(message.value)
        values = {name: self._said(value) for name, value in message.values}
        if message.plural:
            return self.ngettext(message.text, message.plural, message.number, **values)
        return self.gettext(message.text, **values)

    def _said(self, value: Value) -> str:
        match value:
            case Message() | Worded():
                return self.say(value)
            case LanguageName():
                return self.language_name(value.code)
            case PartialDate():
                return self.date(value)
            case tuple():
                return self.listed(self._said(entry) for entry in value)
            case int() | Decimal():
                return self.number(value)
        return isolated(_on_one_line(value))

    def _fill(self, message: str, values: Mapping[str, object]) -> str:
        return message % {**self.terms, **self.contained(values)} if values or "%(" in message else message

    def contained(self, values: Mapping[str, object]) -> Mapping[str, object]:
        """Return the values of a message in a form in which they keep their direction.

        Where sentences run from right to left, a period such as "2014-2017" would otherwise be turned around.

        Args:
            values: The values; those with markup stay as they are.
        """
        if direction(self.code) != "rtl":
            return values
        return {name: _isolated(value) for name, value in values.items()}

    def listed(self, words: Iterable[str], most: int | None = MOST_LISTED) -> str:
        """Join words into a list, such as "a, b and c" or "a, b and 7 more".

        Args:
            words: The entries.
            most: How many of the entries are written out; None for all.
        """
        entries = list(words)
        if most is not None and len(entries) > most:
            entries = [*entries[:most], self.more(len(entries) - most)]
        return format_list(entries, locale=self.locale)

    def alternatives(self, words: Iterable[str]) -> str:
        """Join words into a list of alternatives, such as "a, b or c"."""
        return format_list(list(words), style="or", locale=self.locale)

    def more(self, number: int) -> str:
        """State how many more entries a list has."""
        # Translators: the last entry of a list whose further entries are not written out: "1.1, 1.2 and 7 more"
        return self.ngettext("%(num)s more", "%(num)s more", number)

    def number(self, value: int | Decimal) -> str:
        """Write a number with the separators and digits of the language; a decimal keeps all its decimal places."""
        if isinstance(value, int):
            return _whole_number(self.code, value)
        return format_decimal(value, locale=self.locale, decimal_quantization=False)

    def language_name(self, code: str) -> str:
        """Return the name of a language, such as "French", or of a script if only the script is known.

        Args:
            code: The BCP 47 code of the language, which is returned if the language has no name.
        """
        language, _, script = code.partition("-")
        if language == UNDETERMINED:
            return str(self.locale.scripts.get(script, code))
        names = self.locale.languages
        return str(names.get(code.replace("-", "_")) or names.get(language) or code)

    def date(self, when: PartialDate) -> str:
        """Write out a date, such as "31 July 2017" or, if the source is less precise, "July 2017" or "2017"."""
        return _date(self.code, when)

    def span(self, first: PartialDate | None, last: PartialDate) -> str:
        """Write a span of time, such as "1 November 2014 to 31 July 2017", or "until 31 July 2017"."""
        if first is None:
            # Translators: a span of time whose beginning is not known
            return self.gettext("until %(last)s", last=self.date(last))
        # Translators: a span of time between two dates
        return self.gettext("%(first)s to %(last)s", first=self.date(first), last=self.date(last))


def _on_one_line(words: str) -> str:
    """Return words from the data on one line, shortened as the checker shortens its messages."""
    line = " ".join(words.split())
    return line if len(line) <= MAX_WORDS else line[: MAX_WORDS - 1] + "…"


def N_(message: str) -> str:  # noqa: N802 - the name under which Babel looks for such messages
    """Mark a message for the catalogue if it cannot be translated immediately, such as a message in a constant.

    Args:
        message: The message in English; pass it to :meth:`Language.gettext` when it is shown.
    """
    return message


ENGLISH = Language(SOURCE, NullTranslations())


def spoken(code: str) -> str:
    """Return the language that a site uses for readers of a language: theirs if it has a catalogue, otherwise English.

    Args:
        code: The BCP 47 code of the readers' language.
    """
    return code if catalogue_code(code) else SOURCE


def catalogue_code(code: str) -> str:
    """Return the code of the catalogue for a language: its own or that of a less specific tag; "" if there is none.

    Args:
        code: A BCP 47 code.
    """
    if code == PSEUDO:
        return code
    return max((tag for tag in (SOURCE, *translated(CATALOGUES)) if covers(tag, code)), key=len, default="")


@dataclass(frozen=True)
class Progress:
    """How far the site's own words are translated.

    Args:
        messages: How many messages there are.
        translated: How many of them have a translation.
        unread: How many of these translations no person has read; catalogues mark them as fuzzy.
    """

    messages: int
    translated: int
    unread: int


@cache
def progress(code: str) -> Progress:
    """Return the progress of the translation of the site's own words into a language.

    Args:
        code: The BCP 47 code of the language.
    """
    known = catalogue_code(code)
    if known in (SOURCE, PSEUDO):  # which have every message
        return Progress(0, 0, 0)
    messages = {_identity(message) for message in _read(TEMPLATE) if message.id}
    catalogue = _read(CATALOGUES / f"{known}.po") if known else Catalog()
    done = [message for message in catalogue if all(_forms(message.string)) and _identity(message) in messages]
    return Progress(len(messages), len(done), sum(message.fuzzy for message in done))


def _identity(message: CatalogueMessage) -> tuple[object, ...]:
    return message.context, message.id if isinstance(message.id, str) else tuple(message.id)


def _forms(translation: str | Sequence[str] | None) -> Sequence[str]:
    return (translation or "",) if isinstance(translation, str | None) else translation


@cache
def own_name(code: str) -> str:
    """Return the name of a language in that language, such as "Français", capitalised if its script has capitals.

    Args:
        code: The BCP 47 code of the language, which is returned if the name is not known.
    """
    return capitalised(_named(code, code), code)


def former_words() -> tuple[str, ...]:
    """Return the names of the sets of former messages: translations in earlier releases that later releases changed."""
    folder = CATALOGUES / FORMER
    return tuple(sorted(entry.name for entry in folder.iterdir() if entry.is_dir())) if folder.is_dir() else ()


def language_for(code: str, terms: Terms | None = None, former: str = "") -> Language:
    """Return the language with a code.

    The code :data:`PSEUDO` gives a pseudo-language for tests, which is made from all messages.

    Args:
        code: A BCP 47 code. If no catalogue suits it, the messages stay in English.
        terms: The plan's own words, in place of those in the catalogue.
        former: The name of a set of former messages, which take precedence; empty for none.
    """
    return _language(code, terms, former)


@cache  # a separate function, because calls with and without a default argument are cached separately
def _language(code: str, terms: Terms | None, former: str) -> Language:
    catalogue = _catalogue(code)
    if former and (file := CATALOGUES / FORMER / former / f"{catalogue_code(code)}.po").is_file():
        older = _compiled(_read(file))
        older.add_fallback(catalogue)
        catalogue = older
    if terms is None:
        return Language(code, catalogue)
    own = _compiled(terms_catalogue(terms, code, _locale(code)))
    own.add_fallback(catalogue)
    return Language(code, own)


@cache
def _catalogue(code: str) -> NullTranslations:
    if code == PSEUDO:
        return _compiled(pseudo_catalogue(_read(TEMPLATE)))
    known = catalogue_code(code)
    if known in ("", SOURCE):
        return NullTranslations()
    compiled = _compiled(_read(CATALOGUES / f"{known}.po"))
    if direction(code) == "rtl":
        compiled.add_fallback(_LeftToRight())
    return compiled


def _read(file: Path) -> Catalog:
    with file.open("rb") as stream:
        return read_po(stream, abort_invalid=True)


class _LeftToRight(NullTranslations):
    """The messages in English, marked so that they remain readable among words that run from right to left."""

    def gettext(self, message: str) -> str:
        return f"{LEFT_TO_RIGHT}{message}{POP_ISOLATE}" if LETTER.search(VALUE.sub("", message)) else message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self.gettext(super().ngettext(msgid1, msgid2, n))

    def pgettext(self, context: str, message: str) -> str:
        return self.gettext(message)

    def npgettext(self, context: str, msgid1: str, msgid2: str, n: int) -> str:
        return self.ngettext(msgid1, msgid2, n)


def _isolated(value: object) -> object:
    plain = type(value) is str and value and not value.startswith(FIRST_STRONG)
    return f"{FIRST_STRONG}{value}{POP_ISOLATE}" if plain else value


def _compiled(catalogue: Catalog) -> GNUTranslations:
    compiled = BytesIO()
    # Translations that nobody has read yet (fuzzy) are included; the page "About" says so.
    write_mo(compiled, catalogue, use_fuzzy=True)
    compiled.seek(0)
    return GNUTranslations(compiled)


@cache
def _named(code: str, reader: str) -> str:
    if code == PSEUDO:
        return pseudo(PSEUDO)
    try:
        return Locale.parse(code, sep="-").get_display_name(_locale(reader)) or code
    except (UnknownLocaleError, ValueError):
        return code


def _locale(code: str) -> Locale:
    """Return the locale of a code; if CLDR lacks it, drop subtags from the end of the code until CLDR has one."""
    subtags = LOCALES.get(code, code).replace("-", "_").split("_")
    for length in range(len(subtags), 0, -1):
        try:
            return Locale.parse("_".join(subtags[:length]))
        except (UnknownLocaleError, ValueError):
            continue
    return Locale.parse(FALLBACK)


@lru_cache(10_000)
def _whole_number(code: str, value: int) -> str:
    """Write a whole number with the separators of a language; small numbers, which every page shows, are cached."""
    return format_decimal(value, locale=_locale(code))


@cache
def _date(code: str, when: PartialDate) -> str:
    """Write out a date; the result is cached, because every page shows the same few dates."""
    if when.month is None:
        return format_skeleton("y", when.first, locale=_locale(code))
    if when.day is None:
        return format_skeleton("yMMMM", when.first, locale=_locale(code))
    pattern = FIRST_OF_MONTH.get(primary(code), "long") if when.day == 1 else "long"
    return format_date(when.first, pattern, locale=_locale(code))
