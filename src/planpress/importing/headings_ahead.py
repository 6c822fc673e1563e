"""Tells what headings about the time after a report announce: "Next year", "Plans for 2024", "Remaining risks"."""

import re

from planpress.importing.heading_years import YEARS, without_year
from planpress.importing.lexicon import headings, key, words
from planpress.importing.question_headings import FURTHER_WORDS
from planpress.importing.rater_words import any_term

YEAR_FIRST = re.compile(rf"^{YEARS}\s(?=[^\W\d_])")
MOST_WORDS = 9
"""The maximum number of words in such a heading."""
BESIDE = FURTHER_WORDS | words("BESIDE_AHEAD").keys()
"""Words that can stand beside those for a plan, a year or what is left."""

ARTICLES = frozenset(["the", "any", "les", "des", "los", "las", "os", "as"])


def ahead_role(text: str) -> str:
    """Return what a heading about the time after the report announces.

    Args:
        text: The heading, such as "Plans for 2024", "Planned for next year" or "Remaining risks".

    Returns:
        "outlook" or "challenges"; "" for any other text, also for plans for a year that are not called so, as in
        "Planned in 2022".
    """
    return _left(text) or _planned(text, ("PLANS",)) or ("outlook" if key(text) in words("PLANS_ALONE") else "")


def label_ahead(text: str) -> str:
    """Return the same for a label in front of a text, where "Planned for 2024" and "Next" have no other meaning either.

    Args:
        text: The words of the label.
    """
    return (
        ahead_role(text) or _planned(text, ("PLANS", "EXPECTED")) or ("outlook" if key(text) in words("NEXT") else "")
    )


def last_year(text: str) -> int:
    """Return the year with which a heading begins or ends; 0 if it has none.

    Args:
        text: The heading.
    """
    named = re.findall(YEARS, text) if _without_year(text) != text else []
    return int(named[-1][:4]) if named else 0


def _planned(text: str, lists: tuple[str, ...]) -> str:
    """Return "outlook" for a time to come, with or without a word for plans, and for such a word with a year."""
    bare = _without_year(text)
    seen = key(bare)
    rest, following = any_term("NEXT_PERIOD").subn(" ", seen)
    plans = 0
    for listed in lists if bare != text else ("PLANS", "EXPECTED"):
        rest, found = any_term(listed).subn(" ", rest)
        plans += found
    is_ahead = following or (plans and bare != text)
    return "outlook" if is_ahead and _has_no_others(seen, rest) else ""


def _left(text: str) -> str:
    """Return "challenges" for what is left of risks and difficulties."""
    rest, left = any_term("LEFT").subn(" ", key(without_year(text)))
    named = " ".join(piece for piece in rest.split() if piece not in ARTICLES)
    hindering = named in words("RISK") or "challenges" in dict(headings().get(named, ()))
    return "challenges" if left and hindering else ""


def _without_year(text: str) -> str:
    return YEAR_FIRST.sub("", without_year(text))


def _has_no_others(seen: str, rest: str) -> bool:
    return len(seen.split()) <= MOST_WORDS and set(rest.split()) <= BESIDE
