"""Spanish words, other than dates, for when something happens."""

from planpress.rules.lexicon.terms import terms, words

LOOKING_AHEAD = words("será serán previsto prevista previstos previstas proposición proposiciones")
FUTURE_ENDINGS = words("rá rán")
"""Endings of verbs in the future tense: "aprobará"."""
PREPARING_FOR = terms("antes de, antes del, con vistas a")
HOLDS_UNTIL = words("hasta")
HOLDS_FROM = terms("a partir de, a partir del, desde")
BEYOND = words("después")
THE_PERIOD = terms("del período, del periodo")
EARLIER = words("anterior precedente")
DATED_TEXTS = words("ley leyes decreto decretos")
OF_ITS_DATE = words("de del")
OF_A_DATE = words("de del")
LONG_PAST = words("había habían")
BETWEEN_DATES = words("y en el un una otra")
DELAYED = words(
    """retraso retrasos retrasó retrasado retrasada retrasados retrasadas aplazó aplazado aplazada aplazados aplazadas
    pospuso pospuesto pospuesta suspendió suspendido suspendida suspensión demora demoras cancelado cancelada"""
)
GOES_ON = words("continuará continuarán continúa continúan seguirá seguirán proseguirá proseguirán")
REMAINING = words("quedan queda restantes")
TAKES_PLACE = terms(
    """comienza, comienzan, empieza, empiezan, se abre, se abren, abre, abren, termina, terminan, vence, vencen,
    tiene lugar, tienen lugar, entra en vigor, entran en vigor"""
)
APPLIES = terms(
    """se aplica, se aplican, se aplicará, se aplicarán, entra en vigor, entrará en vigor, entrarán en vigor,
    será obligatorio, será obligatoria"""
)
LATENESS = terms("retraso, tarde, demora, después del plazo, después de la fecha límite")
SUBMISSION = words("informe informes presentado presentación entregado entrega plazo")
WITHIN_THE_PERIOD = terms(
    """en el período, en el periodo, en este período, en este periodo, durante el período, durante el periodo, durante
    este período, durante este periodo, a lo largo del período, a lo largo del periodo, en el año, durante el año, a lo
    largo del año, en este año, este año"""
)
IN_A_PART_OF_THE_PERIOD = terms(
    """final del período, final del periodo, fin del período, fin del periodo, cierre del período, cierre del periodo,
    inicio del período, inicio del periodo, comienzo del período, comienzo del periodo, final del año, fin de año,
    cierre del año, inicio del año, comienzo del año, primer semestre, segundo semestre, primer trimestre, segundo
    trimestre, tercer trimestre, cuarto trimestre, último trimestre, primera mitad del, segunda mitad del"""
)
OVER_BEFORE = words("antes anterior anteriores anteriormente previo previa ya")
APPOINTED_FOR = words("hasta el en")
RUNS = words("vence vencen rige rigen dura duran expira expiran")
HEARD = words("juzgado juzgada juzgados juzgadas visto vista vistos vistas oído oída oídos oídas fallado fallada")
OF_A_COURT = terms("será, serán, debe ser, deben ser, ha de ser, han de ser")
