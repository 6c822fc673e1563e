"""The words that can announce ratings and indicators, in all languages."""

from planpress.importing.form_columns import ROLES
from planpress.importing.heading_words import FURTHER_TERMS
from planpress.importing.lexicon import unaccented


def rating_words() -> list[str]:
    """Return the words that can announce a rating, in all languages, with and without accents, longest first."""
    listed = {*ROLES["rating"], *ROLES["evaluation"]}
    listed |= {term for term, role in FURTHER_TERMS.items() if role == "rating"}
    return sorted({*listed, *map(unaccented, listed)}, key=lambda term: (-len(term), term))


def indicator_words() -> list[str]:
    """Return the words that can announce an indicator, in all languages, with and without accents, longest first."""
    listed = {*ROLES["indicator"], *(term for term, role in FURTHER_TERMS.items() if role == "indicator")}
    return sorted({*listed, *map(unaccented, listed)}, key=lambda term: (-len(term), term))
