"""Finds words that reveal something which should not be public."""

import re
from collections.abc import Callable
from typing import NamedTuple

from planpress.rules.reading.prose import Passage
from planpress.rules.reading.screening import Screened, Screens

NAME = r"[A-Z][\w'\u2019-]{0,40}"
"""A capitalised word: a name, or part of one."""
PERSON = r"[A-Z][\w'\u2019-]{1,40}+(?: [A-Z][\w'\u2019-]{1,40}+){1,4}+"
"""Two to five capitalised words. The pattern is possessive, so a long run of names is read only once."""


class Giveaway(NamedTuple):
    """Words that reveal something.

    Args:
        words: The pattern of these words.
        harmless: The function that tells whether a match gives nothing away after all.
    """

    words: Screened
    harmless: Callable[[re.Match[str]], object] = lambda match: False


def first_giveaway(passage: Passage, giveaways: Screens[Giveaway]) -> re.Match[str] | None:
    """Return the first match in a passage that reveals something.

    Args:
        passage: The passage.
        giveaways: What to look for, in this order.
    """
    for giveaway in giveaways.candidates(passage.vocabulary):
        for match in giveaway.words.pattern.finditer(passage.text):
            if not giveaway.harmless(match):
                return match
    return None
