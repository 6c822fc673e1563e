"""Finds the pillar that the name of a sheet means, even if the name is a short form of the pillar's title."""

from planpress.function_words import EVERY_FUNCTION_WORD
from planpress.importing.lexicon import key
from planpress.importing.tables.groups import group_heading
from planpress.model import Plan
from planpress.model.plan import Pillar

FEWEST = 2
"""The minimum number of words that a name without a number shares with the title of a pillar."""
SHORTEST = 3
"""The minimum number of letters of a word that is cut short."""


def pillar_of_sheet(name: str, plan: Plan) -> Pillar | None:
    """Return the only pillar that a sheet's name means: with its number and a part of its title, or most of its words.

    Args:
        name: The name of the sheet, such as "2 Surveillance" for "Surveillance and laboratories".
        plan: The plan.
    """
    meant = [pillar for pillar in plan.pillars if _means(name, pillar, {pillar.id for pillar in plan.pillars})]
    return meant[0] if len(meant) == 1 else None


def _means(name: str, pillar: Pillar, known: set[str]) -> bool:
    heading = group_heading(name)
    if heading.number in known and heading.number != pillar.id:
        return False
    written = _words(heading.title)
    for title in (wording.words for wording in pillar.title.wordings):
        printed = _words(title)
        shared = [word for word in written if any(_is_short_for(word, other) for other in printed)]
        few = len(shared) * 2 < len(written) or not shared
        if few or (heading.number != pillar.id and len(shared) < FEWEST):
            continue
        most = len(shared) * 2 > len(printed) or key(title).startswith(key(heading.title))
        if heading.number == pillar.id or most:
            return True
    return False


def _words(text: str) -> set[str]:
    return {word for word in key(text).split() if word not in EVERY_FUNCTION_WORD}


def _is_short_for(word: str, other: str) -> bool:
    """Tell whether two words are the same, or the first begins the other, as "lab" or "labs" does "laboratories"."""
    return word == other or (len(word) >= SHORTEST and other.startswith((word, _singular(word))))


def _singular(word: str) -> str:
    return word.removesuffix("s") if len(word) > SHORTEST else word
