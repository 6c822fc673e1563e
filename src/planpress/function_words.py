"""The function words of a language, such as articles, pronouns, auxiliary verbs and the commonest prepositions.

On their own, these words promise nothing. The list leaves out "or", "not", "all", "any", "only", "within" and other
words that widen or narrow what is promised.
"""

from functools import cache

FUNCTION_WORDS = {
    "en": "a an the of to for in into on at by with from as and that which who this these those "
    "it its they their he his she her we there "
    "is are be been being was were has have had do does did will shall",
    "fr": "le la les l un une des du de d à au aux et en dans sur pour par avec que qui qu "
    "ce cet cette ces son sa ses leur leurs est sont sera seront a ont été être",
    "es": "el la los las un una unos unas de del a al y e en por para con que se su sus es son será serán",
}
"""The function words of each language, by its code."""
EVERY_FUNCTION_WORD = frozenset(" ".join(FUNCTION_WORDS.values()).split())
"""The function words of all these languages, for texts that may be in any of them."""


@cache
def function_words(language: str) -> frozenset[str]:
    """Return the function words of a language; empty if planpress has no list for it.

    Args:
        language: Its code without region and script, such as "en".
    """
    return frozenset(FUNCTION_WORDS.get(language, "").split())
