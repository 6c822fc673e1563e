"""French words in dates."""

from planpress.rules.lexicon.terms import meanings, terms, words

MONTHS = meanings(
    """janvier, janv; février, févr, fevrier, fevr; mars; avril, avr; mai; juin; juillet, juil; août, aout; septembre;
    octobre; novembre; décembre, déc, decembre"""
)
ORDINAL_ENDINGS = words("er")
FINANCIAL_YEAR = terms("exercice, année budgétaire")
BEFORE_A_YEAR = words("en durant depuis dès avant après courant d'ici jusqu'en")
BEFORE_A_MONTH = words("en au dès depuis début fin mi de à et avant après jusqu'en")
UP_TO = words("d'ici avant jusqu'en jusqu'à")
SINCE = words("depuis dès après")
QUARTERS = meanings(
    """premier trimestre, 1er trimestre; deuxième trimestre, second trimestre, 2e trimestre, 2ème trimestre; troisième
    trimestre, 3e trimestre, 3ème trimestre; quatrième trimestre, dernier trimestre, 4e trimestre, 4ème trimestre"""
)
HALVES = meanings(
    """premier semestre, 1er semestre, première moitié; second semestre, deuxième semestre, dernier semestre, 2e
    semestre, 2d semestre, 2nd semestre, 2ème semestre, seconde moitié, deuxième moitié"""
)
START_OF_YEAR = words("début")
MID = words("mi milieu")
END_OF_YEAR = words("fin")
SEASONS = terms(
    "printemps, automne, l'automne, l\u2019automne, hiver, l'hiver, l\u2019hiver, l'été, l\u2019été, cet été"
)
"""Seasons; the word for summer counts only with an article or "cet", because it also means "been"."""
OF_THE_YEAR = terms("de, de l'année, de l\u2019année")
"""Words between a part of a year and the year."""
