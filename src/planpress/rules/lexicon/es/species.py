"""Spanish names of the animals and plants that action plans are about."""

from planpress.rules.lexicon.terms import words

ELEPHANTS = words("marfil elefante elefantes")
RHINOCEROSES = words("rinoceronte rinocerontes")
PANGOLINS = words("pangolines")
TIGERS = words("tigre tigres")
TURTLES = words("tortuga tortugas")
SHARKS = words("tiburón tiburones")
ROSEWOOD = words("palisandro")
