"""Spanish words for places."""

from planpress.rules.lexicon.terms import terms, words

MEASURES = words("gramo gramos kilogramo kilogramos")
PROTECTED_SITES = terms("parque nacional")
