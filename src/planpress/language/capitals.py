"""Capital letters at the beginning of sentences, labels and headings."""

from collections.abc import Mapping

from planpress.model.languages import primary

UNUSUAL: Mapping[str, tuple[str, str]] = {"tr": ("i", "İ"), "az": ("i", "İ"), "nl": ("ij", "IJ")}
"""First letters that a language capitalises unusually (Unicode CLDR, special casing)."""


def capitalised(words: str, code: str) -> str:
    """Capitalise the first letter if the script has capitals.

    Args:
        words: A clause, a label or a term.
        code: The code of their language.
    """
    small, capital = UNUSUAL.get(primary(code), ("", ""))
    if small and words.startswith(small):
        return capital + words[len(small) :]
    # not upper(): Georgian has capital letters, but does not begin sentences with them
    return words[:1].title() + words[1:]
