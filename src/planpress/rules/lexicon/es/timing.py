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
