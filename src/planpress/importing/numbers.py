"""Reads the numbers of actions as printed: "1.1", "E9", "F.2", "1.1(a)", "1.1 bis", "viii)"."""

import re
from dataclasses import dataclass

from planpress.importing.lexicon import term_pattern
from planpress.model.characters import folded

ACTION = term_pattern("ACTION_WORDS", "ACTION_SHEETS")
"""A word for actions, or for the sheet about an action, before its number."""
WORD = rf"(?:{ACTION}\s+(?:n[o°º.]*\s*|\#\s*)?|(?:n\.?[°º]|n[uú]m\.|no\.|\#)\s*|no\s+)?"
"""What may be printed before the number of an action."""
ALSO_ALONE = (
    r"(?:(?:commitment|recommendation|initiative|intervention|engagement|recommandation|compromiso|recomendación|"
    r"iniciativa|compromisso|recomendação|الالتزام|التزام|التوصية)\s+(?:n[o°º.]*\s*)?)?"
)
"""What may be printed before a number that is alone in a cell; before a title, it may name a group of actions."""
BEFORE = rf"[\s\[()*\u2217\uff0a\u200e\u200f]*{WORD}"
LONG_ROMAN = r"(?:VIII|VII|III|XVIII|XVII|XVI|XIV|XIII|XII|XIX)"
"""The numbers of pillars in Roman numerals of three letters and more; those of two are read as letters."""
DOTTED = rf"(?:[A-Z]{{0,2}}[.\-]?|{LONG_ROMAN}[.\-])\d{{1,3}}(?:\s?[.\u066b]\s?\d{{1,5}})+"
LETTERED = rf"(?:[A-Z]{{1,2}}[.\-]?|{LONG_ROMAN}[.\-])\d{{1,3}}"
INSERTED = "bis|ter|quater|quinquies"
INSERTED_BEHIND = (
    rf"(?:\(?(?:{INSERTED})(?!\w)\)?|[\s.-]\(?(?:(?-i:bis)|(?-i:{INSERTED})(?!\s(?-i:[a-z\u00e0-\u00ff]))|"
    rf"(?-i:{INSERTED.upper()})(?=[\s)]{{0,3}}(?:[.:\u2013\u2014-]|$)))(?!\w)\)?)"
)
"""What the number of an action that was inserted later ends with; "ter" also begins titles in Portuguese."""
PLAIN = rf"(?:\d{{1,3}}{INSERTED_BEHIND}?)(?=\s*[.:)\u2013\u2014-]\s)"
ROMAN = r"(?=[ivxl])x{0,3}(?:ix|iv|v?i{0,3})(?=\))"
SUFFIX = rf"(?:{INSERTED_BEHIND}|\s?\((?:[a-z]|\d{{1,3}}|[ivx]{{2,4}})\)|\.?[a-z](?![a-z]))?"
LETTER_BEHIND = r"\d{1,3}\.[a-z](?![a-z])"
AFTER = (
    r"(?:\s{0,9}[.:)\u2013\u2014-]{1,9})?(?:\(?[*\u2217\uff0a]{1,9}\)?)?[.:)]{0,9}"
    r"(?=[\s\[\]\u200e\u200f]|$)[\s\u200e\u200f]*"
)
STARS = re.compile(r"[*\u2217\uff0a]")
NUMBER = re.compile(
    rf"{BEFORE}(?P<number>(?:{DOTTED}|{LETTER_BEHIND}|{LETTERED}|{PLAIN}){SUFFIX}|{ROMAN}){AFTER}", re.IGNORECASE
)
NUMBER_ALONE = re.compile(
    rf"{BEFORE}{ALSO_ALONE}(?P<number>(?:{DOTTED}|{LETTER_BEHIND}|{LETTERED}|\d{{1,3}}){SUFFIX}|{ROMAN})[\s.:)\]]*",
    re.IGNORECASE,
)
ENDED_BY_INSERTED = re.compile(rf"[\s.-]?\(?({INSERTED})\)?$", re.IGNORECASE)
MOST_INVISIBLE = 100
"""How many characters that nobody sees may be within a number."""
SINGLE = rf"(?:{DOTTED}|{LETTERED}){SUFFIX}"
AND = r"\s{0,5}(?:[,;&/+،؛]|\b(?:and|et|y|e)\b|و)\s{0,5}(?:(?:and|et|y|e)\s)?|\s{1,5}"
UP_TO = r"\s{0,5}(?:[\u2013\u2014-]|\b(?:to|through|à|au|a|al|hasta|ao|até)\b|إلى)\s{0,5}"
PLURAL = rf"(?:{term_pattern('ACTION_WORDS', 'ACTION_PLURALS')}\s{{1,5}})?"
SEVERAL = re.compile(rf"{PLURAL}{SINGLE}(?:(?:{AND}|{UP_TO}){SINGLE})+", re.IGNORECASE)
SIGN = r"(?=\s{0,5}(?:[,;&/+،؛]|(?:and|et|y|e)\b|و))"
SHARED = re.compile(rf"(?P<numbers>{PLURAL}{SINGLE}(?:(?:{SIGN}(?:{AND})|{UP_TO}){SINGLE})+){AFTER}", re.IGNORECASE)
"""Several numbers before the name that the actions share."""
NEXT = re.compile(rf"(?P<up_to>{UP_TO})?(?:{AND})?(?P<single>{SINGLE})", re.IGNORECASE)
CONTINUED = re.compile(
    r"(?<!\W)\W*+\b(?:continued|continuation|cont['\u2019]?d|cont|contd|suite|continuación|continuação|continúa|continua)"
    r"\b\W*$|(?<!\W)\W*+(?:\u062a\u0627\u0628\u0639|\u178f|\u0e15\u0e48\u0e2d)\W*$",
    re.IGNORECASE,
)
"""Words after the number or the title of an action that show that a row or a text continues that action."""
LAST_FIGURE = re.compile(r"(.*?)(\d{1,3})")
MOST_IN_RANGE = 50
MOST_CHARACTERS = 500
"""The maximum number of characters in a text that is read as a list of numbers."""


