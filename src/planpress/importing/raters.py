"""Tells whose rating a heading announces, and whether it is about an earlier report."""

import re
from functools import cache

from planpress.importing.lexicon import WITHOUT_SPACES, key, words
from planpress.importing.tables.headings import heading_assessor
from planpress.model import Plan

GENERIC = frozenset(
    ["assessment", "evaluation", "rating", "ratings", "review", "progress", "notation", "note", "evaluacion",
     "valoracion", "calificacion", "appreciation", "the", "by", "of", "for", "a", "de", "la", "le", "les", "du",
     "des", "par", "por", "el", "los", "del", "and", "et", "y"]
)  # fmt: skip
"""Words in the labels of assessors that do not tell them apart."""
OTHERS = "?"
"""Stands for a rater who is not an assessor of the plan, and for earlier ratings."""
FOLLOWED = re.compile(
    r"\b(?:see|agreed|guid\w+|template|format|according|voir|convenu\w*|lignes directrices|mod[eè]le|selon|"
    r"conform\w+|v[eé]ase|acordad\w+|directrices|plantilla|modelo|seg[uú]n)\b",
    re.IGNORECASE,
)
"""Words of headings that name somebody whose guidance or form was followed, not somebody who gives the ratings."""


def rater(text: str, plan: Plan) -> str:
    """Return whose ratings a heading announces.

    Args:
        text: The heading of ratings.
        plan: The plan, with the names and labels of its assessors.

    Returns:
        The id of an assessor; ``OTHERS`` for somebody else and for earlier ratings; "" if the heading does not say.
    """
    if is_earlier(text):
        return OTHERS
    named = named_assessor(text, plan)
    if named and named != plan.assessors[0].id:
        return named
    match = None if FOLLOWED.search(text) else _pattern("RATERS").search(key(text))
    if match and not (named and set(match[0].split()) <= _own_words(plan)[named]):  # a "third party" is not the Party
        return OTHERS
    return named


def named_assessor(text: str, plan: Plan) -> str:
    """Return the assessor that a heading names, even by words such as "Party" for a self-assessment by the Party.

    Args:
        text: The heading.
        plan: The plan, with the names and labels of its assessors.

    Returns:
        The id; "" if none is certain.
    """
    if named := heading_assessor(text, plan):
        return named
    own = _own_words(plan)
    heading = set(key(text).split())
    matching = [name for name, mine in own.items()
                if heading & mine - {word for other in own if other != name for word in own[other]}]  # fmt: skip
    return matching[0] if len(matching) == 1 else ""


def only_assessor(text: str, plan: Plan) -> str:
    """Return the assessor whose name or label a heading is, such as "Secretariat"; "" if it says anything else.

    Args:
        text: The heading.
        plan: The plan, with the names and labels of its assessors.
    """
    named = named_assessor(text, plan)
    heading = set(key(text).split()) - GENERIC
    return named if named and heading and heading <= _own_words(plan)[named] | {key(named)} else ""


def is_earlier(text: str) -> bool:
    """Tell whether a heading, such as "Previous rating", is about an earlier report and not about the time since it.

    Args:
        text: The heading.
    """
    return _names(text, "PREVIOUS") and not _names(text, "SINCE")


def is_current(text: str) -> bool:
    """Tell whether a heading consists only of a word for the present report, such as "Current"."""
    return key(text) in words("CURRENT")


def is_of_others(text: str) -> bool:
    """Tell whether a text contains a word for raters other than the Party, such as "NGO" or "Secretariat".

    Args:
        text: The words before a rating.
    """
    return _names(text, "RATERS")


def _own_words(plan: Plan) -> dict[str, set[str]]:
    """Return the words in the names and labels of each assessor."""
    own: dict[str, set[str]] = {}
    for assessor in plan.assessors:
        wordings = (*assessor.label.wordings, *(assessor.name.wordings if assessor.name else ()))
        own[assessor.id] = {word for wording in wordings for word in key(wording.words).split()} - GENERIC
    return own


def _names(text: str, listed: str) -> bool:
    """Tell whether a text contains a term of a list of the lexicon."""
    return bool(_pattern(listed).search(key(text)))


@cache
def _pattern(listed: str) -> re.Pattern[str]:
    spaced = "|".join(re.escape(term) for term, language in words(listed).items() if language not in WITHOUT_SPACES)
    joined = "|".join(re.escape(term) for term, language in words(listed).items() if language in WITHOUT_SPACES)
    return re.compile(rf"(?<!\w)(?:{spaced})(?!\w)|{joined}")
