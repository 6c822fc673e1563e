"""English names of the animals and plants that action plans are about."""

from planpress.rules.lexicon.terms import words

ELEPHANTS = words("ivory elephant elephants tusk tusks")
RHINOCEROSES = words("rhinoceros rhinoceroses rhino rhinos")
PANGOLINS = words("pangolin pangolins")
TIGERS = words("tiger tigers")
TURTLES = words("turtle turtles tortoise tortoises")
SHARKS = words("shark sharks")
ROSEWOOD = words("rosewood")
