"""English words in the labels of ratings."""

from planpress.rules.lexicon.terms import terms, words

HEDGES = terms("substantially, largely, mostly, mainly, nearly, almost, partly, partially, well, main, great part")
"""Words in a best rating's label that show that something is left to do."""
AN_ACTION = words("action actions objective objectives activity activities")
"""Words for the awaited action in a rating's label."""
SOME_OTHER = words("another")
"""Words in a label that the report replaces with the action: "Pending completion of another action"."""
