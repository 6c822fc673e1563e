"""A pattern of words that show that an action is not finished."""

from typing import NamedTuple

from planpress.rules.reading.screening import Screened
from planpress.rules.reading.shapes import either


class Pattern(NamedTuple):
    """Words that show that an action is not finished.

    Args:
        words: The pattern of the words, for sentences in lower case.
        recurs: Whether "every year" and similar words make a match harmless.
    """

    words: Screened
    recurs: bool = False


def pattern(*shapes: str, recurs: bool = False) -> Pattern:
    """Return a pattern that matches any of several shapes.

    Args:
        shapes: A regular expression for each shape.
        recurs: Whether "every year" and similar words make a match harmless.
    """
    return Pattern(Screened(either(*shapes)), recurs)
