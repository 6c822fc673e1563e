"""Spanish words in the labels of ratings."""

from planpress.rules.lexicon.terms import words

HEDGES = words("casi parte sustancial sustanciales sustancialmente")
AN_ACTION = words("actividad actividades")
SOME_OTHER = words("otra")
