"""Tells the names of bodies from the remarks that a ministry or agency wrote in a column headed with its name."""

import re
from collections.abc import Sequence
from functools import cache

from planpress.importing.lexicon import LANGUAGES, headings, key, words
from planpress.importing.tables.columns import BODIES

MOST = 0.6
"""The share of cells that must be remarks for their column not to name bodies."""
FEWEST_WORDS = 3
"""How many words a sentence has at least."""
SHORTEST_WORD = 4
"""The minimum number of letters in the words of a name that begin with a capital letter: "of" and "des" need not."""
ACRONYM = re.compile(r"[A-Z][A-Z0-9&./-]{1,9}")
SENTENCE_END = re.compile(r"[^\W\d_]{3,}[.!?\u2026]$")
OF = r"(?:of|for|de|du|des|da|do|das|dos|del)\b|d['\u2019]"


def are_remarks(heading: str, texts: Sequence[str]) -> bool:
    """Tell whether the cells of a column contain remarks, although its heading speaks of a body.

    Args:
        heading: The heading; "Ministry of Finance" names one body, and "Lead ministry" announces names of bodies.
        texts: The texts in the cells.
    """
    of_one = names_a_body(heading)
    remarks = sum((not _names_bodies(text)) if of_one else _is_sentence(text) for text in texts)
    return bool(texts) and remarks >= len(texts) * MOST


def names_a_body(heading: str) -> bool:
    """Tell whether a heading is the name of one body, such as "Ministry of Finance" or "Ministère des Finances".

    Args:
        heading: The heading; only its lowest row counts.
    """
    lowest = heading.rsplit(" / ", maxsplit=1)[-1]
    match = _beginning().search(lowest)
    rest = key(lowest[match.end() :]).split() if match else []
    return bool(rest) and not all(word in words("USUAL") for word in rest)


@cache
def _beginning() -> re.Pattern[str]:
    """Return a pattern for a word such as "Ministry" and what links it to a word with a capital letter."""
    listed = {term for module in LANGUAGES.values() for role in BODIES for term in module.HEADINGS.get(role, ())}
    terms = "|".join(re.escape(term) for term in sorted(listed, key=lambda term: (-len(term), term)))
    articles = r"(?:(?:the|la|le|les|los|las|l['\u2019])\s*)?"
    return re.compile(rf"(?<!\w)(?i:{terms})\s+(?i:{OF})\s*(?i:{articles})(?=[^\W\d_a-z\u00df-\u00ff][^\W\d_A-Z])")


def _names_bodies(text: str) -> bool:
    """Tell whether a text looks like names of bodies: abbreviations, words such as "agency", or capitalised words."""
    if _is_sentence(text) and not _begins_with_a_body(text):
        return False
    if any(role in BODIES for role, _ in headings().get(key(text), ())):
        return False  # "Lead" or "Support" says what the body does
    pieces = re.findall(r"[^\W_][\w.&'\u2019-]*", text)
    if any(ACRONYM.fullmatch(piece) for piece in pieces) or any(key(piece) in words("PARTY_SIDE") for piece in pieces):
        return True
    long = [piece for piece in pieces if len(piece) >= SHORTEST_WORD]
    return len(long) > 1 and all(piece[0].isupper() for piece in long)


def _is_sentence(text: str) -> bool:
    """Tell whether a text is a sentence with a full stop that does not begin like the name of a body."""
    seen = " ".join(text.split())
    return len(seen.split()) >= FEWEST_WORDS and bool(SENTENCE_END.search(seen)) and not _begins_with_a_body(seen)


def _begins_with_a_body(text: str) -> bool:
    return any(word in words("PARTY_SIDE") for word in key(text).split()[:1])
