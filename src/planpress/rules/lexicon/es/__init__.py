"""The Spanish words that the rules look for, in one module per topic."""

from planpress.rules.lexicon.es.bodies import *
from planpress.rules.lexicon.es.counts import *
from planpress.rules.lexicon.es.dates import *
from planpress.rules.lexicon.es.deeds import *
from planpress.rules.lexicon.es.events import *
from planpress.rules.lexicon.es.grammar import *
from planpress.rules.lexicon.es.labels import *
from planpress.rules.lexicon.es.legal_texts import *
from planpress.rules.lexicon.es.names import *
from planpress.rules.lexicon.es.numbers import *
from planpress.rules.lexicon.es.open_ends import *
from planpress.rules.lexicon.es.people import *
from planpress.rules.lexicon.es.placeholders import *
from planpress.rules.lexicon.es.places import *
from planpress.rules.lexicon.es.rating_words import *
from planpress.rules.lexicon.es.species import *
from planpress.rules.lexicon.es.stores import *
from planpress.rules.lexicon.es.timing import *
from planpress.rules.lexicon.es.verbs import *
