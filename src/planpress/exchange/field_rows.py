"""Values of a report's mapping as rows that a person can read and change, each with a path and words.

A path names the keys from the top of the file, joined by dots. The entries of a list are counted from 1, and actions
are named by their id: ``actions[1.1].progress[2]``, ``totals.party.achieved``, ``summary.fr``. An empty list or map has
a path that ends in ``[]`` or ``{}``, and no words.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from planpress.exchange.report_mapping import typed_date
from planpress.loading.schema import schema
from planpress.model import Report
from planpress.model.scalars import MAX_ID_LENGTH, PRINTED_ID, WHOLE_NUMBER

EMPTY_LIST, EMPTY_MAP = "[]", "{}"
NAMED_LIST = "actions"
"""The list whose entries are named by their ids; its rows need no ``id``."""
STEP = re.compile(r"(?:^|(?!^)\.)([A-Za-z0-9_-]+)|\[([^\[\]]+)\]")
MOST_ENTRIES = 100_000
TRUTH = {"true": True, "false": False}
Node = Mapping[str, Any]
Steps = tuple[str, ...]
"""The steps of a path; the position of an entry in a list is in brackets: ("actions", "[1.1]", "title")."""


@dataclass(frozen=True)
class FieldRow:
    """A value of a report.

    Args:
        path: Where the value belongs in the report.
        words: The value as text: words as in the data, "true" or "false", a number, or a date such as 2017-07-31.
    """

    path: str
    words: str


@dataclass
class FieldValues:
    """What rows say.

    Args:
        mapping: The values, with the types of the data format.
        unread: The rows whose path is unknown, contradicts an earlier row, or leads to a value of a different kind.
    """

    mapping: dict[str, Any] = field(default_factory=dict)
    unread: list[FieldRow] = field(default_factory=list)


def field_rows(mapping: Mapping[str, Any]) -> Iterator[FieldRow]:
    """Yield a row for each value of a mapping, in its order.

    Args:
        mapping: A report as :func:`~planpress.exchange.report_mapping.report_mapping` gives it, or one with only some
            of its keys. The ids of its actions must differ.
    """
    for key, value in mapping.items():
        yield from _rows(value, key)


def mapping_from_rows(rows: Iterable[FieldRow]) -> FieldValues:
    """Return the values that rows give, in their order; the rows of a list's entries may come in any order.

    Args:
        rows: Rows as :func:`field_rows` yields them, perhaps changed by hand.
    """
    values, tree = FieldValues(), _Branch()
    for row in rows:
        steps = path_steps(row.path)
        value = _value(row, _nodes(steps))
        if value is None or not tree.put(steps, value):
            values.unread.append(row)
    values.mapping = tree.plain(())
    return values


def path_steps(path: str) -> Steps:
    """Return the steps of a path; empty if it is not a path.

    Args:
        path: A path, as in a row.
    """
    bare = path.removesuffix(EMPTY_LIST).removesuffix(EMPTY_MAP)
    steps: list[str] = []
    position = 0
    while position < len(bare):
        match = STEP.match(bare, position)
        if not match:
            return ()
        steps.append(match[1] or f"[{match[2]}]")
        position = match.end()
    return tuple(steps)


def _rows(value: Any, path: str) -> Iterator[FieldRow]:
    if isinstance(value, dict):
        for key, entry in value.items():
            yield from _rows(entry, f"{path}.{key}")
    elif isinstance(value, list):
        for number, entry in enumerate(value, 1):
            if path == NAMED_LIST:
                yield from _rows({key: inner for key, inner in entry.items() if key != "id"}, f"{path}[{entry['id']}]")
            else:
                yield from _rows(entry, f"{path}[{number}]")
    else:
        yield FieldRow(path, str(value).lower() if isinstance(value, bool) else str(value))
    if value in ([], {}):
        yield FieldRow(f"{path}{EMPTY_LIST if value == [] else EMPTY_MAP}", "")


@dataclass
class _Branch:
    """A map or a list that is being built: its entries by step, and the ending of its path if it is empty."""

    entries: dict[str, Any] = field(default_factory=dict)

    def put(self, steps: Steps, value: Any) -> bool:
        """Put a value at the end of a path; return whether the path was free."""
        step, rest = steps[0], steps[1:]
        if not rest:
            free = step not in self.entries
            self.entries.setdefault(step, value)
            return free
        branch = self.entries.setdefault(step, _Branch())
        same = isinstance(branch, _Branch) and all((key[0] == "[") == (rest[0][0] == "[") for key in branch.entries)
        return same and branch.put(rest, value)

    def plain(self, trail: Steps) -> Any:
        """Return the map or the list, with everything in it."""
        values = {
            step: value.plain((*trail, step)) if isinstance(value, _Branch) else value
            for step, value in self.entries.items()
        }
        if not any(step.startswith("[") for step in values):
            return values
        if trail == (NAMED_LIST,):
            return [{"id": step[1:-1], **value} for step, value in values.items()]
        return [value for _, value in sorted(values.items(), key=lambda entry: int(entry[0][1:-1]))]


def _nodes(steps: Steps) -> tuple[Node, ...]:
    """Return what the data format allows at the end of a path; empty if the path is unknown."""
    nodes: tuple[Node, ...] = (schema(Report),)
    for index, step in enumerate(steps):
        nodes = tuple(inner for node in nodes for inner in _inner(node, step, named=steps[:index] == (NAMED_LIST,)))
    return nodes if steps else ()


def _inner(node: Node, step: str, *, named: bool) -> Iterator[Node]:
    if step.startswith("["):
        place = step[1:-1]
        counted = WHOLE_NUMBER.fullmatch(place) and len(place) < len(str(MOST_ENTRIES)) and place != "0"
        is_id = PRINTED_ID.fullmatch(place) and len(place) <= MAX_ID_LENGTH
        if "items" in node and (is_id if named else counted):
            yield from _alternatives(node["items"])
    elif step in node.get("properties", {}):
        yield from _alternatives(node["properties"][step])
    elif "additionalProperties" in node and re.fullmatch(node.get("propertyNames", {}).get("pattern", ""), step):
        yield from _alternatives(node["additionalProperties"])


def _alternatives(node: Node | bool) -> Iterator[Node]:
    if isinstance(node, bool):
        return
    if "$ref" in node:
        yield from _alternatives(_definitions()[node["$ref"].rpartition("/")[2]])
    elif "anyOf" in node:
        for choice in node["anyOf"]:
            yield from _alternatives(choice)
    else:
        yield node


@cache
def _definitions() -> Mapping[str, Node]:
    definitions: Mapping[str, Node] = schema(Report)["$defs"]
    return definitions


def _value(row: FieldRow, nodes: tuple[Node, ...]) -> Any:
    """Return the value that a row means, given the kinds of values that the data format allows; None if none fits."""
    kinds = {node.get("type") for node in nodes if not isinstance(node.get("type"), list)}
    if row.path.endswith(EMPTY_LIST):
        return [] if "array" in kinds else None
    if row.path.endswith(EMPTY_MAP):
        return {} if "object" in kinds else None
    words = row.words.strip()
    if "boolean" in kinds:
        return TRUTH.get(words.casefold(), row.words)
    if "integer" in kinds:
        return int(words) if WHOLE_NUMBER.fullmatch(words) else row.words
    scalars = [node for node in nodes if node.get("type") not in ("object", "array")]
    if any("[0-9]{4}" in node.get("pattern", "") for node in scalars):
        return typed_date(words) or row.words
    return row.words if scalars else None
