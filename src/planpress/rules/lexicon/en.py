"""What the rules look for in English."""

from planpress.rules.lexicon.terms import terms, words

# ---------------------------------------------------------------- people

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

# ---------------------------------------------------------------- places

PROTECTED_SITES = terms(
    """National Park, Wildlife Sanctuary, Game Reserve, Nature Reserve, Wildlife Reserve, National Reserve,
    Protected Area, Protected Forest, Biosphere Reserve, Marine Park, Forest Reserve, Ramsar Site, Wildlife Refuge,
    Conservation Area, Marine Reserve, Marine Sanctuary, Marine Protected Area, Marine Conservation Area, Forest Park,
    Bird Sanctuary, Tiger Reserve, Nature Park, Safari Area, Game Sanctuary, Hunting Reserve, Biological Reserve,
    Strict Reserve, Wildlife Management Area, Biodiversity Conservation Corridor, Elephant Sanctuary"""
)
"""What a protected site is called, behind its name."""
SETTLEMENTS = words("village district commune house compound building warehouse river stream hill checkpoint")
"""What stands before the name of a place that anybody can find."""
BESIDE = terms("at, in, near, along, beside, inside, of, around, north of, south of, east of, west of")
HIDDEN_PLACES = terms(
    """mineral lick, mineral licks, salt lick, salt licks, den, dens, roost, roosts, nest site, nest sites, nest tree,
    nest trees, nesting site, nesting sites, nesting tree, nesting trees, breeding site, breeding sites,
    breeding ground, breeding grounds, breeding colony, breeding colonies, calving site, calving sites, calving ground,
    calving grounds, calving area, calving areas, calving bank, calving banks, spawning site, spawning sites,
    spawning ground, spawning grounds, spawning area, spawning areas, spawning bank, spawning banks, pupping site,
    pupping sites, pupping ground, pupping grounds, pupping area, pupping areas, pupping bank, pupping banks,
    waterhole, waterholes, water hole, water holes, camera trap, camera traps, camera-trap, camera-traps, patrol post,
    patrol posts, patrol route, patrol routes, patrol camp, patrol camps, patrol station, patrol stations, ranger camp,
    ranger camps"""
)
"""Where poachers would look, and where guards are."""
BROODS = words("nest nests pair pairs eyrie eyries brood broods")
NESTING_PLACES = words("ledge ledges cliff cliffs crag crags rock rocks tree trees tower towers islet islets")
ABOVE = words("above near behind below beside of at by")
HERDS = terms(
    """herd, herds, elephant remain, elephants remain, elephant live, elephants live, elephant range, elephants range,
    elephant gather, elephants gather, elephant were seen, elephants were seen, elephant are found,
    elephants are found, elephant stay, elephants stay"""
)
WATERS = terms(
    """dam, waterhole, water hole, lake, lagoon, river, spring, pan, salt pan, bay, beach, island, swamp, marsh, cave,
    hill, gorge, clearing, bai, lick"""
)
ANIMALS_THAT_GATHER = terms(
    """elephants, rhinos, rhinoceros, rhinoceroses, tigers, lions, gorillas, pangolins, turtles, sea turtles,
    tortoises, vultures, parrots, cranes, bats, sharks, rays, dugongs, manatees, leopards, animals, herd, herds"""
)
GATHER = terms(
    """gather, drink, roost, sleep, nest, breed, calve, assemble, congregate, come to drink, come ashore,
    lay their eggs, rest, graze, cross"""
)
GUARDS = terms(
    """patrol, patrols, rangers, ranger team, ranger teams, patrol team, patrol teams, guards, scouts, convoy,
    convoys"""
)
GUARDS_ON_A_ROUTE = terms("patrol, patrols, rangers, patrol team, patrol teams, convoy, convoys")
SET_OUT = terms(
    """leave, leaves, depart, departs, set out, sets out, pass, passes, cross, crosses, return, returns, change,
    changes, start from, starts from, start at, starts at, begin from, begins from, begin at, begins at"""
)
WAYS = words("river rivers road roads trail trails track tracks path paths ridge ridges stream streams")

# ---------------------------------------------------------------- stores

STORES = terms("strong room, strong rooms, strongroom, strongrooms, vault, vaults, ivory store, ivory storage")
"""Where a stock is kept."""
STOCKPILES = words("stockpile stockpiles")
STOCK = terms("ivory, tusks, rhinoceros horn, rhinoceros horns")
"""What is worth stealing."""
STORED = words("stored locked")
KEPT_IN = words("room vault store safe")
"""What a stock is "held in"; it may be held as evidence, too."""
STOREROOMS = words("room vault warehouse basement cellar building safe store")
STREETS = words("Street Road Avenue Lane Square Quay Boulevard Highway Drive")
GOODS = terms(
    """strong room, strong rooms, strongroom, strongrooms, store, stores, stockpile, stockpiles, ivory, tusks, horns,
    vault, vaults, scales, exhibits, specimens"""
)
HUNTED = words(
    """patrol patrols patrolled patrolling ranger rangers camera trap traps herd herds elephant elephants rhino rhinos
    rhinoceros tiger tigers lion lions gorilla gorillas pangolin pangolins turtle turtles leopard leopards carcass
    carcasses poacher poachers poaching poached snare snares nest nests roost roosts stockpile stockpiles ivory tusk
    tusks horn horns"""
)
"""What is hunted, and who guards it."""
REGIONS = words("province provinces region regions state county counties")
"""A place of this size gives nothing away."""

# ---------------------------------------------------------------- deeds

DONE_TO_SOMETHING = words(
    """trained conducted completed established adopted drafted developed published signed issued organised
    organized inventoried seized arrested prosecuted convicted implemented delivered procured purchased
    installed built created produced distributed revised amended submitted approved finalised finalized reviewed
    equipped hired recruited appointed surveyed consulted introduced inspected tested collected prepared
    received registered recorded deployed obtained secured allocated agreed passed taught mapped planted
    restored released provided marked tagged translated"""
)
"""Participles that need an object, so that one with a preposition behind it only describes a noun."""
DONE = words(
    """launched opened begun began started commenced achieved strengthened patrolled underway visited shared
    attended participated reached tried hosted cleared interviewed assessed audited analysed sampled upgraded
    repaired renovated erected"""
)
"""Other words that report a deed."""
DONE_IF_COUNTED = words(
    """returned engaged filed contracted commissioned awarded recovered repatriated rescued relocated freed removed
    fined demolished counted measured weighed photographed dismantled screened boarded examined verified
    licensed certified enrolled graduated joined travelled traveled brought circulated bought fenced stocked dug
    drilled vaccinated collared checked supplied printed broadcast compensated interdicted intercepted auctioned"""
)
"""Verbs that report a deed where a number or a date stands beside them."""
NOT_DONE = words(
    """no not nothing never none neither nor without cannot unable failed unfinished nobody will would should must
    could can might planned intend intends scheduled being previous earlier before until unless if when once
    ready"""
)
"""What makes a clause no report of a deed: denied, planned, conditional or long past."""

# ---------------------------------------------------------------- open ends

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
