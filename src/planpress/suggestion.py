"""Suggest the name that a mistyped one stands for. A suggestion must never reverse what was written.

A known name is suggested where the word is the same but for case, hyphens and spaces, or where its letters
slipped. A slip is small and stands inside words: each word has its counterpart in the same order, short words
and digits are equal, the first letter is the same, and no word gains or loses more than one letter. So no
negation or qualifier ("not", "un-", "partly", "-less", Turkish "-ma-") can be what differs.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

MAX_LISTED = 30
MAX_COMPARED = 500
SHORTEST = 4
"""Words with fewer letters must be equal: one letter makes another word of them. One of the two may lack a letter."""
LONG = 10
"""Words with as many letters may have two wrong ones."""
LONGEST = 100
"""Longer words are not compared: the time grows with the square of their length, and no name is that long."""
MOST_SLIPS = 2
YEAR = re.compile(r"(?:19|20)[0-9]{2}")
SEPARATORS = re.compile(r"[\s_.,;:'\"\u2010-\u2015\u2018-\u201f\u00ad\u200b-\u200d\ufeff-]+")
LETTER_O = re.compile(r"(?<=[0-9])o|o(?=[0-9])")
"""The letter typed for the digit 0."""
ALPHABETS = ("LATIN", "GREEK", "CYRILLIC", "ARMENIAN", "GEORGIAN")
"""Where one letter is less than a word: elsewhere one sign can be a negation."""


def suggest(word: str, known: Iterable[str], also: Mapping[str, str] | None = None) -> str:
    """Return "did you mean ...?" where a known name is surely meant, else the list of what is allowed.

    Args:
        word: What was written.
        known: What may be written.
        also: Other words for some of the known ones, such as labels.
    """
    known = tuple(known)
    if meaning := meant(word, known, also):
        return f'did you mean "{meaning}"?'
    return allowed(known)


def allowed(known: Iterable[str]) -> str:
    """Return the list of what is allowed; empty where nothing is."""
    known = tuple(known)
    more = f" and {len(known) - MAX_LISTED} more" if len(known) > MAX_LISTED else ""
    return f"allowed: {', '.join(known[:MAX_LISTED])}{more}" if known else ""


def meant(word: str, known: Iterable[str], also: Mapping[str, str] | None = None) -> str | None:
    """Return the known name that a word surely stands for, or None.

    Args:
        word: What was written.
        known: What may be written.
        also: Other words for some of the known ones, such as labels.
    """
    names = {**(also or {}), **{name: name for name in known}}
    for finder in (_same, _slipped, _of_the_year):
        near_names = finder(word, names)
        if len(near_names) == 1:
            return next(iter(near_names))
        if near_names:
            return None
    return None


def _same(word: str, names: Mapping[str, str]) -> set[str]:
    if word in names:
        return {names[word]}
    by_fold: dict[tuple[str, tuple[str, ...]], set[str]] = defaultdict(set)
    for name, identifier in names.items():
        by_fold[_fold(name)].add(identifier)
    return by_fold.get(_fold(word), set()) if word.strip() else set()


def _slipped(word: str, names: Mapping[str, str]) -> set[str]:
    if len(names) > MAX_COMPARED:
        return set()
    return {identifier for name, identifier in names.items() if _is_slip(_parts(word), _parts(name))}


def _of_the_year(word: str, names: Mapping[str, str]) -> set[str]:
    """Find the one period that a year belongs to."""
    if not YEAR.fullmatch(word):
        return set()
    return {identifier for name, identifier in names.items() if word in _parts(name)}


@lru_cache(4 * 1024)
def _parts(words: str) -> tuple[str, ...]:
    folded = LETTER_O.sub("0", unicodedata.normalize("NFKC", words).casefold())
    return tuple(part for part in SEPARATORS.split(folded) if part)


@lru_cache(4 * 1024)
def _fold(words: str) -> tuple[str, tuple[str, ...]]:
    """Return the word without case, hyphens and spaces; its numbers must be equal one by one: 11 is not 1.1."""
    parts = _parts(words)
    return "".join(parts), tuple(number for part in parts for number in re.findall(r"\d+", part))


def _is_slip(typed: Sequence[str], name: Sequence[str]) -> bool:
    if len(typed) != len(name):
        return False
    slips = [
        _slips(typed_part, name_part)
        for typed_part, name_part in zip(typed, name, strict=True)
        if typed_part != name_part
    ]
    return bool(slips) and sum(slips) <= MOST_SLIPS


def _slips(typed: str, name: str) -> int:
    """Count the letters that slipped in a word; more than are allowed where it may be another word."""
    shorter = min(len(typed), len(name))
    long_enough = shorter >= SHORTEST - 1 and len(typed) + len(name) >= 2 * SHORTEST - 1
    short_enough = max(len(typed), len(name)) <= LONGEST
    same_word = long_enough and short_enough and typed[0] == name[0] and abs(len(typed) - len(name)) <= 1
    if not same_word or not _spelled(typed) or not _spelled(name):
        return MOST_SLIPS + 1
    count = _distance(typed, name)
    return count if count <= (MOST_SLIPS if shorter >= LONG else 1) else MOST_SLIPS + 1


def _spelled(word: str) -> bool:
    return all(char.isalpha() and unicodedata.name(char, "").startswith(ALPHABETS) for char in word)


def _distance(first: str, second: str) -> int:
    """Count the letters to add, take out, change or exchange with their neighbours."""
    before, last = [0] * (len(second) + 1), list(range(len(second) + 1))
    for row, letter in enumerate(first, 1):
        line = [row]
        for column, opposite in enumerate(second, 1):
            best = min(last[column] + 1, line[-1] + 1, last[column - 1] + (letter != opposite))
            if row > 1 and column > 1 and letter == second[column - 2] and first[row - 2] == opposite:
                best = min(best, before[column - 2] + 1)
            line.append(best)
        before, last = last, line
    return last[-1]
