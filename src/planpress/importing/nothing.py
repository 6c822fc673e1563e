"""Recognises texts that only say that there is nothing, such as "None so far" or "n/a", in all languages."""

import re
from functools import cache

from planpress.importing.lexicon import LANGUAGES, key

ONLY_SIGNS = re.compile(r"[\s\u2013\u2014\u2026./_-]*+")
LONGEST = 80
"""The maximum number of characters of such a text."""


def is_nothing(text: str) -> bool:
    """Tell whether a text is empty, consists of dashes, or says only that there is nothing.

    Args:
        text: The text of a cell or paragraph.
    """
    return bool(ONLY_SIGNS.fullmatch(text)) or (len(text) <= LONGEST and key(text) in _phrases())


@cache
def _phrases() -> frozenset[str]:
    """Return the words for nothing, also with words such as "so far" behind them."""
    spoken = [(terms, ends) for module in LANGUAGES.values() for terms, ends in [(module.NOTHING, module.SO_FAR)]]
    alone = {key(term) for terms, _ in spoken for term in terms}
    return frozenset(alone | {key(f"{term} {end}") for terms, ends in spoken for term in terms for end in ends})
