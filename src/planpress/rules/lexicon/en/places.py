"""English words for places."""

from planpress.rules.lexicon.terms import terms, words

PROTECTED_SITES = terms(
    """National Park, Wildlife Sanctuary, Game Reserve, Nature Reserve, Wildlife Reserve, National Reserve,
    Protected Area, Protected Forest, Biosphere Reserve, Marine Park, Forest Reserve, Ramsar Site, Wildlife Refuge,
    Conservation Area, Marine Reserve, Marine Sanctuary, Marine Protected Area, Marine Conservation Area, Forest Park,
    Bird Sanctuary, Tiger Reserve, Nature Park, Safari Area, Game Sanctuary, Hunting Reserve, Biological Reserve,
    Strict Reserve, Wildlife Management Area, Biodiversity Conservation Corridor, Elephant Sanctuary"""
)
"""Words for a protected site, after its name."""
MEASURES = words(
    """gram grams kilogram kilograms milligram milligrams microgram micrograms kg g mg km per tonne tonnes euro euros
    dollar dollars"""
)
"""Words that show that two numbers with decimals are not coordinates."""
SETTLEMENTS = words("village district commune house compound building warehouse river stream hill checkpoint")
"""Words before the name of a place that anybody can find."""
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
"""Places where poachers would look, and where guards are."""
BROODS = words("nest nests pair pairs eyrie eyries brood broods")
NESTING_PLACES = words("ledge ledges cliff cliffs crag crags rock rocks tree trees tower towers islet islets")
NESTING_ON = words("on in at")
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
GATHER_AT = words("at near by along beside around on in")
GUARDS = terms(
    """patrol, patrols, rangers, ranger team, ranger teams, patrol team, patrol teams, guards, scouts, convoy,
    convoys"""
)
GUARDS_ON_A_ROUTE = terms("patrol, patrols, rangers, patrol team, patrol teams, convoy, convoys")
SET_OUT = terms(
    """leave, leaves, depart, departs, set out, sets out, pass, passes, cross, crosses, return, returns, change,
    changes, start from, starts from, start at, starts at, begin from, begins from, begin at, begins at"""
)
AT_TIME = words("at before after")
ABOUT_TIME = words("about around")
OCLOCK = terms("o'clock, o\u2019clock")
FOLLOW = words("follow follows take takes")
WAYS = words("river rivers road roads trail trails track tracks path paths ridge ridges stream streams")
