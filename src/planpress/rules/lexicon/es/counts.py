"""Spanish words in statements that give counts and shares of actions."""

from planpress.rules.lexicon.terms import terms

PER_CENT = terms("por ciento")
