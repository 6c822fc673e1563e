"""How a spreadsheet program shows a number: ``1.1`` with the format ``0.00`` is shown as "1.10".

Formats are those of ISO/IEC 29500-1, section 18.8.31. A format that is not understood is reported, never guessed at.
"""

import datetime
import re
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from functools import cache

from planpress.exchange.office.workbook import CellContent, CellKind

GENERAL_DIGITS = 15
"""How many digits of a number a program stores."""
MOST_DECIMALS = 30
LARGEST = 15
"""The largest power of ten in a number that is shown in its format."""
PIECES = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|General|[Ee][+-]|[0#?.,%/@]|.', re.DOTALL | re.IGNORECASE)
CURRENCY = re.compile(r"\[\$([^\]-]*)(?:-[^\]]*)?\]")
ELAPSED = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
NOT_CODES = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
EAST_ASIAN_DATES = frozenset([*range(27, 37), *range(50, 59)])
"""Numbers of built-in formats that are dates in Chinese, Japanese and Korean versions of Excel."""
MAX_SERIAL = 2_958_465
"""The number of 9999-12-31, the last day that Excel knows."""
DIGITS = frozenset("0#?.,")
MORE_SECTIONS = 2
"""Sections after the first: for negative numbers, and for zero."""


def shown_number(typed: str, code: str, *, since_1904: bool = False) -> CellContent | None:
    """Return a number as a program shows it; None if the text is not a number.

    Args:
        typed: The number in the file, such as "1.1000000000000001".
        code: The format, such as "0.00"; "General" or "" for none.
        since_1904: Whether days are counted from 1904 (the workbook's ``date1904``).
    """
    try:
        number = Decimal(typed.strip())
    except InvalidOperation:
        return None
    if not number.is_finite():
        return None
    plain = _plain(number)
    if is_date(code):
        return _date(number, plain, code, since_1904=since_1904)
    section, number = _section(code, number)
    text = _formatted(section, number)
    if text is None:
        return CellContent(
            plain, CellKind.NUMBER, plain, doubt=f"the number {plain} is shown in a format that was not understood"
        )
    return CellContent(text.strip(), CellKind.NUMBER, plain)


@cache
def is_date(code: str) -> bool:
    """Tell whether a format shows dates, times of day or durations."""
    first = NOT_CODES.sub("", code.split(";", maxsplit=1)[0])
    return bool(re.search(r"[dmyhs]", first.replace("General", ""), re.IGNORECASE) or ELAPSED.search(code))


def _plain(number: Decimal) -> str:
    rounded = Decimal(f"{number:.{GENERAL_DIGITS}g}") if number else Decimal(0)
    if rounded and not -MOST_DECIMALS < rounded.adjusted() < MOST_DECIMALS:
        return f"{rounded:E}"
    text = f"{rounded:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _date(number: Decimal, plain: str, code: str, *, since_1904: bool) -> CellContent:
    from openpyxl.utils.datetime import CALENDAR_MAC_1904, WINDOWS_EPOCH, from_excel  # noqa: PLC0415 - an extra

    if ELAPSED.search(code) or not 0 <= number <= MAX_SERIAL:
        return CellContent(plain, CellKind.NUMBER, plain, doubt=f"the number {plain} is shown as a date or a duration")
    moment = from_excel(float(number), CALENDAR_MAC_1904 if since_1904 else WINDOWS_EPOCH)
    if not isinstance(moment, datetime.datetime):
        return CellContent(f"{moment:%H:%M}", CellKind.TEXT, plain, doubt="the cell contains a time of day")
    day = moment.date()
    codes = NOT_CODES.sub("", code.split(";", maxsplit=1)[0]).lower()
    text = day.isoformat()
    if "d" not in codes and "y" in codes:
        text = text[: len("2017-07")] if "m" in re.sub(r"h+:m+|m+:s+", "", codes) else text[: len("2017")]
    has_time = moment.time() != datetime.time() and re.search("[hs]", codes)
    return CellContent(text, CellKind.DATE, plain, day, "its time of day was left out" if has_time else "")


def _section(code: str, number: Decimal) -> tuple[str, Decimal]:
    """Return the part of a format that shows a number, and the number that it shows."""
    sections = _split(code)
    if number < 0 and len(sections) > 1:
        return sections[1], -number
    if number == 0 and len(sections) > MORE_SECTIONS:
        return sections[2], number
    return sections[0], number


@cache
def _split(code: str) -> tuple[str, ...]:
    sections, part = [], ""
    for piece in PIECES.findall(code):
        if piece == ";":
            sections.append(part)
            part = ""
        else:
            part += piece
    return (*sections, part)


def _formatted(section: str, number: Decimal) -> str | None:
    """Return a number as a section of a format shows it; None if the section is not understood."""
    pieces = PIECES.findall(section)
    if not section:
        return _plain(number)
    if any(map(_is_general, pieces)):
        return "".join(_plain(number) if _is_general(piece) else _literal(piece) for piece in pieces)
    digits = [place for place, piece in enumerate(pieces) if piece in DIGITS]
    if not digits:
        return "".join(map(_literal, pieces))
    if any(piece == "/" or piece[:1].lower() == "e" for piece in pieces) or number.adjusted() > LARGEST:
        return None
    first, last = digits[0], digits[-1]
    pattern = "".join(piece for piece in pieces[first : last + 1] if piece in DIGITS)
    if len(pattern) != last + 1 - first:
        return None  # words between the digits, such as in a telephone number
    shown = _digits(pattern, abs(number).scaleb(2 * pieces.count("%")))
    sign = "-" if number < 0 and any(digit in "123456789" for digit in shown) else ""
    before, after = ("".join(map(_literal, part)) for part in (pieces[:first], pieces[last + 1 :]))
    return f"{sign}{before}{shown}{after}"


def _digits(pattern: str, number: Decimal) -> str:
    whole, point, decimals = pattern.partition(".")
    thousands = len(whole) - len(whole.rstrip(",")) if whole.rstrip(",") else 0
    places, least = len(decimals.rstrip(",")), decimals.rstrip(",?#").count("0")
    thousands += len(decimals) - places
    rounded = number.scaleb(-3 * thousands).quantize(Decimal(1).scaleb(-min(places, MOST_DECIMALS)), ROUND_HALF_UP)
    left, _, right = f"{rounded:f}".partition(".")
    zeros = whole.count("0")
    left = left.lstrip("0").rjust(zeros, "0")
    if "," in whole.rstrip(","):
        left = f"{int(left or 0):,}".rjust(zeros, "0") if left else left
    kept = right[:least] + right[least:].rstrip("0")
    return f"{left}{'.' if point and (kept or not decimals) else ''}{kept}"


def _literal(piece: str) -> str:
    """Return what a piece of a format shows besides digits."""
    if piece[0] == '"':
        return piece[1:-1]
    if piece[0] == "\\":
        return piece[1:]
    if piece[0] in "_*":
        return " " if piece[0] == "_" else ""
    if piece[0] == "[":
        currency = CURRENCY.fullmatch(piece)
        return currency[1] if currency else ""
    return piece


def _is_general(piece: str) -> bool:
    """Tell whether a piece shows a number without a format."""
    return piece == "@" or piece.lower() == "general"
