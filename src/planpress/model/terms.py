"""The plan's own words for pillars, actions and similar terms."""

import operator
import unicodedata
from collections.abc import Mapping
from typing import Annotated

from pydantic import AfterValidator, Field, PlainValidator, WithJsonSchema

from planpress.model.base import Frozen, FrozenMap, Value
from planpress.model.scalars import Language, parse_plain, quoted, refuse

MAX_TERM = 40
"""The maximum length of a term, in characters: it must fit on one line of a phone."""
LETTERS = "LMN"
"""The Unicode categories of letters, of the signs that belong to them, and of numbers."""
JOINERS = " -'\u2019\u200b\u200c\u200d"
"""Other characters that a term may contain. None of them has a meaning in HTML, Markdown or Jinja."""
NUMBERS = ("singular", "plural")
MOST_FORMS = 8
"""How many forms a term can have: the singular, the plural, and six after numbers in Arabic."""

ENGLISH_TERMS: Mapping[str, tuple[str, str]] = {
    "pillar": ("pillar", "pillars"),
    "objective": ("objective", "objectives"),
    "action": ("action", "actions"),
    "period": ("period", "periods"),
    "party": ("Party", "Parties"),
}
"""Each term as data/plan.yml names it, and its English singular and plural. These are messages of the site."""


def _parse_term(value: object) -> str:
    words = parse_plain(value)
    if len(words) > MAX_TERM:
        raise refuse("term", f"the term {quoted(words)} is too long", f"use at most {MAX_TERM} characters")
    odd = next((sign for sign in words if unicodedata.category(sign)[0] not in LETTERS and sign not in JOINERS), "")
    if odd or words != words.strip():
        what = quoted(odd) if odd else "a space at its beginning or end"
        raise refuse("term", f"the term {quoted(words)} contains {what}", "use letters, spaces and hyphens only")
    return words


def _check_forms(terms: Mapping[str, tuple[str, ...]]) -> Mapping[str, tuple[str, ...]]:
    """Refuse a term without any language, or with the wrong number of forms in a language."""
    if not terms:
        raise refuse("term", "the term is empty", "write it below for each language: `en: [milestone, milestones]`")
    for language, forms in terms.items():
        if len(forms) > len(NUMBERS):
            counted = plural_forms(language)
            if len(forms) != len(NUMBERS) + counted:
                hint = (
                    f"write 2 forms (singular, plural), or {len(NUMBERS) + counted}: "
                    "these 2, and then the forms that follow a number"
                )
                raise refuse("term", f"{quoted(forms[0])} has {len(forms)} forms in {quoted(language)}", hint)
    return terms


def plural_forms(language: str) -> int:
    """Return the number of plural forms that a word has in a language, as GNU gettext counts them.

    Args:
        language: A BCP 47 code; if nothing is known about it, there are as many forms as in English.
    """
    from babel.messages.plurals import PLURALS  # noqa: PLC0415 - rarely needed, and slow to load

    forms = PLURALS.get(language.replace("-", "_")) or PLURALS.get(language.partition("-")[0])
    return forms[0] if forms else len(NUMBERS)


Term = Annotated[
    str,
    PlainValidator(_parse_term),
    WithJsonSchema({"type": ["string", "number"], "minLength": 1, "maxLength": MAX_TERM}),
]
"""A word as it is written within a sentence: with a small letter if that is usual in the language."""

Forms = Annotated[
    Frozen[Language, Annotated[tuple[Term, ...], Field(min_length=1, max_length=MOST_FORMS)]],
    AfterValidator(_check_forms),
    Field(default_factory=FrozenMap, exclude_if=operator.not_, json_schema_extra={"minProperties": 1}),
]
"""A word in each language: singular, plural, and the forms after numbers if a language needs them."""


class Terms(Value):
    """The plan's own words by language, each in the singular and the plural. A missing term has the usual name."""

    pillar: Forms
    """A heading of the plan."""
    objective: Forms
    """A level between pillar and action."""
    action: Forms
    """One promise of the plan."""
    period: Forms
    """The time that a report covers; in some places, the site writes "reporting" before the word."""
    party: Forms
    """The country whose plan it is."""
