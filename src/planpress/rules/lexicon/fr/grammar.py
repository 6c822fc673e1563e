"""French words with a grammatical function, such as articles and prepositions."""

from planpress.rules.lexicon.terms import words

PREPOSITIONS = words("par dans à pour avec en")
THAT = words("que qu")
