"""Kinds of events, and the people and things that they concern."""

import re

from planpress.rules.lexicon import en, es, fr
from planpress.rules.reading.words import stem

KINDS = {
    "training": frozenset((*en.TRAINING, *fr.TRAINING, *es.TRAINING)),
    "seizure": frozenset((*en.SEIZURE, *fr.SEIZURE, *es.SEIZURE)),
    "arrest": frozenset((*en.ARREST, *fr.ARREST, *es.ARREST)),
    "prosecution": frozenset((*en.PROSECUTION, *fr.PROSECUTION)),
    "inspection": frozenset((*en.INSPECTION, *es.INSPECTION)),
}
"""Kinds of events, and the words for them."""
EVENTS = frozenset().union(*KINDS.values())
KILOGRAM = "kilogram"
COUNTED = {
    **dict.fromkeys((*en.PEOPLE, *fr.PEOPLE, *es.PEOPLE), "people"),
    **{
        word: plural.removesuffix("s")
        for plural in (*en.COUNTED, *fr.COUNTED)
        for word in (plural, plural.removesuffix("s"))
    },
    **dict.fromkeys(en.KILOGRAMS, KILOGRAM),
}
"""The kind of thing that each word names in a count."""
PLURAL = re.compile(r"[^\W\d_]{2,}[^\W\d_su]s")
UNCOUNTED = frozenset((*en.UNCOUNTED, *fr.UNCOUNTED))
MANY_ENOUGH = 5
"""Without a date, figures smaller than this may recur by chance."""


def counted_as(word: str) -> str:
    """Return the kind of thing that a word names in a count: officials, agents and staff, for example, are people."""
    return COUNTED.get(word) or stem(word)


def is_counted(word: str, figure: int) -> bool:
    """Tell whether a word names people or things in an event; after a large figure, almost any plural counts."""
    return word in COUNTED or (figure >= MANY_ENOUGH and PLURAL.fullmatch(word) is not None and word not in UNCOUNTED)
