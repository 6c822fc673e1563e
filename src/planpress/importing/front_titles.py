"""Recognises the title of a report on its front page, as distinct from labels and sentences that name the report."""

import re

from planpress.importing.front_period import PERIOD
from planpress.importing.heading_words import is_sentence
from planpress.importing.offices import PREPARED_BY

TITLE = re.compile(
    r"\b(?:progress|implementation) reports?\b|\breport (?:on|of|about)\b|\brapport\b|\binforme\b|"
    r"\brelat[óo]rio\b|تقرير",
    re.IGNORECASE,
)
LABEL = re.compile(
    r"\W*(?:title|titre|t[íi]tulo|عنوان|العنوان)(?: (?:of the report|du rapport|del informe|do relatório|"
    r"التقرير))?\s*(?::|\s)\s*",
    re.IGNORECASE,
)
"""The label of a title."""
OF_THE_REPORT = re.compile(
    r"(?:[\w'\u2019]+[ '\u2019]){1,5}(?:(?:of|for|on|about|in) (?:the|this)(?: present)? report|"
    r"(?:du|de ce|au)(?: présent)? rapport|(?:del|de este|al)(?: presente)? informe|"
    r"(?:do|deste|ao)(?: presente)? relatório)\b",
    re.IGNORECASE,
)
"""How the label of something else begins, such as "Number of the report"."""
THIS_REPORT = re.compile(
    r"(?:this|the present|ce|le présent|este|el presente|o presente|هذا) "
    r"(?:report|rapport|informe|relatório|التقرير)\b",
    re.IGNORECASE,
)
"""How a sentence about a report begins."""


def title_of(text: str, *, is_row: bool) -> str:
    """Return the title that a line is, without its label; "" if it is something else.

    Args:
        text: The line.
        is_row: Whether it is a row of a table, whose first cell may be a label.
    """
    if not TITLE.search(text) or PERIOD.search(text) or is_sentence(text):
        return ""
    if PREPARED_BY.match(text) or THIS_REPORT.match(text):
        return ""
    label = LABEL.match(text)
    title = text[label.end() :] if label else text
    return "" if is_row and not label and OF_THE_REPORT.match(text) else title
