"""Recognises the name of the Party on the front page of a report."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from babel import Locale

from planpress.importing.dates import LANGUAGES
from planpress.importing.lexicon import before_a_word, key
from planpress.model import Plan
from planpress.model.characters import as_seen

OF_A_PARTY = frozenset(
    key(
        "name of the party state country nation range submitted by from for government official "
        "kingdom republic democratic people's islamic united federal federation federative states socialist union "
        "plurinational bolivarian arab royaume republique democratique populaire unis federale socialiste "
        "nom de la du des d l le les partie pays etat gouvernement "
        "nombre del el los las y parte pais estado gobierno reino republica democratica popular unidos bolivariana "
        "nome da do dos o a governo reino socialista "
        "contracting contractante contratante member membre miembro membro reporting declarant declarante "
        "signatory signataire signatario signataria اسم الطرف الدولة البلد مملكة جمهورية and et e"
    ).split()
)
"""Words, folded, that stand beside the name of a Party and say no more than the name."""

ARTICLE = re.compile(f"^{before_a_word('ARTICLES')}")
LATIN = re.compile("[a-z\u00df-\u024f]")
"""The beginning of a name in a script in which words have ends, and prefixes are words of their own."""


def party_names(plan: Plan) -> list[str]:
    """Return the names of the Party in lower case: those in the plan, and those in English, French and Spanish.

    The short name under which the Party assesses actions counts if it consists of words of the name.
    """
    names = [as_seen(wording.words).casefold() for wording in plan.party.name.wordings]
    territories = [Locale(language).territories.get(plan.party.code or "", "") for language in LANGUAGES]
    return [*names, *_short_names(plan, names), *(name.casefold() for name in territories if name)]


def _short_names(plan: Plan, names: Sequence[str]) -> list[str]:
    words = {word for name in names for word in key(name).split()}
    spoken = plan.assessors[0].name
    short = [ARTICLE.sub("", as_seen(said.words).casefold()) for said in spoken.wordings] if spoken else []
    return [name for name in short if (said := set(key(name).split())) <= words and said - OF_A_PARTY]


def names_the_party(text: str, names: Sequence[str]) -> bool:
    """Tell whether a text contains a name of the Party, as whole words where words have ends.

    Args:
        text: The text.
        names: The names of the Party in lower case.
    """
    seen = as_seen(text).casefold()
    return any(name in seen and (not LATIN.match(name) or re.search(rf"(?<!\w){re.escape(name)}(?!\w)", seen))
               for name in names)  # fmt: skip


def is_only_the_party(text: str, names: Sequence[str], beside: AbstractSet[str] = frozenset()) -> bool:
    """Tell whether a line only consists of a name of the Party, perhaps behind a word such as "Country".

    Args:
        text: The line.
        names: The names of the Party in lower case.
        beside: Other folded words that may stand beside it.
    """
    return _is_only(text, names, OF_A_PARTY | beside)


def _is_only(text: str, names: Sequence[str], known: AbstractSet[str]) -> bool:
    seen = as_seen(text).casefold()
    named = next((name for name in sorted(names, key=len, reverse=True) if name in seen), "")
    return bool(named) and set(key(seen.replace(named, " ")).split()) <= known


def says_only_the_plan(text: str, names: Sequence[str], plan: Plan) -> bool:
    """Tell whether a line says nothing but the title, the process or the Party of the plan.

    Args:
        text: The line.
        names: The names of the Party in lower case.
        plan: The plan.
    """
    if says_only_the_party(text, names, plan):
        return True
    process = [said.words for said in plan.process.wordings]
    known = sorted({key(words) for words in (*process, *(said.words for said in plan.title.wordings))}, key=len)
    rest = f" {key(text)} "
    for words in reversed(known):
        rest = rest.replace(f" {words} ", " ")
    if rest == f" {key(text)} ":
        return False
    for name in names:
        rest = rest.replace(f" {key(name)} ", " ")
    return set(rest.split()) <= OF_A_PARTY


def says_only_the_party(text: str, names: Sequence[str], plan: Plan) -> bool:
    """Tell whether a line only names the Party, as in "Party: Republic of Exemplia", and perhaps its plan.

    Args:
        text: The line.
        names: The names of the Party in lower case.
        plan: The plan with its title.
    """
    title = {word for wording in plan.title.wordings for word in key(wording.words).split()}
    return _is_only(text, names, OF_A_PARTY | title)
