"""French words in dates."""

from planpress.rules.lexicon.terms import meanings, terms, words

MONTHS = meanings(
    """janvier, janv; février, févr, fevrier, fevr; mars; avril, avr; mai; juin; juillet, juil; août, aout; septembre;
    octobre; novembre; décembre, déc, decembre"""
)
ORDINAL_ENDINGS = words("er")
FINANCIAL_YEAR = terms("exercice, année budgétaire")
BEFORE_A_YEAR = words("en durant depuis dès avant après courant d'ici jusqu'en")
BEFORE_A_MONTH = words("en dès depuis début fin mi de à et avant après jusqu'en")
UP_TO = words("d'ici avant jusqu'en jusqu'à")
SINCE = words("depuis dès après")
START_OF_YEAR = words("début")
END_OF_YEAR = words("fin")
