"""Recognises the headings of Parts A, B and C and of pillars, and not the sentences that begin in the same way."""

import re

from planpress.importing.form_words import ARABIC_PARTS, PART, PART_BY_LETTER, PART_TITLE, PILLAR
from planpress.importing.heading_words import is_sentence
from planpress.importing.named_pillars import named_pillar
from planpress.model import Plan
from planpress.model.characters import as_seen

LONGEST = 200
"""The maximum number of characters in a heading."""
SEPARATED = re.compile(r"\s*(?:$|[.:;,)/|(\[\u2013\u2014-])")
"""What can follow the letter or the number in a heading if the title does not follow directly."""


JOINT = re.compile(
    r"(?:parts?|sections?|parties?|partes?|secci[\u00f3o]n(?:es)?)\s+([AB])\s*(?:,|/|&|\+|and|et|y|e)\s*"
    r"(?:(?:part|section|partie|parte|secci[\u00f3o]n)\s+)?[BC]\b(?!\s+(?:was|were|is|are|has|have|of this|of the)\b)",
    re.IGNORECASE,
)
"""The heading of two parts, as in "Parts B and C"; what is below shows where the second one begins."""


def part_letter(text: str) -> str:
    """Return the letter of the part whose heading a text is; "" if it is something else, such as a sentence.

    Args:
        text: The text of a paragraph, or of a row with one filled cell.
    """
    text = text.strip("[* ")
    if len(text) > LONGEST:
        return ""
    if joint := JOINT.match(text):
        return joint[1].upper()
    match = PART.match(text)
    if match and not PART_TITLE.search(text) and not _is_title(text, match.end()):
        return ""
    match = match or PART_BY_LETTER.match(text)
    letter = next((group for group in match.groups() if group), "") if match else ""
    return ARABIC_PARTS.get(letter, letter.upper())


def pillar_number(text: str) -> str:
    """Return the number in the heading of a pillar, such as "Pillar 1: Legislation"; "" if a text is something else.

    Args:
        text: The text of a paragraph or a cell.
    """
    match = PILLAR.match(text)
    if not match or len(text) > LONGEST or not _is_title(text, match.end(1)):
        return ""
    number = match[1]
    return number.upper() if re.search(r"\d", number) or number.isupper() else ""


def pillar_heading(text: str, plan: Plan) -> str:
    """Return the number in the heading of a pillar, or the id of the pillar whose title a text is.

    Args:
        text: The text of a paragraph or a cell.
        plan: The plan with the titles of its pillars.

    Returns:
        The number or the id; "" if the text is something else.
    """
    if number := pillar_number(text):
        return number
    seen = as_seen(text).casefold()
    for pillar in plan.pillars:
        for wording in pillar.title.wordings:
            title = as_seen(wording.words).casefold()
            before = rf"(?:(?:pillar|pilier|pilar)\s+)?(?:{re.escape(pillar.id.lower())}\W+)?"
            if title in seen and re.fullmatch(rf"{before}{re.escape(title)}\W*", seen):
                return pillar.id
    return named_pillar(text, plan)


def _is_title(text: str, end: int) -> bool:
    """Tell whether the words after the letter or the number of a heading are its title.

    Args:
        text: The whole text.
        end: Where the letter or the number ends.
    """
    rest = text[end:]
    if is_sentence(text) and rest.strip(" .:"):
        return False
    return bool(SEPARATED.match(rest)) or not rest.strip()[:1].islower()
