"""French auxiliary verbs, and words that come between them and another verb."""

from planpress.rules.lexicon.terms import words

IS_OR_ARE = words("est sont")
HAS_OR_HAVE = words("a ont avons")
MUST = words("doit doivent")
STILL = words("encore toujours")
