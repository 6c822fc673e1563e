"""Recognises the lines of a signature: the title of an office holder, such as "The Director General", and a name."""

import re
from functools import cache

from planpress.importing.heading_words import is_sentence
from planpress.importing.lexicon import LANGUAGES, WITHOUT_SPACES, key, unaccented, words
from planpress.importing.offices import is_office
from planpress.importing.tables.persons import CAPITALISED, PERSON

SEPARATOR = re.compile(r"\s*[,;(|/\n\u060c]\s*|\s+[\u2013\u2014-]\s+")
"""What divides a name, a title and an office on one line."""
PARTICLES = frozenset(["al", "ap", "bin", "da", "de", "del", "den", "der", "di", "do", "dos", "du", "el", "ibn", "la",
                       "le", "of", "van", "von", "y"])  # fmt: skip
"""Small words inside names."""
NAME = re.compile(rf"{CAPITALISED}\.?")
MOST_NAMES = 5
BEFORE_A_TITLE = {
    "en": r"(?:(?!(?:of|from|by|to|for|in|on|at|with|and)\s)\w+\s){0,3}?",
    "fr": r"(?:(?:le|la|l|les|madame|monsieur|m|mme)\s){0,2}(?:vice|sous|premier|premiere|haut)?\s?",
    "es": r"(?:(?:el|la)\s){0,1}(?:vice|sub)?\s?",
    "pt": r"(?:[oa]\s)?(?:vice|sub)?\s?",
}
"""What may stand before the title of an office holder; in English, the words that describe it do."""
OF_OFFICE = (
    r"(?:general|adjunt|adjoint|national|nacional|regional|provincial|departement|tech?ni|execut|permanent|principal|"
    r"central|federal|nominal|ejecutiv|interin|suplent|substitut|titulaire|titular|administrativ|delegue|delegad|geral)"
)
"""The beginnings of words that describe the holder of an office in French, Spanish and Portuguese."""
BEHIND_A_TITLE = {
    "en": r"(?:(?<=\bof)\s.*|(?:\s(?:general|elect|designate|in charge))?(?:\s(?:of|for|to|at)\s.*)?)",
    "fr": rf"(?:\s{OF_OFFICE}\w*){{0,2}}(?:\s(?:du|de|des|d|l|la|aux?|a|en|charge|chargee|pour|par)\s.*)?",
    "es": rf"(?:\s{OF_OFFICE}\w*){{0,2}}(?:\s(?:de|del|para|en|a)\s.*)?",
    "pt": rf"(?:\s{OF_OFFICE}\w*){{0,2}}(?:\s(?:de|da|do|das|dos|para|em|a)\s.*)?",
}
"""What may follow it, as in "directeur technique adjoint", and of what somebody is in charge."""


def is_of_a_signature(text: str) -> bool:
    """Tell whether a line names the holder of an office, or a person with a title such as "Dr".

    Args:
        text: The line, such as "The Director General" or "Ola Reef, Director of Coasts".
    """
    if is_sentence(text) and not PERSON.match(text):
        return False
    pieces = [piece for piece in SEPARATOR.split(text.strip()) if piece]
    titled = [piece for piece in pieces if _is_title(piece) or PERSON.fullmatch(piece)]
    others = [piece for piece in pieces if piece not in titled]
    return bool(titled) and all(is_name(piece) or is_office(piece) or piece.isupper() for piece in others)


def labels_a_signature(text: str) -> bool:
    """Tell whether a line begins with a label of signatures, such as "Name and title:".

    Args:
        text: The line.
    """
    label, colon, _ = text.partition(":")
    return bool(colon) and key(label) in words("SIGNER_LABELS")


def is_name(text: str) -> bool:
    """Tell whether a line may be the name of a person: two to five words, all with capitals and without figures.

    Args:
        text: The line.
    """
    pieces = [piece for piece in text.split() if piece not in PARTICLES]
    return 1 < len(pieces) <= MOST_NAMES and all(map(NAME.fullmatch, pieces)) and not is_office(text)


def _is_title(text: str) -> bool:
    return bool(_titles().fullmatch(unaccented(key(text))))


@cache
def _titles() -> re.Pattern[str]:
    """Return the pattern of the title of an office holder, folded, with what may stand before and behind it."""
    found = []
    for language, module in LANGUAGES.items():
        listed = sorted(map(unaccented, map(key, module.OFFICE_HOLDERS)), key=len, reverse=True)
        any_title = "|".join(map(re.escape, listed))
        behind = r".{0,60}" if language in WITHOUT_SPACES else BEHIND_A_TITLE.get(language, r"(?:\s.*)?")
        found.append(f"{BEFORE_A_TITLE.get(language, '')}(?:{any_title}){behind}")
    return re.compile("|".join(f"(?:{pattern})" for pattern in found))
