"""French words for places."""

from planpress.rules.lexicon.terms import terms, words

MEASURES = words("gramme grammes kilogramme kilogrammes milligramme milligrammes microgramme microgrammes")
PROTECTED_SITES = terms(
    """parc national, aire protégée, aire marine protégée, sanctuaire, sanctuaire de faune, sanctuaire de la faune,
    sanctuaire de gorilles, sanctuaire de chimpanzés"""
)
RESERVES = terms("réserve")
"""A word may come between the kind of site and the name: "la réserve naturelle de la Lopé"."""
OF = terms("de la, de, du, des")
"""Words between the kind of a site and its name, with a space after them."""
OF_ELIDED = terms("de l', de l\u2019, d', d\u2019")
"""Words before a vowel, without a space after them."""
