"""Suggests the name that a mistyped name was meant to be. A suggestion must never reverse the meaning.

A known name is suggested if the word differs from it only in case, hyphens and spaces, or by a typing error. A typing
error is small and inside a word: the words correspond in order, short words and digits are equal, first letters are
equal, and no word gains or loses more than one letter. The difference can therefore never be a negation or qualifier
("not", "un-", "partly", "-less", Turkish "-ma-").
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache

MAX_LISTED = 30
MAX_COMPARED = 500
SHORTEST = 4
"""Shorter words must be equal, because a single letter can turn one into another; of two words, one may be a letter
shorter."""
LONG = 10
"""Words of at least this length may have two wrong letters."""
MOST_SLIPS = 2
LONGEST = 60
"""Longer words are not compared."""
YEAR = re.compile(r"(?:19|20)[0-9]{2}")
SEPARATORS = re.compile(r"[\s_.,;:'\"\u2010-\u2015\u2018-\u201f\u00ad\u200b-\u200d\ufeff-]+")
LETTER_O = re.compile(r"(?<=[0-9])o|o(?=[0-9])")
"""The letter O typed for the digit 0."""
ALPHABETS = ("LATIN", "GREEK", "CYRILLIC", "ARMENIAN", "GEORGIAN")
"""Scripts in which one wrong letter can be a typing error; in other scripts, a single sign can be a negation."""


class KnownNames:
    """The names that a value may have, prepared for many lookups.

    Args:
        known: The names, in the order in which they are listed.
        also: Other words for some of the names, such as labels.
    """

    def __init__(self, known: Iterable[str], also: Mapping[str, str] | None = None) -> None:
        known = tuple(known)
        self.allowed = allowed(known)
        self.names = {**(also or {}), **{name: name for name in known}}

    def __contains__(self, word: str) -> bool:
        return self.names.get(word) == word

    @cached_property
    def _by_fold(self) -> Mapping[tuple[str, tuple[str, ...]], set[str]]:
        by_fold: dict[tuple[str, tuple[str, ...]], set[str]] = defaultdict(set)
        for name, identifier in self.names.items():
            by_fold[_fold(name)].add(identifier)
        return dict(by_fold)

    def suggest(self, word: str) -> str:
        """Return "did you mean ...?" if a known name is surely meant, otherwise the list of allowed names.

        Args:
            word: The word as written.
        """
        name = self.meant(word)
        return f'did you mean "{name}"?' if name else self.allowed

    def meant(self, word: str) -> str | None:
        """Return the known name that is surely meant, or None.

        Args:
            word: The word as written.
        """
        for finder in (self._same, self._slipped, self._of_the_year):
            names = finder(word)
            if len(names) == 1:
                return next(iter(names))
            if names:
                return None
        return None

    def _same(self, word: str) -> set[str]:
        if word in self.names:
            return {self.names[word]}
        return self._by_fold.get(_fold(word), set()) if word.strip() else set()

    def _slipped(self, word: str) -> set[str]:
        if len(self.names) > MAX_COMPARED:
            return set()
        return {identifier for name, identifier in self.names.items() if _is_slip(_parts(word), _parts(name))}

    def _of_the_year(self, word: str) -> set[str]:
        """Find the periods to which a year belongs."""
        if not YEAR.fullmatch(word):
            return set()
        return {identifier for name, identifier in self.names.items() if word in _parts(name)}


def suggest(word: str, known: Iterable[str], also: Mapping[str, str] | None = None) -> str:
    """Return "did you mean ...?" if a known name is surely meant, otherwise the list of allowed names.

    Args:
        word: The word as written.
        known: The names that may be written.
        also: Other words for some of the names, such as labels.
    """
    return KnownNames(known, also).suggest(word)


def allowed(known: Iterable[str]) -> str:
    """Return the list of allowed names; return "" if there are none."""
    known = tuple(known)
    more = f" and {len(known) - MAX_LISTED} more" if len(known) > MAX_LISTED else ""
    return f"allowed: {', '.join(known[:MAX_LISTED])}{more}" if known else ""


def meant(word: str, known: Iterable[str], also: Mapping[str, str] | None = None) -> str | None:
    """Return the known name that is surely meant, or None.

    Args:
        word: The word as written.
        known: The names that may be written.
        also: Other words for some of the names, such as labels.
    """
    return KnownNames(known, also).meant(word)


@lru_cache(4 * 1024)
def _parts(words: str) -> tuple[str, ...]:
    folded = LETTER_O.sub("0", unicodedata.normalize("NFKC", words).casefold())
    return tuple(part for part in SEPARATORS.split(folded) if part)


@lru_cache(4 * 1024)
def _fold(words: str) -> tuple[str, tuple[str, ...]]:
    """Return the word without case, hyphens and spaces, and its numbers, since 11 must not be mistaken for 1.1."""
    parts = _parts(words)
    return "".join(parts), tuple(number for part in parts for number in re.findall(r"\d+", part))


def _is_slip(typed: Sequence[str], name: Sequence[str]) -> bool:
    if len(typed) != len(name):
        return False
    slips = [
        _slips(typed_word, name_word)
        for typed_word, name_word in zip(typed, name, strict=True)
        if typed_word != name_word
    ]
    return bool(slips) and sum(slips) <= MOST_SLIPS


def _slips(typed: str, name: str) -> int:
    """Count the wrong letters of a word; return more than the limit if it may be another word."""
    shorter = min(len(typed), len(name))
    long_enough = shorter >= SHORTEST - 1 and len(typed) + len(name) >= 2 * SHORTEST - 1
    same_word = long_enough and shorter <= LONGEST and typed[0] == name[0] and abs(len(typed) - len(name)) <= 1
    if not same_word or not _spelled(typed) or not _spelled(name):
        return MOST_SLIPS + 1
    count = _distance(typed, name)
    return count if count <= (MOST_SLIPS if shorter >= LONG else 1) else MOST_SLIPS + 1


def _spelled(word: str) -> bool:
    return all(letter.isalpha() and unicodedata.name(letter, "").startswith(ALPHABETS) for letter in word)


def _distance(typed: str, name: str) -> int:
    """Count the letters to add, delete, change or swap with a neighbour; stop when there are too many.

    Only letters at nearby positions are compared, because more distant ones are too many typing errors apart.
    """
    far = MOST_SLIPS + 1
    start = _same_letters(typed, name)
    typed, name = typed[start:], name[start:]
    end = _same_letters(typed[::-1], name[::-1])
    typed, name = typed[: len(typed) - end], name[: len(name) - end]
    before: Mapping[int, int] = {}
    last = {column: column for column in range(far + 1)}
    for row, letter in enumerate(typed, 1):
        line: dict[int, int] = {0: row}
        for column in range(max(1, row - MOST_SLIPS), min(len(name), row + MOST_SLIPS) + 1):
            opposite = name[column - 1]
            best = min(last.get(column, far), line.get(column - 1, far)) + 1
            best = min(best, last.get(column - 1, far) + (letter != opposite))
            if row > 1 and column > 1 and letter == name[column - 2] and typed[row - 2] == opposite:
                best = min(best, before.get(column - 2, far) + 1)
            line[column] = best
        if min(line.values()) > MOST_SLIPS:
            return far
        before, last = last, line
    return last.get(len(name), far)


def _same_letters(typed: str, name: str) -> int:
    """Count the letters at the beginning that both words have in common."""
    pairs = enumerate(zip(typed, name, strict=False))
    return next((index for index, (letter, opposite) in pairs if letter != opposite), min(len(typed), len(name)))
