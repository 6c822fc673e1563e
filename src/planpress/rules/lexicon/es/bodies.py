"""Spanish words that occur in the names of organisations, and other words about organisations."""

from planpress.rules.lexicon.terms import terms, words

HEADS = terms("Dirección, Dirección General, Dirección Nacional, Administración, Servicio, Agencia")
CUSTOMS = words("aduanas Aduanas")
NATIONAL = words("Nacional")
