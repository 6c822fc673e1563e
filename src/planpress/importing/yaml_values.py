"""Writes plain values as YAML in the style of the project's files.

This module writes in one pass and does not keep comments: a library that keeps them takes 12 seconds for 20,000
actions.
"""

import json
import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TypeGuard

from planpress.loading.reader import NOT_WORDS, NULL
from planpress.model.scalars import PARTIAL_DATE

WIDTH = 100
NARROW = 40
LONG = 80
"""A text with more characters than this is folded."""
PLAIN = re.compile(r"[^\W_](?:[^:#\n]|:(?=\S)|(?<=\S)#)*(?<![\s:])")
"""Texts that need no quotes: they begin with a letter or a digit, and YAML sees no key and no comment in them."""
FLOW = re.compile(r"[,\[\]{}]")
ESCAPED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]")
"""Characters written as escapes: YAML does not allow them or reads them as line ends, or they are invisible."""
QUOTED = frozenset(["id", "pillar", "objective", "number", "plan_version", "about"])
"""Keys whose text is always in quotes, so that nobody is led to write an id without quotes."""
ON_ONE_LINE = frozenset(["depends_on", "from", "into", "tags"])
"""Keys whose lists are written on one line if their entries are short."""
MAX_ID = 20
DAYS = frozenset(["from", "to", "submitted", "due", "start", "date"])
"""Keys whose dates are written without quotes, even if they are given as text."""


def yaml_lines(value: object, indent: int = 0, key: str = "") -> list[str]:
    """Return a value in block style, as lines without line ends.

    Args:
        value: Maps, lists, text, numbers, truth values, dates and None.
        indent: How many spaces each line begins with.
        key: The key that it is the value of; "" if it has none.
    """
    margin = " " * indent
    if isinstance(value, Mapping) and value:
        return [line for name, inner in value.items() for line in _entry(str(name), inner, indent)]
    if isinstance(value, Sequence) and not isinstance(value, str) and value:
        return [line for inner in value for line in _item(inner, indent)]
    return [margin + line if line else "" for line in _scalar(value, indent, key)]


def entry_lines(key: str, value: object, indent: int) -> list[str]:
    """Return the lines of a key with its value."""
    return list(_entry(key, value, indent))


def item_lines(value: object, indent: int) -> list[str]:
    """Return the lines of an item of a list, with its dash."""
    return list(_item(value, indent))


def restyled(text: str, style: str, header: str, indent: int) -> list[str]:
    """Return a text in a given style if that can show it, otherwise in double quotes.

    Args:
        text: The text.
        style: ' or " for quotes, > for a folded block, | for a block with its own lines.
        header: A comment after the ``|`` or ``>`` that begins a block.
        indent: How many spaces each further line will begin with.
    """
    if style == "'" and "\n" not in text and not ESCAPED.search(text):
        doubled = text.replace("'", "''")
        return [f"'{doubled}'"]
    if style == ">" and "\n" not in text and _is_foldable(text):
        return [f">-{header}", *_folded(text, indent)]
    if style in "|>" and _is_literal(text):
        return [f"|-{header}", *text.split("\n")]
    return [_quoted(text)]


def flow_text(value: object, key: str = "") -> str:
    """Return a value in flow style, on one line."""
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{flow_text(str(name))}: {flow_text(inner, name)}' for name, inner in value.items())}}}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return f"[{', '.join(flow_text(inner) for inner in value)}]"
    if isinstance(value, str) and (FLOW.search(value) or not _is_plain(value, key)):
        return _quoted(value)
    return _simple(value)


def _entry(name: str, value: object, indent: int) -> Iterator[str]:
    margin, head = " " * indent, f"{flow_text(name)}:"
    if isinstance(value, Mapping) and value:
        yield margin + head
        yield from yaml_lines(value, indent + 2)
    elif _is_list(value):
        if name in ON_ONE_LINE and all(isinstance(inner, str) and len(inner) <= MAX_ID for inner in value):
            yield f"{margin}{head} {flow_text(value)}"
            return
        yield margin + head
        yield from yaml_lines(value, indent + 2)
    else:
        first, *rest = _scalar(value, indent + 2, name, len(margin) + len(head) + 1)
        yield f"{margin}{head} {first}".rstrip()
        yield from (f"{margin}  {line}" if line else "" for line in rest)


def _is_list(value: object) -> TypeGuard[Sequence[object]]:
    return isinstance(value, Sequence) and not isinstance(value, str) and bool(value)


def _item(value: object, indent: int) -> Iterator[str]:
    margin = " " * indent
    if (isinstance(value, Mapping) and value) or _is_list(value):
        first, *rest = yaml_lines(value, indent + 2)
        yield f"{margin}- {first[indent + 2 :]}"
        yield from rest
        return
    first, *rest = _scalar(value, indent + 2, "", indent + 2)
    yield f"{margin}- {first}".rstrip()
    yield from (f"{margin}  {line}" if line else "" for line in rest)


def _scalar(value: object, indent: int, key: str = "", used: int = 0) -> list[str]:
    """Return the lines of a scalar; the caller moves those after the first to the right by ``indent``."""
    if not isinstance(value, str):
        return [_simple(value)]
    if "\n" in value:
        return ["|-", *value.split("\n")] if _is_literal(value) else [_quoted(value)]
    if len(value) > LONG and _is_foldable(value):
        return [">-", *_folded(value, indent)]
    return [value if _is_plain(value, key) else _quoted(value)]


def _folded(text: str, indent: int) -> list[str]:
    width = max(WIDTH - indent, NARROW)
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)


def _is_plain(text: str, key: str) -> bool:
    if NOT_WORDS.fullmatch(text):
        return key in DAYS and bool(PARTIAL_DATE.fullmatch(text))
    return key not in QUOTED and bool(PLAIN.fullmatch(text)) and not ESCAPED.search(text) and text not in NULL


def _is_literal(text: str) -> bool:
    lines = text.split("\n")
    return text == text.strip() and not any(ESCAPED.search(line) or line != line.rstrip() for line in lines)


def _is_foldable(text: str) -> bool:
    """Tell whether a text may be divided at its spaces: all are single, and no other character needs an escape."""
    return "  " not in text and text == text.strip() and not ESCAPED.search(text)


def _quoted(text: str) -> str:
    """Write a text in double quotes, with escapes for characters that nobody sees."""
    return ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(text, ensure_ascii=False))


def _simple(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value)
