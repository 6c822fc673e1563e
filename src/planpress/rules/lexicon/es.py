"""What the rules look for in Spanish."""

from planpress.rules.lexicon.terms import words

# ---------------------------------------------------------------- people

INFORMANTS = words("informante informantes")
LAWS = words("Ley")
KIN = words("cuñado hermano vecino")
SOURCES = words("fuente")

# ---------------------------------------------------------------- stores

STREETS = words("calle avenida")
HUNTED = words(
    """patrulla patrullas guardaparques elefante elefantes tortuga tortugas cazadores furtivos caza marfil nido
    nidos"""
)

# ---------------------------------------------------------------- deeds

DONE = words(
    """capacitados capacitadas capacitó realizado realizada realizó adoptado adoptada publicado publicada firmado
    firmada iniciado iniciada"""
)
NOT_DONE = words("sin será")

# ---------------------------------------------------------------- open ends

REGULARLY = words("cada")
