"""French names of the animals and plants that action plans are about."""

from planpress.rules.lexicon.terms import terms, words

ELEPHANTS = words("ivoire éléphant éléphants défenses")
RHINOCEROSES = words("rhinocéros")
PANGOLINS = words("pangolin pangolins")
TIGERS = words("tigre tigres")
TURTLES = words("tortue tortues")
SHARKS = words("requin requins")
ROSEWOOD = words("palissandre")
PART_OF_THEM = terms("dont, parmi lesquels, parmi lesquelles, d'entre eux, d'entre elles, y compris, notamment")
