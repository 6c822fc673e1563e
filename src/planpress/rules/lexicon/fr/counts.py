"""French words in statements that give counts and shares of actions."""

from planpress.rules.lexicon.terms import terms, words

PER_CENT = terms("pour cent")
OUT_OF = words("sur des")
PART_OF = words("de")
ALL_THE = words("les")
THESE = words("ces")
NOT_OF_ALL = words("sur des")
PARTIAL = terms(
    """pilier, piliers, depuis, de plus, autre, autres, précédent, précédente, dernier rapport, au moins, jusqu'à,
    jusqu\u2019à, environ, près de, presque, plus de, moins de, nouvelle, nouvelles, ou mieux, ou plus, ou moins,
    cette année"""
)
IN_A_COUNT = words(
    """sont est ont a été être noté notée notés notées montre montrent jugé jugée jugés jugées évalué évaluée
    évalués évaluées classé classée classés classées considéré considérée considérés considérées comme au en le les
    d'entre elles eux figurent se trouvent"""
)
IN_A_SHARE = words("des les sont ont été")
COPULAS = words("sont est")
AND = words("et")
OR = words("ou")
PLANS = words("rapport")
HOLDS = words("compte comprend")
FIRST_OF_A_WHOLE = terms("sur, sur un total de, d'un total de, d\u2019un total de, parmi")
BEHIND_A_PART = terms("sur, sur un total de, d'un total de, d\u2019un total de")
THAT_IS = terms("soit, c'est-à-dire, c\u2019est-à-dire, ce qui fait")
ACTION = words("action mesure activité objectif engagement")
ACTIONS = words("actions mesures activités objectifs engagements")
"""Words for the actions of a plan; "actions" is also the English word."""
