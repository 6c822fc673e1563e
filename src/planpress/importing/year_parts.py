"""Reads halves, quarters and thirds of a year, such as "second half of 2023", "1er semestre 2024" and "2024-Q3"."""

import re
from dataclasses import dataclass

from planpress.importing.lexicon import LANGUAGES, all_terms, part_ordinals, year_part_signs, year_part_terms
from planpress.rules.lexicon.terms import any_term


def _with_count(term: str, place: int) -> str:
    """Return a pattern for a term such as "first ... months", with a group for the number of months in it."""
    before, behind = (re.escape(part).replace(r"\ ", r"\s") for part in term.split("\u2026"))
    return f"{before}(?P<count{place}>{any_term(tuple(COUNTS))}){behind}"


ORDINALS = tuple(map(any_term, part_ordinals()))
"""Patterns for first to fourth, and for last."""
FIGURE = rf"[1-4]\s?(?:{any_term(all_terms('ORDINAL_ENDINGS'))}|\.?[\u00ba\u00aa\u00b0])?(?![^\W\d_])"
ORDINAL = rf"(?:{'|'.join(ORDINALS)}|{FIGURE}|IV|I{{1,3}})"
KINDS = {months: any_term(year_part_terms(months)) for months in (6, 4, 3)}
"""Patterns for the words for parts of a year, by the number of their months."""
KIND = "|".join(f"(?P<months{months}>{words})" for months, words in KINDS.items())
OTHER_KINDS = any_term(all_terms("OTHER_PARTS"))
YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d|\s?[/\u2013-]\s?\d)"
ARTICLES = rf"(?:(?:{any_term(all_terms('YEAR_ARTICLES'))})\s{{0,3}})?"
OF = (
    rf"\s{{0,3}}[,(/\u2013-]?\s{{0,3}}(?:(?:{any_term(all_terms('OF_YEARS'))})\s{{1,3}})?{ARTICLES}"
    rf"(?:(?:{any_term(all_terms('YEARS_BEFORE'))})\s{{1,3}})?"
)
SIGNS = {sign: months for months in KINDS for sign in year_part_signs(months)}
A_SIGN = rf"(?:{any_term(tuple(SIGNS))})"
SHORT = rf"(?P<sign>{A_SIGN})\s?(?P<short>[1-4])"
COUNTS = {word: count for module in LANGUAGES.values() for word, count in getattr(module, "COUNTED_MONTHS", {}).items()}
COUNTS |= {str(count): count for count in (3, 6, 9)}
FIRST_MONTHS = "|".join(_with_count(term, place) for place, term in enumerate(all_terms("FIRST_MONTHS")))
PATTERNS = tuple(
    re.compile(rf"(?<![\w.])(?:{pattern})", re.IGNORECASE)
    for pattern in (
        rf"(?P<ordinal>{ORDINAL})\s{{1,3}}(?:{KIND}){OF}{YEAR}",
        rf"(?:{KIND})\s{{1,3}}(?:n[o\u00ba\u00b0.]{{0,2}}\s?)?(?P<ordinal>{ORDINAL}){OF}{YEAR}",
        rf"{YEAR}\s{{0,3}}[,:(\u2013-]\s{{0,3}}(?P<ordinal>{ORDINAL})\s{{1,3}}(?:{KIND})(?!\w)",
        rf"{SHORT}\s{{0,3}}[,(/\u2013-]?\s{{0,3}}(?:(?:{any_term(all_terms('OF_YEARS'))})\s)?{YEAR}",
        rf"(?P<year>(?:19|20)\d\d)\s?[,/\u2013-]?\s?{SHORT}(?!\w)",
        rf"(?:{FIRST_MONTHS}){OF}{YEAR}",
    )
)
MENTION = re.compile(
    rf"(?<![\w.])(?:{ORDINAL}\s{{1,3}}(?:{KIND}|{OTHER_KINDS})(?!\w)|{A_SIGN}[1-4](?!\w)|"
    rf"(?:{'|'.join(KINDS.values())})\s{{1,3}}{ORDINAL}(?!\w)|{FIRST_MONTHS})",
    re.IGNORECASE,
)
"""Words for a part of a year, without the year."""
JOINED = re.compile(
    rf"(?<!\w)(?<!no\.\s)(?<!n\u00ba\s)(?<!n\u00b0\s)(?:{ORDINAL}|{A_SIGN}\s?[1-4])(?:\s(?:{'|'.join(KINDS.values())}))?"
    rf"(?:\s?[,&/\u2013-]\s?|\s(?:{any_term(all_terms('BETWEEN_PARTS'))})\s)$",
    re.IGNORECASE,
)
"""Another part, without a year, right before one; the number of a report is none."""
ROMANS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
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
    if count := next((word for name, word in groups.items() if name.startswith("count") and word), ""):
        return YearPart(int(match["year"]), 1, COUNTS[count.casefold()], match.start(), match.end())
    if sign := groups.get("sign"):
        months, number = SIGNS[sign.casefold()], int(match["short"])
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
