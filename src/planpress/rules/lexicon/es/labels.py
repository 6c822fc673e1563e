"""What the rules look for in Spanish: the labels of ratings."""

from planpress.rules.lexicon.terms import words

HEDGES = words("casi parte sustancial sustanciales sustancialmente")
SOME_OTHER = words("otra")
