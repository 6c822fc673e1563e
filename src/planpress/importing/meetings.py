"""Reads the meeting for which a report was written, from its name or from the number of the meeting document."""

import re
from collections.abc import Sequence
from functools import cache

from planpress.exchange.office import Uncertainty
from planpress.importing.dates import printed_dates, without_dates
from planpress.importing.document_numbers import REFERENCE, document_number
from planpress.importing.lexicon import key, part_ordinals, words
from planpress.importing.meeting_recipients import (
    ARTICLE,
    BEFORE_A_NAME,
    PREPARED_FOR,
    RECIPIENT,
    REPORT_TO,
    TO,
    meeting_of_a_title,
)
from planpress.importing.meeting_words import (
    A_MEETING,
    ABBREVIATION,
    BEHIND_ORDINAL,
    FIGURE,
    OF_WHICH,
    PRESENTED_AT,
    names_other_meetings,
    without_other_meetings,
)
from planpress.model.scalars import quoted
from planpress.rules.lexicon.terms import any_term

COMMITTEE_MEETING = re.compile(
    r"\bSC\s?(\d{1,3})\b|"
    r"\b(\d{1,3})(?:st|nd|rd|th|e|ème|ª|a\.?|º)?\s+(?:meeting|session|réunion|reuni[óo]n|sesi[óo]n|reuni[ãa]o|sess[ãa]o)\b|"
    r"(?:الاجتماع|الدورة)\s(?:رقم\s)?(\d{1,3})(?!\d)",
    re.IGNORECASE,
)
COMMITTEE = re.compile(
    r"standing committee|comité permanent|comit[êe] permanente|\bSC\s?\d{1,3}\b|(?:ال|ل)لجنة الدائمة", re.IGNORECASE
)
MEETING = re.compile(rf"(?<!\w){A_MEETING}(?!\w)", re.IGNORECASE)
LABEL = re.compile(
    rf"\W*(?:for\s+(?:the\s+)?)?{A_MEETING}(?:\s?/\s?{A_MEETING}){{0,2}}(?:\s+(?:no|number|nr|n[º°o]|número)\b\.?)?"
    rf"(?:{PRESENTED_AT})?\s*(?::|\s[-\u2013\u2014]\s|$)\s*",
    re.IGNORECASE,
)
"""The label of a meeting, such as "Meeting: "."""
NAMED = re.compile(rf"\b(?!FY)({OF_WHICH}{ABBREVIATION})\b(?![./-]?\d)")
"""The abbreviation of a meeting, such as "CPM-4", "CdP 7" and "DC-COP9"."""
OF_A_CONVENTION = re.compile(r"(?:[A-Z][^\W\d_]{1,20}\s){1,2}")
"""The name of a convention or another body right before the abbreviation of its meeting, as in "DC COP9"."""
CONFERENCE = re.compile(r"\b(?i:cop|cdp)\s?[-\u2013]?\s?\d{1,2}(?!\d)")
"""The usual abbreviation of a conference of parties, which is a meeting whatever stands beside it."""
OF_PARTIES = re.compile(r"\b(?i:cop|cdp|cp)\s?[-\u2013]?\s?\d{1,2}(?!\d)")
"""The same, with an abbreviation that means a meeting only if it stands alone on its line."""
COUNTED = ("MEETING_ORDINALS", "MEETING_TENS", "MEETING_WORDS")
"""The lists of words of which the names of counted meetings consist, as in "seventy-second meeting"."""
OF_PARTIES_NAMED = re.compile(r"\b(?:parties|partes)\b|الأطراف", re.IGNORECASE)
FOR_THE = re.compile("(?<!\\w)لل(?=اجتماع|دورة|مؤتمر)")
"""The preposition and the article before a meeting, which are one word in Arabic."""
ALONE = re.compile(r"\W*(?:[A-Z]{2,6}[-\u2013]?|[A-Z][a-z][A-Z]{1,3}(?:\s|[-\u2013])?)\d{1,3}\W*")
"""A line that is only an abbreviation with a number; "PART 1" is none."""
OF_A_BODY = re.compile(
    r"\b(?:committee|board|council|panel|commission|working group|comité|conseil|groupe de travail|consejo|comisión|"
    r"grupo de trabajo|comitê|conselho|comissão|grupo de trabalho)\b|لجنة|اللجنة|مجلس|المجلس",
    re.IGNORECASE,
)
"""Words for bodies that meet."""
BESIDE_A_TITLE = re.compile(
    r"[,;(|\u2013\u2014]\s*(?!FY)[A-Z]{2,6}[-\u2013]?\d{1,3}\W*$|^\W*(?!FY)[A-Z]{2,6}[-\u2013]?\d{1,3}\s?[,:|\u2013\u2014]"
)
"""An abbreviation before or after a title, as in "National return, CA8", which may be that of a meeting."""
SIGNS = re.compile(r":|\s[\u2013\u2014-]\s")
ARTICLES = re.compile(rf"^{ARTICLE}", re.IGNORECASE)
LONGEST = 100
"""The maximum number of characters in the name of a meeting."""
BESIDE_A_DAY = re.compile(
    r"[,;(\u2013\u2014]|\s(?:on|held|tenue|qui|celebrad[ao]|realizad[ao])(?:\s|$)|\s(?:le|du|el|del?|em|no dia|a)$"
)
"""What follows the name of a meeting on a line that also gives a day."""
LETTERS = re.compile(r"[^\W\d_]{2}")


