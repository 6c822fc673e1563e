"""Recognises the words for the rating of a plan as a whole, such as "Overall rating of the plan"."""

import re
from collections.abc import Callable, Sequence
from functools import cache

from planpress.importing.lexicon import LANGUAGES, key, words
from planpress.importing.overall_sentences import WHOLE
from planpress.importing.rating_terms import rating_words

LONGEST = 80
"""The maximum number of characters in the words of such a row."""
AS_A_WHOLE = re.compile(
    r"\bas a whole\b|\bwhole plan\b|\bdans son ensemble\b|\bensemble d[ue]\b|\ben su conjunto\b|\bconjunto del?\b|"
    r"\bno seu (?:conjunto|todo)\b|\bconjunto do\b|\u0643\u0643\u0644",
    re.IGNORECASE,
)


def is_overall(text: str) -> bool:
    """Tell whether a text consists of words for a plan as a whole, such as "Overall rating of the plan".

    Args:
        text: The words where other rows have the number or the title of an action.
    """
    if len(text) > LONGEST or not (WHOLE.search(text) or AS_A_WHOLE.search(text)):
        return False
    return set(key(AS_A_WHOLE.sub(" ", WHOLE.sub(" ", text))).split()) <= _usual()


@cache
def _usual() -> frozenset[str]:
    """Return the words that a heading of the rating of a whole plan contains."""
    linking = {term for module in LANGUAGES.values() for term in module.LINKING}
    listed = (
        *words("USUAL"),
        *map(key, rating_words()),
        *map(key, linking),
        "strategy",
        "strategie",
        "estrategia",
        "s",
    )
    return frozenset(piece for term in listed for piece in term.split())


def are_overall(texts: Sequence[str], is_label: Callable[[str], bool]) -> bool:
    """Tell whether the texts in a row are such words and a label, as in "Overall rating | On track".

    Args:
        texts: The texts in the row.
        is_label: Tells whether a text is the label of a rating.
    """
    return any(map(is_label, texts[1:])) and is_overall(texts[0].strip())
