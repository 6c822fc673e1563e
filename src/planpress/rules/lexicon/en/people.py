"""English words for people, and words before telephone numbers."""

from planpress.rules.lexicon.terms import terms, words

PHONE_LEADS = words("tel phone telephone mobile cell whatsapp telegram hotline call fax") + terms(
    "call at, call on, call us, call us at, call us on"
)
"""Words before a telephone number."""
A_NUMBER = words("number no no.")
"""What may come between a word for a telephone and its number: "tel. no. 012 345 678"."""
NO_PHONE = terms("No., Nos., no.")
"""Words before the number of a law or a document."""
INFORMANTS = terms(
    """informant, informants, informer, informers, whistleblower, whistleblowers, whistle-blower, whistle-blowers,
    confidential source, confidential sources, undercover agent, undercover agents, undercover officer,
    undercover officers, protected witness, protected witnesses, secret witness, secret witnesses"""
)
"""Words for people who help an investigation and may be in danger because of it."""
ONE_INFORMANT = terms(
    """informant, informants, informer, informers, undercover agent, undercover agents, undercover officer,
    undercover officers, confidential source, confidential sources"""
)
"""Words for an informant after a person's name: "Mr Example, an informant"."""
INFORMANTS_ALONE = words("informant informants informer informers")
INFORMANT_DESCRIBED = terms("informant, informer, whistleblower, whistle-blower, tipster")
NAMED_AS = terms("named, called, mr, mrs, ms, dr, sr, sra, code name, alias, is, was")
"""Words between "informant" and a name."""
ACTED_AS = terms("is, was, who was, acted as, served as, as")
"""Words between a name and "an informant"."""
OUR = words("our")
OURS = terms("our, one of our")
PUBLIC_SOURCES = words("scheme report database website public register newspaper letter")
"""A source that is not a person: "the informant, a report by the press"."""
EMPLOYED = words("with at of in from who working employed")
"""Words between somebody's work and the place of that work: "a driver with the port"."""
LIVES_AT = terms(
    """lives, living, resides, resident, of the village, from the village, whose name, whose address, whose house,
    whose home, whose number, address is, home is, phone"""
)
"""Words for where somebody can be found."""
LAWS = words(
    """Bill Act Law Policy Protection Programme Program Fund Network Hotline Scheme Regulation Regulations Order
    Guideline Guidelines Code Unit Office Centre Center Line Decree System Management Charter Directive Handling Reward
    Rewards Procedure Procedures Handbook Manual Strategy"""
)
"""Words that show that a name belongs to a law or an office: "Informants Reward Scheme"."""
BODIES = terms(
    """Unit, Authority, Ministry, Police, Customs, Department, Society, Service, Secretariat, Interpol, Trust,
    Foundation, Agency, Office, Commission, Administration, Directorate, Bureau, Force, Council, Committee, Union,
    Network, Association, Watch, Airport, Port, Province, District, Region, Embassy, Airline, Airlines, Company, Fund,
    Alliance, Centre, Center, Institute, University, Team, Board, Crimestoppers, Crime Stoppers, Republic, Kingdom,
    States, Hong Kong, South, North, East, West"""
)
"""Words that show that a name belongs to an organisation or a place."""
KINDS_OF_BODY = words(
    """charity organisation organization group agency association company network unit body airline firm society
    trust"""
)
FAMILY = words("brother sister mother father son daughter")
"""Relatives who may also be former or in-law."""
KIN = words("wife husband widow cousin uncle aunt nephew niece neighbour neighbor girlfriend boyfriend partner")
"""People close to a suspect, who are easily found."""
STAFF = words("employee driver keeper servant cook accountant associate bodyguard secretary")
TIPS = terms("tip, tip-off, information, denunciation, hint")
LEADS = words("lead")
"""Words for what somebody supplied, if the text says that it arrived; otherwise they are verbs."""
TIP_CAME = terms(
    """came, was given, was received, was provided, was supplied, was passed on, received, obtained, provided, given,
    supplied"""
)
TITLES = words("mr mrs ms dr")
DESCRIBED = words("who whose his her living of")
"""Words that begin a description of a person after the name."""
FROM = words("from by")
LIVELIHOODS = words("""live lives work works sell sells drive drives keep keeps guard guards shop house stall""")
"""Words for the work or property by which somebody is known: "the man who sells fish", "a woman whose shop"."""
SOURCES = words("source informant informer tipster")
WHOSE_SOURCE = words("our the a an")
CONFIDENTIAL = words("confidential secret")
IS_KIN = words("is was")
WHOSE_KIN = words("the a an his her their")
AT_HOME_IN = words("of at in from near")
"""Words between a person and a place: "the keeper of the Example Inn"."""
IN_SECRET = terms("in confidence, in strict confidence, confidentially, discreetly, secretly, in secret")
ON_CONDITION = terms("on condition of anonymity")
TELLS = words("told informed showed warned tipped")
WISHED_NOT_TO_BE = terms("not to be named, not to be identified, not to be mentioned")
WISHED_TO_STAY = terms("to remain anonymous, to remain unnamed, to stay anonymous, to stay unnamed")
WHO_WISHED = words("who and")
WISHES = words("asked wished wishes asks prefer prefers preferred wanted wants requested")
