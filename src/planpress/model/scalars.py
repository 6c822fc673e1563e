"""Ids, dates and other individual values, each parsed from the text as typed."""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import total_ordering
from typing import Annotated

from pydantic import PlainSerializer, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from planpress.model.characters import composed, is_unseen
from planpress.model.languages import TAG, usual_case
from planpress.printable import one_line

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
PRINTED_ID = re.compile(r"[A-Za-z0-9]+([._-][A-Za-z0-9]+)*")
COUNTRY = re.compile(r"[A-Z]{2}")
WHOLE_NUMBER = re.compile(r"0|[1-9][0-9]*")
PARTIAL_DATE = re.compile(r"([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?")
YEAR = re.compile(r"[0-9]{4}")
# Each of these characters is invalid in HTML, in XML or in UTF-8.
NOT_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
DECIMAL = re.compile(r"[0-9]{1,6}\.[0-9]{1,6}")
MAX_ID_LENGTH = 40
MAX_WHOLE = 999_999
MAX_QUOTED = 60
MAX_NUMBER = 40
"""The maximum length of an action's number as printed, in characters: it must fit on one line of a phone."""
MAX_TEXT = 20_000
"""The maximum length of a text, in characters: about eight printed pages."""

DATE_HINT = "write a day as 2017-07-31 or a month as 2017-07"
TIME_HINT = "write a day as 2017-07-31, a month as 2017-07 or a year as 2017"
TRUTH = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}


class Unquoted(str):
    """A scalar without quotes that YAML reads as a number, a truth value, a date or null.

    The loader keeps the text of such a scalar, so that ``1.10`` does not become ``1.1``. An id cannot be such a scalar,
    because other YAML readers, such as those in editors or scripts, may change it.
    """

    __slots__ = ()


@total_ordering
@dataclass(frozen=True)
class PartialDate:
    """A day or, if the source gives no day, a whole month or a whole year.

    Args:
        year: Four digits.
        month: 1 to 12, or None for the whole year.
        day: 1 to 31, or None for the whole month.
    """

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def first(self) -> date:
        """The first day that the date may mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The last day that the date may mean."""
        month = self.month or len(MONTHS)
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    def __lt__(self, other: "PartialDate") -> bool:
        return (self.first, self.last) < (other.first, other.last)

    def __str__(self) -> str:
        parts = [f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part is not None)]
        return "-".join(parts)


def shortened_id(identifier: str) -> str:
    """Return an id that is not too long, cut between two words if more than half of the allowed length remains.

    Args:
        identifier: Words joined by hyphens.
    """
    if len(identifier) <= MAX_ID_LENGTH:
        return identifier
    whole, hyphen, _ = identifier[: MAX_ID_LENGTH + 1].rpartition("-")
    return whole if hyphen and len(whole) > MAX_ID_LENGTH // 2 else identifier[:MAX_ID_LENGTH].rstrip("-")


def quoted(words: str) -> str:
    """Put words in quotes for a message, on one line, and shorten them if they are long."""
    cut = words if len(words) <= MAX_QUOTED else words[: MAX_QUOTED - 1] + "…"
    return f'"{one_line(cut)}"'


def said_of_all(first: str, number: int, fate: str) -> str:
    """Return a sentence about things of which only the first is shown: "first, and 2 more like it, were left out".

    Args:
        first: The first thing, in quotes if it is quoted.
        number: How many there are.
        fate: What became of them, such as "left out".
    """
    return f"{first}, and {number - 1} more like it, were {fate}" if number > 1 else f"{first} was {fate}"


def describe(value: object) -> str:
    """Describe a value for messages: a map, a list or nothing by its kind, any other value by its text in quotes."""
    if value is None:
        return "nothing"
    if isinstance(value, dict):
        return "a map"
    if isinstance(value, list | tuple):
        return "a list"
    return quoted(str(value))


def refuse(kind: str, message: str, hint: str) -> PydanticCustomError:
    """Return the error for an invalid value.

    Args:
        kind: Pydantic's ``type`` of the error.
        message: What is wrong.
        hint: What to do.
    """
    return PydanticCustomError(kind, "{message}", {"message": message, "hint": hint})


