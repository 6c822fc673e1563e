"""Reads a period that a report names by months, halves, quarters or years."""

import re
from calendar import monthrange
from dataclasses import dataclass, replace

from planpress.importing.dates import RANGE, printed_dates
from planpress.importing.year_parts import year_parts
from planpress.model import PartialDate
from planpress.model.characters import as_seen
from planpress.model.scalars import quoted

YEAR = r"((?:19|20)\d\d)"
A_YEAR = re.compile(
    r"\b(?:years?|ann[\u00e9e]es?|exercice|a\u00f1os?|ejercicio|gesti[\u00f3o]n|anos?|exerc[\u00edi]cio)\b|"
    r"\u0633\u0646\u0629|\u0639\u0627\u0645",
    re.IGNORECASE,
)
"""Words for a year."""
NAMED_YEAR = (
    r"(?:(?:the|les?|los|el|os?|l['\u2019])\s*)?(?:calendar\s+)?(?:(?:years?|ann[\u00e9e]es?|a\u00f1os?|anos?|"
    r"\u0633\u0646\u0629|\u0639\u0627\u0645)(?:\s+(?:civiles?|calendario|natural(?:es)?))?\s*(?:\bde\b)?[\s:]*)?"
)
"""The words before a year that say only that it is one."""
YEARS = re.compile(rf"{NAMED_YEAR}{YEAR}(?:{RANGE}{YEAR})?", re.IGNORECASE)
SEVERAL = re.compile(rf"(?<!\d)(?:19|20)\d\d(?:(?:,\s?|{RANGE})(?:19|20)\d\d){{1,9}}(?![\d/])", re.IGNORECASE)
"""Years such as "2019 and 2020" or "2019-2020"."""
OF_SEVERAL_YEARS = re.compile(
    r"(?:(?:the|le|la|el|o|l['\u2019])\s*)?(?:(?:bi|tri|quadri|cuatri)(?:enn?i(?:um|o|al)|\u00e9nio|\u00eanio|ennale)|"
    rf"(?:two|three|four)[- ]years?)\s+(?:period\s+)?(?:de\s+)?(?={YEAR}{RANGE}{YEAR}$)",
    re.IGNORECASE,
)
"""Words such as "biennium" before its years."""
ACCOUNTING = re.compile(
    r"(?:l['\u2019]|the |le |el |o )?(?:exercice|ejercicio|exerc\u00edcio|gesti\u00f3n)\s+(?:de\s+)?", re.IGNORECASE
)
"""Words for a year of accounts, which is a calendar year unless more words say that it is a fiscal year."""
FISCAL_YEAR = re.compile(
    r"\bFY(?![^\W\d_])|\b(?:fiscal|financial|budget(?:ary)?)\s+years?\b|"
    r"\b(?:ann\u00e9e|exercice)s?\s+(?:fiscale?|budg\u00e9taire|financi(?:er|\u00e8re))\b|"
    r"\b(?:a\u00f1o|ejercicio)s?\s+(?:fiscal|presupuestario|presupuestal|financiero|econ\u00f3mico)\b|"
    r"\b(?:ano|exerc\u00edcio)s?\s+(?:fiscal|financeiro|or\u00e7amental|or\u00e7ament\u00e1rio|econ\u00f3mico)\b|"
    r"\u0627\u0644\u0633\u0646\u0629 \u0627\u0644\u0645\u0627\u0644\u064a\u0629|"
    r"\u0627\u0644\u0639\u0627\u0645 \u0627\u0644\u0645\u0627\u0644\u064a|"
    r"\u1786\u17d2\u1793\u17b6\u17c6\u179f\u17b6\u179a\u1796\u17be\u1796\u1793\u17d2\u1792|\u0e1b\u0e35\u0e07\u0e1a\u0e1b\u0e23\u0e30\u0e21\u0e32\u0e13",
    re.IGNORECASE,
)
"""Words for a year that begins on a day that a country chooses."""
HALVED = re.compile(r"\b((?:19|20)\d\d)\s?/\s?((?:19|20)?\d\d)\b")
"""A year such as 2021/22, which is a fiscal year too."""
HYPHENED = re.compile(r"(?<!\d)((?:19|20)\d\d)\s?[/\u2013-]\s?((?:19|20)?\d\d)\b")
"""A year such as 2021-22 behind a word for a fiscal year."""
MONTHS = 12


@dataclass(frozen=True)
class PrintedSpan:
    """A period as printed.

    Args:
        start: Its first day; None if it cannot be read.
        end: Its last day; None if it cannot be read.
        doubt: Why it cannot be read or is not certain, if that is known; otherwise "".
        is_fiscal: Whether it is a fiscal year whose first day is not known.
    """

    start: PartialDate | None = None
    end: PartialDate | None = None
    doubt: str = ""
    is_fiscal: bool = False


def printed_span(words: str) -> PrintedSpan:
    """Return the period that words name; whole months and years become their first and last days.

    Args:
        words: The words printed as the period.
    """
    seen = OF_SEVERAL_YEARS.sub("", as_seen(words).strip(" .:"))
    if FISCAL_YEAR.search(seen) or HALVED.search(seen):
        doubt = f"{quoted(seen)} names a fiscal year, but not its first and last day"
        return PrintedSpan(doubt=doubt, is_fiscal=True)
    if (named := ACCOUNTING.match(seen)) and (span := _piece(seen[named.end() :])).start:
        return replace(span, doubt=f"{quoted(seen)} was read as a calendar year")
    dates = [date.date for date in printed_dates(seen)]
    if len(dates) == 2 and dates[0] and dates[1]:  # noqa: PLR2004  the two ends
        return PrintedSpan(_first(dates[0]), _last(dates[1]))
    ends = re.split(RANGE, seen)
    if len(ends) == 2 and all(re.search(YEAR, end) for end in ends):  # noqa: PLR2004  the two ends
        start, end = (_piece(words) for words in ends)
        return PrintedSpan(start.start, end.end) if start.start and end.end else PrintedSpan()
    return _piece(seen)


def span_of_parts(words: str) -> PrintedSpan | None:
    """Return the only half, quarter or third of a year in words, or the span between two of them; None otherwise.

    Args:
        words: The words, such as "Progress in the second half of 2023" or "Q3 2023 to Q2 2024".
    """
    parts = year_parts(words)
    if not parts or len(parts) > 2:  # noqa: PLR2004  the two ends
        return None
    first, last = parts[0], parts[-1]
    if first is not last and not re.fullmatch(RANGE, words[first.end : last.start]):
        return None
    return PrintedSpan(_first(PartialDate(first.year, first.first)), _last(PartialDate(last.year, last.last)))


def _piece(seen: str) -> PrintedSpan:
    """Return the span of a half, a quarter, a year or years."""
    if parts := span_of_parts(seen):
        return parts
    if match := YEARS.fullmatch(seen.strip()):
        return PrintedSpan(_first(PartialDate(int(match[1]))), _last(PartialDate(int(match[2] or match[1]))))
    return PrintedSpan()


def _first(date: PartialDate) -> PartialDate:
    return PartialDate(date.year, date.month or 1, date.day or 1)


def _last(date: PartialDate) -> PartialDate:
    month = date.month or MONTHS
    return PartialDate(date.year, month, date.day or monthrange(date.year, month)[1])
