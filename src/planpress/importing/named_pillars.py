"""Finds the pillar that a heading names by any noun, its number and its title, such as "Component 1: Vaccination"."""

import re
from functools import cache

from planpress.importing.lexicon import headings, key
from planpress.importing.similar_words import are_similar
from planpress.model import Pillar, Plan

LONGEST = 200
"""The maximum number of characters in a heading."""
HEADING = re.compile(
    r"\W{0,3}(?P<noun>[^\W\d_]+(?:\s[^\W\d_]+){0,2})\s+(?:n[o\u00b0\u00ba]?[.\u00b0\u00ba]\s*)?"
    r"(?P<number>\d{1,3}|[A-Za-z]|[IVX]{1,4})(?P<sign>\s*[.:)\u2013\u2014-]+\s*|\s+)(?P<title>[^\W\d_].*)"
)
LETTERED = re.compile(r"\W{0,3}(?:[A-Z]|[IVX]{1,4}|\d{1,2})\s?[.:)\u2013\u2014-]+\s*(?P<title>[^\W\d_].*)")
"""A heading whose letter or number may not be that of the pillar."""
ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
STEPS = frozenset(["stage", "step", "category", "etape", "categorie", "etapa", "categoria"])
"""Words for pillars that can also be the names of milestones or of ratings."""


def named_pillar(text: str, plan: Plan) -> str:
    """Return the id of the pillar whose number and title a heading has; "" if there is none.

    Args:
        text: The words, such as "Componente 1: Vacunación"; after a word for pillars, the beginning of the title is
            enough.
        plan: The plan with the titles of its pillars.
    """
    if len(text) > LONGEST:
        return ""
    if (lettered := LETTERED.match(text)) and (titled := _titled(lettered["title"], plan)):
        return titled
    match = HEADING.match(text)
    pillar = _numbered(match["number"], plan) if match else None
    if not match or not pillar or _is_of_actions(match["noun"]):
        return ""
    words = key(match["title"]).split()
    titles = [key(wording.words).split() for wording in pillar.title.wordings]
    if any(are_similar(words, title) for title in titles):
        return pillar.id
    if not _is_of_pillars(match["noun"]):
        return ""
    shortest = [(title, min(len(words), len(title))) for title in titles]
    return pillar.id if any(n and are_similar(words[:n], title[:n]) for title, n in shortest) else ""


def numbered_pillar(text: str, plan: Plan) -> str:
    """Return the id of the pillar whose number a heading such as "Component 1: Dogs" has, whatever its title is.

    Args:
        text: The words; "" is returned unless they begin with a word for pillars.
        plan: The plan with its pillars.
    """
    match = HEADING.match(text) if len(text) <= LONGEST else None
    if not match or not match["sign"].strip() or not _is_of_pillars(match["noun"]):
        return ""
    pillar = _numbered(match["number"], plan)
    return pillar.id if pillar else ""


def _titled(title: str, plan: Plan) -> str:
    """Return the id of the pillar with a title."""
    seen = key(title)
    return next((pillar.id for pillar in plan.pillars if any(key(wording.words) == seen for wording in
                                                             pillar.title.wordings)), "")  # fmt: skip


def _numbered(number: str, plan: Plan) -> Pillar | None:
    """Return the pillar with a number, which may be printed as a Roman one."""
    arabic = str(ROMANS.index(number) + 1) if number in ROMANS else ""
    by_id = {pillar.id.casefold(): pillar for pillar in plan.pillars}
    return by_id.get(number.casefold()) or by_id.get(arabic)


def _is_of_pillars(noun: str) -> bool:
    roles = {role for role, _ in headings().get(key(noun), ())}
    return bool(roles & {"pillar", "objective"}) and key(noun) not in STEPS


@cache
def _is_of_actions(noun: str) -> bool:
    return any(role in ("action", "milestone") for role, _ in headings().get(key(noun), ()))
