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
    """Return a pattern of all terms in the given lists, without a group around the pattern.

    The longest term at a position matches. Terms with the same first letter share it: `re` tries all branches of a
    pattern at each position of a text, and in a long list, most terms differ in their first letter from the text.
    """
    every = {term for terms_of_language in lists for term in terms_of_language}
    by_letter: dict[str, list[str]] = {}
    for term in sorted(every, key=lambda term: (-len(term), term)):
        by_letter.setdefault(term[0].lower(), []).append(term)
    return "|".join(map(_begun_alike, by_letter.values()))


def _begun_alike(terms: list[str]) -> str:
    """Return a pattern of terms that begin with the same letter, small or capital."""
    letters = {term[0] for term in terms}
    if len(terms) == 1 or len(letters) > 1:
        return "|".join(map(re.escape, terms))
    return f"{re.escape(letters.pop())}(?:{'|'.join(re.escape(term[1:]) for term in terms)})"


def term_of(*lists: Terms) -> str:
    """Return a pattern for any term in the given lists, as a group such as "(?:taken|put)"."""
    return f"(?:{any_term(*lists)})"


def meanings(listed: str) -> tuple[Terms, ...]:
    """Return the terms of each meaning in a list; semicolons separate meanings, and commas separate terms."""
    return tuple(terms(part) for part in listed.split(";"))
