"""Reads the meeting for which a report was written, from its name or from the number of the meeting document."""

import re

MEETING = re.compile(
    r"\bSC\s?(\d{2})\b|\b(\d{2})(?:st|nd|rd|th|e|ème|ª|a\.?|º)?\s+(?:meeting|session|réunion|reuni[óo]n)\b",
    re.IGNORECASE,
)
COMMITTEE = re.compile(r"standing committee|comité permanent|\bSC\s?\d{2}\b", re.IGNORECASE)
REFERENCE = re.compile(
    r"\b([A-Z]{2,6}\s?\d{1,3}) (?:Doc|Inf)\. ?[\d.]*\d(?: (?:Annex|Annexe|Anexo) ?\d+)?(?: Rev\. ?\d*)?", re.IGNORECASE
)
"""The number of a meeting document, such as "SC69 Doc. 29.3 Annex 2", which begins with the meeting."""


def names_a_committee(text: str) -> bool:
    """Tell whether a text names the Standing Committee or one of its meetings.

    Args:
        text: The text.
    """
    return bool(COMMITTEE.search(text))


def named_meeting(text: str) -> str:
    """Return the meeting that a line names, such as "SC69"; "" if it names none.

    Args:
        text: The line, such as "Prepared for the 69th meeting of the Standing Committee".
    """
    if COMMITTEE.search(text) and (meeting := MEETING.search(text)):
        return f"SC{meeting[1] or meeting[2]}"
    return document_number(text)[1]


def document_number(text: str) -> tuple[str, str]:
    """Return the number of the meeting document in a text, and its meeting; empty if there is none.

    Args:
        text: The text, such as a stamp.
    """
    reference = REFERENCE.search(text)
    return (reference[0], reference[1].replace(" ", "").upper()) if reference else ("", "")
