"""French words for events, and for the people and things that they concern."""

from planpress.rules.lexicon.terms import words

TRAINING = words("formation formations formé formés formée formées")
SEIZURE = words("saisie saisies saisi saisis")
ARREST = words("arrêtés arrestations")
PROSECUTION = words("condamnés")
PEOPLE = words("fonctionnaires personnes")
COUNTED = words("gardes juges procureurs défenses gendarmes")
UNCOUNTED = words("jours semaines mois années heures villes pays lieux provinces séries")
OF_A_WHOLE = words("sur des")
