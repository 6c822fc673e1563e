"""What the rules look for in English: people."""

from planpress.rules.lexicon.terms import terms, words

PHONE_LEADS = words("tel phone telephone mobile cell whatsapp telegram hotline call fax") + terms(
    "call at, call on, call us, call us at, call us on"
)
"""Words that stand before a telephone number."""
INFORMANTS = terms(
    """informant, informants, informer, informers, whistleblower, whistleblowers, whistle-blower, whistle-blowers,
    confidential source, confidential sources, undercover agent, undercover agents, undercover officer,
    undercover officers, protected witness, protected witnesses, secret witness, secret witnesses"""
)
"""Who helps an investigation and may be in danger for it."""
ONE_INFORMANT = terms(
    """informant, informants, informer, informers, undercover agent, undercover agents, undercover officer,
    undercover officers, confidential source, confidential sources"""
)
"""The same, as a person is called: "Mr Example, an informant"."""
INFORMANTS_ALONE = words("informant informants informer informers")
INFORMANT_DESCRIBED = terms("informant, informer, whistleblower, whistle-blower, tipster")
NAMED_AS = terms("named, called, mr, mrs, ms, dr, sr, sra, code name, alias, is, was")
"""What stands between the word "informant" and a name."""
LIVES_AT = terms(
    """lives, living, resides, resident, of the village, from the village, whose name, whose address, whose house,
    whose home, whose number, address is, home is, phone"""
)
"""What tells where somebody is found."""
LAWS = words(
    """Bill Act Law Policy Protection Programme Program Fund Network Hotline Scheme Regulation Regulations Order
    Guideline Guidelines Code Unit Office Centre Center Line Decree System Management Charter Directive Handling Reward
    Rewards Procedure Procedures Handbook Manual Strategy"""
)
"""What makes a name that of a law or an office: "Informants Reward Scheme"."""
BODIES = terms(
    """Unit, Authority, Ministry, Police, Customs, Department, Society, Service, Secretariat, Interpol, Trust,
    Foundation, Agency, Office, Commission, Administration, Directorate, Bureau, Force, Council, Committee, Union,
    Network, Association, Watch, Airport, Port, Province, District, Region, Embassy, Airline, Airlines, Company, Fund,
    Alliance, Centre, Center, Institute, University, Team, Board, Crimestoppers, Crime Stoppers, Republic, Kingdom,
    States, Hong Kong, South, North, East, West"""
)
"""What makes a name that of a body or a place."""
KINDS_OF_BODY = words(
    """charity organisation organization group agency association company network unit body airline firm society
    trust"""
)
FAMILY = words("brother sister mother father son daughter")
"""Those who may be former or in-law, too."""
KIN = words("wife husband widow cousin uncle aunt nephew niece neighbour neighbor girlfriend boyfriend partner")
"""Who is near to a suspect, and so easily found."""
STAFF = words("employee driver keeper servant cook accountant associate bodyguard secretary")
TIPS = terms("tip, tip-off, information, denunciation, hint")
TIP_CAME = terms(
    """came, was given, was received, was provided, was supplied, was passed on, received, obtained, provided, given,
    supplied"""
)
SOURCES = words("source informant informer tipster")
IN_SECRET = terms("in confidence, in strict confidence, confidentially, discreetly, secretly, in secret")
TELLS = words("told informed showed warned tipped")
WISHED_NOT_TO_BE = terms("not to be named, not to be identified, not to be mentioned")
WISHED_TO_STAY = terms("to remain anonymous, to remain unnamed, to stay anonymous, to stay unnamed")
WISHES = words("asked wished wishes asks prefer prefers preferred wanted wants requested")
