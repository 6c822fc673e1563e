"""What the rules look for in Spanish: bodies and their names."""

from planpress.rules.lexicon.terms import terms, words

HEADS = terms("Dirección, Dirección General, Dirección Nacional, Administración, Servicio, Agencia")
CUSTOMS = words("aduanas Aduanas")
NATIONAL = words("Nacional")
