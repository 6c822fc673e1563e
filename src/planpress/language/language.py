"""A language in which the site speaks."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.messages import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal

from planpress.language.pseudo import PSEUDO, pseudo_catalogue
from planpress.model import PartialDate

CATALOGUES = Path(__file__).parent / "catalogues"
"""The folder of the catalogues: ``<code>.po``, in the format of GNU gettext. English is the source and has none."""
TEMPLATE = CATALOGUES / "planpress.pot"
"""All messages in English, without translations; ``make catalogues`` writes it."""
LOCALES = {"en": "en_GB", PSEUDO: "el"}  # Greek looks like nothing that the code could have written itself
"""The Unicode locale of a language whose code alone would select another one."""
FALLBACK = "en_GB"


@dataclass(frozen=True)
class Language:
    """A language in which the site speaks.

    Every message is a whole sentence, heading or label. It names the values that it takes: ``%(period)s``. In a
    message that takes values, write a percent sign as ``%%``.

    Args:
        code: Its BCP 47 code.
        catalogue: The translations of the messages. A message without a translation stays in English.
    """

    code: str
    catalogue: NullTranslations

    @cached_property
    def locale(self) -> Locale:
        """How it writes dates, numbers and lists, according to the Unicode CLDR."""
        return _locale(self.code)

    def gettext(self, message: str, **values: object) -> str:
        """Return a message in this language.

        Args:
            message: The message in English.
            values: The values that the message names.
        """
        return _fill(self.catalogue.gettext(message), values)

    def ngettext(self, singular: str, plural: str, number: int, **values: object) -> str:
        """Return the form of a message that fits a number; either form can name the number as ``%(num)s``.

        Args:
            singular: The English message for 1.
            plural: The English message for any other number.
            number: The number that selects the form.
            values: Further values that the message names.
        """
        return _fill(self.catalogue.ngettext(singular, plural, number), {"num": self.number(number), **values})

    def pgettext(self, context: str, message: str, **values: object) -> str:
        """Return a message whose English has different meanings in different contexts.

        Args:
            context: The context, in a few words for the translator.
            message: The message in English.
            values: The values that the message names.
        """
        return _fill(self.catalogue.pgettext(context, message), values)

    def npgettext(self, context: str, singular: str, plural: str, number: int, **values: object) -> str:
        """Return the form of a message that fits a number in a context.

        Args:
            context: The context, in a few words for the translator.
            singular: The English message for 1.
            plural: The English message for any other number.
            number: The number that selects the form.
            values: Further values that the message names.
        """
        message = self.catalogue.npgettext(context, singular, plural, number)
        return _fill(message, {"num": self.number(number), **values})

    def listed(self, words: Iterable[str]) -> str:
        """Join words to a list, such as "a, b and c"."""
        return format_list(list(words), locale=self.locale)

    def number(self, value: int) -> str:
        """Write a whole number with the separators and digits of the language."""
        return format_decimal(value, locale=self.locale)

    def date(self, when: PartialDate) -> str:
        """Write a date out, such as "31 July 2017", or "July 2017" if the day is not known."""
        if when.day is None:
            return format_skeleton("yMMMM", when.first, locale=self.locale)
        return format_date(when.first, "long", locale=self.locale)

    def span(self, first: PartialDate, last: PartialDate) -> str:
        """Write a span of time, such as "1 November 2014 to 31 July 2017"."""
        # Translators: a span of time between two dates
        return self.gettext("%(first)s to %(last)s", first=self.date(first), last=self.date(last))


def N_(message: str) -> str:  # noqa: N802 - the name under which Babel looks for such messages
    """Mark a message for the catalogue where it cannot be translated yet, such as in a constant.

    Args:
        message: The message in English; pass it to :meth:`Language.gettext` where it is shown.
    """
    return message


ENGLISH = Language("en", NullTranslations())


@cache
def language_for(code: str) -> Language:
    """Return the language with a code.

    The code :data:`PSEUDO` gives a pseudo-language, made from all messages, to test with.

    Args:
        code: A BCP 47 code. If it has no catalogue, the messages stay in English.
    """
    if code == PSEUDO:
        return Language(code, _compiled(pseudo_catalogue(_read(TEMPLATE))))
    file = CATALOGUES / f"{code}.po"
    return Language(code, _compiled(_read(file)) if file.is_file() else NullTranslations())


def _read(file: Path) -> Catalog:
    with file.open("rb") as stream:
        return read_po(stream, abort_invalid=True)


def _compiled(catalogue: Catalog) -> GNUTranslations:
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return GNUTranslations(compiled)


def _locale(code: str) -> Locale:
    """Return the locale of a code, or of the code without its last subtags where CLDR does not know them."""
    subtags = LOCALES.get(code, code).replace("-", "_").split("_")
    for length in range(len(subtags), 0, -1):
        try:
            return Locale.parse("_".join(subtags[:length]))
        except (UnknownLocaleError, ValueError):
            continue
    return Locale.parse(FALLBACK)


def _fill(message: str, values: Mapping[str, object]) -> str:
    return message % values if values else message