def _reading(value: Unquoted) -> str:
    """State how YAML reads a scalar without quotes."""
    if value.lower() in ("true", "false", "yes", "no", "on", "off"):
        return "true or false"
    if DECIMAL.fullmatch(value) and value.endswith("0"):
        return f"the number {float(value):.10g}"
    return "a date" if PARTIAL_DATE.match(value) else "a number"


def _identifier(pattern: re.Pattern[str], what: str, hint: str) -> Callable[[object], str]:
    def parse(value: object) -> str:
        if not isinstance(value, str) or not pattern.fullmatch(value):
            raise refuse("identifier", f"{describe(value)} is not {what}", hint)
        if len(value) > MAX_ID_LENGTH:
            raise refuse(
                "identifier", f"{quoted(value)} is too long for an id", f"use at most {MAX_ID_LENGTH} characters"
            )
        if isinstance(value, Unquoted):
            raise refuse(
                "unquoted_id",
                f"{value} without quotes is read as {_reading(value)}",
                f'write it as "{value}"',
            )
        return value

    return parse


def _parse_date(value: object) -> PartialDate:
    if isinstance(value, PartialDate):
        return value
    match = PARTIAL_DATE.fullmatch(value) if isinstance(value, str) else None
    if not match:
        raise refuse("date", f"{describe(value)} is not a date", DATE_HINT)
    year, month, day = int(match[1]), int(match[2]), int(match[3]) if match[3] else None
    if year == 0:
        raise refuse("date", f"{value} is not a date: there is no year 0", DATE_HINT)
    if not 1 <= month <= len(MONTHS):
        raise refuse("date", f"{value} is not a date: there is no month {month}", DATE_HINT)
    days = monthrange(year, month)[1]
    if day is not None and not 1 <= day <= days:
        message = f"{value} is not a date: {MONTHS[month - 1]} {year} has {days} days"
        raise refuse("date", message, "look up the day, or write only the month")
    return PartialDate(year, month, day)


def _parse_time(value: object) -> PartialDate:
    if isinstance(value, str) and YEAR.fullmatch(value) and int(value):
        return PartialDate(int(value))
    if isinstance(value, str) and not PARTIAL_DATE.fullmatch(value):
        raise refuse("date", f"{describe(value)} is not a date", TIME_HINT)
    return _parse_date(value)


def partial_date(text: str) -> PartialDate | None:
    """Return the day, month or year that a text consists of, or None."""
    try:
        return _parse_time(text)
    except PydanticCustomError:
        return None


def _parse_bool(value: object) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, Unquoted) and value in TRUTH:
        return TRUTH[value]
    hint = "write true or false, without quotes"
    raise refuse("truth", f"{describe(value)} is neither true nor false", hint)


