"""Reads lists of words and builds patterns from them."""

import re

Terms = tuple[str, ...]
"""Words and phrases, with each form as a separate entry: "vault" and "vaults"."""


def terms(listed: str) -> Terms:
    """Return the terms of a list in which commas separate the terms."""
    return tuple(term for part in listed.split(",") if (term := " ".join(part.split())))


def words(listed: str) -> Terms:
    """Return the terms of a list in which spaces separate individual words."""
    return tuple(listed.split())


def any_term(*lists: Terms) -> str:
    """Return a pattern of all terms in the given lists, longest first, without a group around the pattern."""
    every = {term for terms_of_language in lists for term in terms_of_language}
    return "|".join(re.escape(term) for term in sorted(every, key=lambda term: (-len(term), term)))


def term_of(*lists: Terms) -> str:
    """Return a pattern for any term in the given lists, as a group such as "(?:taken|put)"."""
    return f"(?:{any_term(*lists)})"


def meanings(listed: str) -> tuple[Terms, ...]:
    """Return the terms of each meaning in a list; semicolons separate meanings, and commas separate terms."""
    return tuple(terms(part) for part in listed.split(";"))
