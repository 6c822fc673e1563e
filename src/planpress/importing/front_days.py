"""Tells which statements give the day on which a report was submitted, and which are about something else."""

import re
from functools import cache

from planpress.importing.dates import RANGE, TWO_DAYS, PrintedDate, printed_dates, without_dates
from planpress.importing.lexicon import key, words
from planpress.importing.rater_words import any_term, names_any

VOWELS = "[\u064b-\u0652]{0,3}"
"""The marks for vowels behind a letter in Arabic."""
SUBMITTED = re.compile(
    r"\b(?:(?:re-?)?submi(?:tted|ssion)|transmitted|handed in|soumi(?:s|se|ssion)|transmi(?:s|se|ssion)|remi(?:s|se)|"
    r"déposée?|(?:a)?present(?:ad[oa]|aci[óo]n|aç[ãa]o)|entregad[oa]|entrega|enviad[oa]|submetid[oa]|"
    r"lodged|filed|dispatched|forwarded|remitid[oa]|expedid[oa]|depositad[oa]|expédiée?|submiss[ãa]o|transmitid[oa]|entregue|envoi|env[ií]o|envoyée?|"
    rf"remisi[óo]n|sent (?:to|on))\b|ق{VOWELS}د{VOWELS}م|(?:ال)?تقديم|"
    r"^\W*(?:presented|addressed|présentée?|adressée?)(?=\s(?:on|to|at|before|by|le|à|au|aux|devant|par)\b)|"
    r"^\W*(?:returned|filed|lodged|forwarded|dispatched|retournée?|renvoyée?|devuelt[oa]|devolvid[oa])"
    r"(?=\s(?:on|to|le|à|au|aux|el|al|em|a|ao)\b|\s?[:\d])|"
    r"^\W*(?:date|fecha|data)\s(?:of\s|de\s(?:la\s)?|da\s|du\s)?"
    r"(?:return(?:ed)?|filed|filing|lodged|forwarded|dispatched|dispatch|retour|renvoi|devoluci[óo]n|devolu[çc][ãa]o)\b",
    re.IGNORECASE,
)
"""Words in a line that gives the day of submission, whatever else the line says."""
OTHER_DAY = re.compile(
    r"\b(?:adopted|approved|endorsed|revised|validated|version|draft|edition|printed|signed|established|launched|updated|"
    r"adoptée?|approuvée?|validée?|révisée?|imprimée?|signée?|aprobad[oa]|adoptad[oa]|validad[oa]|"
    r"revisad[oa]|impres[oa]|firmad[oa]|aprovad[oa]|adotad[oa]|revist[oa]|assinad[oa]|atualizad[oa]|actualizad[oa])\b",
    re.IGNORECASE,
)
"""Words in a line that gives the day of something else."""
OF_THE_PLAN = re.compile(
    r"\b(?:niap|nirap|plan|plano|pani|panm|strategy|strat[ée]gie|estrat[ée]gia)s?\b|\bplan d['\u2019]action\b|خطة",
    re.IGNORECASE,
)
OF_THE_REPORT = re.compile(
    r"\b(?:report\w*|(?:annual|yearly|biennial|national|quarterly) returns?|"
    r"review|rapport\w*|comptes?[\s-]rendus?|avancement|bilan|informe\w*|balan[çc]o|progress|progr[èe]s|progresos?|avances?|"
    r"implementation|mise en œuvre|"
    r"aplicaci[óo]n|ejecuci[óo]n|relat[óo]rio\w*|progresso|avan[çc]os?|execu[çc][ãa]o)\b|تقرير|التقدم",
    re.IGNORECASE,
)
OF_WHAT = re.compile(r"\b(?:plan|plano|strategy|strategie|estrategia)\s(?:\w{1,3}\s){1,2}$")
"""Folded words for a plan that the following words describe."""
SEGMENTS = re.compile(r"\s*[;|]\s*|(?<=[^\W\d_]{2}\.)\s+(?=[^\W\d_])|(?<=\d\d\d\d\.)\s+")
"""What divides the statements on a line."""
A_REPORT = (
    r"(?:reports?|one|submission|rapports?|soumission|informes?|presentacion|relatorios?|apresentacao|"
    r"\u062a\u0642\u0631\u064a\u0631|\u0627\u0644\u062a\u0642\u0631\u064a\u0631)"
)
"""Folded words for a report or for its submission."""
TO_A_BODY = r"(?:to|aux?|al?|ao)\s"
"""Folded words before the body that receives a report, whose name may contain "Old" or "Future"."""
PASSIVE = re.compile(r"^\W*\u062a\u0645\u062a?\s")
"""What stands before the noun for something that was done, in Arabic."""
NAMED_DAY = re.compile(
    r"\W*(?:date|day|jour|fecha|d[i\u00ed]a|data|\u062a\u0627\u0631\u064a\u062e|\u064a\u0648\u0645)\s[^:\d]{1,50}:",
    re.IGNORECASE,
)
"""The label of a day with words behind it, as in "Date of submission:"."""
OF_SEVERAL_DAYS = re.compile(rf"(?<!\d)\d{{1,2}}{RANGE}$", re.IGNORECASE)
"""What stands before the last day of several, as in "12-15 May 2023": a meeting takes days, a submission does not."""
LONGEST_RANGE = 12
"""The maximum number of characters in a day and the sign or the word behind it."""
LONGEST_DATELINE = 120
"""The maximum number of characters in a line with the place and the day of a signature."""
DATELINE = re.compile(
    r"[^\W\d_][^\W\d_.' \u2019-]*(?:[ '\u2019-][^\W\d_.]+){0,2}\s?[,\u060c]\s*(?:the|le|a|el|em|aos?|this)?\s*",
    re.IGNORECASE,
)
"""A place before the day, as in "Port Aline, 12 September 2024"."""
LABELLED_DAY = re.compile(
    r"\W*(?:(?:place|lieu|lugar|local)\s(?:and|et|y|e)\s)?(?:date|fecha|data|\u0627\u0644\u062a\u0627\u0631\u064a\u062e)"
    r"(?:\s(?:and|et|y|e)\s(?:place|lieu|lugar|local))?\s?:",
    re.IGNORECASE,
)
"""The label of the day of a signature, as in "Place and date: Port Aline, 12 September 2024"."""


