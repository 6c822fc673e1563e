"""Capital letters at the beginning of sentences, labels and headings."""

from collections.abc import Mapping

from planpress.model.languages import primary

UNUSUAL: Mapping[str, tuple[str, str]] = {"tr": ("i", "İ"), "az": ("i", "İ"), "nl": ("ij", "IJ")}
"""Beginnings that a language writes unlike others (Unicode CLDR, special casing)."""


def capitalised(words: str, code: str) -> str:
    """Begin words with a capital letter if their script has capitals.

    Args:
        words: A clause, a label or a term.
        code: The code of their language.
    """
    small, capital = UNUSUAL.get(primary(code), ("", ""))
    if small and words.startswith(small):
        return capital + words[len(small) :]
    # not upper(): Georgian has capital letters, but begins no sentence with them
    return words[:1].title() + words[1:]