@dataclass(frozen=True)
class ActionNumber:
    """The number of an action.

    Args:
        id: The number in the form that addresses use, such as "1.1" or "1.1.a".
        printed: The number as printed, without spaces, except before "bis".
        behind: What is printed after it; it begins with an asterisk if one is printed next to the number.
    """

    id: str
    printed: str
    behind: str = ""

    @property
    def key(self) -> str:
        """What spellings of the number such as "F.2" and "F2" have in common."""
        return re.sub(r"(?<=[a-z])[.\-](?=\d)", "", self.id.lower())

    @property
    def prefix(self) -> str:
        """The part of the id that names the pillar: "1" of "1.1", "E" of "E9"; "" if there is none."""
        letters = re.match(r"[A-Za-z]+(?=[.\-]?\d)", self.id)
        return letters[0] if letters else self.id.partition(".")[0] if "." in self.id else ""


def action_number(text: str) -> ActionNumber | None:
    """Return the number with which the name of an action begins; None if it does not begin with one."""
    seen = folded(text).replace("\n", " ")
    match = NUMBER.match(seen)
    return _number(match, _behind(text, seen, match.end())) if match else None


def _behind(text: str, seen: str, end: int) -> str:
    """Return the rest of a text as typed: titles keep their apostrophes and quotation marks.

    Args:
        text: The text.
        seen: The text as it is compared.
        end: How many of the characters of ``seen`` come before the rest.
    """
    starts = range(end, min(len(text), end + MOST_INVISIBLE) + 1)
    start = next((start for start in starts if len(folded(text[:start])) >= end), len(text))
    rest = text[start:].replace("\n", " ")
    return rest if folded(rest) == seen[end:] else seen[end:]


def number_alone(text: str) -> ActionNumber | None:
    """Return the number in a cell that contains nothing else; None if it contains anything else."""
    match = NUMBER_ALONE.fullmatch(folded(text).strip())
    return _number(match, "") if match else None


