"""What the rules look for in English: open ends."""

from planpress.rules.lexicon.terms import words

FINISHED = words(
    """finalised finalized approved adopted completed signed submitted endorsed issued enacted ratified established
    drafted developed implemented validated passed promulgated concluded launched installed delivered procured
    sent agreed written built conducted confirmed revised tested finished begun started commenced done held
    published presented tabled debated equipped recruited hired opened taken decided determined defined
    organised organized constructed purchased formalised formalized institutionalised institutionalized"""
)
"""What a step is when it is taken: "has not yet been approved"."""
STEPS = words(
    """approval signature adoption endorsement finalisation finalization completion review decision ratification
    enactment publication confirmation validation clearance funding consent promulgation"""
)
"""Steps that may be pending."""
UNDER = words("review discussion consideration preparation development negotiation construction revision")
"""What a draft is under."""
WORKED_ON = words(
    """finalised finalized drafted prepared negotiated developed written reviewed revised considered discussed
    translated completed built"""
)
"""What a draft is being."""
OUTCOMES = words(
    """accession deposit signing delivery passage submission installation launch opening entry establishment
    appointment purchase gazettement introduction issuance construction recruitment promulgation validation
    finalisation finalization"""
)
"""Ends of an action that may be expected."""
UNDERTAKINGS = words(
    """drafting preparations preparation negotiations negotiation consultations work works translation"""
)
"""Work that may be under way."""
TAKE_A_STEP = words(
    """approve ratify sign adopt agree decide consent endorse confirm submit deposit complete finish finalise
    finalize publish enact pass issue accede validate install deliver promulgate conclude establish develop
    enter implement give"""
)
"""What somebody must still do."""
DECIDED = words(
    """approved signed adopted ratified agreed cleared enacted passed gazetted consented endorsed confirmed"""
)
PAPERS = words(
    """bill bills draft drafts law act amendment amendments order decree regulation regulations agreement
    instrument proposal text protocol treaty convention policy strategy memorandum guidelines standard plan
    budget"""
)
"""What may lie before a body."""
DECIDING_BODIES = words(
    """committee parliament assembly cabinet council senate minister ministry house president government
    legislature commission board congress"""
)
"""Who decides on it."""
REGULARLY = words("""annual annually every each regular regularly yearly monthly quarterly periodic periodically""")
"""What recurs is not left open."""
CONCLUDED = words(
    """adopted approved signed issued published enacted promulgated ratified endorsed passed launched applied used
    force finalised finalized distributed implemented effect effective gazetted validated accepted completed
    printed"""
)
"""What tells that a draft became more than a draft."""
