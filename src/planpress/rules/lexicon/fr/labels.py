"""French words in the labels of ratings."""

from planpress.rules.lexicon.terms import words

HEDGES = words("largement essentiel essentiels essentielle essentielles essentiellement presque partie")
AN_ACTION = words("mesure mesures")
SOME_OTHER = words("une autre")
