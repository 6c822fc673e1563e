"""What the rules look for in Spanish: stores."""

from planpress.rules.lexicon.terms import words

STREETS = words("calle avenida")
HUNTED = words(
    """patrulla patrullas guardaparques elefante elefantes tortuga tortugas cazadores furtivos caza marfil nido
    nidos"""
)
