"""Spanish words for events, and for the people and things that they concern."""

from planpress.rules.lexicon.terms import words

TRAINING = words("capacitados capacitadas capacitación")
SEIZURE = words("incautación incautaciones decomiso decomisos")
ARREST = words("detenidos")
INSPECTION = words("inspecciones")
PEOPLE = words("funcionarios oficiales personas")
