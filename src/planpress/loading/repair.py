"""Derives the correct form of a value from a wrong one."""

import re
import unicodedata
from collections.abc import Callable
from datetime import date, timedelta

from pydantic import TypeAdapter, ValidationError

from planpress.loading.characters import is_nothing
from planpress.model.scalars import (
    DATE_HINT,
    MAX_ID_LENGTH,
    MAX_WHOLE,
    MONTHS,
    PARTIAL_DATE,
    Country,
    Language,
    PrintedId,
    Slug,
)

LEAVE_OUT = "if there is nothing to say, delete the key"
NAMED_LANGUAGES = {
    "arabic": "ar",
    "chinese": "zh",
    "english": "en",
    "anglais": "en",
    "french": "fr",
    "français": "fr",
    "khmer": "km",
    "lao": "lo",
    "portuguese": "pt",
    "português": "pt",
    "russian": "ru",
    "spanish": "es",
    "español": "es",
    "thai": "th",
    "vietnamese": "vi",
}
TRUE_WORDS = ("yes", "y", "oui", "sí", "on", "1", "x", "*", "true", "✓", "✔")
FALSE_WORDS = ("no", "n", "non", "off", "0", "false")
NUMBERS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
DAY_FIRST = re.compile(r"(\d{1,2})([/. -])(\d{1,2})\2(\d{4})")
YEAR_FIRST = re.compile(r"(\d{4})([/.\u2010-\u2015 -]?)(\d{1,2})(?:\2(\d{1,2}))?(?:[T ]\d.*)?")
MONTH_FIRST = re.compile(r"(\d{1,2})[/.-](\d{4})")
WORDS_OF_DATE = re.compile(
    r"(?:(\d{1,2})(?:st|nd|rd|th)?\.?\s+)?([A-Za-z]{3,9})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})"
)
SERIAL = re.compile(r"[34]\d{4}|5\d{4}")
FIRST_SERIAL = date(1899, 12, 30)
"""Day 0 in spreadsheets."""


def day(typed: str) -> str:
    """Explain how to write a mistyped date, such as one in words or in a different order; "" if it cannot be read."""
    typed = typed.strip()
    if PARTIAL_DATE.fullmatch(typed):  # the form is right, but the day does not exist
        return ""
    if is_nothing(typed):
        return f"{DATE_HINT}; {LEAVE_OUT}"
    if re.fullmatch(r"\d{4}", typed):
        return f"a year alone is not enough: write {typed}-01 for its first month, {typed}-12 for its last, or a day"
    for pattern, reading in _DATES:
        if (match := pattern.fullmatch(typed)) and (words := reading(match)):
            return words
    return ""


def _date(year: str, month: str | int, number: str) -> str:
    try:
        return date(int(year), int(month), int(number)).isoformat()
    except ValueError:
        return ""


def _day_first(match: re.Match[str]) -> str:
    first_number, second_number, year = match[1], match[3], match[4]
    first, second = _date(year, second_number, first_number), _date(year, first_number, second_number)
    if first and second and first != second:
        months = (MONTHS[int(second_number) - 1], MONTHS[int(first_number) - 1])
        return f"write {first} for {int(first_number)} {months[0]}, or {second} for {int(second_number)} {months[1]}"
    return f"write {first or second}" if first or second else ""


def _year_first(match: re.Match[str]) -> str:
    year, month, number = match[1], int(match[3]), match[4]
    if number:
        written = _date(year, month, number)
        return f"write {written}" if written else ""
    return f"write {year}-{month:02}" if 1 <= month <= len(MONTHS) and match[2] else ""


def _month_first(match: re.Match[str]) -> str:
    return f"write {match[2]}-{int(match[1]):02}" if 1 <= int(match[1]) <= len(MONTHS) else ""


def _in_words(match: re.Match[str]) -> str:
    named = match[2].lower()
    months = [number for number, month in enumerate(MONTHS, 1) if month.lower().startswith(named)]
    if len(months) != 1 and named != "sept":
        return ""
    month, number = months[0] if months else 9, match[1] or match[3]
    written = _date(match[4], month, number) if number else f"{match[4]}-{month:02}"
    return f"write {written}" if written else ""


