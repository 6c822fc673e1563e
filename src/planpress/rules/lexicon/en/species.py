"""English names of the animals and plants that action plans are about."""

from planpress.rules.lexicon.terms import terms, words

ELEPHANTS = words("ivory elephant elephants tusk tusks")
RHINOCEROSES = words("rhinoceros rhinoceroses rhino rhinos")
PANGOLINS = words("pangolin pangolins")
TIGERS = words("tiger tigers")
TURTLES = words("turtle turtles tortoise tortoises")
SHARKS = words("shark sharks")
ROSEWOOD = words("rosewood")
PART_OF_THEM = terms("of them, of these, of those, of which, of whom, among them, including")
"""Words for a part of a count: "318 charges, 27 of them for pangolin"."""
