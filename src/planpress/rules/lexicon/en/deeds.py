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
"""Verbs that report completed work only in a clause that contains a number."""
WORK_DONE_TO_SOMETHING = words(
    """acquired aired archived armed asphalted assembled automated backfilled baited banded bored briefed burned
    burnt calibrated capped cast catalogued cataloged centralised centralized charged chlorinated cleaned coached
    commissioned composted computerised computerized concluded concreted confiscated connected constituted
    convened converted crushed decommissioned decentralised decentralized deepened desilted desludged digitalised
    digitalized digitised digitized disbursed disinfected disseminated doubled drained dredged dug electrified
    enacted endorsed energised energized enlarged enrolled evaluated excavated exhibited expanded extended fenced
    fitted forfeited formed founded gazetted geolocated georeferenced glazed graded gravelled harmonised
    harmonized harvested heightened immunised immunized impounded inaugurated incinerated initialled insulated
    integrated interconnected irrigated jailed laid landscaped leased levelled lined mentored metered microchipped
    migrated mobilised mobilized modernised modernized mounted nominated operationalised operationalized
    overhauled painted paved piped plastered ploughed plugged poured premiered printed promulgated pruned purified
    raided ratified reafforested reallocated rebuilt recycled redecorated redesigned redeployed reequipped
    refitted reforested refurbished regreened rehabilitated rehoused reinforced reintroduced relined remodelled
    renewed reopened repainted repaved repealed replaced replanted resettled resurfaced reseeded restocked
    restructured restarted retrained retrofitted retooled rewetted rewired roofed sealed seeded sensitised
    sensitized shipped signposted sown stabilised stabilized staged straightened structured subsidised subsidized
    sunk surfaced switched tarred tarmacked tendered terraced thinned tiled transferred transplanted treated
    tutored unblocked unveiled uploaded vaccinated validated ventilated verified vetted waterproofed
    weatherproofed weeded welded widened wired"""
) + terms(
    """handed over, handed out, put into service, put into operation, put into use, put into force, put in place,
    put online, put up, put out to tender, put to use, brought into service, brought into use, brought into
    operation, brought online, taken into service, taken into use, taken into operation, taken down, rolled out,
    switched on, turned on, plugged in, given out, sent out, sworn in, built up, cleaned up, scaled up, broken
    ground, brought up to standard, hooked up, linked up, made operational, made available online, cut back,
    cordoned off, sunk in, pulled down, torn down"""
)
"""Participles of the usual work under a plan. They report completed work in the passive ("were paved") or with an
object ("paved the road"), but not in front of a noun ("a paved road").
"""
DETERMINERS_OF_OBJECTS = words("the a an all its their our some several over more both another every each")
"""Words that begin the object of a verb: "replaced the lamps"."""
ADVERBS_OF_WORK = words(
    "also all both then since thereby newly first partly now each again already duly largely almost"
)
"""Words between "was" and a participle, other than words in "-ly"."""
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
ITS_SUBJECT = terms(
    """the site, the sites, the works, the project, the scheme, the building, the buildings, the premises, the plot, the
    location, the area, the measure, this measure, the action, this action, the activity, this activity"""
)
"""Words for whatever an action is about; each action means something different."""
