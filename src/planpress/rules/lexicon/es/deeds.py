"""Spanish words for completed work."""

from planpress.rules.lexicon.terms import terms, words

DONE = words(
    """capacitados capacitadas capacitó realizado realizada realizó adoptado adoptada publicado publicada firmado
    firmada iniciado iniciada"""
)
NOT_DONE = words("sin será") + terms("no se")
EXCEPT = words("salvo")
BUT = words("pero")
RELATIVE = words("donde que")
THIS = words("este esta el la cada")
COMMITMENTS = words("compromiso compromisos medida medidas calificación calificaciones")
REVIEWED = words("evaluado evaluada evaluados evaluadas revisado revisada revisados revisadas")
