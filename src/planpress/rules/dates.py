"""Dates in running text: days, months, quarters and years, in English, French and Spanish."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from planpress.rules.prose import Passage

NAMES = (
    ("january", "jan", "janvier", "janv", "enero"),
    ("february", "feb", "février", "fevrier", "févr", "febrero"),
    ("march", "mar", "mars", "marzo"),
    ("april", "apr", "avril", "abril"),
    ("may", "mai", "mayo"),
    ("june", "jun", "juin", "junio"),
    ("july", "jul", "juillet", "juil", "julio"),
    ("august", "aug", "août", "aout", "agosto"),
    ("september", "sept", "sep", "septembre", "septiembre"),
    ("october", "oct", "octobre", "octubre"),
    ("november", "nov", "novembre", "noviembre"),
    ("december", "dec", "décembre", "decembre", "déc", "diciembre"),
)
MONTHS = {name: number for number, names in enumerate(NAMES, 1) for name in names}
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_YEAR = r"(?:19|20)\d\d"
_PART = (
    r"(?P<part>(?:the )?(?:very )?(?:end|close|beginning|start|middle|first half|second half|"
    r"(?:first|second|third|fourth|last) quarter) of|early|mid|late|la fin de|fin|le début de|début|"
    r"spring|summer|autumn|winter|finales de|principios de)"
)
DATE = re.compile(
    rf"(?<![\d/-])(?:(?P<iso>{_YEAR})-(?P<isom>\d\d)(?:-(?P<isod>\d\d))?(?![\d-])"
    rf"|(?P<numd>\d{{1,2}})[/.](?P<numm>\d{{1,2}})[/.](?P<numy>{_YEAR})(?!\d)"
    rf"|(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|º)?\s+(?:of\s+|de\s+)?(?P<m1>{_MONTH})\.?,?\s+(?:de\s+)?(?P<y1>{_YEAR})(?!\d)"
    rf"|\b(?P<m2>{_MONTH})\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y2>{_YEAR})(?!\d)"
    rf"|\b(?P<m3>{_MONTH})\.?,?\s+(?:of\s+|de\s+)?(?P<y3>{_YEAR})(?!\d)"
    rf"|\b(?:(?:in|during|throughout|by|until|till|before|after|since|from|for|of|en|durante|depuis|dès|avant|"
    rf"après|courant|d'ici|jusqu'en|antes de|desde)\s+)?{_PART}[\s-]+(?P<y4>{_YEAR})(?![\d/–-])"
    rf"|\b(?:in|during|throughout|by|until|till|before|after|since|from|en|durante|depuis|dès|avant|après|courant|"
    rf"d'ici|jusqu'en|antes de|desde)\s+(?P<y5>{_YEAR})(?!\d|\s?[/–-]\s?\d))",
    re.IGNORECASE,
)
HAS_YEAR = re.compile(_YEAR)
AHEAD_LEAD = re.compile(r"\b(?:by|until|till|before|d'ici|avant|jusqu'en|jusqu'à|antes de|hasta)\b")
BACK_LEAD = re.compile(r"\b(?:since|from|after|depuis|dès|après|desde)\b")
LEAD_LENGTH = 28


class Lead(Enum):
    """What the words just before a date make of it."""

    PLAIN = auto()
    AHEAD = auto()
    BACK = auto()


@dataclass(frozen=True)
class Dated:
    """A date in a text.

    Args:
        passage: The text.
        start: Where the date begins in it.
        end: Where it ends.
        first: The earliest day it can mean.
        last: The latest day it can mean.
        lead: What the words just before make of it.
    """

    passage: Passage
    start: int
    end: int
    first: date
    last: date
    lead: Lead

    @property
    def words(self) -> str:
        """The date as typed."""
        return self.passage.text[self.start : self.end]

    @property
    def exact(self) -> bool:
        """Whether it names a month or a day rather than a year."""
        return (self.last - self.first).days < 60  # noqa: PLR2004 - two months


def dates(passage: Passage) -> Iterator[Dated]:
    """Yield the dates of a passage; the name of a law or plan with years in it is none."""
    if not HAS_YEAR.search(passage.text):
        return
    for match in DATE.finditer(passage.text):
        span = _span(match)
        if span:
            before = passage.text[max(0, match.start() - LEAD_LENGTH) : match.start()].lower()
            whole = before + match[0].lower()
            yield Dated(passage, match.start(), match.end(), *span, _lead(before, whole))


def _lead(before: str, whole: str) -> Lead:
    near = whole[len(before) :] if whole[len(before) :].split()[0].isalpha() else ""
    tail = " ".join(before.split()[-3:]) + " " + " ".join(near.split()[:2])
    if AHEAD_LEAD.search(tail):
        return Lead.AHEAD
    return Lead.BACK if BACK_LEAD.search(tail) else Lead.PLAIN


def _span(match: re.Match[str]) -> tuple[date, date] | None:
    """Return the first and last day that a match can mean; None for a day that does not exist."""
    part = match.groupdict()
    if year := part["y5"]:
        return date(int(year), 1, 1), date(int(year), 12, 31)
    if year := part["y4"]:
        return _part_of(int(year), part["part"].lower())
    year, month, day = next(
        (part[y], part[m], part[d] if d else None)
        for y, m, d in (
            ("iso", "isom", "isod"),
            ("numy", "numm", "numd"),
            ("y1", "m1", "d1"),
            ("y2", "m2", "d2"),
            ("y3", "m3", ""),
        )
        if part[y]
    )
    return _days(int(year), MONTHS.get(month.lower()) or int(month), int(day) if day else None)


def _days(year: int, month: int, day: int | None) -> tuple[date, date] | None:
    if not 1 <= month <= 12:  # noqa: PLR2004 - months of the year
        return None
    length = monthrange(year, month)[1]
    if day is None:
        return date(year, month, 1), date(year, month, length)
    return (date(year, month, day), date(year, month, day)) if 1 <= day <= length else None


PARTS = (
    (("first quarter",), 1, 3),
    (("second quarter",), 4, 6),
    (("third quarter",), 7, 9),
    (("fourth quarter", "last quarter"), 10, 12),
    (("first half",), 1, 6),
    (("second half",), 7, 12),
    (("end", "close", "fin", "finales"), 12, 12),
    (("beginning", "start", "début", "principios"), 1, 2),
    (("early",), 1, 4),
    (("mid", "middle"), 5, 8),
    (("late",), 9, 12),
)


def _part_of(year: int, words: str) -> tuple[date, date]:
    first, last = next(((a, b) for names, a, b in PARTS if any(name in words for name in names)), (1, 12))
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])
