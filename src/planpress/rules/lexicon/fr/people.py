"""What the rules look for in French: people."""

from planpress.rules.lexicon.terms import terms, words

PHONE_LEADS = words("tél téléphone")
INFORMANTS = terms(
    """informateur, informateurs, lanceur d'alerte, lanceurs d'alerte, lanceur d\u2019alerte, lanceurs d\u2019alerte"""
)
INFORMANTS_ALONE = words("informateur informateurs")
NAMED_AS = words("m mme mlle nommé appelé")
LIVES_AT = words("habite")
LAWS = words("Loi Décret")
KIN = words("beau-frère belle-sœur frère sœur épouse mari cousin cousine voisin voisine")
