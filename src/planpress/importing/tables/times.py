"""Reads when an action begins or is due, in the many forms that trackers use."""

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import cache

from babel.dates import get_month_names

from planpress.importing.lexicon import LANGUAGES, all_terms, key, part_ordinals, words, year_part_names
from planpress.model import PartialDate
from planpress.model.characters import as_seen
from planpress.rules.lexicon.terms import any_term

MONTH_LANGUAGES = ("en", "fr", "es", "pt", "km", "th", "ar", "ar_LB", "ar_MA", "ar_DZ", "fa", "id", "ms", "vi", "lo",
                   "my", "ru", "uk", "sw", "de", "it", "nl", "pl", "tr", "ur", "hi", "bn", "ne", "am", "mn", "ka", "hy",
                   "az", "kk", "uz", "ro", "el", "he", "ta", "si", "so", "ha", "mg", "rw")  # fmt: skip
"""Languages of countries that report on plans; where two have the same word, the first one counts."""
YEAR = r"(?:19|20|21)\d\d"
BUDDHIST = r"2[45]\d\d"
"""Years of the Buddhist calendar, which is 543 years ahead."""
BUDDHIST_AHEAD = 543
FIRST_YEAR, LAST_YEAR = 1900, 2199
SHORT_YEARS = 100
CENTURY = 2000
ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
RANGE = re.compile(r"\s*(?:\u2013|\u2014|\s-\s|(?<=\w)-(?=\w)|\bto\b|\buntil\b|\bau\b|\bà\b|"
                   r"\ba\b|\bal\b|\baté\b|\bhasta\b|\bjusqu'(?:en|à)\b|\bถึง\b|\bដល់\b|\bإلى\b)\s*")  # fmt: skip
ISO = re.compile(rf"({YEAR})[-/.](\d\d?)(?:[-/.](\d\d?))?(?:[t ]\d\d:\d\d.*)?")
NUMERIC = re.compile(rf"(\d\d?)\s?[/.-]\s?(\d\d?)\s?[/.-]\s?({YEAR}|{BUDDHIST}|\d\d)")
MONTH_YEAR = re.compile(rf"(\d\d?)\s?[/.-]\s?({YEAR})")
ONLY_YEAR = re.compile(rf"({YEAR}|{BUDDHIST})")
LONGEST = 80
"""The number of characters beyond which a text is not a date."""


@dataclass(frozen=True)
class ReadTime:
    """When something is to happen.

    Args:
        first: The first day, month or year; the same as ``last`` unless a span, a quarter or a half is printed.
        last: The last day, month or year; None if none was read.
        ongoing: Whether it has no end.
        exact: Whether the words say nothing else, so that they need not be kept.
        ambiguous: Whether it is a date that can mean two days.
        day_first: Whether the day comes before the month; None unless the figures show it.
        remark: What a person should know; "" if nothing.
    """

    first: PartialDate | None = None
    last: PartialDate | None = None
    ongoing: bool = False
    exact: bool = False
    ambiguous: bool = False
    day_first: bool | None = None
    remark: str = ""


NO_TIME = ReadTime()


def read_time(text: str, *, day_first: bool | None = None) -> ReadTime:
    """Read a date, a span or a word such as "ongoing".

    Args:
        text: The words in the cell.
        day_first: Whether the column writes the day before the month; None if that is not known.
    """
    seen = _ascii_digits(as_seen(text)).casefold().strip(" .;,:()[]*")
    if not seen or len(seen) > LONGEST:
        return NO_TIME
    if key(seen) in words("ONGOING"):
        return ReadTime(ongoing=True, exact=True)
    if (single := _moment(seen, day_first)) is not NO_TIME:
        return single
    if span := _span(seen, day_first):
        return span
    if any(re.match(rf"{re.escape(term)}(?!\w)", key(seen)) for term in words("ONGOING")) and not re.search(YEAR, seen):
        return ReadTime(ongoing=True)
    return NO_TIME


def _ascii_digits(text: str) -> str:
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)


def _span(seen: str, day_first: bool | None) -> ReadTime | None:
    """Read a span of two moments; the first moment may lack a year if the second has one."""
    for match in RANGE.finditer(seen):
        before, behind = seen[: match.start()].strip(" ,("), seen[match.end() :].strip(" ,)")
        if not before or not behind:
            continue
        end = _moment(behind, day_first)
        if not end.last:
            continue
        start = _moment(before, day_first)
        if not start.last:
            start = _moment(f"{before} {end.last.year}", day_first)
        if start.first and start.first.first <= end.last.last:
            return ReadTime(start.first, end.last, exact=start.exact and end.exact, remark=start.remark or end.remark)
    return None