def is_about_the_plan(text: str) -> bool:
    """Tell whether a line is about the plan and not about the report on it, as in "NIAP submitted on 3 March 2015".

    Args:
        text: The line.
    """
    return bool(OF_THE_PLAN.search(text)) and not OF_THE_REPORT.search(text) and not follows_a_plan(text)


def follows_a_plan(text: str) -> bool:
    """Tell whether a line is the title of a document such as "Dashboard of the Plan", unlike "Plan de suivi".

    Args:
        text: The line.
    """
    seen = key(text)
    return any(not OF_WHAT.search(seen[: named.start()]) for named in any_term("FOLLOWING_A_PLAN").finditer(seen))


def says_only_a_kind(text: str) -> bool:
    """Tell whether a title says only what kind of table it is and of which time, as in "Monitoring sheet 2023".

    Args:
        text: The title.
    """
    said = [word for word in key(without_dates(text, printed_dates(text))).split() if not re.search(r"\d", word)]
    of_a_table = words("OF_A_TABLE")
    said = [word for word in said if word not in ("fy", *words("LINKING"))] or [""]
    return all(word in of_a_table for word in said)


def is_about_another_report(text: str) -> bool:
    """Tell whether a statement is about an earlier or a later report, or about a day that is still to come.

    Args:
        text: The statement, such as "The next report will be sent by 31 July 2025".
    """
    return names_any(text, "UPCOMING") or names_another_report(text)


def names_another_report(text: str) -> bool:
    """Tell whether a statement names an earlier or a later report.

    Args:
        text: The statement, such as "The next report goes to SC70".
    """
    return bool(_other_report().search(key(text)))


@cache
def _other_report() -> re.Pattern[str]:
    other = rf"(?:{any_term('NEXT').pattern}|{any_term('PREVIOUS').pattern})"
    return re.compile(
        rf"{other}\s(?:\w+\s){{0,2}}{A_REPORT}(?!\w)|(?<!\w){A_REPORT}\s(?!{TO_A_BODY})(?:\w+\s){{0,2}}{other}"
    )


def gives_a_day(text: str) -> bool:
    """Tell whether a line, such as "Report submitted on 3 March 2023", is about a day and is not a title.

    Args:
        text: The line.
    """
    return bool(SUBMITTED.search(text) or OTHER_DAY.search(text)) and bool(printed_dates(text))


def day_of_submission(statement: str, order: bool | None = None) -> PrintedDate | None:
    """Return the date that a statement gives as the day of submission; None if it gives none.

    Args:
        statement: The statement, such as "Submitted on 3 September 2024".
        order: Whether other lines show that the day comes before the month; None if they do not.
    """
    if not SUBMITTED.search(statement) or is_about_the_plan(statement):
        return None
    end = 0
    named = False
    dates = [date for date in printed_dates(statement, order) if not _ends_several(date, statement)]
    for date in dates:
        before, end = statement[end : date.start], date.end
        if SUBMITTED.search(before):
            named = True
            if date.date and date.date.day and not is_about_another_report(before):
                return date
    if named or is_about_another_report(statement):
        return None
    return next((date for date in dates if date.date and date.date.day), None)


def _ends_several(date: PrintedDate, statement: str) -> bool:
    """Tell whether a date is the last of several days, as in "12-15 May 2023"."""
    return bool(OF_SEVERAL_DAYS.search(statement[max(0, date.start - LONGEST_RANGE) : date.start]))


def is_line_of_submission(text: str) -> bool:
    """Tell whether a short line begins with words for the submission and gives its day.

    Args:
        text: The line, such as "Submitted on 2 May 2024 by the Rangeland Office".
    """
    if len(text) > LONGEST_DATELINE:
        return False
    begins = SUBMITTED.match(PASSIVE.sub("", text, count=1)) or labels_a_day(text)
    return bool(begins) and day_of_submission(text) is not None


def labels_a_day(text: str) -> bool:
    """Tell whether a line begins with the label of the day of a signature, such as "Date:" or "Date of submission:".

    Args:
        text: The line.
    """
    named = NAMED_DAY.match(text)
    return bool(LABELLED_DAY.match(text) or (named and SUBMITTED.search(named[0])))


def is_dateline(text: str, *, at_end: bool = False) -> bool:
    """Tell whether a line only gives the place and the day of a signature, as in "Done at Harrow, 5 September 2024".

    Args:
        text: The line.
        at_end: Whether it stands at the end of the document, where the place alone is enough.
    """
    if len(text) > LONGEST_DATELINE:
        return False
    dates = printed_dates(text)
    if len(dates) != 1 or re.search(r"\w", text[dates[0].end :]):
        return False
    is_day = bool(dates[0].date and dates[0].date.day)
    if any_term("DONE_AT").match(key(text)):
        return is_day or dates[0].doubt == TWO_DAYS
    if not is_day:
        return False
    if at_end and LABELLED_DAY.match(text):
        return True
    return at_end and bool(DATELINE.fullmatch(text[: dates[0].start].strip())) and not OTHER_DAY.search(text)
