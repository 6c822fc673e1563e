"""English words for completed work."""

from planpress.rules.lexicon.terms import terms, words

DONE_TO_SOMETHING = words(
    """trained conducted completed established adopted drafted developed published signed issued organised organized
    inventoried seized arrested prosecuted convicted implemented delivered procured purchased installed built
    created produced distributed revised amended submitted approved finalised finalized reviewed equipped hired
    recruited appointed surveyed consulted introduced inspected tested collected prepared received registered
    recorded deployed obtained secured allocated agreed passed taught mapped planted restored released provided
    marked tagged translated"""
)
"""Participles that need an object; before a preposition, they only describe a noun."""
DONE = words(
    """launched opened begun began started commenced achieved strengthened patrolled underway visited shared attended
    participated reached tried hosted cleared interviewed assessed audited analysed sampled upgraded repaired
    renovated erected"""
) + terms(
    """set up, carried out, draw up, drew up, drawn up, under way, took place, took part, was held, were held, been
    held, has held, have held, met with, met the, met in, met on, was given, were given, was made, were made,
    was taken, were taken"""
)
"""Other words for completed work."""
DONE_IF_COUNTED = words(
    """returned engaged filed contracted commissioned awarded recovered repatriated rescued relocated freed removed
    fined demolished counted measured weighed photographed dismantled screened boarded examined verified
    licensed certified enrolled graduated joined travelled traveled brought circulated bought fenced stocked dug
    drilled vaccinated collared checked supplied printed broadcast compensated interdicted intercepted auctioned"""
) + terms("came back")
"""Verbs that report completed work only next to a number or a date."""
SEVERAL = words("a an two three four five the several")
"""Words for how many meetings were held, other than digits."""
MEETINGS = words(
    """workshop workshops meeting meetings training trainings course courses seminar seminars consultation
    consultations"""
)
SETBACKS = terms(
    """withdrew, withdrawn, cancelled, canceled, postponed, lapsed, refused, resigned, stolen, left, rejected,
    abandoned, suspended, stopped, halted, lost, away, elsewhere, other posts, other duties, other tasks, other
    projects, instead"""
)
"""Words that show that a number counts a loss: "three officers returned to other duties"."""
ANNULLED = words("cancelled canceled annulled terminated revoked withdrawn")
"""Words for undoing what has been done."""
THEN = words("later then since")
RESIGNED = words("resigned")
WAS_OR_BEEN = words("was were been")
PARTICIPLE_BEFORE = words("was were been have has had")
"""Words before a participle that make it report completed work rather than describe a noun."""
NOT_DONE = words(
    """no not nothing never none neither nor without cannot unable failed unfinished nobody will would should must
    could can might planned intend intends scheduled being previous earlier before until unless if when once
    ready expect expects expected expecting expectation expectations propose proposes proposed proposing
    proposal proposals need needs needed needing"""
) + terms("day appointed, date appointed, time appointed, yet to, too late, no one, to be, plan to, plans to, added to")
"""Words that show that work was not done in the period: denied, planned, conditional or long past."""
BEFORE_MAY = words("in of by since and")
"""Words before the month of May."""
EXCEPT = terms("except, except that, except for, aside from, apart from, other than")
"""Words that end a denial, so that it does not cover the clause after them."""
BUT = words("but although though however while")
"""Other words that begin a clause."""
DENIES = terms("was not, were not, is not, are not, has not, have not, had not, did not, does not")
NONE = words("no nothing none")
LINKS_OF_CLAUSES = words("but and only")
SOMEBODY = words("the a an one some our its two three")
"""Words that begin the subject of a clause."""
RELATIVE = words("where which whose whom who")
"""Words that begin an aside, such as "where they were seized"."""
WHEN_OR_WHERE = terms(
    """on, in, by, at, of, from, for, with, under, during, after, before, last, the same day, the same week, the same
    month, the same year, the previous day, the previous week, the previous month, the previous year, the
    following day, the following week, the following month, the following year"""
)
"""Words after a participle that describes a noun: "the budget passed on 31 May"."""
BY_OTHERS = terms(
    """its own, their own, his own, her own, of own, by itself, by themselves, by himself, by herself, on its side, on
    their side, elsewhere, neighbouring, neighboring, another country, another state, another region, another
    plan, another project, other countries, other states, other regions, other waters, other projects, abroad"""
)
"""Words for work outside the action, which somebody did for themselves or elsewhere."""
THIS = words("this the its each")
COMMITMENTS = words(
    """promise promises commitment commitments action actions target targets objective objectives milestone milestones
    status statuses score scores rating ratings indicator indicators engagement engagements"""
)
"""Words for an action, its target and its rating."""
REVIEWED = words("reviewed assessed rated scored checked tracked monitored updated shown identified recorded")
"""Words for dealing with an action without any work on it."""
