"""French words in statements that give counts and shares of actions."""

from planpress.rules.lexicon.terms import terms, words

PER_CENT = terms("pour cent")
OUT_OF = words("sur des")
PART_OF = words("de")
ALL_THE = words("les")
THESE = words("ces")
NOT_OF_ALL = words("sur des")
PARTIAL = words("pilier piliers")
IN_A_COUNT = words("sont est ont été noté notée notés notées montre montrent")
IN_A_SHARE = words("des les sont ont été")
COPULAS = words("sont est")
AND = words("et")
OR = words("ou")
PLANS = words("rapport")
HOLDS = words("compte comprend")
