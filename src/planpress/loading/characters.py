"""Finds and names characters that are invisible or look like others, in the text as typed."""

import re
import unicodedata
from dataclasses import dataclass

from planpress.model.scalars import quoted

INVISIBLE_CLASS = (
    "\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180e"
    "\u2000-\u200f\u202a-\u202f\u205f-\u206f\u2800\u3000\u3164\ufeff\uffa0"
)
INVISIBLE = re.compile(f"[{INVISIBLE_CLASS}]")
CURLY_CLASS = "\u2018-\u201f\u00ab\u00bb\u2039\u203a\u300c-\u300f\uff02\uff07\u00b4`"
CURLY_ENDS = re.compile(f"[{CURLY_CLASS}](?P<inner>[^{CURLY_CLASS}]+)[{CURLY_CLASS}]")
CURLY = re.compile(f"[{CURLY_CLASS}]")
WIDE = re.compile("[\uff01-\uff5e]")
WIDE_SHIFT = 0xFEE0
NO_SPACE = re.compile(r"(?P<key>[A-Za-z_][\w-]*)(?::|\s*[=\uff1a]\s*)(?P<value>[^\s/\\=].*)", re.DOTALL)
"""A key and a value that are not separated by a colon and a space, such as "key:value" or "key = value"."""
NOTHING = re.compile(
    r"n\s*[./]?\s*a\.?|tb[acd]\.?|[-\u2013\u2014_.?*…]{1,5}|x{1,4}|none|nil|null|unknown"
    r"|not (?:known|available|applicable)",
    re.IGNORECASE,
)
BULLET_SIGNS = "•‣\u2043▪▫◦●○·∙■□➢➤►✓✔✗→\u2013\u2014\u2212\uf0b7\uf0a7\uf0d8\uff0d"


def named(char: str) -> str:
    """Name a character by its code point and its Unicode name: ``U+00A0 NO-BREAK SPACE``."""
    return f"U+{ord(char):04X} {unicodedata.name(char, '(no name)')}"


def remedy(char: str) -> str:
    """State what to do about an invisible character."""
    return "replace it with an ordinary space, or delete it" if unicodedata.category(char) == "Zs" else "delete it"


@dataclass(frozen=True)
class Oddity:
    """An odd character in a word that must be exact, such as an id, a date or a key.

    Args:
        index: Its index in the word, counted from 0.
        message: What is wrong.
        hint: What to do.
    """

    index: int
    message: str
    hint: str


def oddity(word: str) -> Oddity | None:
    """Return what is odd about the characters of a word that must be exact; None if nothing is.

    Args:
        word: An id, a date, a key or the like, as typed.
    """
    if match := INVISIBLE.search(word):
        seen = " ".join(
            INVISIBLE.sub(lambda invisible: " " if unicodedata.category(invisible[0]) == "Zs" else "", word).split()
        )
        if not seen:
            return Oddity(0, f"this is only {named(match[0])}, which is invisible", "write the value")
        end = len(word.rstrip(f"{match[0]} "))
        where = "before" if not word[: match.start()].strip() else "after" if match.start() >= end else "inside"
        message = f"the invisible character {named(match[0])} is {where} {quoted(seen)}"
        return Oddity(match.start(), message, remedy(match[0]))
    if match := CURLY_ENDS.fullmatch(word.strip()):
        inner = match["inner"].strip()
        message = f"the quotes around {quoted(inner)[1:-1]} are not straight ones: {named(word.strip()[0])}"
        return Oddity(0, message, f"write {quoted(inner)} with straight quotes, U+0022")
    if (match := CURLY.search(word)) and len(word) > 1:
        return Oddity(
            match.start(), f"the quote here is {named(match[0])}", 'straight quotes, U+0022, are needed: "..."'
        )
    if match := WIDE.search(word):
        narrow = WIDE.sub(lambda wide: chr(ord(wide[0]) - WIDE_SHIFT), word)
        return Oddity(match.start(), f"{named(match[0])} is not the ordinary character", f"write {quoted(narrow)}")
    return None


def is_nothing(word: str) -> bool:
    """Tell whether a word only means that no value exists, such as "N/A", "TBD" or "-"."""
    return bool(NOTHING.fullmatch(word.strip()))