def _parse_whole(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    hint = "write 0 or a number such as 3, without quotes"
    if not isinstance(value, Unquoted) or not WHOLE_NUMBER.fullmatch(value):
        raise refuse("whole", f"{describe(value)} is not a whole number", hint)
    if len(value) > len(str(MAX_WHOLE)):
        raise refuse("whole", f"the number {quoted(value)} is too large", f"the maximum is {MAX_WHOLE}")
    return int(value)


def parse_plain(value: object) -> str:
    """Parse plain text: keep it as typed, in Unicode NFC.

    Raises:
        PydanticCustomError: The value is not text, shows nothing, is too long, or contains a control character.
    """
    if not isinstance(value, str):
        raise refuse("plain", f"{describe(value)} is not text", "write the text after the colon, in quotes")
    if not value.strip():
        raise refuse("plain", "the text is empty", "write it, or delete the key")
    if len(value) > MAX_TEXT:
        message = f"the text has {len(value):,} characters, but at most {MAX_TEXT:,} are allowed"
        raise refuse("long_text", message, "split it into several entries, or shorten it")
    if bad := NOT_TEXT.search(value):
        raise refuse("plain", f"the text contains the control character U+{ord(bad[0]):04X}", "delete it")
    if is_unseen(value):
        message = f"the text has only invisible characters: {code_points(value)}"
        raise refuse("plain", message, "write it, or delete the key")
    return composed(str(value))


def _parse_number(value: object) -> str:
    words = parse_plain(value)
    if len(words) > MAX_NUMBER or "\n" in words:
        hint = f"use at most {MAX_NUMBER} characters, on one line"
        raise refuse("plain", f"{quoted(words)} is too long for a number", hint)
    return words


def code_points(text: str, most: int = 5) -> str:
    """List the code points of the first few different characters of a text, such as "U+200B, U+00AD"."""
    names = [f"U+{ord(char):04X}" for char in dict.fromkeys(text)]
    return ", ".join(names[:most]) + (" and more" if len(names) > most else "")


def _parse_language(value: object) -> str:
    usual = usual_case(value) if isinstance(value, str) else ""
    # "EN" and "en_gb" are mistyped language codes; "Law" is more likely a word before a colon
    if usual not in ("", value) and ("-" in usual or str(value).isupper()):
        raise refuse("identifier", f"{describe(value)} is not a language code", f"write it as {usual}")
    return _language(value)


def _schema(pattern: str, *examples: str) -> WithJsonSchema:
    more = {"examples": list(examples)} if examples else {"maxLength": MAX_ID_LENGTH}
    return WithJsonSchema({"type": "string", "pattern": f"^{pattern}$", **more})


Plain = Annotated[
    str,
    PlainValidator(parse_plain),
    WithJsonSchema({"type": ["string", "number"], "minLength": 1, "maxLength": MAX_TEXT}),
]
"""Text in the language of its file, on one or more lines."""

Slug = Annotated[
    str,
    PlainValidator(
        _identifier(SLUG, "an id of lower-case letters, digits and hyphens", "write it like partial-progress")
    ),
    _schema(SLUG.pattern),
]
"""An id chosen by the editor: lower case, digits, hyphens."""

PrintedId = Annotated[
    str,
    PlainValidator(
        _identifier(
            PRINTED_ID,
            "an id of letters and digits, joined by dots or hyphens",
            'write it like "1.1", "E9" or "F.2"',
        )
    ),
    _schema(PRINTED_ID.pattern),
]
"""An id as printed in the report: "1.1", "E9", "F.2"."""

_language = _identifier(TAG, "a language code", "write it like en, fr or pt-BR")

Language = Annotated[
    str,
    PlainValidator(_parse_language),
    _schema(TAG.pattern, "en", "fr", "pt-BR", "zh-Hans"),
]
"""A BCP 47 language tag: a language, with a script, a region and variants if needed."""

Country = Annotated[
    str,
    PlainValidator(_identifier(COUNTRY, "a country code", "write its two capital letters, such as KH")),
    _schema(COUNTRY.pattern, "KH"),
]
"""The two-letter country code from ISO 3166-1."""

Day = Annotated[
    PartialDate,
    PlainValidator(_parse_date),
    PlainSerializer(str),
    _schema("[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?", "2017-07-31", "2017-07"),
]
"""A day (2017-07-31), or a month (2017-07) if the source gives no day."""

Time = Annotated[
    PartialDate,
    PlainValidator(_parse_time),
    PlainSerializer(str),
    WithJsonSchema(
        {
            "type": ["string", "integer"],  # other YAML readers read a year as a number
            "pattern": "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
            "minimum": 1000,
            "maximum": 9999,
            "examples": ["2017-07-31", "2017-07", "2017"],
        }
    ),
]
"""A day (2017-07-31), a month (2017-07) or a year (2017), as exact as in the source."""

PrintedNumber = Annotated[
    str,
    PlainValidator(_parse_number),
    WithJsonSchema({"type": ["string", "number"], "minLength": 1, "maxLength": MAX_NUMBER}),
]
"""A number as printed, such as "1.1(a)"; it may contain characters that an id cannot contain."""

Flag = Annotated[bool, PlainValidator(_parse_bool), WithJsonSchema({"type": "boolean"})]
"""true or false."""

Whole = Annotated[
    int,
    PlainValidator(_parse_whole),
    WithJsonSchema({"type": "integer", "minimum": 0, "maximum": MAX_WHOLE}),
]
"""A count: a whole number of zero or more."""
