"""What the rules look for in French: auxiliary verbs, and the words between them and a verb."""

from planpress.rules.lexicon.terms import words

IS_OR_ARE = words("est sont")
HAS_OR_HAVE = words("a ont avons")
MUST = words("doit doivent")
STILL = words("encore toujours")
