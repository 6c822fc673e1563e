"""French words for people, and words before telephone numbers."""

from planpress.rules.lexicon.terms import terms, words

PHONE_LEADS = words("tél téléphone")
NO_PHONE = terms("n°, N°")
INFORMANTS = terms(
    """informateur, informateurs, lanceur d'alerte, lanceurs d'alerte, lanceur d\u2019alerte,
    lanceurs d\u2019alerte, indicateur de police, indicateurs de police, indicateur de la police,
    indicateurs de la police"""
)
INFORMANTS_IF_NAMED = words("indicateur indicateurs")
""""Indicateur" also means an indicator; it means a person only if a name follows."""
TITLES = terms("m., mme, mlle, nommé")
INFORMANTS_ALONE = words("informateur informateurs")
NAMED_AS = words("m mme mlle nommé appelé")
LIVES_AT = words("habite")
LAWS = words("Loi Décret")
KIN = words("beau-frère belle-sœur frère sœur épouse mari cousin cousine voisin voisine")
WHOSE_SOURCE = words("notre la")
IS_KIN = words("est était")
WHOSE_KIN = terms("le, la, l', l\u2019, un, une")