def names_a_committee(text: str) -> bool:
    """Tell whether a text names the Standing Committee or one of its meetings.

    Args:
        text: The text.
    """
    return bool(COMMITTEE.search(text))


def is_meeting_label(text: str) -> bool:
    """Tell whether a text is only the label of a meeting, such as "Meeting / Réunion:" or "Prepared for".

    Args:
        text: The text.
    """
    return bool(LABEL.fullmatch(text) or TO.fullmatch(text.rstrip(": ")) or PREPARED_FOR.match(text))


def named_meeting(text: str) -> str:
    """Return the meeting that a line names, such as "SC69"; "" if it names none.

    Args:
        text: The line, such as "Prepared for the 69th meeting of the Standing Committee" or "Meeting: CPM-4".
    """
    text = FOR_THE.sub("ل ال", without_other_meetings(text))
    if COMMITTEE.search(text) and (meeting := COMMITTEE_MEETING.search(text)):
        number = meeting[1] or meeting[2] or meeting[3]
        return _printed_with(number, text) or f"SC{number}"
    named = document_number(text)[1] or _labelled(text) or _abbreviated(text) or meeting_of_a_title(text)
    return named or _addressed(text) or _in_words(text)


def says_it_is_a_meeting(text: str) -> bool:
    """Tell whether the words of a line leave no doubt that the abbreviation in it is that of a meeting.

    Args:
        text: The line.
    """
    return bool(MEETING.search(text) or COMMITTEE.search(text) or REFERENCE.search(text)) or any(
        CONFERENCE.search(named[1]) for named in NAMED.finditer(text)
    )


def unread_meeting(lines: Sequence[tuple[str, str]]) -> tuple[Uncertainty, tuple[str, str]]:
    """Say that no meeting was read.

    Args:
        lines: The places and the words of the lines that may name it.

    Returns:
        The uncertainty, and the line that it quotes; ("", "") if it quotes none.
    """
    place, text = next((line for line in lines if may_name_a_meeting(line[1])), ("", ""))
    words = f"{quoted(text)} may name the meeting, which was not recognised" if text else ""
    words = words or "no meeting was found on the front page"
    return Uncertainty(place, words, "write it under `meeting`"), (place, text)


def _printed_with(number: str, text: str) -> str:
    """Return the abbreviation that a line prints for the meeting with a number, such as "CP8"; "" if it prints none."""
    printed = (named[1] for named in NAMED.finditer(text) if not named[1].startswith("SC"))
    return next((name for name in printed if re.findall(r"\d+", name) == [number]), "")


def _labelled(text: str) -> str:
    """Return what stands behind a label such as "Meeting:": an abbreviation in it, or the name of the meeting."""
    label = LABEL.match(text)
    if not label:
        return ""
    name = " ".join(text[label.end() :].split()).strip(" .;")
    if abbreviations := {match[1] for match in NAMED.finditer(name)}:
        abbreviation = abbreviations.pop()
        before = name.removesuffix(abbreviation)
        is_whole = OF_A_CONVENTION.fullmatch(before) and not (MEETING.search(before) or OF_A_BODY.search(before))
        return "" if abbreviations else name if is_whole else abbreviation
    begins = name[:1].isupper() or counted_meeting().match(key(name))
    is_name = LETTERS.search(name) and begins and len(name) <= LONGEST and not printed_dates(name)
    return name if is_name else ""


