"""Reads times that name their beginning, as in "from 2022", "from 2022 to 2024" and "2022 onwards"."""

import re
from dataclasses import dataclass
from functools import cache

from planpress.importing.lexicon import LANGUAGES, unaccented
from planpress.importing.tables.times import LONGEST, NO_TIME, RANGE, ReadTime, read_time
from planpress.model.characters import as_seen


@dataclass(frozen=True)
class OpenTime:
    """A time of which the beginning is announced.

    Args:
        time: The time without the words around it: a span, or the beginning alone.
        is_span: Whether it has an end.
        is_ongoing: Whether the words say that it has no end.
    """

    time: ReadTime = NO_TIME
    is_span: bool = False
    is_ongoing: bool = False


def open_time(text: str, *, day_first: bool | None = None) -> OpenTime:
    """Read a time with words such as "from" before it or "onwards" behind it; its time is ``NO_TIME`` without them.

    Args:
        text: The words in the cell.
        day_first: Whether the column writes the day before the month; None if that is not known.
    """
    seen = as_seen(text).casefold().strip(" .;,:()[]*")
    if len(seen) > LONGEST:
        return OpenTime()
    before, behind = _before().match(seen), _behind().search(seen)
    bare = seen[before.end() if before else 0 : behind.start() if behind else None].strip()
    time = read_time(bare, day_first=day_first) if before or behind else NO_TIME
    if not (time.first and time.last and time.exact):
        return OpenTime()
    is_span = time.first != time.last and bool(RANGE.search(bare))
    return OpenTime(time, is_span and not behind, bool(behind))


@cache
def _before() -> re.Pattern[str]:
    return re.compile(rf"(?:{_listed('STARTING')})(?:\s|(?=\d))")


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(rf"(?:\s|(?<=\d))(?:{_listed('ONWARDS')})$")


def _listed(name: str) -> str:
    listed = [as_seen(term).casefold() for module in LANGUAGES.values() for term in getattr(module, name, ())]
    terms = {form for term in listed for form in (term, unaccented(term))}
    return "|".join(re.escape(term) for term in sorted(terms, key=lambda term: (-len(term), term)))
