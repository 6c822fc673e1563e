"""Spanish words in the names of bodies, and other words for bodies."""

from planpress.rules.lexicon.terms import terms, words

HEADS = terms("Dirección, Dirección General, Dirección Nacional, Administración, Servicio, Agencia")
CUSTOMS = words("aduanas Aduanas")
NATIONAL = words("Nacional")
