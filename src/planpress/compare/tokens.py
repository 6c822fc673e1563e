"""Divides a text in any script into words and the characters between them."""

import unicodedata
from collections.abc import Iterator
from itertools import groupby

UNSPACED = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Myanmar
    (0x1780, 0x17FF),  # Khmer
    (0x3040, 0x30FF),  # Japanese syllables
    (0x3400, 0x4DBF),  # Chinese characters
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
)
"""Scripts without spaces between words, as ranges of code points."""
STACKERS = "\u17d2\u1039"
"""The signs of Khmer and Myanmar that place the next consonant below the previous one."""


def tokens(text: str) -> Iterator[str]:
    """Yield each word, each run of spaces and each other character in a text; joined, they make up the whole text."""
    for kind, run in groupby(text, _kind):
        characters = "".join(run)
        if kind == "word":
            yield from _words(characters)
        elif kind == "space":
            yield characters
        else:
            yield from characters


def words(text: str) -> Iterator[str]:
    """Yield the words of a text; in a script without spaces, a whole run of letters counts as one word."""
    return ("".join(run) for kind, run in groupby(text, _kind) if kind == "word")


def _kind(character: str) -> str:
    if character.isspace():
        return "space"
    category = unicodedata.category(character)
    return "word" if category[0] in "LMN" or category == "Cf" else "sign"


def _words(run: str) -> Iterator[str]:
    for unspaced, part in groupby(_clusters(run), lambda cluster: _is_unspaced(cluster[0])):
        if unspaced:
            yield from part
        else:
            yield "".join(part)


def _clusters(run: str) -> Iterator[str]:
    cluster = ""
    for character in run:
        mark = unicodedata.category(character)[0] in "MC"
        if cluster and not mark and cluster[-1] not in STACKERS:
            yield cluster
            cluster = ""
        cluster += character
    yield cluster


def _is_unspaced(character: str) -> bool:
    return any(first <= ord(character) <= last for first, last in UNSPACED)
