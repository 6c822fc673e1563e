"""Writes the days and years that a text spells out, as in "the fifteenth of July 2023", in figures."""

import re
from collections.abc import Callable, Iterable
from functools import cache

from planpress.importing.lexicon import LANGUAGES, unaccented
from planpress.rules.lexicon.terms import any_term

MILLENNIUM, FIRST_YEAR, LAST_DAY = 2000, 10, 31
Patterns = tuple[re.Pattern[str], ...]
Numbers = dict[str, int]


def in_figures(text: str, months: tuple[str, ...]) -> str:
    """Return a text in which the days and years that dates spell out are figures; other words keep their place.

    Args:
        text: The text.
        months: The names of months, in small letters.
    """
    seen = unaccented(text).casefold()
    if len(seen) != len(text) or not _month(months).search(seen):
        return text
    numbers = _years() | _days()
    for pattern in _patterns(months):
        changed = [(match.start("words"), match.end("words"), _figures(match, numbers))
                   for match in pattern.finditer(seen)]  # fmt: skip
        text, seen = _with(text, changed), _with(seen, changed)
    return text


def _figures(match: re.Match[str], numbers: Numbers) -> str:
    """Return the number in a match with as many characters as its words, or only spaces if it has no number."""
    number, words = match.groupdict().get("number"), match["words"]
    shown = str(numbers[_spaced(number)]) if number else ""
    return shown.rjust(len(words)) if words[-1].isalnum() else shown.ljust(len(words))


def _with(text: str, changed: Iterable[tuple[int, int, str]]) -> str:
    pieces, end = [], 0
    for start, stop, words in changed:
        pieces += [text[end:start], words]
        end = stop
    return "".join((*pieces, text[end:]))


@cache
def _month(months: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any(months)})")


@cache
def _patterns(months: tuple[str, ...]) -> Patterns:
    month, year, day = _any(months), _any(_years()), _any(_days())
    linked = rf"\s{{1,3}}(?:{_any(_listed('IN_DATES'))})(?:'|(?!\w)\s{{0,3}})"
    return (
        re.compile(rf"(?<!\w)(?P<words>(?P<number>{year}))(?!\w)"),
        re.compile(rf"(?<!\w)(?P<words>(?P<number>{day})(?:{linked}|\s{{1,3}}))(?=(?:{month})(?!\w))"),
        re.compile(rf"(?<!\w)(?:{month})(?P<words>\s(?:the\s)?(?P<number>{day}))(?=,?\s{{1,3}}(?:19|20)\d\d(?!\d))"),
        re.compile(rf"(?<=\d)(?P<words>(?:st|nd|rd|th)?{linked})(?=(?:{month})(?!\w))"),
        re.compile(rf"(?<!\w)(?:{month})(?P<words>{linked})(?=\s{{0,99}}(?:19|20)\d\d(?!\d))"),
    )


@cache
def _days() -> Numbers:
    """Return the days of a month in words of all languages."""
    return _numbered(lambda language: [
        pair for name in ("NUMBERS", "ORDINAL_DAYS") for pair in _pairs(language, name) if pair[1] <= LAST_DAY
    ])  # fmt: skip


@cache
def _years() -> Numbers:
    """Return the years from 2010 in words of all languages."""
    return _numbered(lambda language: [
        (f"{before} {words}", MILLENNIUM + number)
        for before in getattr(LANGUAGES[language], "THOUSANDS", ())
        for words, number in _pairs(language, "NUMBERS") if number >= FIRST_YEAR
    ])  # fmt: skip


def _pairs(language: str, name: str) -> list[tuple[str, int]]:
    listed = enumerate(getattr(LANGUAGES[language], name, ()), 1)
    return [(words, number) for number, term in listed for words in term.split("/")]


def _numbered(of_language: Callable[[str], Iterable[tuple[str, int]]]) -> Numbers:
    return {_spaced(unaccented(words)): number for language in LANGUAGES for words, number in of_language(language)}


def _listed(name: str) -> Iterable[str]:
    return [term for language in LANGUAGES.values() for term in getattr(language, name, ())]


def _any(words: Iterable[str]) -> str:
    """Return a pattern of words without accents, with spaces or hyphens between them."""
    return any_term(tuple({_spaced(unaccented(term)) for term in words})).replace(r"\ ", r"[\s-]{1,3}")


def _spaced(words: str) -> str:
    return " ".join(re.split(r"[\s-]+", words.strip()))
