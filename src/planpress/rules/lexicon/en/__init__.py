"""The English words that the rules look for, in one module per topic."""

from planpress.rules.lexicon.en.bodies import *
from planpress.rules.lexicon.en.counts import *
from planpress.rules.lexicon.en.dates import *
from planpress.rules.lexicon.en.deeds import *
from planpress.rules.lexicon.en.events import *
from planpress.rules.lexicon.en.evidence import *
from planpress.rules.lexicon.en.grammar import *
from planpress.rules.lexicon.en.labels import *
from planpress.rules.lexicon.en.legal_texts import *
from planpress.rules.lexicon.en.names import *
from planpress.rules.lexicon.en.numbers import *
from planpress.rules.lexicon.en.open_ends import *
from planpress.rules.lexicon.en.people import *
from planpress.rules.lexicon.en.placeholders import *
from planpress.rules.lexicon.en.places import *
from planpress.rules.lexicon.en.rating_words import *
from planpress.rules.lexicon.en.species import *
from planpress.rules.lexicon.en.stores import *
from planpress.rules.lexicon.en.timing import *
from planpress.rules.lexicon.en.verbs import *
