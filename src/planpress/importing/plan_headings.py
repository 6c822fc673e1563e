"""Tells headings and labels of what was planned, and of what was done beside it, from those of what is to come."""

import re

from planpress.importing.form_columns import ROLES
from planpress.importing.heading_words import BY_TERM, FURTHER_TERMS, role_of
from planpress.importing.lexicon import key, words
from planpress.importing.rater_words import any_term

OF_A_PLAN = "says what was planned, not what was done"
BRACKETED = re.compile(r"[(\[][^()\[\]]*(?:[)\]]|$)")
ACTION_WORD = r"(?:actions?|activit\w+|mesures?|measures?|medidas?|actividad\w*|accion\w*|tasks?|milestones?)"
NEXT = re.compile(
    r"\b(?:next|future|upcoming|following|coming|suites?|suivante?s?|prochaine?s?|futur\w*|[aà] venir|siguientes?|"
    r"pr[oó]xim[oa]s?|venider[oa]s?|seguintes?)\b|القادم|التالي",
    re.IGNORECASE,
)
"""Words for the time after the period of the report."""
ALSO_DONE = frozenset(
    ["actual", "achieved", "completed", "vs", "versus", "realisees", "realises", "realizadas", "realizados"]
)
"""Words, without accents, that show that a heading is also about what was done."""
NEAR_THE_START = 2
DONE = words("DONE_LABELS").keys()
BESIDE = frozenset([
    *words("BESIDE_PLANS"),
    *(piece for role in ("action", "summary") for term in ROLES[role] for piece in key(term).split()),
    *(key(term) for term, role in FURTHER_TERMS.items() if role in ("action", "summary")),
])  # fmt: skip
"""Words, without accents, that may be in a label beside those for a plan or for what was done."""


def is_planned(text: str) -> bool:
    """Tell whether a heading is about what was planned, such as "Planned activities" or "Expected results".

    Args:
        text: The heading; "Progress on the planned activities" is about progress.
    """
    pieces = key(BRACKETED.sub("", text)).split()
    place = next((place for place, piece in enumerate(pieces) if piece in words("EXPECTED")), None)
    if place is None or ALSO_DONE & set(pieces):
        return False
    return place < NEAR_THE_START or role_of(text) == "action"


def is_ahead(text: str) -> bool:
    """Tell whether a heading of plans is about the time after the report, such as "Planned follow-up".

    Args:
        text: The heading; "Planned activities" may be about the time of the report.
    """
    seen = key(text)
    return bool(NEXT.search(text)) or (BY_TERM.get(seen) == "outlook" and not re.search(rf"\b{ACTION_WORD}\b", seen))


def is_of_a_plan(label: str) -> bool:
    """Tell whether a label, such as "Planned" or "What was planned", announces what was planned.

    Args:
        label: The label, or the heading of a column.
    """
    seen = key(label)
    rest = any_term("EXPECTED").sub(" ", seen)
    is_other = BY_TERM.get(seen) == "due" or is_ahead(label)
    return rest != seen and not is_other and set(rest.split()) <= BESIDE - DONE


def is_of_what_was_done(label: str) -> bool:
    """Tell whether a label, such as "Done" or "What was achieved", announces what was done, beside what was planned.

    Args:
        label: The label.
    """
    pieces = set(key(label).split())
    return key(label) in words("PERFORMED") or (bool(pieces & DONE) and pieces <= DONE | BESIDE)