def _moment(seen: str, day_first: bool | None) -> ReadTime:
    """Read one day, month, quarter, half or year, with the words before it such as "end of"."""
    for readers in (_numeric, _named, _part_of_year):
        if (read := readers(seen, day_first)) is not NO_TIME:
            return read
    bare = seen
    for _ in range(3):
        edge = next(
            (edge for edge in _edges() if re.match(rf"{re.escape(edge)}(?!\w)|{re.escape(edge)}(?=\d)", bare)), None
        )
        if edge is None:
            return NO_TIME
        if key(edge) in words("UNCERTAIN_EDGES"):
            return NO_TIME
        bare = bare[len(edge) :].strip(" -'\u2019:")
        for readers in (_numeric, _named, _part_of_year):
            if (read := readers(bare, day_first)) is not NO_TIME:
                return replace(read, exact=False)
    return NO_TIME


@cache
def _edges() -> tuple[str, ...]:
    listed = {edge.casefold() for module in LANGUAGES.values() for edge in (*module.EDGES, *module.UNCERTAIN_EDGES)}
    return tuple(sorted((as_seen(edge) for edge in listed if edge), key=lambda edge: (-len(edge), edge)))


def _numeric(seen: str, day_first: bool | None) -> ReadTime:
    if match := ISO.fullmatch(seen):
        return _exact(_date(int(match[1]), int(match[2]), int(match[3]) if match[3] else None))
    if match := NUMERIC.fullmatch(seen):
        year, remark = _year(match[3], seen)
        return _day_and_month(int(match[1]), int(match[2]), year, day_first, remark)
    if match := MONTH_YEAR.fullmatch(seen):
        return _exact(_date(int(match[2]), int(match[1]), None))
    if match := ONLY_YEAR.fullmatch(seen):
        year, remark = _year(match[1], seen)
        return _exact(_date(year, None, None), remark)
    return NO_TIME


def _day_and_month(before: int, behind: int, year: int, day_first: bool | None, remark: str) -> ReadTime:
    usual, swapped = _date(year, behind, before), _date(year, before, behind)
    if usual and swapped and usual != swapped:
        if day_first is None:
            return ReadTime(ambiguous=True)
        return _exact(usual if day_first else swapped, remark)
    date = usual or swapped
    shown = None if usual and swapped else bool(usual)
    return ReadTime(date, date, exact=True, day_first=shown, remark=remark) if date else NO_TIME


def _year(digits: str, seen: str) -> tuple[int, str]:
    """Return the year of the common era that digits mean, and a remark if that is not what they say."""
    year = int(digits)
    if year < SHORT_YEARS:
        return CENTURY + year, "a two-digit year was read as a year in this century"
    if re.fullmatch(BUDDHIST, digits):
        return year - BUDDHIST_AHEAD, f"{BUDDHIST_AHEAD} was subtracted from a year of the Buddhist calendar"
    return year, ""


@cache
def _months() -> dict[str, int]:
    names: dict[str, int] = {}
    for language in MONTH_LANGUAGES:
        for width in ("abbreviated", "wide"):
            for context in ("format", "stand-alone"):
                for number, name in get_month_names(width, context, language).items():
                    names.setdefault(as_seen(name).casefold().rstrip("."), number)
    return names | {"sept": 9, "setiembre": 9, "fevrier": 2, "aout": 8, "decembre": 12}


def month_number(word: str) -> int:
    """Return the number of the month with a given name or abbreviation, in any known language; 0 if there is none."""
    return _months().get(as_seen(word).casefold().rstrip("."), 0)


@cache
def _named_pattern() -> re.Pattern[str]:
    names = "|".join(sorted((re.escape(name) for name in _months() if not name.isdecimal()), key=len, reverse=True))
    linking = r"(?:de|del|of|do|le|el|du|the|ខែ|เดือน|ឆ្នាំ|ปี|พ\.ศ\.|ค\.ศ\.)"
    ending = r"(?:st|nd|rd|th|er|º|°|ª)?"
    return re.compile(
        rf"(?:{linking}\s*)?(?:(?P<day>[0-3]?\d){ending}[\s.-]*)?(?:{linking}\s*)*(?P<month>{names})\.?(?![a-z])"
        rf"(?:[\s-]*(?P<later>[0-3]?\d){ending}\b(?!\d))?[\s,./'\u2019-]*(?:{linking}\s*)*"
        rf"(?P<year>{YEAR}|{BUDDHIST}|(?<=[-'\u2019. /])\d\d)"
    )


