"""Whether two wordings promise the same: their words, apart from spelling and function words."""

import re
import unicodedata
from collections import Counter

from planpress.compare.wording import words
from planpress.model.characters import as_seen

FUNCTION_WORDS = {
    "en": "a an the of to for in on at by with from as and that which this these those its their "
    "is are be been was were will shall",
    "fr": "le la les l un une des du de d à au aux et en dans sur pour par avec que qui qu "
    "ce cette ces son sa ses leur leurs est sont sera seront",
    "es": "el la los las un una unos unas de del a al y e en por para con que se su sus es son será serán",
}
"""Words that carry no promise of their own. Not among them: "or", "not", "all", "any", "only" and others that
widen or narrow what is promised."""

SPELLINGS = (
    ("isation", "ization"),
    ("ising", "izing"),
    ("ised", "ized"),
    ("ise", "ize"),
    ("yse", "yze"),
    ("ence", "ense"),
    ("our", "or"),
    ("re", "er"),
    ("ogue", "og"),
    ("ame", "am"),  # "programme", once its letters are single
)
"""British endings and the American ones."""
LATIN_MARKS = re.compile("[\u0300-\u036f]")
DOUBLED = re.compile(r"(\w)\1")
HYPHENS = re.compile(r"(?<=\w)-(?=\w)")


def same_scope(before: str, after: str, language: str) -> bool:
    """Whether two wordings use the same words, apart from spelling and function words.

    Set aside are function words, order, case, punctuation, accents, doubled letters, hyphens in a word, and
    British or American endings. Any other word added or removed is a change of scope, a number or a plural
    too: whether it matters is for the reader to judge.

    Args:
        before: The earlier wording.
        after: The later one.
        language: Its code; in a language without a list of function words every word counts.
    """
    one, other = _content(before, language), _content(after, language)
    return Counter(one) == Counter(other) or "".join(one) == "".join(other)


def fold(word: str) -> str:
    """Return a lower-case word without what is only spelling."""
    bare = LATIN_MARKS.sub("", unicodedata.normalize("NFD", word))
    if any(one.isdigit() for one in bare):
        return bare
    single = DOUBLED.sub(r"\1", bare)
    plural = "s" if single.endswith("s") else ""
    stem = single.removesuffix("s")
    for british, american in SPELLINGS:
        if stem.endswith(british) and len(stem) > len(british) + 1:
            return stem.removesuffix(british) + american + plural
    return single


def _content(text: str, language: str) -> list[str]:
    """Return the folded words of a text that carry meaning, in their order."""
    passed_over = frozenset(FUNCTION_WORDS.get(language.split("-", maxsplit=1)[0], "").split())
    plain = HYPHENS.sub("", unicodedata.normalize("NFKC", as_seen(text)).casefold())
    return [fold(one) for one in words(plain) if one not in passed_over]
