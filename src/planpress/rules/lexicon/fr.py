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

# ---------------------------------------------------------------- deeds

DONE = words(
    """formé formés formée formées adopté adoptée publié publiée signé signée organisé organisée réalisé réalisée
    lancé lancée tenu tenue tenus tenues ouvert ouverte"""
)
DONE_IF_COUNTED = words(
    """visité formé organisé tenu ouvert recensé planté saisi arrêté inspecté contrôlé recruté équipé installé
    construit publié lancé réalisé participé suivi rencontré distribué balisé restauré relâché achevé signé
    sensibilisé réuni effectué mené patrouillé intercepté"""
)
NOT_DONE = words("aucun aucune pas rien jamais sera seront prévu prévue prévus prévues")

# ---------------------------------------------------------------- open ends

REGULARLY = words("chaque régulièrement")
CONCLUDED = words(
    """adopté adoptée approuvé approuvée signé signée publié publiée promulgué promulguée validé validée vigueur
    finalisé finalisée appliqué appliquée"""
)