@cache
def _year_first_pattern() -> re.Pattern[str]:
    return re.compile(rf"({YEAR})[\s,/-]+({'|'.join(re.escape(name) for name in _months())})\.?")


def _named(seen: str, _day_first: bool | None) -> ReadTime:
    match = _named_pattern().fullmatch(seen)
    if not match:
        if match := _year_first_pattern().fullmatch(seen):
            return _exact(_date(int(match[1]), _months()[match[2]], None))
        return NO_TIME
    day = match["day"] or match["later"]
    year, remark = _year(match["year"], seen)
    return _exact(_date(year, _months()[match["month"]], int(day) if day else None), remark)


@cache
def _parts_pattern() -> re.Pattern[str]:
    endings = any_term((*all_terms("ORDINAL_ENDINGS"), "\u00ba", "\u00b0", "\u00aa"))
    which = rf"(?P<{{}}>[1-4](?:\.?(?:{endings}))?\.?|iv|i{{{{1,3}}}}|{any_term(tuple(_ordinals()))})"
    kind = rf"(?P<{{}}>{any_term(tuple(year_part_names(3)))})|(?P<{{}}>{any_term(tuple(year_part_names(6)))})"
    year = rf"(?P<{{}}>{YEAR}|{BUDDHIST})"
    words_before = any_term(*map(all_terms, ("OF_YEARS", "YEAR_ARTICLES", "YEARS_BEFORE")))
    between = rf"[\s.,/-]*(?:(?:{words_before})\s*)*+"
    return re.compile(
        rf"(?:le |the |el |o )?(?:{which.format('n1')}\s*(?:{kind.format('q1', 'h1')})|"
        rf"(?:{kind.format('q2', 'h2')})[\s.-]*{which.format('n2')}){between}{year.format('y1')}"
        rf"|{year.format('y2')}[\s.,/-]*(?:{kind.format('q3', 'h3')})[\s.-]*{which.format('n3')}"
    )


def _part_of_year(seen: str, _day_first: bool | None) -> ReadTime:
    """Read a quarter or a half of a year: its first and its last month."""
    match = _parts_pattern().fullmatch(re.sub(r"\s+", " ", seen))
    return _part(match) if match else NO_TIME


def parts_of_years(text: str) -> list[ReadTime]:
    """Return the quarters and halves of years that a text names.

    Args:
        text: The text, such as "Report for the first half of 2025".
    """
    seen = " ".join(_ascii_digits(as_seen(text)).casefold().split())
    matches = [match for match in _parts_pattern().finditer(seen) if not _is_within_a_word(match)]
    return [read for match in matches if (read := _part(match)).last]


def _is_within_a_word(match: re.Match[str]) -> bool:
    start = min(match.start(name) for name, value in match.groupdict().items() if value)
    return start > 0 and match.string[start - 1].isalnum()


def _part(match: re.Match[str]) -> ReadTime:
    groups = {name[0]: value for name, value in match.groupdict().items() if value}
    number = _ordinal(groups["n"])
    months = 3 if "q" in groups else 6
    if number * months > 12:  # noqa: PLR2004  the months of a year
        return NO_TIME
    year, remark = _year(groups["y"], match[0])
    first, last = _date(year, (number - 1) * months + 1, None), _date(year, number * months, None)
    return ReadTime(first, last, remark=remark)


def _ordinal(word: str) -> int:
    if word[0].isdecimal():
        return int(word[0])
    if word in ROMAN:
        return ROMAN[word]
    return _ordinals()[word]


@cache
def _ordinals() -> dict[str, int]:
    *counted, _ = part_ordinals()
    spelled = ((term, number) for number, listed in enumerate(counted, 1) for term in listed)
    return {spelling: number for term, number in spelled for spelling in (term.casefold(), key(term))}


def _exact(date: PartialDate | None, remark: str = "") -> ReadTime:
    return ReadTime(date, date, exact=True, remark=remark) if date else NO_TIME


def _date(year: int, month: int | None, day: int | None) -> PartialDate | None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        date = PartialDate(year, month, day)
        _ = date.first, date.last
    except (ValueError, IndexError):
        return None
    return date
