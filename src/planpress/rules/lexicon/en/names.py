"""English words inside names."""

from planpress.rules.lexicon.terms import words

LINKS_IN_NAMES = words("of on and the for in to against")
"""The small words inside a name, which its abbreviation leaves out."""
