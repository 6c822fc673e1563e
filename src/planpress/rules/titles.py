"""Converts the titles of rules into site messages, with the terms that a plan can rename as values."""

import re

from planpress.model import Message
from planpress.model.terms import ENGLISH_TERMS

_FORMS = {word.lower(): plural for singular, plural in ENGLISH_TERMS.values() for word in (singular, plural)}
OWN = re.compile(rf"\b(an?) ({'|'.join(_FORMS)})'s (\w+)", re.IGNORECASE)
"""The possessive form of a term, as in "an action's number"."""
ONE_OF_MANY = re.compile(rf"\ban? ({'|'.join(_FORMS)})\b", re.IGNORECASE)
TERM = re.compile(rf"\b({'|'.join(_FORMS)})\b", re.IGNORECASE)


def headline(title: str) -> Message:
    """Return a title as a message; "an action" becomes "one of the %(term_actions)s", since a term has no article.

    Args:
        title: The title in English.
    """
    words = OWN.sub(lambda match: _begun(match[1], f"the {match[3]} of {match[1].lower()} {match[2]}"), title)
    words = ONE_OF_MANY.sub(lambda match: _begun(match[0], f"one of the {_FORMS[match[1].lower()]}"), words)
    return Message(TERM.sub(_value, words))


def _begun(original: str, words: str) -> str:
    """Return words with a capital letter if the words that they replace begin with one."""
    return words[0].upper() + words[1:] if original[0].isupper() else words


def _value(match: re.Match[str]) -> str:
    term = match[0].lower()
    capital = match[0][0].isupper() and match.start() == 0
    return f"%(term_{term.capitalize() if capital else term})s"
