"""English words for places where goods are stored."""

from planpress.rules.lexicon.terms import terms, words

STORES = terms("strong room, strong rooms, strongroom, strongrooms, vault, vaults, ivory store, ivory storage")
"""Places where a stock is kept."""
STOCKPILES = words("stockpile stockpiles")
STOCK = terms("ivory, tusks, rhinoceros horn, rhinoceros horns")
"""Goods that are worth stealing."""
STORED = words("stored locked")
TAKEN = words("seized confiscated remaining")
"""Words that may describe a stock."""
ARE = words("is are was were")
KEPT = terms("kept, locked up")
KEPT_IN = words("room vault store safe")
"""Words for what a stock is "held in"; a stock may also be held as evidence."""
INSIDE = words("at in inside under")
ROOM_OF = words("of at")
"""Words before the owner of a building, as in "the basement of the ministry"."""
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
"""Words for hunted animals and for the people who guard them."""
REGIONS = words("province provinces region regions state county counties")
"""Words for a region, which is too large to reveal where something is."""
