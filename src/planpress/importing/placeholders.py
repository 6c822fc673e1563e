"""Recognises the words of a template that nobody replaced, such as "[Summary]" and "[jj mois aaaa]"."""

import re

from planpress.exchange.office import TextParagraph, Uncertainty
from planpress.importing.form_words import BRACKETED_ONLY, PLACEHOLDER, WISHED
from planpress.importing.heading_words import is_usual, role_of
from planpress.importing.lexicon import headings, key, statuses, words
from planpress.importing.rater_words import any_term
from planpress.importing.requesting import begins_with_a_request
from planpress.model.scalars import quoted

OF_ALL = re.compile(
    r"\b(?:overall|globale?|g[ée]n[ée]rale?|geral|\u0627\u0644\u0639\u0627\u0645\u0629?|\u0627\u0644\u0625\u062c\u0645\u0627\u0644\u064a\u0629?)(?!\w)",
    re.IGNORECASE,
)
"""Words for the whole plan beside the word for a rating."""
UNIT = (
    r"(?:d{1,4}|j{1,4}|m{1,4}|a{2,4}|y{2,4}|day|month|year|jour|mois|ann[ée]e|d[íi]a|mes|a[ñn]o|m[êe]s|ano|"
    r"(?:\u0627\u0644)?(?:\u064a\u0648\u0645|\u0634\u0647\u0631|\u0633\u0646\u0629|\u0639\u0627\u0645))"
)
OPEN_DAY = re.compile(rf"{UNIT}(?:[\s/.,-]{{1,3}}(?:de\s|of\s|do\s|del\s)?{UNIT}){{1,2}}", re.IGNORECASE)
"""What a template prints in place of a day or a month, such as "DD Month YYYY"."""
COUNTED = re.compile(r"\s\d{1,2}(?:\s?[\u2013-]\s?\d{1,2})?$")
"""A number behind the word for a field, as in "Indicator 1" and "Rating 1-5"."""
OF_NAMES = ("action", "number")
"""What words for actions announce."""
IN_BRACKETS = re.compile(r"\[[^\[\]\n]{1,100}\]")
SENTENCE_END = re.compile(r"[.!?\u2026\u061f]\W{0,3}$")
LONGEST = 100
"""The maximum number of characters of words that stand for a text."""


def is_placeholder(text: str) -> bool:
    """Tell whether words are left over from the template.

    Args:
        text: The words, with their brackets.
    """
    bracketed = bool(BRACKETED_ONLY.fullmatch(text))
    is_asked = begins_with_a_request(text) or WISHED.fullmatch(text) or any_term("LEFT_OPEN").match(key(text))
    if bracketed and (is_asked or names_a_field(text)):
        return True
    return bool(PLACEHOLDER.fullmatch(text)) and (bracketed or len(text.split()) > 1)


def is_unfilled(text: str) -> bool:
    """Tell whether a short field, such as a name or a day, only contains words of the template, also without brackets.

    Args:
        text: The words of the field.
    """
    return bool(PLACEHOLDER.fullmatch(text)) or is_placeholder(text)


def names_a_field(text: str) -> bool:
    """Tell whether words in brackets say only what belongs in their place, as "[Summary]" and "[name of country]".

    Args:
        text: The words, with their brackets.
    """
    if len(text) > LONGEST or not BRACKETED_ONLY.fullmatch(text):
        return False
    inside = text[1:-1].strip(" :")
    if key(inside) in statuses():
        return False
    bare = OF_ALL.sub("", inside).strip()
    bare = bare if role_of(bare) in OF_NAMES else COUNTED.sub("", bare)
    is_known = key(inside) in headings() or bool(role_of(bare) and is_usual(bare))
    return is_known or asks_for_a_name(inside) or bool(OPEN_DAY.fullmatch(inside))


def is_open_title(text: str) -> bool:
    """Tell whether words in brackets stand for the name of an action, as in "[Action]" and "[Title of the action]".

    Args:
        text: The words, with their brackets.
    """
    return names_a_field(text) and role_of(text[1:-1]) in OF_NAMES


def asks_for_a_name(text: str) -> bool:
    """Tell whether words say whose name belongs in their place, as in "name of institution".

    Args:
        text: The words.
    """
    first, *rest = key(text).split() or [""]
    return first in words("NAMES") and bool(rest) and rest[0] in words("FUNCTION_WORDS")


def may_be_a_placeholder(text: str) -> bool:
    """Tell whether a text is in square brackets and no sentence, so that it may say only what belongs in its place.

    Args:
        text: The words, with their brackets.
    """
    return bool(IN_BRACKETS.fullmatch(text)) and not SENTENCE_END.search(text)


def bracketed_text(paragraph: TextParagraph) -> Uncertainty:
    """Return what to say about a text that may be a placeholder, and was kept.

    Args:
        paragraph: The text.
    """
    hint = "delete it if it is left over from the template"
    return Uncertainty(paragraph.place, f"{quoted(paragraph.words)} is a text in brackets", hint)
