"""Finds words that YAML would drop or change, and that the site would not display as typed.

YAML silently reads these words as something else: a comment, the end of an entry or the rest of a line.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from pydantic import BaseModel

from planpress.loading.characters import BULLET_SIGNS, INVISIBLE, named, remedy
from planpress.loading.document import Document
from planpress.loading.position import Mark
from planpress.loading.raw import Scalar
from planpress.loading.schema import is_prose_list, is_text, schema
from planpress.loading.spelling import in_quotes, short_scalar
from planpress.model import Path
from planpress.model.languages import TAG_PARTS
from planpress.model.message import Message, Worded, counted, message
from planpress.model.scalars import quoted

LOST_WORDS = re.compile(r"#(?!\s)|#\s+\S*\d")
"""How words that belong to the text begin, such as "# 45" and "#45"; an ordinary comment has a space and a word."""
COMMENT = re.compile(r"[ \t]+(#.*)")
COMMENT_LINE = re.compile(r"([ \t]+)(#.*)")
LEAD = re.compile(r" *(?:- +)*")
SIGN = re.compile(
    rf"\s*(?:(?P<dash>[-*+]|[\u2013\u2014])\s+|(?P<bullet>[{BULLET_SIGNS}])\s*|[§¤¶>»]\s+|o\t|(?P<letter>o)\s+"
    r"|(?P<number>\(?(?:\d{1,2}|[a-hivx]{1,4})[./)])\s+)(?=\S)"
)
FIRST = re.compile(r"\(?[1ai][./)]")
SENTENCE = re.compile(r"""(?![a-z]).*[.!?。।።។॥؟…]["'”\u2019»)]?""", re.DOTALL)
BLANKS = "\u00a0\u00ad\u180e\u2000-\u200b\u202f\u205f-\u2064\u2800\u3164\ufeff"
ENDS = re.compile(rf"^[{BLANKS}]|[{BLANKS}]$")
WITHOUT_SPACES = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""Letters of Thai, Lao, Burmese and Khmer, in which U+200B separates words."""
ZERO_WIDTH = "\u200b"
ALWAYS_ODD = "\ufeff"
"""No text needs a byte order mark; other invisible characters may be needed inside words of some scripts."""


@dataclass(frozen=True)
class Loss:
    """Words that YAML does not read as the editor intended.

    Args:
        path: The path to the value.
        mark: The position of the words.
        message: What would be published.
        hint: How to write it so that nothing is lost.
    """

    path: Path
    mark: Mark
    message: Message
    hint: str


def comments(document: Document, model: type[BaseModel]) -> Iterator[Loss]:
    """Yield each text that YAML probably cuts off at a ``#``.

    A ``#`` before a number, or without a space after it, is probably part of the text; ``# a word`` is an ordinary
    comment.

    Args:
        document: The file.
        model: What the file contains.
    """
    for scalar in document.raw.scalars if document.raw.commented else ():
        comment = None if scalar.style else _comment(document.lines, scalar)
        if comment and LOST_WORDS.match(comment[1]) and is_text(schema(model), scalar.path):
            mark, lost = comment
            kept = _value(document, scalar.path)
            cut_off = message(
                "%(lost)s is read as a comment, so only %(kept)s is published", lost=quoted(lost), kept=quoted(kept)
            )
            hint = f"{in_quotes(f'{kept} {lost}')}; or, if it is a comment, move it to a separate line above"
            yield Loss(scalar.path, mark, cut_off, hint)


def _comment(lines: Sequence[str], scalar: Scalar) -> tuple[Mark, str] | None:
    """Find a comment after a text, or one below it that looks like a continuation."""
    number, column = scalar.end
    if match := COMMENT.fullmatch(lines[number], column):
        return (number + 1, match.start(1) + 1), match[1].rstrip()
    match = COMMENT_LINE.fullmatch(lines[number + 1]) if number + 1 < len(lines) else None
    if match and not lines[number][column:].strip() and len(match[1]) > _parent(lines, scalar):
        return (number + 2, match.start(2) + 1), match[2].rstrip()
    return None


def _parent(lines: Sequence[str], scalar: Scalar) -> int:
    """Return the column of the entry or key to which a text belongs; a continuation would be further to the right."""
    line, column = lines[scalar.start[0]], scalar.start[1]
    lead = LEAD.match(line)
    begin = lead.end() if lead else 0
    return begin if begin < column else line.rfind("-", 0, column)


def bullets(document: Document, model: type[BaseModel]) -> Iterator[Loss]:
    """Yield each text whose lines look like a list but are joined by YAML into one line.

    Args:
        document: The file.
        model: What the file contains.
    """
    for scalar in document.raw.scalars:
        line = next(iter(_joined(document.lines, scalar)), None) if scalar.style != "|" else None
        if line is not None and is_text(schema(model), scalar.path):
            words = document.lines[line].strip()
            joined = message(
                "the line %(words)s is joined to the text above it, so no list is published", words=quoted(words)
            )
            hint = (
                "write each line as its own entry, with its dash below the dash above; or, to keep one text, "
                "put | after "
                "the dash or the key above, write the whole text on the lines below it, and leave an empty line before "
                "the list"
            )
            column = len(document.lines[line]) - len(document.lines[line].lstrip()) + 1
            yield Loss(scalar.path, (line + 1, column), joined, hint)


def _joined(lines: Sequence[str], scalar: Scalar) -> Iterator[int]:
    """Yield each line of a text that begins like a list entry but is joined to the line above."""
    last = scalar.end[0] + (1 if scalar.end[1] else 0)
    numbers = range(scalar.start[0] + 1, last)
    if not any(map(SIGN.match, lines[numbers.start : last])):
        return
    if scalar.style == ">":
        base = next((_indent(lines[number]) for number in numbers if lines[number].strip()), 0)
        numbers = range(numbers.start + 1, numbers.stop)
        joined = [number for number in numbers if _indent(lines[number]) == base == _indent(lines[number - 1])]
    else:
        joined = list(numbers)
    signs = {number: sign for number in joined if lines[number - 1].strip() and (sign := SIGN.match(lines[number]))}
    numbers_of = [sign["number"] for sign in signs.values() if sign["number"]]
    if len(numbers_of) == 1 and not FIRST.fullmatch(numbers_of[0]):  # a line that begins with a number by chance
        signs = {number: sign for number, sign in signs.items() if not sign["number"]}
    if sum(bool(sign["letter"]) for sign in signs.values()) == 1:
        # a single "o" is a word of Spanish or Portuguese; bullets from a word processor come in groups
        signs = {number: sign for number, sign in signs.items() if not sign["letter"]}
    for number, sign in signs.items():
        closed = sign["dash"] and f" {sign['dash']} " in lines[number][sign.end() :]
        if not (closed and len(signs) == 1):  # a pair of dashes - such as these - encloses a remark
            yield number


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def inline_lists(document: Document, model: type[BaseModel]) -> Iterator[Loss]:
    """Yield each list in brackets with commas that may be part of a text.

    Args:
        document: The file.
        model: What the file contains.
    """
    for path in document.raw.inline_lists:
        if not is_prose_list(schema(model), path):
            continue
        entries = _value_at(document.value, path)
        if not isinstance(entries, list):
            continue
        plain = [entry for index, entry in enumerate(entries) if document.behind((*path, index))[:1] not in ("'", '"')]
        if any(isinstance(entry, str) and not SENTENCE.fullmatch(entry) for entry in plain) and len(plain) > 1:
            shown = ", ".join(quoted(str(entry)) for entry in entries[:3]) + (", …" if len(entries) > 3 else "")  # noqa: PLR2004
            several = counted(
                "the commas in these brackets make %(num)s entry: %(entries)s",
                "the commas in these brackets make %(num)s entries: %(entries)s",
                len(entries),
                entries=Worded(shown, tuple(quoted(str(entry)) for entry in entries)),
            )
            hint = f"if the brackets contain one text, {_one_text(document, path)}; if not, put each text in quotes"
            yield Loss(path, document.mark(path), several, hint)


def _one_text(document: Document, path: Path) -> str:
    typed = re.fullmatch(r"\[([^\[\]\"'#]*)\]\s*(?:#.*)?", document.behind(path))
    return f"write [{short_scalar(typed[1])}]" if typed else "put the whole text in quotes inside the brackets"


def invisible(document: Document, model: type[BaseModel]) -> Iterator[Loss]:
    """Yield each text with an invisible character that its script does not need at that position.

    Args:
        document: The file.
        model: What the file contains.
    """
    if "\\" not in document.text and (document.text.isascii() or not INVISIBLE.search(document.text)):
        return
    for path, text in _texts(document.value, ()):
        index = text.find(ALWAYS_ODD) if ALWAYS_ODD in text else -1
        if index < 0 and (end := ENDS.search(text)):
            index = -1 if end[0] == ZERO_WIDTH and WITHOUT_SPACES.search(text) else end.start()
        if index >= 0 and is_text(schema(model), path):
            char = text[index]
            if not index:
                unseen = message(
                    "the invisible character %(character)s is at the beginning of this text", character=named(char)
                )
            elif index == len(text) - 1:
                unseen = message(
                    "the invisible character %(character)s is at the end of this text", character=named(char)
                )
            else:
                unseen = message("the invisible character %(character)s is inside this text", character=named(char))
            yield Loss(path, char_mark(document, path, char, index), unseen, remedy(char))


def lone_languages(document: Document, model: type[BaseModel], languages: Collection[str]) -> Iterator[Loss]:
    """Yield each text whose first word and colon are read as a language that neither the plan nor the file names.

    Args:
        document: The file.
        model: What the file contains.
        languages: The languages of the plan and of the file.
    """
    for path, text in _lone_texts(document):
        code = str(path[-1])
        if code in languages or not TAG_PARTS.fullmatch(code):
            continue
        if is_text(schema(model), path) and is_text(schema(model), path[:-1]):
            taken = message(
                "%(code)s is read as a language, so only %(text)s is published", code=quoted(code), text=quoted(text)
            )
            quoting = in_quotes(f"{code}: {text}")
            hint = f"if it belongs to the text, {quoting}; if it is a language, add it to `languages` in data/plan.yml"
            yield Loss(path, document.mark(path, key=True), taken, hint)


def char_mark(document: Document, path: Path, char: str, index: int, *, key: bool = False) -> Mark:
    """Return the position of a character in the file, given its index in a value (or in its key).

    Args:
        document: The file.
        path: The path of the value.
        char: The character.
        index: Its index in the value, counted from 0.
        key: Whether the character is in the key.
    """
    line, column = document.mark(path, key=key)
    rest = document.behind(path, key=key)
    offset = rest.find(char, index)
    if offset < 0:
        offset = rest.find(char)
    if offset >= 0:
        return line, column + offset
    lines = enumerate(document.lines[line:], line + 1)
    return next(((number, text.index(char) + 1) for number, text in lines if char in text), (line, column))


def _texts(value: object, path: Path) -> Iterator[tuple[Path, str]]:
    waiting: list[tuple[Path, object]] = [(path, value)]
    while waiting:
        path_to_value, inner = waiting.pop()
        if isinstance(inner, str):
            yield path_to_value, inner
        elif isinstance(inner, dict):
            waiting.extend(((*path_to_value, key), item) for key, item in inner.items())
        elif isinstance(inner, list):
            waiting.extend(((*path_to_value, number), item) for number, item in enumerate(inner))


def _lone_texts(document: Document) -> Iterator[tuple[Path, str]]:
    """Yield each text that is the only value of a map."""
    for path, entries in document.maps:
        if len(entries) == 1:
            key, text = next(iter(entries.items()))
            if isinstance(text, str):
                yield (*path, key), text


def _value(document: Document, path: Path) -> str:
    return str(_value_at(document.value, path))


def _value_at(value: object, path: Path) -> object:
    for step in path:
        if isinstance(value, dict):
            value = value.get(str(step))
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value
