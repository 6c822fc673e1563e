"""Spanish words in statements of numbers and shares of actions."""

from planpress.rules.lexicon.terms import terms

PER_CENT = terms("por ciento")
