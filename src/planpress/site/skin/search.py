"""How the search divides texts into words, also in scripts without spaces between words."""

from typing import Any

BETWEEN_WORDS = r"[\s\u200b\-]+"
"""White space, hyphens, and the zero-width space that Khmer and Lao texts may have between words."""
BEFORE_SYLLABLES = (
    r"(?<=[^\s\u200b\-\u17d2\u1039])"
    r"(?=[\u0e01-\u0e2e\u0e40-\u0e44\u0e81-\u0eae\u0ec0-\u0ec4\u1000-\u1021\u1780-\u17b3])"
)
"""The places before a letter that begins a syllable in Thai, Lao, Burmese or Khmer.

These scripts put no spaces between words, and only a dictionary could divide the words. Syllables need no dictionary:
the search finds texts that contain the syllables of a word. After U+17D2 and U+1039 a letter is written below the one
before it and belongs to the same syllable (The Unicode Standard, chapter 16).
"""
SETTINGS = {
    "separator": f"{BETWEEN_WORDS}|{BEFORE_SYLLABLES}",
    # Without "trimmer" and "stemmer", which delete the letters of every script but Latin.
    "pipeline": ["stopWordFilter"],
}


def search_all_scripts(search: Any) -> None:
    """Give the theme's search plugin these settings, except those that mkdocs.yml sets itself.

    Args:
        search: The configuration of the plugin, before the plugin fills in defaults of its own.
    """
    for key, value in SETTINGS.items():
        if search[key] is None:
            search[key] = value
