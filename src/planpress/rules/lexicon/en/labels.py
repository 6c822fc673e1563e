"""What the rules look for in English: the labels of ratings."""

from planpress.rules.lexicon.terms import terms, words

HEDGES = terms("substantially, largely, mostly, mainly, nearly, almost, partly, partially, well, main, great part")
"""What the label of a best rating says that leaves something open."""
AN_ACTION = words("action actions objective objectives activity activities")
"""What the label of a rating calls an action that is waited for."""
SOME_OTHER = words("another")
"""What a label says where the report names the action: "Pending completion of another action"."""
