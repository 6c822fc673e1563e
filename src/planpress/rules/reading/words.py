"""Converts words to the form that the rules compare."""

import re
import string
from collections.abc import Sequence
from functools import lru_cache
from sys import intern

import Stemmer

from planpress.function_words import EVERY_FUNCTION_WORD
from planpress.loading.characters import BULLET_SIGNS
from planpress.model.message import Worded

HIDDEN = re.compile(r"`[^`\n]*`|(?<=\])\([^()\s]*\)|https?://[^\s)>\]]+")
"""Code, link targets and bare addresses, which are not words of the text."""
WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*|\d+(?:[.,]\d+)*")
BETWEEN = str.maketrans(
    dict.fromkeys(
        f"{string.punctuation}{BULLET_SIGNS}\u00a1\u00bf\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u00ab\u00bb\u00a0\u202f",
        " ",
    )
)
ASCII = bytes.maketrans(
    f"{string.punctuation}{string.ascii_uppercase}".encode(),
    f"{' ' * len(string.punctuation)}{string.ascii_lowercase}".encode(),
)
"""``BETWEEN`` for ASCII text, with the small letter of each capital; such a table is applied several times as fast."""


def vocabulary(text: str) -> frozenset[str]:
    """Return the words of a text in lower case; punctuation, including apostrophes and hyphens, separates words.

    Equal words of different texts are the same string, and the set is copied to the size that it needs. The rules
    compare the words of each text with a hundred lists, and small sets are compared in two thirds of the time.
    """
    parted = text.encode().translate(ASCII).decode() if text.isascii() else text.lower().translate(BETWEEN)
    return frozenset(set(map(intern, parted.split())))


def word_set(words: str) -> frozenset[str]:
    """Return the words of a list that is written as one string."""
    return frozenset(words.split())


ENGLISH = Stemmer.Stemmer("english")
"""The Snowball algorithm, which removes endings; most French and Spanish endings stay."""
BRITISH = re.compile(r"is(?=(?:e[ds]?|ing|ations?)$)")
"""The "is" in "organise" and "organisation", because the algorithm would not match these words with "organize"."""


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Shorten a lower-case word to its stem, so that "crimes" matches "crime" and "managed" matches "management"."""
    return str(ENGLISH.stemWord(BRITISH.sub("iz", word)))


def content(text: str) -> tuple[str, ...]:
    """Return a text's meaningful words, in order and in lower case, without words such as articles."""
    return tuple(word for word in WORD.findall(text.lower()) if word not in EVERY_FUNCTION_WORD)


def stems(text: str) -> frozenset[str]:
    """Return the stems of the meaningful words in a text."""
    return frozenset(stem(word) for word in content(text))


def plainly(text: str) -> str:
    """Return a text in lower case, without punctuation, to check whether two texts have the same words."""
    return " ".join(text.lower().translate(BETWEEN).split())


def lowered(text: str) -> str:
    """Return a text in lower case and of the same length; a capital stays if its small letter has two characters."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)


def shorten(text: str, length: int = 60) -> str:
    """Shorten a text for a message, cutting it at the end of a word."""
    text = " ".join(text.split())
    if len(text) <= length:
        return text
    return text[:length].rsplit(" ", 1)[0].rstrip(" ,;:.") + " ..."


def listed(names: Sequence[str], most: int = 12) -> Worded:
    """Return a list of names for a message."""
    more = len(names) - most
    english = ", ".join(names[:most]) + (f" and {more} more" if more > 0 else "")
    return Worded(english, tuple(names))
