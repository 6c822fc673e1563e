"""The French words that the rules look for, in one module per topic."""

from planpress.rules.lexicon.fr.bodies import *
from planpress.rules.lexicon.fr.counts import *
from planpress.rules.lexicon.fr.dates import *
from planpress.rules.lexicon.fr.deeds import *
from planpress.rules.lexicon.fr.events import *
from planpress.rules.lexicon.fr.grammar import *
from planpress.rules.lexicon.fr.labels import *
from planpress.rules.lexicon.fr.legal_texts import *
from planpress.rules.lexicon.fr.names import *
from planpress.rules.lexicon.fr.numbers import *
from planpress.rules.lexicon.fr.open_ends import *
from planpress.rules.lexicon.fr.people import *
from planpress.rules.lexicon.fr.placeholders import *
from planpress.rules.lexicon.fr.places import *
from planpress.rules.lexicon.fr.rating_words import *
from planpress.rules.lexicon.fr.species import *
from planpress.rules.lexicon.fr.stores import *
from planpress.rules.lexicon.fr.timing import *
from planpress.rules.lexicon.fr.verbs import *
