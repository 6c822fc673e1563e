"""What the rules look for in French."""

from planpress.rules.lexicon.terms import terms, words

# ---------------------------------------------------------------- people

PHONE_LEADS = words("tél téléphone")
INFORMANTS = terms(
    """informateur, informateurs, lanceur d'alerte, lanceurs d'alerte, lanceur d\u2019alerte, lanceurs d\u2019alerte"""
)
INFORMANTS_ALONE = words("informateur informateurs")
NAMED_AS = words("m mme mlle nommé appelé")
LIVES_AT = words("habite")
LAWS = words("Loi Décret")
KIN = words("beau-frère belle-sœur frère sœur épouse mari cousin cousine voisin voisine")

# ---------------------------------------------------------------- stores

STREETS = words("rue avenue quai")
STORES = terms("chambre forte, chambres forte, chambre fortes, chambres fortes")
HUNTED = words(
    """patrouille patrouilles écogarde écogardes éléphant éléphants tortue tortues braconnier braconniers braconnage
    carcasse carcasses ivoire défenses nid nids"""
)
