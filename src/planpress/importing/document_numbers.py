"""Reads the number of a meeting document, such as "SC69 Doc. 29.3 Annex 2", which begins with the meeting."""

import re

from planpress.importing.lexicon import key, words
from planpress.importing.meeting_words import ABBREVIATION, OF_WHICH

REFERENCE = re.compile(
    rf"\b(?P<bodies>(?:[A-Z]{{2,6}}\s){{0,2}})"
    rf"(?P<meeting>{OF_WHICH}(?:(?i:{ABBREVIATION})|[A-Z][A-Za-z]{{6,11}}-\d{{1,3}}))[ /]"
    r"(?i:(?:Doc|Inf)(?:\. ?| )[\d.]*\d(?: (?:(?:Annex|Annexe|Anexo)|(?:Add|Corr)\.) ?\d+)?(?: Rev\. ?\d*)?)"
)
"""The number, perhaps behind the abbreviations of the bodies that the meeting is of, as in "TFI COP5 Inf. 3"."""
NO_BODIES = (
    "DOCUMENT_WORDS",
    "REPORT_WORDS",
    "MEETING_WORDS",
    "NUMBER_SIGNS",
    "ANNEX_WORDS",
    "FUNCTION_WORDS",
    "DOCUMENT_LABELS",
)
"""The lists of words before such a number, in capitals, that are no abbreviations."""
A_LONG_WORD = re.compile(r"[^\W\d_]{5}")
LETTERS = re.compile(r"[^\W\d_]{2}")
IN_BRACKETS = re.compile(r"\([^()]*\)")


def document_number(text: str) -> tuple[str, str]:
    """Return the number of the meeting document in a text, and its meeting; empty if there is none.

    Args:
        text: The text, such as a stamp.
    """
    reference = REFERENCE.search(text)
    if not reference:
        return "", ""
    bodies = reference["bodies"].split()
    while bodies and _is_a_word(bodies[0]):
        bodies.pop(0)
    number = " ".join((*bodies, text[reference.start("meeting") : reference.end()]))
    meeting = reference["meeting"]
    if A_LONG_WORD.search(meeting):  # a word such as "Board" is no abbreviation
        return number, meeting
    meeting = meeting.replace(" ", "")
    return number, meeting.upper() if meeting.islower() or meeting.istitle() else meeting


def words_beside_number(text: str) -> str:
    """Return what a line with the number of a meeting document says besides it; "" if it says nothing.

    Args:
        text: The line; its languages, in brackets, and words such as "Document" and "of" say nothing.
    """
    number, _ = document_number(text)
    before, _, behind = IN_BRACKETS.sub(" ", text).partition(number)
    rest = [piece.strip(" \t\n.,;:|\u2013\u2014-") for piece in (before, behind)]
    said = [word for piece in rest for word in key(piece).split() if not _is_a_word(word)]
    is_said = any(LETTERS.search(word) or word.isdecimal() for word in said)
    return " \u2026 ".join(filter(None, rest)) if number and is_said else ""


def is_stamp(text: str, reference: str) -> bool:
    """Tell whether a text beside the pages only gives the number of the meeting document, perhaps with its languages.

    Args:
        text: The text, such as "SC66 Doc. 29 Annex 9 (English only)".
        reference: The number of the meeting document of the report.
    """
    number, _ = document_number(text)
    rest = IN_BRACKETS.sub(" ", text.replace(number, " ", 1))
    return bool(number) and number == reference and not LETTERS.search(rest)


def _is_a_word(written: str) -> bool:
    return any(key(written) in words(name) for name in NO_BODIES)
