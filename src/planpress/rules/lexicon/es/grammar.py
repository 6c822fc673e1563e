"""Spanish words with a grammatical function, such as articles and prepositions."""

from planpress.rules.lexicon.terms import words

PREPOSITIONS = words("en por con")
THAT = words("que")