def _serial(match: re.Match[str]) -> str:
    counted = FIRST_SERIAL + timedelta(days=int(match[0]))
    return f"a spreadsheet stores a day as such a number: write {counted.isoformat()} if that is the day meant"


_DATES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (DAY_FIRST, _day_first),
    (YEAR_FIRST, _year_first),
    (MONTH_FIRST, _month_first),
    (WORDS_OF_DATE, _in_words),
    (SERIAL, _serial),
)


def truth(typed: str) -> str:
    """Explain how to write true or false instead of a word such as "yes"; "" if the word is not known."""
    word = typed.strip().lower()
    for words, meant in ((TRUE_WORDS, "true"), (FALSE_WORDS, "false")):
        if word in words:
            return f"write {meant}, without quotes"
    return ""


def whole(typed: str) -> str:
    """Explain how to write a mistyped count, such as "three", "1,200" or a percentage; "" if it cannot be read."""
    word = typed.strip().lower()
    if word in NUMBERS:
        return f"write {NUMBERS.index(word)}, without quotes"
    if "%" in word or "per cent" in word or "percent" in word:
        return "write how many there are, such as 3; a percentage is not allowed here"
    if re.fullmatch(r"[1-9]\d{0,2}(?:[,.' \u00a0\u202f]\d{3})+", word):
        return f"write {re.sub(r'[^0-9]', '', word)}, without quotes"
    if (match := re.fullmatch(r"0*(\d{1,9})(?:[.,]0+)?", word)) and int(match[1]) <= MAX_WHOLE:
        return f"write {int(match[1])}, without quotes"
    if is_nothing(word):
        return f"write 0 if there is none; {LEAVE_OUT}"
    return ""


def identifier(typed: str, pattern: str) -> str:
    """Explain how to write an id; "" if no valid id can be derived from what was typed.

    Args:
        typed: The value as typed.
        pattern: The pattern of ids of this kind.
    """
    word = typed.strip()
    if len(word) > MAX_ID_LENGTH:
        return ""
    for candidate, kind in _ID_READINGS:
        for reading in candidate(word):
            if pattern == kind.json_schema().get("pattern") and _valid(kind, reading):
                return f'write "{reading}"'
    return ""


def unquoted(typed: str) -> str:
    """Explain how to write an id that a spreadsheet turned into a number with many digits; "" for any other id."""
    if re.fullmatch(r"\d{1,6}\.\d{10,20}", typed):
        return f'a spreadsheet has turned it into a number: write "{round(float(typed), 6):g}" if that is the id'
    return ""


def _languages(word: str) -> list[str]:
    parts = re.split(r"[_-]", word)
    region = [part.upper() for part in parts[1:2]]
    return [NAMED_LANGUAGES.get(word.casefold(), ""), "-".join([parts[0].lower(), *region])]


def _slugs(word: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode()
    return [re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")] if word.isascii() or plain.isalnum() else []


def _printed(word: str) -> list[str]:
    number = re.fullmatch(
        r"(?:action|pillar|no\.?|nr\.?|n°|№|objective|milestone)?\s*([A-Za-z]?[.]?\d[\w.,-]*?)[.)]?", word, re.I
    )
    return [number[1].replace(",", ".")] if number else [word.strip(".,:;()[] ").replace(",", ".")]


_ID_READINGS: tuple[tuple[Callable[[str], list[str]], TypeAdapter[str]], ...] = (
    (_languages, TypeAdapter(Language)),
    (_slugs, TypeAdapter(Slug)),
    (_printed, TypeAdapter(PrintedId)),
    (lambda word: [word.upper()], TypeAdapter(Country)),
)


def _valid(kind: TypeAdapter[str], word: str) -> bool:
    try:
        kind.validate_python(word)
    except ValidationError:
        return False
    return True
