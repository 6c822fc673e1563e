"""French words that occur in the names of organisations, and other words about organisations."""

from planpress.rules.lexicon.terms import terms, words

HEADS = terms(
    """Direction, Direction générale, Direction Générale, Direction nationale, Direction Nationale, Administration,
    Office, Service, Agence"""
)
CUSTOMS = words("douanes Douanes")
CUSTOMS_OFFICES = terms("Office douanier, Office douanier national")
"""Names of the customs body without the word "douanes"."""
NATIONAL = words("national nationale National Nationale")
