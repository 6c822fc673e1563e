"""Spanish words for people, and words before telephone numbers."""

from planpress.rules.lexicon.terms import words

INFORMANTS = words("informante informantes")
LAWS = words("Ley")
KIN = words("cuñado hermano vecino")
SOURCES = words("fuente")
WHOSE_SOURCE = words("nuestra la")
IS_KIN = words("es era")
WHOSE_KIN = words("su")
