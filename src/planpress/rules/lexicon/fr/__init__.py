"""What the rules look for in French; a module a topic."""

from planpress.rules.lexicon.fr.dates import *
from planpress.rules.lexicon.fr.deeds import *
from planpress.rules.lexicon.fr.names import *
from planpress.rules.lexicon.fr.numbers import *
from planpress.rules.lexicon.fr.open_ends import *
from planpress.rules.lexicon.fr.people import *
from planpress.rules.lexicon.fr.stores import *
from planpress.rules.lexicon.fr.verbs import *
