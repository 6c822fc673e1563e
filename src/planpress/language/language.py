"""A language of the site's own words."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal

from planpress.model import PartialDate

CATALOGUES = Path(__file__).parent / "catalogues"
"""The folder of the catalogues: ``<language>.po``, in the format of GNU gettext. English is the source and has none."""
LOCALES = {"en": "en_GB"}
"""Which of a language's regional forms is used where the language alone would give another one."""


@dataclass(frozen=True)
class Language:
    """A language in which the site speaks.

    Every message is a whole sentence, heading or label. A value in it has a name: ``%(period)s``.

    Args:
        code: Its BCP 47 code.
        catalogue: The translations of the messages; English needs none.
    """

    code: str
    catalogue: NullTranslations

    @cached_property
    def locale(self) -> Locale:
        """Its forms of dates, numbers and lists (Unicode CLDR)."""
        return Locale.parse(LOCALES.get(self.code, self.code).replace("-", "_"))

    def gettext(self, message: str, **values: object) -> str:
        """Return a message.

        Args:
            message: In English.
            values: What its names stand for.
        """
        return _fill(self.catalogue.gettext(message), values)

    def ngettext(self, singular: str, plural: str, number: int, **values: object) -> str:
        """Return the form of a message that fits a number, which both forms can name ``%(num)s``.

        Args:
            singular: In English, for 1.
            plural: In English, for any other number.
            number: What is counted.
            values: What further names stand for.
        """
        return _fill(self.catalogue.ngettext(singular, plural, number), {"num": self.number(number), **values})

    def pgettext(self, context: str, message: str, **values: object) -> str:
        """Return a message whose English is ambiguous.

        Args:
            context: What tells it from the same English in another place.
            message: In English.
            values: What its names stand for.
        """
        return _fill(self.catalogue.pgettext(context, message), values)

    def npgettext(self, context: str, singular: str, plural: str, number: int, **values: object) -> str:
        """Return the form of an ambiguous message that fits a number; arguments as above."""
        message = self.catalogue.npgettext(context, singular, plural, number)
        return _fill(message, {"num": self.number(number), **values})

    def listed(self, words: Iterable[str]) -> str:
        """Write a list as people read it: "a, b and c"."""
        return format_list(list(words), locale=self.locale)

    def number(self, value: int) -> str:
        """Write a whole number, with the language's separators and digits."""
        return format_decimal(value, locale=self.locale)

    def date(self, when: PartialDate) -> str:
        """Write a date out: "31 July 2017", or "July 2017" where no day is known."""
        if when.day is None:
            return format_skeleton("yMMMM", when.first, locale=self.locale)
        return format_date(when.first, "long", locale=self.locale)

    def span(self, first: PartialDate, last: PartialDate) -> str:
        """Write a span of time out: "1 November 2014 to 31 July 2017"."""
        # Translators: a span of time between two dates
        return self.gettext("%(first)s to %(last)s", first=self.date(first), last=self.date(last))


@cache
def language(code: str) -> Language:
    """Return a language, with the catalogue of its code if there is one; what is not translated is in English.

    Args:
        code: A BCP 47 code.
    """
    file = CATALOGUES / f"{code}.po"
    return Language(code, _read(file) if file.is_file() else NullTranslations())


def _read(file: Path) -> GNUTranslations:
    with file.open("rb") as stream:
        catalogue = read_po(stream, abort_invalid=True)
    compiled = BytesIO()
    write_mo(compiled, catalogue, use_fuzzy=True)  # not yet read by a person; the site says so
    compiled.seek(0)
    return GNUTranslations(compiled)


def _fill(message: str, values: dict[str, Any]) -> str:
    return message % values if values else message
