"""French words inside names."""

from planpress.rules.lexicon.terms import words

LINKS_IN_NAMES = words("de du des et sur la")
