"""Spanish words for numbers."""

from planpress.rules.lexicon.terms import meanings, words

NUMBERS = meanings(
    """cero; uno, una; dos; tres; cuatro; cinco; seis; siete; ocho; nueve; diez; once; doce; trece; catorce; quince;
    dieciséis; diecisiete; dieciocho; diecinueve; veinte"""
)
TENS = words("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa")
LARGE_NUMBERS = words("cien cientos mil millón millones")
