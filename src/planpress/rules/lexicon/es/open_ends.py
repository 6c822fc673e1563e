"""What the rules look for in Spanish: open ends."""

from planpress.rules.lexicon.terms import words

REGULARLY = words("cada")
