"""The words in headings of ratings and texts: raters, earlier reports, and what is usual."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from planpress.importing.lexicon import WITHOUT_SPACES, headings, key, words
from planpress.importing.tables.times import month_number

JUDGING = frozenset(["rating", "status", "progress", "percent", "updates"])
"""The roles of headings whose words are usual in the heading of a column of ratings."""
BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
OF_WORK = frozenset(["action", "pillar", "commitment"])
"""The roles of headings that name work."""
OUTSIDE = re.compile(r"\b(?:extern\w*|ind[eé]pend\w*)\b", re.IGNORECASE)
"""Words that say where challenges come from, not who names them."""


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
        [
            *listed,
            *words("USUAL"),
            *words("PARTY_SIDE"),
            *words("LINKING"),
            *words("BY"),
            *words("SINCE"),
            *words("PREVIOUS"),
            "%",
        ]
    )


def is_earlier(text: str) -> bool:
    """Tell whether a heading, such as "Previous rating", is about an earlier report and not about the time since it.

    Args:
        text: The heading.
    """
    return names_any(text, "PREVIOUS") and not names_any(text, "SINCE")


def is_current(text: str) -> bool:
    """Tell whether a heading consists only of a word for the present report, such as "Current"."""
    return key(text) in words("CURRENT")


def is_of_others(text: str) -> bool:
    """Tell whether a text contains a word for raters other than the Party, such as "NGO" or "Secretariat".

    Args:
        text: The words before a rating.
    """
    return names_any(text, "RATERS")


def rater_terms(text: str) -> Iterator[re.Match[str]]:
    """Yield the words for raters other than the Party; a committee that gives a self-assessment is not such a rater.

    Args:
        text: A heading, whose words in brackets are looked at separately.
    """
    for piece in (BRACKETS.sub(" ", text), *BRACKETS.findall(text)):
        seen = key(piece)
        own = any_term("SELF").match(seen)
        rest = seen[own.end() :].strip() if own else ""
        by_itself = own and (not rest or any_term("BY").match(rest) or any_term("LINKING").match(rest))
        for match in any_term("RATERS").finditer(seen):
            if not (by_itself and match[0] in words("OFFICES")):
                yield match


def names_any(text: str, listed: str) -> bool:
    """Tell whether a text contains a term from a list of the lexicon."""
    return bool(any_term(listed).search(key(text)))


@cache
def any_term(listed: str) -> re.Pattern[str]:
    """Return a pattern for the folded terms in a list of the lexicon."""
    spaced = "|".join(re.escape(term) for term, language in words(listed).items() if language not in WITHOUT_SPACES)
    joined = "|".join(re.escape(term) for term, language in words(listed).items() if language in WITHOUT_SPACES)
    return re.compile(rf"(?<!\w)(?:{spaced})(?!\w)" + (f"|{joined}" if joined else ""))


def is_not_of_progress(text: str) -> bool:
    """Tell whether words say that something other than progress is rated, such as a risk.

    Args:
        text: A heading of ratings.
    """
    seen = f" {key(text)} "
    for term in _names_of_work():  # "priority action" is an action
        if term in seen:
            seen = seen.replace(f" {term} ", " ").replace(f" {term}s ", " ")
    return any(f" {term} " in seen for term in words("NOT_OF_PROGRESS"))


@cache
def _names_of_work() -> tuple[str, ...]:
    """Return the terms of several words for actions and groups of actions."""
    known = headings().items()
    return tuple(term for term, roles in known if " " in term and {role for role, _ in roles} <= OF_WORK)
