"""Compares words that may be misspelt or have another ending."""

from collections.abc import Sequence
from difflib import SequenceMatcher

SHORTEST = 5
"""The minimum number of letters in a word that may be spelt differently; one of them may be missing, as in "bone"."""
LONGEST_ENDING = 2
ALMOST = 0.85


def are_similar(pieces: Sequence[str], label: Sequence[str]) -> bool:
    """Tell whether two texts have the same words, each perhaps with another ending or a slip.

    Args:
        pieces: The folded words of one text.
        label: The folded words of the other.
    """
    return len(pieces) == len(label) > 0 and all(_is_alike(*pair) for pair in zip(pieces, label, strict=True))


def _is_alike(word: str, known: str) -> bool:
    """Tell whether two words differ by their ending or by a slip; short words must be identical."""
    if word == known:
        return True
    shorter, longer = sorted((len(word), len(known)))
    if shorter < SHORTEST - 1 or longer < SHORTEST or word[0] != known[0]:
        return False
    same = next((n for n, (a, b) in enumerate(zip(word, known, strict=False)) if a != b), shorter)
    ending = longer - same
    return ending <= LONGEST_ENDING or SequenceMatcher(None, word, known).ratio() >= ALMOST
