"""Tells headings of difficulties with what was done about them, such as "Constraints and remedies"."""

import re

from planpress.importing.lexicon import headings, key, words

JOINED = re.compile(r"\s*[/&+,]\s*|\s(?:and|et|y|e)\s")
ARTICLES = frozenset(["the", "les", "des", "las", "los", "os", "as"])
QUALIFYING = ("QUALIFIERS", "MAIN")
MOST_WORDS = 9
"""The maximum number of words in such a heading."""


def joined_role(text: str) -> str:
    """Return "challenges" for a heading that joins a word for difficulties and one for remedies or lessons.

    Args:
        text: The heading, such as "Lessons and constraints" or "Difficult\u00e9s et solutions apport\u00e9es".

    Returns:
        "" for any other heading.
    """
    pieces = [piece for piece in map(key, JOINED.split(text.casefold())) if piece]
    if not 1 < len(pieces) <= len(" ".join(pieces).split()) <= MOST_WORDS:
        return ""
    hindering = list(map(_is_of_difficulties, pieces))
    others = (piece for piece, is_hindering in zip(pieces, hindering, strict=True) if not is_hindering)
    return "challenges" if any(hindering) and all(map(_is_of_remedies, others)) else ""


def _is_of_difficulties(piece: str) -> bool:
    return any("challenges" in dict(headings().get(term, ())) for term in (piece, _bare(piece)))


def _is_of_remedies(piece: str) -> bool:
    terms = (piece, _bare(piece))
    return any(term in words("REMEDIES") or "comments" in dict(headings().get(term, ())) for term in terms)


def _bare(piece: str) -> str:
    """Return words without articles and without qualifiers such as "main" and "encountered"."""
    return " ".join(word for word in piece.split() if word not in ARTICLES and not _qualifies(word))


def _qualifies(word: str) -> bool:
    return any(form in words(name) for name in QUALIFYING for form in (word, word.removesuffix("s")))
