"""Spanish auxiliary verbs, and words that come between them and another verb."""

from planpress.rules.lexicon.terms import words

IS_OR_ARE = words("está están")
HAS_OR_HAVE = words("ha han hay había habían")
MUST = words("debe deben")
STILL = words("aún todavía")
