"""Spanish words that sentences are built with, such as articles and prepositions."""

from planpress.rules.lexicon.terms import words

PREPOSITIONS = words("en por con")
