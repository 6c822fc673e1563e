"""Spanish words in dates."""

from planpress.rules.lexicon.terms import meanings, terms, words

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
QUARTERS = meanings(
    """primer trimestre, 1er trimestre, 1.er trimestre; segundo trimestre, 2.º trimestre, 2º trimestre; tercer
    trimestre, 3.er trimestre, 3er trimestre; cuarto trimestre, último trimestre, 4.º trimestre, 4º trimestre"""
)
HALVES = meanings(
    """primer semestre, 1er semestre, 1.er semestre, primera mitad; segundo semestre, último semestre, 2.º semestre,
    2º semestre, segunda mitad"""
)
START_OF_YEAR = words("principios comienzos inicios")
MID = words("mediados")
END_OF_YEAR = words("finales fines")
SEASONS = words("primavera verano otoño invierno")
OF_THE_YEAR = terms("de, del, del año")
"""Words between a part of a year and the year."""
