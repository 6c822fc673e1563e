"""What the rules look for in Spanish: the small words that sentences are built with."""

from planpress.rules.lexicon.terms import words

PREPOSITIONS = words("en por con")
