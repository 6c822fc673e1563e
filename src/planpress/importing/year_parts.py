"""Reads halves, quarters and thirds of a year, such as "second half of 2023", "1er semestre 2024" and "2024-Q3"."""

import re
from dataclasses import dataclass

ORDINALS = (
    r"first|premi(?:er|ère)|primer[oa]?|primeir[oa]|الأول",
    r"seconde?|deuxième|segund[oa]|الثاني",
    r"third|troisième|tercer[oa]?|terceir[oa]|الثالث",
    r"fourth|quatrième|cuart[oa]|quart[oa]|الرابع",
    r"last|derni(?:er|ère)|últim[oa]|الأخير",
)
"""The words for first to fourth, and for last."""
FIGURE = r"[1-4]\s?(?:st|nd|rd|th|er|[eè]re|re|de|[eè]me|e|\.?[\u00ba\u00aa\u00b0]|\.?[oa])?(?![^\W\d_])"
ORDINAL = rf"(?:{'|'.join(ORDINALS)}|{FIGURE}|IV|I{{1,3}})"
KINDS = {
    6: r"half(?:[- ]?years?)?|semest(?:er|re)s?|sem\.|moitié|mitad|metade|النصف|نصف",
    4: r"quadrimest(?:er|re)s?|cuatrimestres?|الثلث|ثلث",
    3: r"quarters?|qtr\.?|trimest(?:er|re)s?|trim\.|الربع|ربع",
}
"""The words for parts of a year, by the number of their months."""
KIND = "|".join(f"(?P<months{months}>{words})" for months, words in KINDS.items())
YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d|\s?[/\u2013-]\s?\d)"
OF = (
    r"\s{0,3}[,(/\u2013-]?\s{0,3}(?:(?:of|in|de|del|do|da|du|en|من)\s{1,3})?(?:(?:the|el|la|o|l['\u2019])\s{0,3})?"
    r"(?:(?:calendar\s)?(?:years?|année|año|ano|عام|سنة)\s{1,3}(?:de\s)?)?"
)
SHORT = r"(?P<sign>[HSQT])\s?(?P<short>[1-4])"
MONTHS = r"(?P<count>three|six|nine|trois|neuf|tres|seis|nueve|três|nove|[369])"
FIRST_MONTHS = (
    rf"(?:(?:first|primeros|primeiros)\s{MONTHS}\s(?:months|meses)|{MONTHS.replace('count', 'behind')}\s"
    r"(?:premiers|primeros|primeiros)\s(?:mois|meses))"
)
PATTERNS = tuple(
    re.compile(rf"(?<![\w.])(?:{pattern})", re.IGNORECASE)
    for pattern in (
        rf"(?P<ordinal>{ORDINAL})\s{{1,3}}(?:{KIND}){OF}{YEAR}",
        rf"(?:{KIND})\s{{1,3}}(?:n[o\u00ba\u00b0.]{{0,2}}\s?)?(?P<ordinal>{ORDINAL}){OF}{YEAR}",
        rf"{YEAR}\s{{0,3}}[,:(\u2013-]\s{{0,3}}(?P<ordinal>{ORDINAL})\s{{1,3}}(?:{KIND})(?!\w)",
        rf"{SHORT}\s{{0,3}}[,(/\u2013-]?\s{{0,3}}(?:(?:of|de|en)\s)?{YEAR}",
        rf"(?P<year>(?:19|20)\d\d)\s?[,/\u2013-]?\s?{SHORT}(?!\w)",
        rf"{FIRST_MONTHS}{OF}{YEAR}",
    )
)
MENTION = re.compile(
    rf"(?<![\w.])(?:{ORDINAL}\s{{1,3}}(?:{KIND}|terms?|bimest(?:er|re)s?)(?!\w)|[HSQT][1-4](?!\w)|"
    rf"(?:{'|'.join(KINDS.values())})\s{{1,3}}{ORDINAL}(?!\w)|{FIRST_MONTHS})",
    re.IGNORECASE,
)
"""Words for a part of a year, without the year."""
JOINED = re.compile(
    rf"(?<!\w)(?:{ORDINAL}|[HSQT]\s?[1-4])(?:\s(?:{'|'.join(KINDS.values())}))?"
    r"(?:\s?[,&/\u2013-]\s?|\s(?:and|et|y|e|to|au?|al|ao|و|إلى)\s(?:(?:the|le|el|o)\s)?)$",
    re.IGNORECASE,
)
"""Another part, without a year, right before one."""
COUNTS = {"three": 3, "trois": 3, "tres": 3, "três": 3, "3": 3, "six": 6, "seis": 6, "6": 6,
          "nine": 9, "neuf": 9, "nueve": 9, "nove": 9, "9": 9}  # fmt: skip
ROMANS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
SIGNS = {"H": 6, "S": 6, "Q": 3, "T": 3}
IN_A_YEAR = 12
BEFORE = 40
"""How many characters before a part are searched for another one."""
LONGEST = 400
"""How many characters of a text are read."""


@dataclass(frozen=True)
class YearPart:
    """A part of a year that a text names.

    Args:
        year: The year.
        first: Its first month, from 1.
        last: Its last month.
        start: Where its words begin.
        end: Where they end.
    """

    year: int
    first: int
    last: int
    start: int
    end: int


def year_parts(text: str) -> list[YearPart]:
    """Return the parts of years that a text names, in order; none if it names one that cannot be read.

    Args:
        text: The words, such as "Progress in the second half of 2023".
    """
    text = text[:LONGEST]
    found: list[YearPart] = []
    for pattern in PATTERNS:
        for match in pattern.finditer(text):
            if any(part.start < match.end() and match.start() < part.end for part in found):
                continue
            if (part := _part(match)) is None or JOINED.search(text[max(0, match.start() - BEFORE) : match.start()]):
                return []
            found.append(part)
    mentions = MENTION.finditer(text)
    if any(not any(part.start <= named.start() < part.end for part in found) for named in mentions):
        return []
    return sorted(found, key=lambda part: part.start)


def without_year_parts(text: str) -> str:
    """Return a text without the parts of years that it names.

    Args:
        text: The words.
    """
    for part in reversed(year_parts(text)):
        text = f"{text[: part.start]} {text[part.end :]}"
    return text


def mentions_a_part(text: str) -> bool:
    """Tell whether a text names a part of a year, even if it cannot be read.

    Args:
        text: The words.
    """
    return bool(MENTION.search(text[:LONGEST]))


def _part(match: re.Match[str]) -> YearPart | None:
    groups = match.groupdict()
    if count := groups.get("count") or groups.get("behind"):
        return YearPart(int(match["year"]), 1, COUNTS[count.casefold()], match.start(), match.end())
    if sign := groups.get("sign"):
        months, number = SIGNS[sign.upper()], int(match["short"])
    else:
        months = next(months for months in KINDS if groups[f"months{months}"])
        number = _number(match["ordinal"], IN_A_YEAR // months)
    if number * months > IN_A_YEAR:
        return None
    last = number * months
    return YearPart(int(match["year"]), last - months + 1, last, match.start(), match.end())


def _number(ordinal: str, parts: int) -> int:
    """Return the number of a part that an ordinal names, such as 2 for "second" and for the last of two."""
    if ordinal[:1].isdecimal():
        return int(ordinal[0])
    if roman := ROMANS.get(ordinal.casefold()):
        return roman
    number = next(n for n, words in enumerate(ORDINALS, 1) if re.fullmatch(words, ordinal, re.IGNORECASE))
    return min(number, parts) if number == len(ORDINALS) else number
