"""Spanish names of the animals and plants that action plans are about."""

from planpress.rules.lexicon.terms import terms, words

ELEPHANTS = words("marfil elefante elefantes")
RHINOCEROSES = words("rinoceronte rinocerontes")
PANGOLINS = words("pangolín pangolin pangolines")
TIGERS = words("tigre tigres")
TURTLES = words("tortuga tortugas")
SHARKS = words("tiburón tiburones")
ROSEWOOD = words("palisandro")
PART_OF_THEM = terms(
    """de ellos, de ellas, de los cuales, de las cuales, entre ellos, entre ellas, incluidos, incluidas, incluido,
    incluida, incluyendo"""
)
