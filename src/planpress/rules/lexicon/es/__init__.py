"""What the rules look for in Spanish; a module a topic."""

from planpress.rules.lexicon.es.dates import *
from planpress.rules.lexicon.es.deeds import *
from planpress.rules.lexicon.es.names import *
from planpress.rules.lexicon.es.numbers import *
from planpress.rules.lexicon.es.open_ends import *
from planpress.rules.lexicon.es.people import *
from planpress.rules.lexicon.es.stores import *
from planpress.rules.lexicon.es.verbs import *
