"""Shortens search indexes in scripts such as Khmer, Thai and Lao, whose letters take three bytes each in UTF-8.

An index exchanges the block of its script with 128 Cyrillic letters, which take two bytes each. Exchanging the two
blocks again gives the text back, so nothing needs to be escaped. Unlike the 128 characters from U+0080, these letters
include no control characters.
"""

from collections import Counter

SIZE = 128
"""The number of characters in a block. Khmer, Thai, Lao and the Indic scripts begin at a multiple of this number."""
SHORT = 0x400
"""The first of the Cyrillic letters."""
FIRST_LONG, LAST_LONG = 0x900, 0x1FFF
"""The range of three-byte characters that contains the scripts to exchange; punctuation begins after this range."""
LEAST = 0.05
"""The minimum share of an index's bytes that an exchange must save; without an exchange, programs can read the index as
it is.
"""


def block_of(text: str) -> int | None:
    """Return the first character of the block that is worth exchanging; None if no block is.

    Args:
        text: The text of an index.
    """
    counts = Counter[int]()
    for letter, count in Counter(text).items():
        counts[ord(letter) // SIZE * SIZE] += count
    short = counts[SHORT]
    long = {block: count for block, count in counts.items() if FIRST_LONG <= block <= LAST_LONG}
    block = max(sorted(long), key=long.__getitem__, default=SHORT)
    saved = counts[block] - short
    return block if saved > LEAST * len(text.encode()) else None


def exchanged(text: str, block: int) -> str:
    """Return a text in which a block and the Cyrillic letters are exchanged.

    Args:
        text: Any text.
        block: The first character of the block.
    """
    there = {SHORT + place: block + place for place in range(SIZE)}
    back = {block + place: SHORT + place for place in range(SIZE)}
    return text.translate(there | back)
