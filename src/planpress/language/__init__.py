"""What a reader's language decides: sentences from a catalogue, dates, numbers, lists and ranges."""

from planpress.language.language import CATALOGUES, Language, language
from planpress.language.pseudo import pseudo_catalogue

__all__ = ["CATALOGUES", "Language", "language", "pseudo_catalogue"]