def is_numbered(text: str) -> bool:
    """Tell whether a text begins with the number of an action that names a pillar, such as "1.1"."""
    number = action_number(text)
    return number is not None and number.prefix != ""


def gives_a_number(text: str) -> bool:
    """Tell whether a text is, or begins with, the number of an action that names a pillar."""
    number = number_alone(text) or action_number(text)
    return number is not None and number.prefix != ""


def several_numbers(text: str) -> list[ActionNumber]:
    """Return the numbers in a text that consists only of numbers, such as "2.1, 3.2" or "1.1-1.3".

    Args:
        text: The text; it may begin with a word such as "Actions".

    Returns:
        The numbers, with those that a range leaves out; none for any other text.
    """
    seen = folded(text).replace("\n", " ").strip(" .:;,()[]")
    if len(seen) > MOST_CHARACTERS or not SEVERAL.fullmatch(seen):
        return []
    numbers: list[ActionNumber] = []
    start = re.match(PLURAL, seen, re.IGNORECASE)
    for match in NEXT.finditer(seen, start.end() if start else 0):
        number = number_alone(match["single"])
        between = _between(numbers[-1], number) if match["up_to"] and numbers and number else []
        if number is None or between is None:
            return []
        numbers += [*between, number]
    return numbers


def shared_numbers(text: str) -> tuple[list[ActionNumber], str]:
    """Return the numbers of several actions before a name that they share, as in "3.2 & 3.3 Train rangers".

    Args:
        text: The text.

    Returns:
        The numbers, and the name; none, and "", for any other text, such as "3.2 and 3.3 million trees".
    """
    seen = folded(text[:MOST_CHARACTERS]).replace("\n", " ").lstrip(" [(*")
    match = SHARED.match(seen)
    numbers = several_numbers(match["numbers"]) if match else []
    behind = (
        _behind(text, folded(text).replace("\n", " "), len(folded(text)) - len(seen) + match.end()) if match else ""
    )
    if (
        len({number.key for number in numbers}) <= 1
        or not re.search(r"[^\W\d_]", behind)
        or behind.lstrip(" *[(")[:1].islower()
    ):
        return [], ""
    return numbers, behind.strip()


def is_range(text: str) -> bool:
    """Tell whether a text that consists only of numbers leaves some of them out, as in "1.1-1.3"."""
    return len(several_numbers(text)) > len(re.findall(SINGLE, folded(text), re.IGNORECASE))


def _between(first: ActionNumber, last: ActionNumber) -> list[ActionNumber] | None:
    """Return the numbers between the two ends of a range; None if these are not the ends of one."""
    begun, ended = LAST_FIGURE.fullmatch(first.id), LAST_FIGURE.fullmatch(last.id)
    if not begun or not ended or begun[1].lower() != ended[1].lower():
        return None
    figures = range(int(begun[2]) + 1, int(ended[2]))
    if int(begun[2]) >= int(ended[2]) or len(figures) > MOST_IN_RANGE:
        return None
    return [ActionNumber(f"{begun[1]}{figure}", f"{begun[1]}{figure}") for figure in figures]


def _number(match: re.Match[str], behind: str) -> ActionNumber:
    typed = " ".join(match["number"].split())
    inserted = ENDED_BY_INSERTED.search(typed)
    printed = re.sub(r"\s", "", typed[: inserted.start()] if inserted else typed)
    identifier = re.sub(r"\(([A-Za-z0-9]+)\)", r".\1", printed).replace("\u066b", ".").strip(".-")
    if inserted:
        printed, identifier = printed + inserted[0], identifier + inserted[1].lower()
    bracketed = "[" in match[0] and "]" not in match[0]
    if bracketed and behind.startswith("]"):  # the brackets are around the number alone
        bracketed, behind = False, behind[1:]
    opening = ("* " if STARS.search(match[0]) else "") + ("[" if bracketed else "")
    return ActionNumber(identifier, printed, opening + behind.strip())
