"""What the rules look for in Spanish: auxiliary verbs, and the words between them and a verb."""

from planpress.rules.lexicon.terms import words

IS_OR_ARE = words("está están")
HAS_OR_HAVE = words("ha han hay había habían")
MUST = words("debe deben")
STILL = words("aún todavía")
