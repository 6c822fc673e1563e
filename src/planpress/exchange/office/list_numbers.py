"""Writes the numbers of lists: as digits of several scripts, as Roman numerals or as letters."""

import re

ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
         (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
LIST_STYLE = re.compile(r"List (?:Bullet|Number) ([2-5])", re.IGNORECASE)
LETTERS = 26
DIGITS = {"decimalFullWidth": 0xFF10, "hindiNumbers": 0x966, "thaiNumbers": 0xE50, "arabicIndic": 0x660}
"""The code of the digit 0 in each form with other digits."""
ENCLOSED = {"decimalEnclosedParen": "({})", "decimalEnclosedFullstop": "{}.", "numberInDash": "- {} -",
            "decimalEnclosedCircle": "{}"}  # fmt: skip
WRITTEN = frozenset(["decimal", "decimalZero", "bullet", "none", "ordinal", "upperRoman", "lowerRoman", "upperLetter",
                     "lowerLetter", *DIGITS, *ENCLOSED])  # fmt: skip
"""The forms of numbers that are written as the document shows them."""


def level_in_a_name(style: str) -> int:
    """Return the level in the name of a style such as "List Bullet 2", counted from 0; 0 for other styles.

    Args:
        style: The name that Word shows.
    """
    named = LIST_STYLE.fullmatch(style)
    return int(named[1]) - 1 if named else 0


def written_number(number: int, form: str) -> str:
    """Return a number as a list prints it.

    Args:
        number: The number.
        form: How it is written, as Word names it, such as "decimal", "upperRoman" or "thaiNumbers".
    """
    if form in ("upperRoman", "lowerRoman"):
        words = _roman(number)
        return words.upper() if form.startswith("upper") else words
    if form in DIGITS:
        return "".join(chr(DIGITS[form] + int(digit)) for digit in str(number))
    if form == "ordinal":
        ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th") if number % 100 not in (11, 12, 13) else "th"
        return f"{number}{ending}"
    if form in ENCLOSED:
        return ENCLOSED[form].format(number)
    if form in ("upperLetter", "lowerLetter") and number > 0:
        letter = chr(ord("a") + (number - 1) % LETTERS) * ((number - 1) // LETTERS + 1)
        return letter.upper() if form.startswith("upper") else letter
    return f"{number:02}" if form == "decimalZero" else str(number)


def _roman(number: int) -> str:
    words = ""
    for value, letters in ROMAN:
        times, number = divmod(number, value)
        words += letters * times
    return words
