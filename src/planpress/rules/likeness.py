"""How much two titles share."""

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable

from planpress.rules.languages import SPACELESS, script
from planpress.rules.words import plainly, stems

Weights = Callable[[str], float]
"""How much a word tells, more than 0."""
BETWEEN_WORDS = re.compile(r"[\W_]+")


def parts(text: str) -> frozenset[str]:
    """Return what two texts can share: the stems of words, or pairs of letters where no space parts the words.

    Args:
        text: The text, in any language.
    """
    if script(text) not in SPACELESS:
        return stems(text) or frozenset(plainly(text).split())
    letters = BETWEEN_WORDS.sub("", plainly(text))
    return frozenset(letters[at : at + 2] for at in range(max(1, len(letters) - 1)))


def weights(texts: Iterable[str]) -> Weights:
    """Return how much each part tells: the fewer texts have it, the more.

    Args:
        texts: All the texts that are compared.
    """
    found = [parts(one) for one in texts]
    often = Counter(part for one in found for part in one)
    return lambda part: math.log(1 + len(found) / max(1, often[part]))


def similarity(one: str, other: str, weigh: Weights = lambda part: 1.0) -> float:
    """Return how much two texts share of their meaning, 0 to 1: the Jaccard index of their parts, weighed.

    Args:
        one: A text.
        other: Another one.
        weigh: How much each part counts.
    """
    left, right = parts(one), parts(other)
    whole = sum(map(weigh, left | right))
    return sum(map(weigh, left & right)) / whole if whole else 1.0
