"""Tells from the texts in a row what kind of row it is: totals, numbers of columns, the heading of a group."""

import re
from collections.abc import Sequence
from functools import cache

from planpress.importing.form_words import PILLAR
from planpress.importing.lexicon import LANGUAGES, key, words
from planpress.model import Plan
from planpress.model.characters import as_seen

LEVELS = ("pillar", "objective", "commitment")
"""What groups actions, from the whole to the parts."""
TOTAL_LENGTH = 60
"""The maximum number of characters in the first cell of a row of totals."""
FEWEST_COLUMNS = 3
"""How many cells a row needs in order to count as one that numbers or explains the columns."""
BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}")
NUMBER_BEFORE = re.compile(
    r"^\s*(?:(?:[^\W\d_][^\s\d]{0,30}\s){1,3}(?=[A-Za-z.]{0,4}\d))?[A-Za-z0-9.]{1,5}\s?[.):/\u2013-]?\s+"
)
"""The number before the name of a group, also behind words for it, as in "Sub-programme 1 :"."""
LABEL_BEHIND = re.compile(r"(?P<title>[^()\[\]]*[^()\[\]\s])\s*[(\[](?P<label>[^()\[\]]{2,30})[)\]]")
FIGURES = re.compile(r"[\d\s.,%/x\u00d7-]+")


def are_column_numbers(texts: Sequence[str]) -> bool:
    """Tell whether the texts in a row number the columns: 1, 2, 3 or (a), (b), (c)."""
    plain = [re.sub(r"\W", "", text).lower() for text in texts]
    counted = [str(number) for number in range(1, len(texts) + 1)]
    lettered = [chr(ord("a") + number) for number in range(len(texts))]
    return len(texts) >= FEWEST_COLUMNS and plain in (counted, lettered)


def are_explanations(texts: Sequence[str]) -> bool:
    """Tell whether the texts in a row below the heading explain the columns: all of them are in brackets."""
    return len(texts) >= FEWEST_COLUMNS and all(BRACKETED.fullmatch(text.strip()) for text in texts)


def are_totals(texts: Sequence[str]) -> bool:
    """Tell whether texts in a row are totals: the first is a word for them, alone or before figures, or a subtotal."""
    first = key(texts[0][: 2 * TOTAL_LENGTH])
    if any(_of_subtotals().match(key(text[:TOTAL_LENGTH])) for text in texts[:2]):
        return True
    if _of_totals().match(first):
        return len(texts[0]) <= TOTAL_LENGTH
    begins = any(first.startswith(f"{term} ") for term in words("TOTALS"))
    return begins and len(texts) > 1 and all(FIGURES.fullmatch(text) for text in texts[1:])


@cache
def _of_subtotals() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(map(re.escape, words('SUBTOTALS')))})(?!\w)")


@cache
def _of_totals() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(map(re.escape, words('TOTALS')))})\s*(?:[\d%]|$)")


def group_level(text: str) -> int:
    """Return 0 if a text says that it is a pillar, 1 if it names an objective or commitment, and -1 otherwise.

    Args:
        text: The heading of a group, such as "Pillar 1: Legislation".
    """
    seen = as_seen(text)
    if PILLAR.match(seen):
        return 0
    return next((min(level, 1) for level, role in enumerate(LEVELS) if numbered_level(role).match(seen)), -1)


def names_group(text: str, plan: Plan) -> bool:
    """Tell whether a text is the name of a pillar or an objective of the plan, or a heading such as "Pillar 1".

    Args:
        text: The text, which may begin with a number.
        plan: The plan.
    """
    named = (*(pillar.title for pillar in plan.pillars), *(objective.title for objective in plan.objectives))
    titles = {key(wording.words) for title in named for wording in title.wordings}
    return bool(bare_titles(text) & titles) or group_level(text) >= 0


def bare_titles(text: str) -> set[str]:
    """Return the names that the heading of a group may mean: its words, also without its number and the word for it.

    Args:
        text: The heading, such as "1. Legislation" or "Legislation (Pillar 1)".
    """
    behind, _ = label_behind(text)
    return {key(text), key(NUMBER_BEFORE.sub("", text)), key(behind or text)}


def label_behind(text: str) -> tuple[str, str]:
    """Return the name and the label of a group such as "Legislation (Pillar 1)"; empty if no label is behind it.

    Args:
        text: The heading of the group.
    """
    found = LABEL_BEHIND.fullmatch(text.strip())
    return (found["title"], found["label"]) if found and group_level(found["label"]) >= 0 else ("", "")


@cache
def numbered_level(*roles: str) -> re.Pattern[str]:
    """Return a pattern for the words of levels, such as "Pillar", before a number, a Roman numeral or a letter.

    Args:
        roles: The levels, as the lexicon calls them.
    """
    listed = {term for module in LANGUAGES.values() for role in roles for term in module.HEADINGS.get(role, ())}
    terms = "|".join(re.escape(term) for term in sorted(listed, key=lambda term: (-len(term), term)))
    number = r"[A-Za-z]{0,2}\.?\d|[IVX]+\b|[A-Z]\s*(?:[.:)\u2013\u2014-]|$)"
    return re.compile(rf"\s*(?i:{terms})\s*(?i:no\.?|n[°º]|#)?\s*(?={number})")
