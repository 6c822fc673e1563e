"""What the rules look for in French: open ends."""

from planpress.rules.lexicon.terms import words

REGULARLY = words("chaque régulièrement")
CONCLUDED = words(
    """adopté adoptée approuvé approuvée signé signée publié publiée promulgué promulguée validé validée vigueur
    finalisé finalisée appliqué appliquée"""
)
