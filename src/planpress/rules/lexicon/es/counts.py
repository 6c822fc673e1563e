"""Spanish words in statements that give counts and shares of actions."""

from planpress.rules.lexicon.terms import terms, words

PER_CENT = terms("por ciento")
OUT_OF = terms("de las, de los, de un total de, del total de, sobre")
PART_OF = words("de")
ALL_THE = words("las los")
THESE = words("estas estos")
FIRST_OF_A_WHOLE = terms("de, de un total de, del total de, sobre un total de, entre")
BEHIND_A_PART = terms("de un total de, del total de, sobre, sobre un total de")
THAT_IS = terms("es decir, o sea, esto es, lo que equivale a, equivalente a, o el")
ACTION = words("acción medida meta actividad objetivo compromiso")
ACTIONS = words("acciones medidas metas actividades objetivos compromisos")
NOT_OF_ALL = terms("de, de las, de los, de un total de, del total de, sobre, entre las, entre los")
PARTIAL = terms(
    """pilar, pilares, más, otra, otras, otro, otros, anterior, anteriores, al menos, hasta, casi, cerca de, unas, unos,
    alrededor de, aproximadamente, desde, menos, nuevas, nuevos, o mejor, o superior, o peor, o inferior, este año"""
)
IN_A_COUNT = words(
    """está están es son fue fueron ha han sido estar en como las los la el se calificó calificaron calificadas
    calificados evaluadas evaluados valoradas valorados clasificadas clasificados consideradas considerados figuran
    aparecen ellas ellos con estado de semáforo color"""
)
IN_A_SHARE = words("las los está están son en como de han sido")
COPULAS = words("está están es son fueron")
AND = words("y e")
OR = words("o u")
OBJECT_FOLLOWS = words("su sus")
PLANS = words("plan programa informe")
HOLDS = terms("tiene, contiene, comprende, incluye, consta de, cuenta con")
