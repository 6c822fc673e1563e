"""English words with a grammatical function, such as articles and prepositions."""

from planpress.rules.lexicon.terms import words

ARTICLES = words("a an the")
POSSESSIVES = words("his her their")
DEMONSTRATIVES = words("this that")
RELATIVES = words("who whose")
CONJUNCTIONS = words("and or")
PREPOSITIONS = words("by in at from to for with on")
THAT = words("that")
"""Words that begin a clause about what somebody says."""
