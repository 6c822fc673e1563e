"""Messages of the checker, which `check` prints in English and the site translates into its language."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias, Union

from planpress.model.scalars import PartialDate
from planpress.model.terms import ENGLISH_TERMS

Value: TypeAlias = Union[str, int, Decimal, PartialDate, "LanguageName", "Message", "Worded", tuple["Value", ...]]
"""What a message can name: words of the data, a number, a date, a language, another message, or a list of these."""


@dataclass(frozen=True, slots=True)
class Message:
    """A whole sentence in English, or a phrase that sentences contain, with the values that it names.

    ``str()`` gives the English that `check` prints, and :meth:`planpress.language.Language.say` gives what readers of a
    site see. Make a message with :func:`message` or :func:`counted`, because the catalogue looks for these names.

    Args:
        text: The English message, which names its values as ``%(name)s``; the form for 1 if it has a plural.
        plural: The form for any other number; "" for a message without a plural.
        number: The number that selects the form.
        values: The name and the value of each placeholder.
    """

    text: str
    plural: str = ""
    number: int = 0
    values: tuple[tuple[str, Value], ...] = ()

    def __str__(self) -> str:
        text = self.plural if self.plural and self.number != 1 else self.text
        if "%(" not in text:
            return text
        terms = _TERMS if "%(term_" in text else {}
        counts = _counts(self.number) if self.plural else {}
        return text % {**terms, **counts, **dict(self.values)}


@dataclass(frozen=True, slots=True)
class Worded:
    """A value that `check` prints in its own words, such as a list without "and".

    Args:
        english: What `check` prints.
        value: What the site says in its language.
    """

    english: str
    value: Value

    def __str__(self) -> str:
        return self.english


@dataclass(frozen=True, slots=True)
class LanguageName:
    """The name of a language.

    Args:
        code: Its BCP 47 code.
    """

    code: str

    def __str__(self) -> str:
        return self.code


def message(text: str, /, **values: Value) -> Message:
    """Make a message; Babel collects the texts that are passed to this function.

    Args:
        text: The English message, a whole sentence or phrase. It names its values, and names terms as
            :mod:`planpress.language.terms` explains.
        values: The values that it names.
    """
    return Message(text, values=tuple(values.items()))


def counted(singular: str, plural: str, number: int, /, **values: Value) -> Message:
    """Make a message with a number, which both forms can contain as ``%(num)s``.

    Args:
        singular: The English message for 1.
        plural: The English message for any other number.
        number: The number.
        values: Further values that the message names.
    """
    return Message(singular, plural, number, tuple(values.items()))


def _terms() -> dict[str, str]:
    """Return the usual English terms, by the names that they have in messages."""
    terms = {}
    for singular, plural in ENGLISH_TERMS.values():
        for word in (singular, plural):
            terms[f"term_{word.lower()}"] = word
            terms[f"term_{word.capitalize()}"] = word.capitalize()
    return terms


_TERMS: Mapping[str, str] = _terms()


def _counts(number: int) -> dict[str, str]:
    """Return a number, and the usual terms in the form that follows it, by the names that they have in messages."""
    forms = (singular if number == 1 else plural for singular, plural in ENGLISH_TERMS.values())
    names = (plural.lower() for _, plural in ENGLISH_TERMS.values())
    return {"num": str(number), **{f"num_{name}": form for name, form in zip(names, forms, strict=True)}}
