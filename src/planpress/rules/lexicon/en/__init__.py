"""What the rules look for in English; a module a topic."""

from planpress.rules.lexicon.en.dates import *
from planpress.rules.lexicon.en.deeds import *
from planpress.rules.lexicon.en.names import *
from planpress.rules.lexicon.en.numbers import *
from planpress.rules.lexicon.en.open_ends import *
from planpress.rules.lexicon.en.people import *
from planpress.rules.lexicon.en.places import *
from planpress.rules.lexicon.en.stores import *
from planpress.rules.lexicon.en.verbs import *
