"""Spanish words in dates."""

from planpress.rules.lexicon.terms import meanings, words

MONTHS = meanings(
    """enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre, setiembre; octubre; noviembre; diciembre"""
)
"""Short forms are left out, because "ago" is also an English word."""
ORDINAL_ENDINGS = words("º")
FINANCIAL_YEAR = words("ejercicio")
BEFORE_A_YEAR = words("en durante desde")
BEFORE_A_MONTH = words("en desde hasta de a y entre principios finales mediados antes")
UP_TO = words("antes hasta")
SINCE = words("desde")
START_OF_YEAR = words("principios")
END_OF_YEAR = words("finales")
