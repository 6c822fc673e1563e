"""The words for meetings, and the meetings that a line names although the report was not written for them."""

import re

ABBREVIATION = r"(?:[A-Z]{2,6}|[A-Z][a-z][A-Z]{1,3})(?:\s?[-\u2013]\s?|\s)?\d{1,3}"
OF_WHICH = r"(?:[A-Z]{2,8}[-\u2013/]){0,2}"
"""The abbreviation of a convention before that of its meeting, as in "DC-COP9"."""
MEETINGS = (
    "meetings|meeting|conference|session|assembly|forum|réunion|conférence|séance|assemblée|reunión|conferencia|sesión|"
    "asamblea|foro|reunião|conferência|sessão|assembleia|الاجتماع|اجتماع|المؤتمر|مؤتمر|الدورة|دورة"
)
A_MEETING = f"(?:{MEETINGS})"
TENS = (
    "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|vingt(?: et)?|trente(?: et)?|quarante(?: et)?|"
    "cinquante(?: et)?|soixante(?: et| dix)?|quatre vingts?(?: dix)?|"
    "(?:vi|tri|quadra|quincua|quinqua|sexa|septua|octo|nona)gesim[ao]|decim[ao]"
)
"""Folded words before an ordinal, as in "seventy-second"."""
BEHIND_ORDINAL = "\u0648\u0627\u0644\\w{4,9}"
"""The tens behind an ordinal in Arabic, folded."""
FIGURE = r"\d{1,3} ?(?:st|nd|rd|th|eme|ere|er|re|[eao])?"
"""The folded number of a meeting in figures."""
ARTICLE = r"(?i:(?:the|its|la|le|les|el|los|las|o|a|os|as)\s|l['\u2019]\s?)?"
BESIDE = r"(?:(?!(?:for|to|at|in|of|pour|à|au|para|ante)\b)[\w.\u2019'-]{1,20}\s){0,5}?"
"""The ordinal before the word for a meeting, and the like."""
NAMED = (
    rf"{ARTICLE}(?:{OF_WHICH}{ABBREVIATION}|(?i:{BESIDE}{A_MEETING}(?!\w))"
    rf"(?:\s?\(?{ABBREVIATION}\)?|[^.;:,()\u2013\u2014]{{1,60}}\({ABBREVIATION}\)|\s\d{{1,3}}(?!\d))?)"
)
SINCE = (
    r"(?i:since|from|between|after|following|depuis|après|[aà] (?:partir|compter|la suite) d[eu]|entre|desde|"
    r"despu[eé]s del?|a partir del?|tras|ap[oó]s|depois d[eao]|a partir d[eao]|منذ|بعد|بين)"
)
DECIDED = (
    r"(?i:adopted|agreed|approved|endorsed|requested|decided|recommended|decisions?|recommendations?|"
    r"adoptée?s?|approuvée?s?|demandée?s?|décidée?s?|décisions?|recommandations?|"
    r"adoptad[oa]s?|aprobad[oa]s?|solicitad[oa]s?|acordad[oa]s?|decisi[óo]n(?:es)?|recomendaci[óo]n(?:es)?|"
    r"adotad[oa]s?|aprovad[oa]s?|pedid[oa]s?|decisão|decisões|recomendaç(?:ão|ões))"
    r"\s(?i:at|by|of|in|from|à|au|par|de|du|lors d[eu]|en|por|del|n[ao]|d[ao]|pel[ao])"
)
UP_TO = r"(?:\s?[-\u2013\u2014]\s?|\s(?i:to|until|and|à|au|jusqu['\u2019](?:à|au)|et|al?|hasta|y|até|ao|e|إلى|و)\s)"
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
