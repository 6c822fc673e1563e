"""The words in tables of actions, as data: one module per language, with the same lists in each.

``HEADINGS`` says what a column holds, ``STATUSES`` what a word in a status column means. Case, accents and most
punctuation do not matter: they are folded before words are compared.
"""

import re
import unicodedata
from functools import cache, lru_cache
from types import ModuleType

from planpress.importing.lexicon import ar, en, es, fr, km, pt, th
from planpress.model.characters import as_seen
from planpress.rules.lexicon.terms import Terms, term_of

LANGUAGES: dict[str, ModuleType] = {"en": en, "fr": fr, "es": es, "pt": pt, "km": km, "th": th, "ar": ar}
HEAD_COMES_LAST = frozenset(["en"])
"""Languages in which the last word of a heading says what it is about: "action status" is a status."""
WITHOUT_SPACES = frozenset(["km", "th"])
"""Languages that are written without spaces between words."""
ACCENTS = re.compile("[\u0300-\u036f\u0640\u064b-\u0652\u0670]")
"""Accents of Latin letters, and the vowel signs and the stretching of Arabic, which most texts leave out."""
LATIN_ACCENTS = re.compile("[\u0300-\u036f]")
ARABIC = str.maketrans("أإآٱىة", "اااايه")
DOTTED_ORDINAL = re.compile(r"(?<=\w)\.([º°])")
"""The full stop in "N.º", which others write as "Nº"."""
NUMBERED = ("evidence", "challenges", "outlook")
"""The kinds of headings that mean the same in the singular and the plural, as in "Pi\u00e8ce justificative"."""
PLURAL = re.compile(r"(?<=\w{3})(?<!s)s(?!\w)")
SHORT = 2
"""The number of letters up to which a word without its accent may be another word."""
NO_WORD = re.compile(r"[^\w%#+/\u0e00-\u0e7f\u1780-\u17ff]+|_")


@lru_cache(maxsize=50_000)
def key(words: str) -> str:
    """Return words as they are compared: without case, accents, most punctuation and double spaces."""
    return " ".join(NO_WORD.sub(" ", _letters(words)).split())


def unaccented(words: str) -> str:
    """Return words without accents."""
    return unicodedata.normalize("NFC", LATIN_ACCENTS.sub("", unicodedata.normalize("NFD", words)))


def _letters(words: str) -> str:
    written = DOTTED_ORDINAL.sub(r"\1", as_seen(words)).replace("°", "o")
    seen = unicodedata.normalize("NFKD", written).casefold()
    return unicodedata.normalize("NFC", ACCENTS.sub("", seen)).translate(ARABIC)


@cache
def headings() -> dict[str, tuple[tuple[str, str], ...]]:
    """Return the terms of all languages, each with its roles and their languages."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for language, module in LANGUAGES.items():
        for role, listed in module.HEADINGS.items():
            for term in listed:
                found[key(term)] = (*found.get(key(term), ()), (role, language))
        for term in module.VAGUE:
            found.setdefault(key(term), (("timeframe", language),))
    for term, meanings in singular_headings().items():
        found.setdefault(term, meanings)
    found.pop("", None)
    return found


@cache
def singular_headings() -> dict[str, tuple[tuple[str, str], ...]]:
    """Return the singular of headings of several words, such as "supporting document", with roles and languages."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for language, module in LANGUAGES.items():
        for role in NUMBERED:
            for term in map(key, module.HEADINGS.get(role, ())):
                if " " in term and PLURAL.search(term):
                    found.setdefault(PLURAL.sub("", term), ((role, language),))
    return found


@cache
def statuses() -> dict[str, str]:
    """Return the words for a status in all languages, each with what it means."""
    meanings: dict[str, str] = {}
    for module in LANGUAGES.values():
        for meaning, listed in module.STATUSES.items():
            for term in listed:
                meanings.setdefault(key(term), meaning)
    return meanings


@cache
def hues() -> dict[str, str]:
    """Return the names of colours in all languages, each with its hue, such as "green"."""
    named = ((term, hue) for module in LANGUAGES.values() for hue, listed in module.HUES.items() for term in listed)
    return {key(term): hue for term, hue in named}


def all_terms(name: str) -> Terms:
    """Return the terms of a list in all languages, as the list writes them.

    Args:
        name: The name of the list; a language may lack it.
    """
    return tuple(term for module in LANGUAGES.values() for term in getattr(module, name, ()))


@cache
def term_pattern(*names: str) -> str:
    """Return a pattern for any term of some lists in all languages, as a group.

    It also matches the terms without accents, except short ones such as "à", and with curly apostrophes.

    Args:
        names: The names of the lists, such as "ACTION_WORDS".
    """
    written = [term for name in names for term in all_terms(name)]
    listed = [*written, *(unaccented(term) for term in written if len(term) > SHORT)]
    return term_of(tuple(form for term in listed for form in (term, term.replace("'", "\u2019"))))


@cache
def before_a_word(*names: str) -> str:
    """Return a pattern for a term of some lists and the space behind it, which an apostrophe does not need, or nothing.

    Args:
        names: The names of the lists, such as "ARTICLES".
    """
    return rf"(?:{term_pattern(*names)}(?:\s|(?<=['\u2019])))?"


def year_part_terms(months: int) -> Terms:
    """Return the words for a part of a year in all languages, as the lists write them.

    Args:
        months: The number of its months: 6, 4 or 3.
    """
    return tuple(term for module in LANGUAGES.values() for term in getattr(module, "YEAR_PARTS", {}).get(months, ()))


@cache
def year_part_names(months: int) -> frozenset[str]:
    """Return the words for a part of a year and its letters, such as "quarter" and "q", in all languages, folded.

    Args:
        months: The number of its months: 6, 4 or 3.
    """
    return frozenset(key(term) for term in (*year_part_terms(months), *year_part_signs(months)))


def year_part_signs(months: int) -> Terms:
    """Return the letters for a part of a year in all languages, such as "q" and "t" for quarters.

    Args:
        months: The number of its months.
    """
    lists = (getattr(module, "YEAR_PART_SIGNS", {}) for module in LANGUAGES.values())
    return tuple(term for listed in lists for term in listed.get(months, ()))


@cache
def part_ordinals() -> tuple[Terms, ...]:
    """Return the words for the first to the fourth part of a year, and for the last one, in all languages."""
    lists = [module.PART_ORDINALS for module in LANGUAGES.values() if hasattr(module, "PART_ORDINALS")]
    return tuple(tuple(term for listed in place for term in listed) for place in zip(*lists, strict=True))


@cache
def words(name: str) -> dict[str, str]:
    """Return the terms of a list in all languages, folded, each with the first language that has the term.

    Args:
        name: The name of the list, such as "TOTALS"; a language may lack it.
    """
    listed: dict[str, str] = {}
    for language, module in LANGUAGES.items():
        terms: Terms = getattr(module, name, ())
        for term in terms:
            listed.setdefault(key(term), language)
    listed.pop("", None)
    return listed
