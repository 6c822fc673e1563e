"""Spanish auxiliary verbs, and words that come between them and another verb."""

from planpress.rules.lexicon.terms import words

IS_OR_ARE = words("está están")
HAS_OR_HAVE = words("ha han hay había habían")
MUST = words("debe deben")
STILL = words("aún todavía")
PRESENT_STATES = words(
    """es son está están existe existen hay funciona funcionan sirve sirven utiliza utilizan cubre cubren comprende
    comprenden cuenta cuentan contiene contienen dispone disponen ofrece ofrecen figura figuran indica indican emplea
    emplean permite permiten trabaja trabajan tiene tienen"""
)
PAST_STATES = words("era eran estaba estaban fue fueron ha han había habían hubo tenía tenían")
PAST_ENDINGS = words("ó aron ieron")
"""Endings of the simple past."""
