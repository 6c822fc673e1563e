"""Reads the text of a YAML file into plain values with their positions, in one pass.

Every scalar remains the text that was typed, so YAML's own reading of ``NO``, ``1.10`` or ``012`` never applies. Plain
scalars that YAML would read as something other than text become :class:`~planpress.model.Unquoted`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.events import AliasEvent, DocumentStartEvent, MappingStartEvent, ScalarEvent, SequenceStartEvent

from planpress.loading.position import Branch, Mark, Position
from planpress.loading.raw import Raw
from planpress.loading.source import EMPTY_HINT, TOP, UnreadableError
from planpress.loading.syntax import QUOTE, explain, refuse_conflict
from planpress.model import Path, Unquoted
from planpress.model.scalars import quoted

MAX_DEPTH = 40
MAX_VALUES = 2_000_000
MAX_ALIASES = 1_000
CHARACTERS_A_VALUE = 10
"""How many characters of an alias count as one more value."""
CORE = "tag:yaml.org,2002:"
TAGS = {
    ScalarEvent: {f"{CORE}{name}" for name in ("str", "null", "bool", "int", "float")},
    MappingStartEvent: {f"{CORE}map"},
    SequenceStartEvent: {f"{CORE}seq"},
}
NULL = {"", "~", "null", "Null", "NULL"}
NOT_WORDS = re.compile(
    r"true|false|yes|no|on|off"
    r"|[-+]?(0b[01_]+|0o?[0-7_]+|0x[0-9a-f_]+|[0-9][0-9_]*(:[0-5]?[0-9])*(\.[0-9_]*)?(e[-+]?[0-9]+)?)"
    r"|[-+]?\.[0-9][0-9_]*(e[-+]?[0-9]+)?|[-+]?\.inf|\.nan"
    r"|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ].*)?",
    re.IGNORECASE,
)
MAYBE_NOT_WORDS = frozenset("0123456789+-.tTfFyYnNoO")
"""The first characters of scalars that may not be words; others need no closer look."""

Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Problem = tuple[Mark, Path, str, str, str]
"""Mark, path, code, message, hint."""
Blank = tuple[Path, int, Mark]
"""The list, the number of the entry counted from 1, and its position."""


@dataclass
class ParsedFile:
    """The values read from a file.

    Args:
        value: Maps, lists, text and None.
        position: The position of the whole file, including those of all values inside.
        empties: The paths of empty values, in the order of the file.
        problems: Problems that did not prevent the rest from being read.
        blanks: List entries with nothing after their dash, which the value leaves out.
        raw: Where YAML may read less than what was typed.
    """

    value: object = None
    position: Position = TOP
    empties: list[Path] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    blanks: list[Blank] = field(default_factory=list)
    raw: Raw = field(default_factory=Raw)


def read_values(text: str) -> ParsedFile:
    """Read the text of a YAML file.

    Raises:
        UnreadableError: The text is not YAML that planpress reads, contains git's conflict markers or no data, or
            exceeds a limit.
    """
    refuse_conflict(text)
    try:
        return _Reader(text).read()
    except yaml.MarkedYAMLError as error:
        raise explain(error, text) from error


class _Reader:
    def __init__(self, text: str) -> None:
        self.reading = ParsedFile(raw=Raw.of(text))
        self.events: Iterator[Any] = iter(Loader(text).get_event, None)
        self.trail: list[str | int] = []
        self.anchors: dict[str, object] = {}
        self.open_anchors: set[str] = set()
        self.plain_keys: dict[str, str] = {}
        self.doubled: set[Path] = set()
        self.aliases = 0
        self.count = 0

    def read(self) -> ParsedFile:
        started = False
        for event in self.events:
            if isinstance(event, DocumentStartEvent):
                if started:
                    hint = "keep one report per file, and delete the line `---`"
                    raise UnreadableError("YML005", _mark(event), "a second document starts here", hint)
                started = True
                self.reading.value, self.reading.position = self.value(next(self.events))
        if self.reading.value is None:
            raise UnreadableError("YML004", TOP, "the file contains no data", EMPTY_HINT)
        return self.reading

    def value(self, event: Any) -> tuple[object, Position]:
        """Read the value that begins with a parser event, and return it with its position."""
        self.count += 1
        mark = _mark(event)
        if self.count > MAX_VALUES:
            raise UnreadableError(
                "YML006",
                mark,
                f"the file contains more than {MAX_VALUES:,} values",
                "keep only one report in each file",
            )
        kind = event.__class__
        if kind is AliasEvent:
            return self.alias(event, mark), mark
        tag = event.tag
        if tag is not None and tag != "!" and tag not in TAGS[kind]:
            raise UnreadableError("YML007", mark, *_tag(tag))
        if kind is ScalarEvent:
            value: object = _scalar(event)
            if value is None:
                self.reading.empties.append(tuple(self.trail))
            elif self.reading.raw.is_suspect(event):
                self.reading.raw.keep(event, tuple(self.trail))
            if event.anchor is not None:
                self.anchors[event.anchor] = value
            return value, mark
        if len(self.trail) >= MAX_DEPTH:
            raise UnreadableError(
                "YML006",
                mark,
                f"this value is more than {MAX_DEPTH} levels deep",
                "the data format never nests that deeply: check the indentation and the brackets",
            )
        return self.container(event, mark, kind is MappingStartEvent)

    def container(self, event: Any, mark: Mark, is_map: bool) -> tuple[object, Position]:
        if event.anchor is not None:
            self.open_anchors.add(event.anchor)
        result = self.mapping(mark) if is_map else self.sequence(mark)
        if event.flow_style and not is_map and len(result[0]) > 1:
            self.reading.raw.inline_lists.append(tuple(self.trail))
        if event.anchor is not None:
            self.open_anchors.discard(event.anchor)
            self.anchors[event.anchor] = result[0]
        return result

    def sequence(self, mark: Mark) -> tuple[list[object], Branch]:
        values: list[object] = []
        positions: list[Position] = []
        blanks = 0
        self.trail.append(0)
        for event in self.events:
            if event.__class__ is yaml.SequenceEndEvent:
                break
            self.trail[-1] = len(values)
            if event.__class__ is ScalarEvent and not event.value and _is_blank(event):
                blanks += 1
                self.reading.blanks.append((tuple(self.trail[:-1]), len(values) + blanks, _mark(event)))
                continue
            value, position = self.value(event)
            values.append(value)
            positions.append(position)
        self.trail.pop()
        return values, Branch(mark, values=positions)

    def mapping(self, mark: Mark) -> tuple[dict[str, object], Branch]:
        values: dict[str, object] = {}
        keys: dict[str, Mark] = {}
        positions: dict[str, Position] = {}
        self.trail.append("")
        for event in self.events:
            if event.__class__ is yaml.MappingEndEvent:
                break
            key = self.key(event)
            self.trail[-1] = key
            if key in values or key in ("", "<<"):
                self.skip(event, keys)
                continue
            keys[key] = _mark(event)
            values[key], positions[key] = self.value(next(self.events))
        self.trail.pop()
        return values, Branch(mark, keys, positions)

    def key(self, event: Any) -> str:
        if event.__class__ is not ScalarEvent:
            raise UnreadableError("YML005", _mark(event), "a key must be a word", f"write `key: value`, or {QUOTE}")
        text: str = event.value
        if event.style:
            return text
        if text not in self.plain_keys:
            self.plain_keys[text] = Unquoted(text) if NOT_WORDS.fullmatch(text) else text
        return self.plain_keys[text]

    def skip(self, event: Any, keys: dict[str, Mark]) -> None:
        """Report what is wrong with a key, and read its value only to report the problems in it."""
        key, path = str(event.value), tuple(self.trail)
        where = (_mark(event), path)
        if key in keys:
            self.twice(event, key, keys, path)
        elif key:
            message = 'the merge key "<<" is not read here'
            self.reading.problems.append((*where, "YML009", message, "write the keys out"))
        else:
            hint = f"write the key, or {QUOTE}"
            self.reading.problems.append((*where, "YML009", "there is no key before this colon", hint))
        empties = len(self.reading.empties)
        self.value(next(self.events))
        del self.reading.empties[empties:]

    def twice(self, event: Any, key: str, keys: dict[str, Mark], path: Path) -> None:
        """Report a key that appears twice; if the dash of a list entry is missing, report only its first key."""
        entry = path[:-1]
        if entry in self.doubled:
            return
        message, hint = f"the key {quoted(key)} appears twice, first on line {keys[key][0]}", "keep one of them"
        if key == next(iter(keys)) and len(keys) > 1 and entry and isinstance(entry[-1], int):
            self.doubled.add(entry)
            hint = f"if a new entry begins here, put a dash before it: - {key}: ...; if not, keep one of them"
        self.reading.problems.append((_mark(event), path, "YML008", message, hint))

    def alias(self, event: Any, mark: Mark) -> object:
        self.aliases += 1
        if self.aliases > MAX_ALIASES:
            raise UnreadableError(
                "YML006",
                mark,
                f"the file contains more than {MAX_ALIASES:,} aliases",
                "write the values out instead of `*name`",
            )
        if event.anchor in self.open_anchors:
            raise UnreadableError("YML006", mark, f"*{event.anchor} refers to itself", "write the value out")
        if event.anchor not in self.anchors:
            raise UnreadableError("YML005", mark, 'a text cannot begin with "*"', QUOTE)
        value = self.anchors[event.anchor]
        if value is None:
            self.reading.empties.append(tuple(self.trail))
        self.count += _size(value, MAX_VALUES - self.count)
        if self.count > MAX_VALUES:
            message = f"the aliases in this file stand for more than {MAX_VALUES:,} values, or for too much text"
            raise UnreadableError("YML006", mark, message, "write the values out")
        return value


def _mark(event: Any) -> Mark:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1)


def _is_blank(event: Any) -> bool:
    return not event.style and event.tag is None and event.anchor is None


def _scalar(event: Any) -> str | None:
    text: str = event.value
    if event.style or event.tag == f"{CORE}str":
        return text
    if text in NULL:
        return None
    return Unquoted(text) if text[0] in MAYBE_NOT_WORDS and NOT_WORDS.fullmatch(text) else text


def _tag(tag: str) -> tuple[str, str]:
    if tag.startswith(CORE):
        return f"the tag {quoted(tag.replace(CORE, '!!'))} is not allowed", "write the value without it"
    return (
        f"YAML reads {quoted(tag)} as a tag, which is not allowed",
        f"{QUOTE} if the exclamation mark belongs to the text; if not, delete the tag",
    )


def _size(value: object, limit: int) -> int:
    """Count the values inside a value, and the characters of their text, up to a limit."""
    total, waiting = 0, [value]
    while waiting and total <= limit:
        item = waiting.pop()
        total += 1
        if isinstance(item, dict):
            waiting.extend(item.values())
        elif isinstance(item, list):
            waiting.extend(item)
        elif isinstance(item, str):
            total += len(item) // CHARACTERS_A_VALUE
    return total
