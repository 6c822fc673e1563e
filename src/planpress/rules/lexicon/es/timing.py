"""Spanish words, other than dates, for when something happens."""

from planpress.rules.lexicon.terms import terms, words

LOOKING_AHEAD = words("será serán previsto prevista previstos previstas proposición proposiciones")
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
