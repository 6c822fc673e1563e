"""Spanish words that show that an action is not finished."""

from planpress.rules.lexicon.terms import terms, words

NEXT_STEP = terms("el próximo paso")
PENDING = terms("pendiente de, pendientes de")
ENTERED = words("entra entran entró entraron entrado entrar")
REGULARLY = words("cada continuar continuamente continuo continua continuos continuas")
