"""What the rules look for in French: names."""

from planpress.rules.lexicon.terms import words

LINKS_IN_NAMES = words("de du des et sur la")
