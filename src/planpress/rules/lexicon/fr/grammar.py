"""What the rules look for in French: the small words that sentences are built with."""

from planpress.rules.lexicon.terms import words

PREPOSITIONS = words("par dans à pour avec en")
