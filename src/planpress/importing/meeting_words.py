"""The words for meetings, and the meetings that a line names although the report was not written for them."""

import re

from planpress.importing.lexicon import before_a_word, term_pattern

ABBREVIATION = r"(?:[A-Z]{2,6}|[A-Z][a-z][A-Z]{1,3})(?:\s?[-\u2013]\s?|[\s/])?\d{1,3}"
OF_WHICH = r"(?:[A-Z]{2,8}[-\u2013/]){0,2}"
"""The abbreviation of a convention before that of its meeting, as in "DC-COP9"."""
A_MEETING = term_pattern("MEETING_WORDS")
PRESENTED_AT = (
    rf"\s{term_pattern('MEETING_RELATIVES')}\s(?:[^\W\d_]{{1,20}}\s){{0,5}}?{term_pattern('PRESENTING')}\w{{0,8}}"
    r"(?:\s[^\W\d_]{1,20}){0,3}"
)
"""What may stand behind it in the label of a meeting, as in "Meeting to which it is presented:"."""
BEHIND_ORDINAL = "\u0648\u0627\u0644\\w{4,9}"
"""The tens behind an ordinal in Arabic, folded."""
FIGURE = r"(?:\d{1,3}|[ivxl]{1,7}) ?(?:st|nd|rd|th|eme|ere|er|re|[eao])?"
"""The folded number of a meeting in figures, also Roman ones, as in "V Reuni\u00e3o"."""
ARTICLE = f"(?i:{before_a_word('ARTICLES', 'MEETING_LEADS')})"
BESIDE = rf"(?:(?!{term_pattern('MEETING_PREPOSITIONS')}\b)[\w.\u2019'-]{{1,20}}\s){{0,5}}?"
"""The ordinal before the word for a meeting, and the like."""
NAMED = (
    rf"{ARTICLE}(?:{OF_WHICH}{ABBREVIATION}|(?i:{BESIDE}{A_MEETING}(?!\w))"
    rf"(?:\s?\(?{ABBREVIATION}\)?|[^.;:,()\u2013\u2014]{{1,60}}\({ABBREVIATION}\)|\s\d{{1,3}}(?!\d))?)"
)
SINCE = f"(?i:{term_pattern('SINCE_MEETINGS')})"
DECIDED = rf"(?i:{term_pattern('DECIDED_WORDS')}\s{term_pattern('DECIDED_AT')})"
UP_TO = rf"(?:\s?[-\u2013\u2014]\s?|\s(?i:{term_pattern('UP_TO_MEETINGS')})\s)"
NOT_OF_THE_REPORT = re.compile(
    rf"\b(?:(?:{SINCE}|{DECIDED})\s{NAMED}(?:{UP_TO}{NAMED})?|"
    rf"(?:(?i:del?|du|da|do|de)\s)?{ARTICLE}(?P<body>[A-Z]{{2,6}})\s?[-\u2013]?\s?\d{{1,3}}{UP_TO}{ARTICLE}"
    rf"(?P=body)\s?[-\u2013]?\s?\d{{1,3}}(?!\d))"
)
"""The meetings that bound a period, and those that decided something, as in "since SC12" and "agreed at SC12"."""


def without_other_meetings(text: str) -> str:
    """Return a line without the meetings that it names as bounds of the period, or as those of decisions.

    Args:
        text: The line, such as "Report to SC16 on progress since SC15".
    """
    return NOT_OF_THE_REPORT.sub(" ", text)


def names_other_meetings(text: str) -> bool:
    """Tell whether a line names such meetings.

    Args:
        text: The line.
    """
    return bool(NOT_OF_THE_REPORT.search(text))