def _abbreviated(text: str) -> str:
    """Return the abbreviation of a meeting beside words that say that it is one, as in "the second meeting (RSC2)"."""
    if len(text) > 2 * LONGEST:
        return ""
    if ALONE.fullmatch(text) and (conference := OF_PARTIES.search(text)):
        return conference[0]
    for named in NAMED.finditer(text):
        before, behind = text[: named.start()], text[named.end() :]
        without_day = " ".join(without_dates(before, printed_dates(before)).split()) + " "
        meetings = [match.end() for match in MEETING.finditer(before)]
        is_in_brackets = before.endswith("(") and behind.startswith(")")
        is_beside = any(is_in_brackets or not before[end:].strip(" :,-\u2013") for end in meetings)
        is_recipient = bool(RECIPIENT.fullmatch(before)) and not behind.strip(" .")
        if is_beside or is_recipient or MEETING.match(behind.lstrip(" ,")) or PREPARED_FOR.search(without_day):
            return named[1]
    return ""


def _addressed(text: str) -> str:
    """Return the name of the meeting to which a report goes, as in "Prepared for: Third meeting of the Board"."""
    dates = printed_dates(text)
    line = " ".join(without_dates(text, dates).split())
    before = BEFORE_A_NAME.search(line) if len(line) <= LONGEST else None
    name = line[before.end() :].strip(" .;") if before else ""
    name = BESIDE_A_DAY.split(name)[0].strip() if dates else name
    is_counted = any(piece[:1].isdecimal() or piece in _ordinals() for piece in key(name).split())
    return name if (is_counted or counted_meeting().search(key(name))) and MEETING.search(name) else ""


def is_only_a_meeting(text: str) -> bool:
    """Tell whether a line is only the name of the meeting of a body, as in "72nd meeting of the Ports Board".

    Args:
        text: The line; the name of the Standing Committee leaves no doubt, and does not count.
    """
    return bool(_in_words(text)) and not COMMITTEE.search(text)


def _in_words(text: str) -> str:
    """Return the meeting of a body in a line that is only its name, as in "Fifth meeting of the Standing Committee"."""
    dates = printed_dates(text)
    line = " ".join(without_dates(text, dates).split()).strip(" .;,")
    recipient = RECIPIENT.match(line)
    name = (BESIDE_A_DAY.split(line)[0].strip() if dates else line)[recipient.end() if recipient else 0 :]
    of_a_body = any(pattern.search(name) for pattern in (COMMITTEE, OF_A_BODY, OF_PARTIES_NAMED))
    is_name = of_a_body and len(name) <= LONGEST and not SIGNS.search(name)
    return name if is_name and counted_meeting().match(key(ARTICLES.sub("", name))) else ""


@cache
def counted_meeting() -> re.Pattern[str]:
    """Return the pattern of a meeting with a number or an ordinal before or, in Arabic, behind it, in folded words."""
    ordinals, tens, meetings = (any_term(tuple(words(name))) for name in COUNTED)
    before = rf"(?:(?:{tens}) )?(?:{ordinals})|{FIGURE}"
    return re.compile(
        rf"\b(?:(?:{before}) (?:{meetings})|(?:{meetings}) (?:(?:{ordinals})(?: {BEHIND_ORDINAL})?|\d{{1,3}}))\b"
    )


@cache
def _ordinals() -> frozenset[str]:
    """Return the folded words for first, second and so on, also in the feminine, as in "cuarta" and "première"."""
    *counted, _ = part_ordinals()
    listed = [*(key(term) for place in counted for term in place), *words("ORDINAL_DAYS")]
    return frozenset(form for term in listed for form in (term, f"{term.removesuffix('o')}a", f"{term}e"))


def may_name_a_meeting(text: str) -> bool:
    """Tell whether a line may say for which meeting a report was written, although not in a way that can be read.

    Args:
        text: The line.
    """
    if len(text) <= LONGEST and OF_A_BODY.search(text) and BEFORE_A_NAME.search(text):
        return True
    if len(text) <= 2 * LONGEST and REPORT_TO.search(text):
        return True
    return bool(
        MEETING.search(text)
        or names_other_meetings(text)
        or ALONE.fullmatch(text)
        or BESIDE_A_TITLE.search(text[: 2 * LONGEST])
    )
