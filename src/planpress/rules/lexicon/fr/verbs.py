"""French auxiliary verbs, and words that come between them and another verb."""

from planpress.rules.lexicon.terms import words

IS_OR_ARE = words("est sont")
HAS_OR_HAVE = words("a ont avons")
MUST = words("doit doivent")
STILL = words("encore toujours")
PRESENT_STATES = words(
    """est sont existe existent fonctionne fonctionnent sert servent utilise utilisent couvre couvrent comprend
    comprennent compte comptent contient contiennent dispose disposent offre offrent figure figurent indique indiquent
    emploie emploient permet permettent travaille travaillent tient tiennent"""
)
PAST_STATES = words("a ont avons était étaient avait avaient fut furent")
