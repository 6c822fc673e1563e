"""Reads dates as reports print them, with the names of months in English, French, Spanish and further languages."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import pairwise, zip_longest

from babel.dates import get_month_names

from planpress.importing.spelled_dates import in_figures
from planpress.model import PartialDate
from planpress.model.characters import folded

LANGUAGES = ("en", "fr", "es")
MONTH_LANGUAGES = (*LANGUAGES, "ar", "ar_LB", "ar_MA", "pt", "km", "th", "ru", "vi", "id", "lo")
RANGE = (
    r"\s*(?:-|\u2013|\u2014|\bto\b|\buntil\b|\bau\b|\bà\b|\ba\b|\bal\b|\bhasta\b|\bthrough\b|\band\b|\bet\b|\by\b|\be\b|"
    r"\bao\b|\baté(?:\s+ao?)?\b|\bإلى\b|\bحتى\b)\s*"
)
ORDINAL = r"(?:\.?(?:st|nd|rd|th|ero|er|ro|ère|[oa]\b|[°ºª])\.?)?"
"""The end of an ordinal number, as in 1st, 1er, 1.er, 1.º and 1ro."""
A_LINE = 300
"""The maximum number of characters of texts whose dates are kept, because many readers look at them."""
TWO_DAYS = "can mean two days"
NO_DAY = "is not a day of the calendar"
LISTED = re.compile(
    r"\s{0,5}(?:[,;/&]|\b(?:and|et|y|e)\b)\s{0,5}(?:\b(?:and|et|y|e)\b)?\s{0,5}(?:\b(?:the|le|el)\b)?\s{0,5}", re.I
)
"""What divides the dates of a list, as in "1 March, 2 April and 3 May 2020"."""
ARTICLES = r"(?:\b(?:le|el|the|du|del|fin|end of|mid)\b\s*)?"


@dataclass(frozen=True)
class PrintedDate:
    """A date as printed.

    Args:
        date: What it means; None if that cannot be told.
        printed: The words.
        start: Where the words begin in the text.
        end: Where the words end.
        inferred: Whether the order of its day and month follows from other dates.
        day_first: Whether its day comes before its month; None unless its figures show it.
        doubt: Why its meaning cannot be told, as the rest of a sentence that begins with the words; "" if it can.
    """

    date: PartialDate | None
    printed: str
    start: int
    end: int
    inferred: bool = False
    day_first: bool | None = None
    doubt: str = ""


@cache
def _months() -> dict[str, int]:
    names: dict[str, int] = {}
    for language in MONTH_LANGUAGES:
        for width in ("wide", "abbreviated"):
            for number, name in get_month_names(width, locale=language).items():
                if re.search(r"[^\W\d_]{3}", name):
                    names.setdefault(name.casefold().rstrip("."), number)
    return names | {"sept": 9, "setiembre": 9}


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, _months()), key=len, reverse=True))
    month, year = rf"(?P<{{}}>{names})\b\.?", r"(?:,|\bde[l]?\b)?\s*(?P<{}>(?:19|20)\d\d)\b"
    day = rf"(?P<{{}}>[0-3]?\d){ORDINAL}\s*(?:\bde\b|\bof\b)?\s*"
    return re.compile(
        "|".join((
            r"(?<!\d)(?P<y1>(?:19|20)\d\d)-(?P<m1>[01]\d)(?:-(?P<d1>[0-3]\d))?(?!\d)",
            r"(?<!\d)(?P<y6>(?:19|20)\d\d)(?P<s6>[/.])(?P<m6>[01]?\d)(?P=s6)(?P<d6>[0-3]?\d)(?!\d)",
            r"(?<![\d/.])(?P<d2>[0-3]?\d)\s?(?P<s2>[/.-])\s?(?P<m2>[0-3]?\d)\s?(?P=s2)\s?(?P<y2>(?:19|20)\d\d)(?!\d)",
            rf"(?<!\d)(?:{day.format('d3')})?\b{month.format('m3')}\s*{year.format('y3')}",
            rf"\b{month.format('m4')}\s*(?P<d4>[0-3]?\d)(?:st|nd|rd|th)?,?\s+(?P<y4>(?:19|20)\d\d)\b",
            rf"(?<!\d)(?:{day.format('d5')})?\b{month.format('m5')}(?={RANGE}{ARTICLES}[^.]{{3,25}}(?:19|20)\d\d)",
            rf"(?<!\d){day.format('d7')}\b{month.format('m7')}(?!\s*\d)",
        )),
        re.IGNORECASE,
    )  # fmt: skip


def shown_order(texts: Iterable[str]) -> bool | None:
    """Return whether the figures of dates in texts show that the day comes before the month; None if they do not.

    Args:
        texts: The texts, such as the lines of a front page.
    """
    orders = {date.day_first for text in texts for date in printed_dates(text) if date.date} - {None}
    return orders.pop() if len(orders) == 1 else None


def printed_dates(text: str, day_first: bool | None = None) -> list[PrintedDate]:
    """Return the dates in a text, in their order.

    The first date of a period gets the year of the second if it has none, unless it would then be the later of the two.
    The year behind a list of dates belongs to all of them.

    Args:
        text: The text.
        day_first: Whether other texts show that the day comes before the month; None if they do not.
    """
    printed = "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in folded(text))
    seen = in_figures(printed, tuple(_months()))
    found = _found(seen, printed) if len(seen) <= A_LINE else _dates(seen, printed)
    dates = _ordered(list(found), seen, day_first)
    listed: bool | None = None
    for number in range(len(dates) - 2, -1, -1):
        date, following = dates[number], dates[number + 1].date
        if not (date.date and date.date.month) or date.date.year:
            listed = None
            continue
        if following and following.year == 0:
            continue
        listed = _is_list(seen, dates, number) if listed is None else listed
        with_year = _valid(following.year, date.date.month, date.date.day) if following else None
        known = with_year if with_year and following and (listed or with_year.first <= following.last) else None
        doubt = "" if known else NO_DAY if following and not with_year else "has no year"
        dates[number] = PrintedDate(known, date.printed, date.start, date.end, doubt=doubt)
    return [date for date in dates if not (date.date and date.date.year == 0)]


def without_dates(text: str, dates: Sequence[PrintedDate]) -> str:
    """Return a text without the dates that were found in it.

    Args:
        text: The text.
        dates: The dates, in their order.
    """
    for date in reversed(dates):
        text = text[: date.start] + text[date.end :]
    return text


def _is_list(text: str, dates: list[PrintedDate], number: int) -> bool:
    """Tell whether a date without a year is in a list with a comma, not the first of the two dates of a period."""
    first = number
    while first and (before := dates[first - 1].date) and before.year == 0:
        first -= 1
    pairs = pairwise(dates[first : number + 2])
    return any(re.match(r"\s*[,;/&]", text[date.end : following.start]) for date, following in pairs)


def _ordered(dates: list[PrintedDate], text: str, day_first: bool | None) -> list[PrintedDate]:
    """Read dates that can mean two days in the order shown by the other dates in the text or by other texts."""
    orders = {date.day_first for date in dates if date.day_first is not None and date.date}
    if day_first is not None and not orders:
        orders = {day_first}
    if len(orders) != 1 or all(date.date for date in dates):
        return dates
    order = orders.pop()
    return [date if date.date else _in_order(date, text, day_first=bool(order)) for date in dates]


def _in_order(date: PrintedDate, text: str, *, day_first: bool) -> PrintedDate:
    numbers = [int(number) for number in re.findall(r"[0-9]+", text[date.start : date.end])]
    if len(numbers) != 3:  # noqa: PLR2004  day, month and year
        return date
    before, behind, year = numbers
    day, month = (before, behind) if day_first else (behind, before)
    read = _valid(year, month, day)
    return replace(date, date=read, inferred=True, doubt="") if read else replace(date, doubt=NO_DAY)


@lru_cache(maxsize=50_000)
def _found(text: str, printed: str) -> tuple[PrintedDate, ...]:
    return tuple(_dates(text, printed))


def _dates(text: str, printed: str) -> Iterator[PrintedDate]:
    """Yield the dates in a text whose days and years are figures, with their words as printed at the same places."""
    matches = list(_pattern().finditer(text))
    for match, following in zip_longest(matches, matches[1:]):
        if match["d7"] and not (following and LISTED.fullmatch(text, match.end(), following.start())):
            continue  # no year behind a list
        groups = {name[0]: value for name, value in match.groupdict().items() if value}
        day_first: bool | None = None
        words = "d2" not in {name for name, value in match.groupdict().items() if value}
        named = groups["m"].casefold().rstrip(".")
        month = _months()[named] if named in _months() else int(named)
        day = int(groups["d"]) if "d" in groups else None
        year = int(groups.get("y", 0))
        date = _valid(year, month, day)
        shown = printed[match.start() : match.end()].strip()
        if not words and day is not None:
            swapped = _valid(year, day, month)
            day_first = None if date and swapped else bool(date)
            if date and swapped and date != swapped:
                yield PrintedDate(None, shown, match.start(), match.end(), doubt=TWO_DAYS)
                continue
            date = date or swapped
        doubt = "" if date else NO_DAY
        yield PrintedDate(date, shown, match.start(), match.end(), day_first=day_first, doubt=doubt)


def _valid(year: int, month: int, day: int | None) -> PartialDate | None:
    try:
        date = PartialDate(year, month, day)
        if year:
            _ = date.first, date.last
    except ValueError:
        return None
    return date
