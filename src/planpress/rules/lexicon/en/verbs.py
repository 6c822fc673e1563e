"""English auxiliary verbs, and words that come between them and another verb."""

from planpress.rules.lexicon.terms import terms, words

IS_OR_ARE = words("is are")
HAS_OR_HAVE = words("has have")
DO_OR_DID = words("do does did")
NEEDS = words("need needs")
CAN_OR_WILL = words("can will")
MAY = words("may")
MUST = words("must")
WAS = terms("was, has been, had been")
HAS_BEEN = terms("was, were, has been, have been, had been")
STILL = words("still yet")
NOW = words("still now currently")
ADVERBS = words("still yet now then soon later also only first")
"""Words between the parts of a verb, other than words in "-ly"."""
BEFORE_A_NOUN = words("the its their a an")
