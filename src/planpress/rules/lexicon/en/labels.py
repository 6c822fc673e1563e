"""English words in the labels of ratings."""

from planpress.rules.lexicon.terms import terms, words

HEDGES = terms("substantially, largely, mostly, mainly, nearly, almost, partly, partially, well, main, great part")
"""Words in the label of a best rating which say that something is left to do."""
AN_ACTION = words("action actions objective objectives activity activities")
"""Words for the awaited action in the label of a rating."""
SOME_OTHER = words("another")
"""Words of a label in whose place the report names the action: "Pending completion of another action"."""
