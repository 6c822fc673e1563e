"""Tells the names of offices without a word such as "ministry" from those of persons, as in "National Gene Bank"."""

import re

from planpress.importing.lexicon import all_terms, key, unaccented, words
from planpress.importing.rater_words import any_term
from planpress.importing.tables.persons import PERSON

ABSTRACT = re.compile(
    r"[^\W\d_]{2,20}(?:at(?:oire|orio|ory)|torate?|torado|ariat|ariado|theque|[aic]tion|[aic]cion|[ai]cao)"
)
"""The endings of nouns for offices, folded, such as "observatorio", that few names of persons have."""
LAST_OF_ALL = re.compile(r"[^\W\d_]{3,20}(?:atory|torate|[aic]tion)")
"""Those of English nouns, which stand at the end."""
FURTHER = re.compile(r"\s(?:for|pour|para)\s")
INITIALS = re.compile(r"\s?\(([A-Z][A-Za-z]{1,9})\)$")
FEWEST = 2
"""The minimum number of words in the name of an office."""
OF_TWO_THINGS = 4
"""The minimum number of words in a name such as "Keepers of Small Rivers"."""


def names_no_person(name: str) -> bool:
    """Tell whether a name is certain to be that of an office, although no word such as "ministry" begins it.

    Its first words have one such as "national", or it begins with a noun such as "museum" before a word such as "of" or
    one in small letters, or ends, in English, with a noun such as "observatory" or, behind "of", with a plural. A name
    that may be that of a person, such as "Juan de la Cruz" or "Jane Doe of the National Bank", is not certain.

    Args:
        name: The name, without articles before it; its initials may follow in brackets.
    """
    name = without_initials(name)
    spelt = name.split()
    if len(spelt) < FEWEST or not name[0].isupper() or ":" in name or PERSON.search(name):
        return False
    if any(any_term(role).search(key(name)) for role in ("OFFICE_HOLDERS", "ROLES")):
        return False
    main = FURTHER.split(name)[0].split()
    main = main[: next((place for place, word in enumerate(main) if _is_link(word)), len(main))]
    small = max((place for place, word in enumerate(main) if word.islower()), default=len(main))
    if len(main) - small > FEWEST:  # as in "R\u00e9seau national Jean Dupont"
        return False
    is_of_things = spelt[1] == "of" and len(spelt) >= OF_TWO_THINGS and re.fullmatch(r"[A-Z]\w{3,}[^s\W]s", spelt[-1])
    return bool(is_of_things) or _is_of_a_state(main) or _has_a_noun(main, spelt)


def without_initials(name: str) -> str:
    """Return a name without its own abbreviation in brackets behind it, as in "Conservatoire du littoral (CL)".

    Args:
        name: The name.
    """
    short = INITIALS.search(name)
    whole = name[: short.start()] if short else name
    first = [word[0] for word in key(whole).split()]
    is_of_it = short and key(short[1])[0] in first[:1] and set(key(short[1])) <= set(first)
    return whole if is_of_it else name


def _is_of_a_state(main: list[str]) -> bool:
    """Tell whether one of the first words is one such as "national", and no name of a person stands beside it."""
    places = [place for place, word in enumerate(main) if key(word) in words("OF_A_STATE")]
    if not places or not all(word.islower() for word in main[1 : places[0]]):
        return False
    behind = [word for word in main[places[0] + 1 :] if not word.islower()]
    if places[0]:  # as in "Parque Nacional Juan P\u00e9rez"
        return len(behind) < FEWEST
    return len(behind) <= FEWEST or _is_a_body(key(main[-1])) or bool(LAST_OF_ALL.fullmatch(key(main[-1])))


def _has_a_noun(main: list[str], spelt: list[str]) -> bool:
    """Tell whether a noun for bodies, or with the ending of such nouns, begins a name, or ends it in English."""
    if not main:
        return False
    first, last = key(main[0]), key(main[-1])
    follows = spelt[1] if len(spelt) > 1 else ""
    is_linked = follows.islower() or _is_link(follows)
    if is_linked and (_is_a_body(first) or _is_abstract(first)):
        return True
    return len(main) > 1 and bool(LAST_OF_ALL.fullmatch(re.sub("ies$", "y", last)))


def _is_abstract(word: str) -> bool:
    return bool(ABSTRACT.fullmatch(unaccented(word))) and word not in words("NAMES_LIKE_NOUNS")


def _is_link(word: str) -> bool:
    """Tell whether a word is one such as "of", or begins with "d'" or "l'"."""
    return word.casefold() in all_terms("IN_OFFICE_NAMES") or word[:2].casefold() in ("d'", "l'", "d\u2019", "l\u2019")


def _is_a_body(word: str) -> bool:
    """Tell whether a folded word, or its singular, is a noun for offices or other bodies."""
    forms = {word, word.removesuffix("s"), word.removesuffix("es"), re.sub("ies$", "y", word)}
    return any(form in words(name) for form in forms for name in ("OFFICES", "ORGANISATIONS"))
