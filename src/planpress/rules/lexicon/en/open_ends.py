"""English words that show that an action is not finished."""

from planpress.rules.lexicon.terms import terms, words

FINISHED = words(
    """finalised finalized approved adopted completed signed submitted endorsed issued enacted ratified established
    drafted developed implemented validated passed promulgated concluded launched installed delivered procured
    sent agreed written built conducted confirmed revised tested finished begun started commenced done held
    published presented tabled debated equipped recruited hired opened taken decided determined defined
    organised organized constructed purchased formalised formalized institutionalised institutionalized"""
)
"""Participles for a step that was taken: "has not yet been approved"."""
PUT_IN_PLACE = terms(
    """carried out, set up, put in place, put into service, put into use, put into operation, put into force, put into
    effect, taken into service, taken into use, taken into operation, taken into force, taken into effect,
    brought into service, brought into use, brought into operation, brought into force, brought into effect"""
)
"""Phrases for a step that was taken."""
GRANTED = words("given granted obtained received")
"""Participles for permissions and money that were given."""
BEGUN = words("begun started commenced")
ENTERED = terms(
    """enter, entered, come, take effect, taken effect, accede, acceded, joined, received, reached, given, paid,
    replied, made, put, handed"""
)
"""Words for what somebody "has not yet" done."""
APPLIED = words("used needed pursued applied")
"""Participles that show that work was abandoned: "will not be applied"."""
PURSUE = words(
    """implement implements implemented implementing implementation apply applies applied applying application use uses
    used using need needs needed adopt adopts adopted adopting adoption carry carries carried carrying pursue
    pursues pursued pursuing"""
)
"""Verbs for work that nobody intends to do on an abandoned action."""
INTEND = words("expect anticipate foresee intend plan")
STILL_TO_BE = words("is are remain remains still yet has have expected due scheduled planned")
"""Words before "to be approved" that show that something is not approved yet."""
REMAINS = words("is are remain remains still")
"""Words before "pending"."""
IS_OR_REMAINS = words("is are remain remains")
BEFORE_NEXT = words("the a as our its")
NEXT_STEP = terms("next step, next steps, next stage, next phase")
BEHIND_NEXT_STEP = words("is are will in of for toward towards")
"""Words after "the next step" that introduce work still to come."""
AS_NEXT_STEP = terms("as the next step, as a next step, as the next stage, as a next stage")
STEPS = words(
    """approval signature adoption endorsement finalisation finalization completion review decision ratification
    enactment publication confirmation validation clearance funding consent promulgation"""
)
"""Steps that may be pending."""
PENDING = words("pending outstanding")
COURT_CASES = words(
    """case cases court courts trial trials appeal appeals hearing hearings conviction convictions convicted acquittal
    acquittals acquitted prosecution prosecutions prosecutor prosecutors proceedings lawsuit lawsuits"""
)
"""Words for things that courts have not decided; a count of them says nothing about the action."""
CONDITIONAL = terms("conditional on, conditional upon, contingent on, contingent upon")
INCOMPLETE = words("incomplete unfinished")
IS_INCOMPLETE = words("is are remain remains still left")
"""Words before "incomplete" where it describes the work, unlike "two farms had incomplete records"."""
AWAITS = terms(
    """await, awaits, awaiting, is awaited, are awaited, is still awaited, are still awaited, is waiting, are waiting,
    is still waiting, are still waiting"""
)
HAVE_TO_WAIT = words("must shall should who those persons people prisoners")
"""Words before "awaiting" for people who wait."""
AWAITED_BY_PEOPLE = words("trial sentence sentences sentenced sentencing boarding transport loading collection")
"""Words for what people or goods wait for."""
WAITED_FOR = words("money funds budget permit court law")
"""Words for what an action waits for, besides steps and organisations."""
IN_FORCE = terms("in force, in place, in use, complete, final, ready, available, operational, functional")
"""Words for what something "is not yet"."""
THE_WORK = terms("implementation, work, this action, the action")
NOT_NEEDED = terms("needed, necessary, required, used, called, tested, invoked, imposed")
"""Words that make "not yet" harmless, such as "has not been needed yet"."""
MUST_STILL = words("still yet first")
EXPECTED = words("expected anticipated foreseen due planned scheduled")
WHEN = words("in by for during before later soon next shortly early towards at within this no")
"""Words after "is expected" that introduce a time."""
OF_SEVERAL = words("next another further new second third following")
"""Words that mark something as the next of several: "approval of the second phase"."""
IN_PROGRESS = terms("under way, underway, in progress, ongoing")
UNDER = words("review discussion consideration preparation development negotiation construction revision")
"""Words for what a draft is "under"."""
WORKED_ON = words(
    """finalised finalized drafted prepared negotiated developed written reviewed revised considered discussed
    translated completed built"""
)
"""Participles for what a draft is "being"."""
THE_OTHERS = words("remaining rest others")
"""Words for the rest of several things."""
THE_OTHER = words("other")
WILL_FOLLOW = terms("will, are to, is to, should")
BEHIND_FOLLOW = words("the its this that these up a an suit")
"""Words after "follow" where it does not mean "come later"."""
WILL_BE = terms("will, are to, is to, have still to, have yet to")
LOOKED_AFTER = words("kept stored held retained used maintained managed monitored destroyed protected left")
"""Words for what happens to the rest of a stock once all work is done."""
NOT_YET = terms("still not, not yet")
GIVEN = terms("given its, given their, given his, given her")
CONSENT = words("consent approval assent agreement")
ONE_OF_MANY = words("a an each every")
"""Words for something that happens each time: "once the owner of a shop has agreed"."""
FINAL = words("final formal")
AGREEMENT = words("decision decisions agreement agreements conclusion conclusions consensus")
"""Words for what was not reached."""
COULD_BE = terms("could be")
CONCLUDED_BY = words("reached made taken found concluded")
"""Verbs for what becomes of an agreement."""
AFTER_ALL = terms("but, until, then, at first")
"""Words that show that something did happen later."""
OUTCOMES = words(
    """accession deposit signing delivery passage submission installation launch opening entry establishment
    appointment purchase gazettement introduction issuance construction recruitment promulgation validation
    finalisation finalization"""
)
"""Words for results that may be expected: "its adoption is expected in May"."""
UNDERTAKINGS = words(
    """drafting preparations preparation negotiations negotiation consultations work works translation"""
)
"""Work that may be under way."""
TAKE_A_STEP = words(
    """approve ratify sign adopt agree decide consent endorse confirm submit deposit complete finish finalise finalize
    publish enact pass issue accede validate install deliver promulgate conclude establish develop enter
    implement give"""
)
"""Verbs for what somebody must still do."""
DECIDED = words(
    """approved signed adopted ratified agreed cleared enacted passed gazetted consented endorsed confirmed"""
)
PAPERS = words(
    """bill bills draft drafts law act amendment amendments order decree regulation regulations agreement instrument
    proposal text protocol treaty convention policy strategy memorandum guidelines standard plan budget"""
)
"""Words for a matter that an organisation has to decide."""
LIES = words("is are lies was were lay")
BEFORE_A_BODY = words("before with")
DECIDING_BODIES = words(
    """committee parliament assembly cabinet council senate minister ministry house president government legislature
    commission board congress"""
)
"""Organisations that decide on a matter."""
NO_PROGRESS = terms(
    """no progress, nothing was done, nothing was implemented, nothing was achieved, nothing has been done, nothing has
    been implemented, nothing has been achieved, nothing had been done, nothing had been implemented, nothing
    had been achieved"""
)
UNDER_OR_BEING = words("under being")
EXISTS = words("is are remain remains exist exists")
IN_DRAFT = words("a an in at as")
"""Words before "draft": "exists as a draft", "is in draft form"."""
DRAFT_FORM = words("form stage")
LOOKED_AT = words(
    """review reviews reviewed consultation consultations consulted discussion discussions discussed approval approvals
    approved consideration considerations considered"""
)
"""Words for what a draft is "under", or is being, before it is more than a draft."""
REGULARLY = words(
    """annual annually every each regular regularly yearly monthly quarterly periodic periodically continue continues
    continued continuing continual continually continuous continuously continuation continuity"""
)
"""Words for recurring work, which does not mean that an action is unfinished."""
NO_LONGER = terms("no longer, nothing, none, no")
"""Words that reverse the meaning of the words after them: "nothing is still pending"."""
WAS_STILL = terms("was, were, had been, has been")
AFTER = words("after")
DRAFT_OR_THE = words("a an the one")
"""Words before a draft that has been written."""
ROUGH = words("first second third initial preliminary revised early rough working")
"""Words for a draft that others will follow."""
DRAFT_OF = words("version text bill law order decree")
DRAWN_UP = terms("prepared, written, circulated, produced, drawn up, completed, discussed, shared, presented")
"""Words for what happens to a draft that remains a draft."""
CONCLUDED = words(
    """adopted approved signed issued published enacted promulgated ratified endorsed passed launched applied used
    force finalised finalized distributed implemented effect effective gazetted validated accepted completed
    printed"""
)
"""Words that show that a draft became more than a draft."""
YET = words("yet")
"""Words that make a denial describe the situation at the end of the period: "they have not ordered theirs yet"."""
