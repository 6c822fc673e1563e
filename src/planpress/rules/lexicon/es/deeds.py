"""What the rules look for in Spanish: deeds."""

from planpress.rules.lexicon.terms import words

DONE = words(
    """capacitados capacitadas capacitó realizado realizada realizó adoptado adoptada publicado publicada firmado
    firmada iniciado iniciada"""
)
NOT_DONE = words("sin será")
