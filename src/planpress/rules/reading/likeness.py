"""Measures how similar two titles are."""

import math
import re
from collections import Counter
from collections.abc import Callable, Sequence

from planpress.rules.reading.languages import SPACELESS, script
from planpress.rules.reading.words import plainly, stems

Weights = Callable[[str], float]
"""A function that returns the weight of a part of a text, which is above 0."""
BETWEEN_WORDS = re.compile(r"[\W_]+")


def parts(text: str) -> frozenset[str]:
    """Return the parts that texts can share: the stems of words or, in scripts without spaces, pairs of letters.

    Args:
        text: The text, in any language.
    """
    if script(text) not in SPACELESS:
        return stems(text) or frozenset(plainly(text).split())
    letters = BETWEEN_WORDS.sub("", plainly(text))
    return frozenset(letters[at : at + 2] for at in range(max(1, len(letters) - 1)))


def weights(*lists: Sequence[str]) -> Weights:
    """Return a function for the weight of a part; the fewer texts in a list contain the part, the larger its weight.

    Args:
        lists: The texts that are compared, such as the titles of one report and those of another.
    """
    counts = [Counter(part for text in texts for part in parts(text)) for texts in lists]
    most = max((len(texts) for texts in lists), default=0)
    return lambda part: math.log((most + 1) / max(1, *(count[part] for count in counts)))


def similarity(first: str, second: str, weigh: Weights = lambda part: 1.0) -> float:
    """Return the similarity of two texts, from 0 to 1: the weighted Jaccard index of their parts.

    Args:
        first: A text.
        second: The other text.
        weigh: The function that returns the weight of a part.
    """
    left, right = parts(first), parts(second)
    whole = sum(map(weigh, left | right))
    return sum(map(weigh, left & right)) / whole if whole else 1.0
