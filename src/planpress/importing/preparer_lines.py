"""Reads a line at the end of a form that says who prepared or submitted it, such as "Prepared by the Roads Office"."""

import re

from planpress.importing.dates import printed_dates, without_dates
from planpress.importing.heading_words import is_sentence
from planpress.importing.lexicon import all_terms, term_pattern
from planpress.importing.names_of_offices import names_no_person
from planpress.importing.offices import PREPARED_BY, REPORT, SENT_BY, is_office, names_offices
from planpress.importing.signatories import NAME, PARTICLES, is_of_a_signature
from planpress.importing.tables.bodies import ARTICLES
from planpress.importing.tables.persons import PERSON
from planpress.model import Plan

SENT = re.compile(rf"\W*+(?:{SENT_BY}|{term_pattern('AUTHOR_LABELS')}(?=\s?:))(?!\w)\s?:?", re.IGNORECASE)
OF_THE_REPORT = re.compile(rf"\W*+(?:{REPORT}(?!\w)|{term_pattern('REPORT_ENDS')}\W*$)", re.IGNORECASE)
"""How a line about the report itself begins, and what a line at its end says."""
THIS = re.compile(rf"\W*+{term_pattern('THIS')}\s", re.IGNORECASE)
MOST_IN_PLACE = 3
"""The maximum number of words in a piece of the name of a place."""
LONGEST = 150
"""The maximum number of characters in such a line."""
SEPARATOR = re.compile(r"\s*[,;/|()\n\u060c]\s*|\s+[-\u2013\u2014]\s+")
BEFORE_A_DAY = re.compile(rf"(?:\s|^){term_pattern('DAY_LEADS')}\s*$", re.IGNORECASE)
ADDRESS = re.compile(rf"{term_pattern('ADDRESS_WORDS')}\b", re.IGNORECASE)
YEAR_ALONE = re.compile(r"\(?(?:19|20)\d\d\)?")
PLACE = re.compile(rf"\b{term_pattern('PLACE_LEADS')}\s+", re.IGNORECASE)


def may_name_the_preparer(text: str) -> bool:
    """Tell whether a short line begins with words such as "Prepared by", whatever follows them.

    Args:
        text: The line.
    """
    return len(text) <= LONGEST and bool(_named(text))


def labels_a_preparer(text: str) -> bool:
    """Tell whether a text is only words such as "Prepared by:".

    Args:
        text: The text, with its colon.
    """
    return bool(PREPARED_BY.fullmatch(text) or SENT.fullmatch(text))


def names_the_preparer(text: str) -> bool:
    """Tell whether nothing but names, offices, a place and a day follows such words.

    Args:
        text: The line.
    """
    pieces = _pieces(text) if len(text) <= LONGEST else []
    is_name = _has_capitals if text.endswith(".") else _is_a_name
    return bool(pieces) and all(map(is_name, pieces))


def is_certain_to_sign(text: str) -> bool:
    """Tell whether such a line cannot be a text about an action: it gives a day, or has a colon or only capitals.

    Args:
        text: The line.
    """
    if any(date.date and date.date.day for date in printed_dates(text)):
        return True
    label = PREPARED_BY.match(text) or SENT.match(text)
    has_colon = label is not None and label[0].rstrip().endswith(":")
    return has_colon or (not text.endswith(".") and all(map(_has_capitals, _pieces(text))))


def may_sign(text: str) -> bool:
    """Tell whether a line is no more than a day or a month, perhaps with a place, an office, or an address.

    Args:
        text: The line.
    """
    if len(text) > LONGEST:
        return False
    dates = printed_dates(text)
    pieces = _parts(without_dates(text, dates))
    if dates or YEAR_ALONE.fullmatch(text):
        return all(_has_capitals(piece) or is_office(piece) for piece in pieces)
    is_of_offices = bool(pieces) and is_office(pieces[0]) and all(map(_has_capitals, pieces))
    return is_of_offices or bool(ADDRESS.match(text))


def may_be_about_the_report(text: str) -> bool:
    """Tell whether a short line may be about the report itself, as in "Report compiled in Port Aline".

    Args:
        text: The line; a sentence must begin with words such as "This report".
    """
    is_about_it = len(text) <= LONGEST and bool(OF_THE_REPORT.match(text))
    return is_about_it and (not is_sentence(text) or bool(THIS.match(text)))


def names_a_place(text: str) -> bool:
    """Tell whether a line consists only of names with capitals, such as "Port Aline, Karaly".

    Args:
        text: The line.
    """
    pieces = _parts(text)
    return bool(pieces) and all(_has_capitals(piece) and len(piece.split()) <= MOST_IN_PLACE for piece in pieces)


def preparer(text: str, plan: Plan) -> str:
    """Return the office at the beginning of the names in such a line; "" if a person may be there.

    Args:
        text: The line, such as "Prepared by the Roads Office, Port Aline, 21 July 2025".
        plan: The plan, with its bodies.
    """
    offices: list[str] = []
    for piece in _pieces(text):
        if PERSON.search(piece) or not (names_offices(piece, plan) or names_no_person(piece)):
            break
        offices.append(piece)
    return ", ".join(offices)


def without_day_inside(text: str) -> str:
    """Return a line without the first day in it, as "Submitted by the Roads Office" for "Submitted on 3 May by ...".

    Args:
        text: The line.
    """
    dates = printed_dates(text)
    if not dates:
        return text
    before = BEFORE_A_DAY.sub(" ", text[: dates[0].start])
    return " ".join(f"{before} {text[dates[0].end :].lstrip(' ,')}".split()).rstrip(" ,;(")


def _named(text: str) -> str:
    """Return what follows the words at the beginning of a line; "" if they are not such words, or nothing follows."""
    label = PREPARED_BY.match(text) or SENT.match(text)
    return text[label.end() :].strip(" .") if label else ""


def _pieces(text: str) -> list[str]:
    """Return the names in a line without its day."""
    named = _named(text)
    return _parts(without_dates(named, printed_dates(named)))


def _parts(rest: str) -> list[str]:
    """Return the pieces of a line without its day."""
    pieces = (PLACE.sub("", BEFORE_A_DAY.sub("", piece.strip(" .")), count=1) for piece in SEPARATOR.split(rest))
    return [ARTICLES.sub("", piece.strip()) for piece in pieces if re.search(r"\w", piece)]


def _is_a_name(piece: str) -> bool:
    return is_office(piece) or is_of_a_signature(piece) or bool(PERSON.fullmatch(piece)) or _has_capitals(piece)


def _has_capitals(piece: str) -> bool:
    """Tell whether all words of a name have capitals, except small words inside it."""
    words = [word for word in piece.split() if word not in PARTICLES and word not in all_terms("SMALL_IN_NAMES")]
    return bool(words) and all(map(NAME.fullmatch, words))
