"""Spanish words inside names."""

from planpress.rules.lexicon.terms import words

LINKS_IN_NAMES = words("y del de la")
