"""Recognises the headings of parts with a number in place of a letter, such as "PART II" and "Deuxième partie"."""

import re
from functools import cache

from planpress.importing.heading_words import is_sentence
from planpress.importing.lexicon import LANGUAGES, key, part_ordinals, term_pattern, words
from planpress.rules.lexicon.terms import Terms

PARTS = term_pattern("PART_WORDS")
NUMBERED = re.compile(rf"{PARTS}\s{{0,3}}(?P<number>[^\W_]+)(?![.,-]\d)(?P<title>.*)", re.IGNORECASE)
ORDINAL_FIRST = re.compile(rf"(?P<number>[^\W_]+)\s{{1,3}}{PARTS}(?!\w)(?P<title>.*)", re.IGNORECASE)
SEPARATED = re.compile(r"\s*(?:$|[.:;,)/|(\[\u2013\u2014-])")
"""What can follow the number if the title does not begin with a capital letter."""
AROUND = " .:;,)/|(]\u2013\u2014-"
ROMANS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
MOST = 5
"""The first number that no part of a form has."""
LONGEST = 100
"""The maximum number of characters in such a heading."""


def counted_part(text: str) -> tuple[int, str] | None:
    """Return the number of a part and its title from a heading such as "PART II: Ratings" or "Première partie".

    Args:
        text: The text of a line.

    Returns:
        The number and the title, which may be empty; None if the text is no such heading.
    """
    text = text.strip(" *[\u200e\u200f")
    if len(text) > LONGEST or is_sentence(text):
        return None
    for pattern in (NUMBERED, ORDINAL_FIRST):
        match = pattern.match(text)
        number = _numbers().get(key(match["number"])) if match else None
        if match and number and (SEPARATED.match(match["title"]) or not match["title"].strip()[:1].islower()):
            return number, match["title"].strip(AROUND)
    return None


@cache
def _numbers() -> dict[str, int]:
    """Return the numbers of parts in figures, in Roman figures and in words of all languages, folded."""
    endings = ("", *words("ORDINAL_ENDINGS"))
    found = ROMANS | {f"{number}{ending}": number for number in range(1, MOST) for ending in endings}
    *counted, _ = part_ordinals()
    found |= {key(term): number for number, listed in enumerate(counted, 1) for term in listed}
    for language in LANGUAGES.values():
        for name in ("ORDINAL_DAYS", "NUMBERS"):
            listed: Terms = getattr(language, name, ())
            for number, term in enumerate(map(key, listed[: MOST - 1]), 1):
                for form in (term, f"{term}e", f"{term}a", f"{term.removesuffix('o')}a"):
                    found.setdefault(form, number)
    return found
