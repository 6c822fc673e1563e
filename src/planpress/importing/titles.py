"""The titles of actions: brackets of the template and asterisks are not part of them."""

import re
from dataclasses import dataclass

from planpress.importing.placeholders import is_open_title

BRACKETS = (("[", "]"), ("\u2039", "\u203a"))
STARRED = r"\s{0,9}(?:\(\s{0,9}[*\u2217\uff0a]{1,9}\s{0,9}\)|[*\u2217\uff0a]{1,9})\s{0,9}"
"""An asterisk, also in brackets; the limits keep a search in a long text fast."""
STAR = re.compile(rf"{STARRED}(?=[\]\s.]{{0,9}}$)")
STAR_BEFORE = re.compile(STARRED)


PAIRS = {"(": ")", "[": "]"}
BRACKET_SIGNS = "()[]"


@dataclass(frozen=True)
class PrintedTitle:
    """The name of an action as one part of the report prints it.

    Args:
        title: The name, without brackets and asterisk; "" for words of the template such as "[Action]".
        starred: Whether the part prints an asterisk.
    """

    title: str
    starred: bool

    @property
    def is_printed(self) -> bool:
        """Whether the part prints a name or an asterisk, and not only the number of the action."""
        return bool(self.title) or self.starred


def printed_title(text: str) -> PrintedTitle:
    """Take the asterisk and the brackets of the template off the name of an action.

    Args:
        text: What is printed after the number.
    """
    words = " ".join(text.split())
    starred = bool(STAR.search(words) or STAR_BEFORE.match(words))
    words = STAR_BEFORE.sub("", STAR.sub("", words), count=1) if STAR_BEFORE.match(words) else STAR.sub("", words)
    words = "" if is_open_title(words) else unbracketed(words)
    if STAR.search(words):
        starred, words = True, STAR.sub("", words).strip()
    return PrintedTitle(words, starred)


def unbracketed(words: str) -> str:
    """Return words without the square brackets that enclose them, even if one of the two is missing."""
    words = words.strip()
    for opening, closing in BRACKETS:
        if words.startswith(opening) and words.endswith(closing):
            inner = words[1:-1]
            if opening not in inner and closing not in inner:
                return inner.strip()
        elif words.startswith(opening) and closing not in words:
            return words[1:].strip()
        elif words.endswith(closing) and opening not in words:
            return words[:-1].strip()
    return words


def without_outer_brackets(words: str, signs: str) -> str:
    """Return words without signs at their edges and without brackets around all of them or with a missing partner.

    Args:
        words: The words, such as "(Map, second edition):" or "Map (second edition)".
        signs: The signs to take off.
    """
    partners, start, end = _partners(words), 0, len(words)
    while start < end:
        first, last = words[start], words[end - 1]
        if first in signs or partners.get(start, end - 1 if first in BRACKET_SIGNS else 0) == end - 1:
            start += 1
        elif last in signs or partners.get(end - 1, -1 if last in BRACKET_SIGNS else start) < start:
            end -= 1
        else:
            break
    return words[start:end]


def _partners(words: str) -> dict[int, int]:
    """Return the places of brackets in words, each with that of the bracket that belongs to it."""
    open_places: list[int] = []
    partners: dict[int, int] = {}
    for place, sign in enumerate(words):
        if sign in PAIRS:
            open_places.append(place)
        elif open_places and PAIRS[words[open_places[-1]]] == sign:
            partners[place] = open_places.pop()
            partners[partners[place]] = place
    return partners
