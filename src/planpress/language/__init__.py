"""The language of a site: sentences from a catalogue, and dates, numbers and lists in the language's own format."""

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
