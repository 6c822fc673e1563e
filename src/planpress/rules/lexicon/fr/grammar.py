"""French words that sentences are built with, such as articles and prepositions."""

from planpress.rules.lexicon.terms import words

PREPOSITIONS = words("par dans à pour avec en")
