"""How the terms of a language are written down."""

import re

Terms = tuple[str, ...]
"""Words and phrases, each form by itself: "vault" and "vaults"."""


def terms(listed: str) -> Terms:
    """Return the terms of a list, separated by commas."""
    return tuple(term for part in listed.split(",") if (term := " ".join(part.split())))


def words(listed: str) -> Terms:
    """Return the terms of a list of single words, separated by spaces."""
    return tuple(listed.split())


def any_term(*lists: Terms) -> str:
    """Return a pattern of all the terms of some lists, the longest first; without a group around it."""
    every = {term for terms_of_language in lists for term in terms_of_language}
    return "|".join(re.escape(term) for term in sorted(every, key=lambda term: (-len(term), term)))


def term_of(*lists: Terms) -> str:
    """Return a pattern of one of the terms of some lists, as a group: "put" and "taken" in "(?:taken|put)"."""
    return f"(?:{any_term(*lists)})"


def meanings(listed: str) -> tuple[Terms, ...]:
    """Return the terms of a list; semicolons separate meanings, and commas the terms of a meaning."""
    return tuple(terms(part) for part in listed.split(";"))
