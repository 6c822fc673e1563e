"""The terms that are usual in headings of ratings and texts, and the words that may change what a heading means."""

from functools import cache, lru_cache

from planpress.importing.lexicon import headings, key, words
from planpress.importing.tables.times import month_number

JUDGING = frozenset(["rating", "status", "progress", "percent", "updates"])
"""The roles of headings whose words are usual in the heading of a column of ratings."""


@lru_cache(maxsize=5_000)
def unusual_words(text: str, role: str = "rating") -> str:
    """Return the words of a heading of ratings or texts that may change what it means; "" if there are none.

    Args:
        text: The heading, without the names of assessors.
        role: What the column contains.
    """
    seen = f" {key(text).replace('/', ' ')} "
    usual = usual_terms() | {term for term, roles in headings().items() if role in {known for known, _ in roles}}
    for phrase in sorted((term for term in usual if " " in term), key=len, reverse=True):
        seen = seen.replace(f" {phrase} ", " ")
    return " ".join(word for word in seen.split() if word not in usual and not is_usual_term(word))


def is_usual_term(word: str) -> bool:
    """Tell whether a folded word is usual in headings of ratings, or is a number or a month."""
    return (
        word in usual_terms()
        or any(char.isdecimal() for char in word)
        or not word.isascii()
        or bool(month_number(word))
    )


@cache
def usual_terms() -> frozenset[str]:
    """Return the usual terms in headings of ratings."""
    listed = [term for term, roles in headings().items() if JUDGING & {role for role, _ in roles}]
    return frozenset(
        [*listed, *words("USUAL"), *words("LINKING"), *words("BY"), *words("SINCE"), *words("PREVIOUS"), "%"]
    )
