"""The site's language: sentences from a catalogue, and dates, numbers and lists in each language's format."""

from planpress.language.language import (
    ENGLISH,
    N_,
    TEMPLATE,
    Language,
    catalogue_code,
    former_words,
    language_for,
    own_name,
    progress,
    spoken,
)
from planpress.language.pseudo import PSEUDO

__all__ = [
    "ENGLISH",
    "N_",
    "PSEUDO",
    "TEMPLATE",
    "Language",
    "catalogue_code",
    "former_words",
    "language_for",
    "own_name",
    "progress",
    "spoken",
]
