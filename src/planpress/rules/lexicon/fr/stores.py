"""French words for places where goods are stored."""

from planpress.rules.lexicon.terms import terms, words

STREETS = words("rue avenue quai")
STORES = terms("chambre forte, chambres forte, chambre fortes, chambres fortes")
HUNTED = words(
    """patrouille patrouilles écogarde écogardes éléphant éléphants tortue tortues braconnier braconniers braconnage
    carcasse carcasses ivoire défenses nid nids"""
)
