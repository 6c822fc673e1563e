"""Recognises the name of the Party on the front page of a report."""

from collections.abc import Sequence

from babel import Locale

from planpress.importing.dates import LANGUAGES
from planpress.importing.lexicon import key
from planpress.model import Plan
from planpress.model.characters import as_seen

OF_A_PARTY = frozenset(
    key(
        "name of the party state country nation range submitted by from for government official "
        "kingdom republic democratic people's islamic united federal federation federative states socialist union "
        "plurinational bolivarian arab royaume republique democratique populaire unis federale socialiste "
        "nom de la du des d l le les partie pays etat gouvernement "
        "nombre del el los las y parte pais estado gobierno reino republica democratica popular unidos bolivariana "
        "nome da do dos o a governo reino socialista اسم الطرف الدولة البلد مملكة جمهورية and et e"
    ).split()
)
"""Words, folded, that stand beside the name of a Party and say no more than the name."""


def party_names(plan: Plan) -> list[str]:
    """Return the names of the Party in lower case: those in the plan, and those in English, French and Spanish."""
    names = [as_seen(wording.words).casefold() for wording in plan.party.name.wordings]
    territories = [Locale(language).territories.get(plan.party.code or "", "") for language in LANGUAGES]
    return [*names, *(name.casefold() for name in territories if name)]


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
    seen = as_seen(text).casefold()
    named = next((name for name in sorted(names, key=len, reverse=True) if name in seen), "")
    title = {word for wording in plan.title.wordings for word in key(wording.words).split()}
    return bool(named) and set(key(seen.replace(named, " ")).split()) <= OF_A_PARTY | title
