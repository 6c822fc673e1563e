"""What the rules look for in English: the labels of ratings, and what a text must not say beside them."""

from planpress.rules.lexicon.terms import terms, words

NEGATIONS = words("no not nothing never none neither nor without cannot unable")
"""What a sentence holds that tells of nothing done; it may recur."""
UPKEEP = words(
    """continue continues continued continuing continuous maintain maintained maintains maintenance sustain
    sustained keep kept remain remains monitor monitored monitoring update updated updates regularly
    annually yearly ongoing"""
)
"""What keeps a result up; it is not a step still to come."""
NOTHING_MORE = terms("""none, no, nothing, not applicable, n/a, na, complete, completed, done, finished""")
"""How an outlook begins that names no step."""
DRAFTING_STEMS = words("draft propos prepar consult review")
"""Beginnings of words in the title of an action that a draft achieves: "Prepare a strategy"."""
DENIALS = terms("not, never, no, yet to")
"""Words before a start that was not made."""
BEGIN_STEMS = words("commenc start begun began initiat undertaken")
"""Beginnings of words for a start: "Not commenced"."""
NOT_STARTED = terms("unstarted, to start")
"""A label that says the same in other words."""
NONE_OF = words("no")
"""Words before work that was not done: "No progress"."""
WORK_DONE = words("action activity progress implementation work step steps advance")
ANOTHER = words("another other")
"""What a label says that means waiting: "Pending completion of another action"."""
MILESTONES = words("action activity measure objective step milestone commitment")
"""What is waited for."""
