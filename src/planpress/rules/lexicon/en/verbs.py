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
PRESENT_STATES = words(
    """is are stands stand hangs hang exists exist operates operate serves serve covers includes include contains
    contain comprises comprise belongs belong employs employ"""
)
"""Verbs in the present tense for what is the case at the end of the period, which needs no date."""
PAST_STATES = words(
    """wrote rose fell grew sold bought taught ran spent paid sent brought drew built chose drove led left lost put read
    rebuilt said saw set showed spoke stood took told understood won wore hung dug became got kept laid cut shut"""
)
"""Irregular verbs in the simple past, beside those in `PAST`."""
