"""Spanish words in the labels of ratings, and words that a text with such a rating should not contain."""

from planpress.rules.lexicon.terms import terms, words

NEGATIONS = words("no ni ningún ninguna nada")
UPKEEP = words(
    """mantener mantiene mantienen mantendrá mantendrán continuar continúa continúan continuará continuarán sigue siguen
    seguirá seguirán permanente permanentes"""
)
NOTHING_MORE = words("ningun ninguna nada")
DRAFTING_STEMS = words("elabor")
DENIALS = words("no")
BEGIN_STEMS = words("inicia comenza empeza")
NOT_STARTED = terms("ningún avance, ningun avance")
NONE_OF = words("sin")
WORK_DONE = words("iniciar comenzar empezar avance avances progreso progresos")
ANOTHER = words("otra")
MILESTONES = words("acción actividad medida")
MORE_THAN = terms("más de, por encima de, al menos")
LESS_THAN = terms("menos de, por debajo de, hasta, como máximo")
BAND_TO = words("a y")
OR_MORE = terms("o más, y más")
FINISHED_RATINGS = words(
    """logrado lograda alcanzado alcanzada cumplido cumplida completado completada terminado terminada concluido
    concluida realizado realizada finalizado finalizada hecho"""
)
AS_PLANNED = terms("en curso, en buen camino, según lo previsto, según el plan, en plazo, a tiempo")
