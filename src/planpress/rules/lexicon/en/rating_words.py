"""English words in the labels of ratings, and words that a text with such a rating should not contain."""

from planpress.rules.lexicon.terms import terms, words

NEGATIONS = words("no not nothing never none neither nor without cannot unable")
"""Words in a sentence reporting that nothing was done; such a sentence may recur."""
UPKEEP = words(
    """continue continues continued continuing continuous maintain maintained maintains maintenance sustain
    sustained keep kept remain remains monitor monitored monitoring update updated updates regularly
    annually yearly ongoing permanent"""
)
"""Words for maintaining a result, which is not a step still to come."""
NOTHING_MORE = terms("""none, no, nothing, not applicable, n/a, na, complete, completed, done, finished""")
"""Opening words of outlooks that name no step."""
DRAFTING_STEMS = words("draft propos prepar consult review")
"""Beginnings of words in the title of an action that a draft achieves: "Prepare a strategy"."""
DENIALS = terms("not, never, no, yet to")
"""Words that deny a beginning, before a word for it."""
BEGIN_STEMS = words("commenc start begun began initiat undertaken")
"""Beginnings of words for a start: "Not commenced"."""
NOT_STARTED = terms("unstarted, to start")
"""Words in a label that mean that nothing was begun."""
NONE_OF = words("no")
"""Words before work that was not done: "No progress"."""
WORK_DONE = words("action activity progress implementation work step steps advance")
ANOTHER = words("another other")
"""Words in labels that mean waiting: "Pending completion of another action"."""
MILESTONES = words("action activity measure objective step milestone commitment")
"""Words for what is awaited."""
MORE_THAN = terms("more than, over, above, at least")
LESS_THAN = terms("less than, under, below, up to, at most")
BAND_TO = words("to and")
"""Words between the two ends of a band: "1% to 59%", "between 1% and 59%"."""
OR_MORE = terms("or more, and more, or above, and above, or over")
FINISHED_RATINGS = words(
    "achieved complete completed done finished fulfilled implemented accomplished delivered closed"
)
"""Words in a label or definition which mean that everything is done."""
AS_PLANNED = terms("on track, on schedule, on course, as planned, according to plan, on time, in line with")
"""Words in a label or definition which mean that the work goes well, not that it is over."""
