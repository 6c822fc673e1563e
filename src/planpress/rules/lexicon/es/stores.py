"""Spanish words for places where goods are stored."""

from planpress.rules.lexicon.terms import words

STREETS = words("calle avenida")
HUNTED = words(
    """patrulla patrullas guardaparques elefante elefantes tortuga tortugas cazadores furtivos caza marfil nido
    nidos"""
)
