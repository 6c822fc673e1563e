"""Reads YAML into values that record where their characters are, so that single values can be changed."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.events import AliasEvent, DocumentStartEvent, MappingStartEvent, ScalarEvent

from planpress.loading.reader import NULL

Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
SIGNS = (":", "-")
PLAIN_STYLES = (None, "")


@dataclass
class YamlNode:
    """A value in the text of a file.

    Args:
        start: The position of its first character, with an anchor or a tag before it.
        end: The position after its last character that is not a space or a line end.
        style: How a scalar is written: ' or " in quotes, | or > in a block, "" plain.
        flow: Whether it is a map or list in brackets.
        shared: Whether it has an anchor, or is an alias.
        text: A scalar's text; None if it is empty or says "null".
        entries: A map's values by key.
        keys: Where each key of a map begins.
        items: A list's values.
        kind: "scalar", "map" or "list".
    """

    start: int
    end: int
    kind: str
    style: str = ""
    flow: bool = False
    shared: bool = False
    text: str | None = None
    entries: "dict[str, YamlNode]" = field(default_factory=dict)
    keys: dict[str, int] = field(default_factory=dict)
    items: "list[YamlNode]" = field(default_factory=list)

    @property
    def empty(self) -> bool:
        """Whether it holds nothing."""
        return not (self.text is not None or self.entries or self.items)


def yaml_nodes(text: str) -> YamlNode:
    """Read the text of a YAML file that holds one map.

    Args:
        text: The text, which planpress has read without a problem.

    Raises:
        yaml.YAMLError: The text is not YAML.
    """
    return _NodeReader(text).read()


class _NodeReader:
    def __init__(self, text: str) -> None:
        self.typed = text
        self.events: Iterator[Any] = iter(Loader(text).get_event, None)
        self.anchors: dict[str | None, YamlNode] = {}
        self.behind = 0
        """Where the last key or dash ends, for values that are empty."""

    def read(self) -> YamlNode:
        for event in self.events:
            if isinstance(event, DocumentStartEvent):
                return self.node(next(self.events))
        return YamlNode(0, 0, "scalar")

    def node(self, event: Any) -> YamlNode:
        start, end = event.start_mark.index, event.end_mark.index
        if isinstance(event, AliasEvent):
            target = self.anchors[event.anchor]
            self.behind = end
            return YamlNode(start, end, target.kind, target.style, target.flow, True, target.text, target.entries,
                            target.keys, target.items)  # fmt: skip
        shared = event.anchor is not None
        if isinstance(event, ScalarEvent):
            node = self.scalar(event, start, end)
        else:
            node = YamlNode(start, end, "map" if isinstance(event, MappingStartEvent) else "list")
            node.flow = bool(event.flow_style)
            closing = self.entries(node) if isinstance(event, MappingStartEvent) else self.items(node)
            node.end = closing if node.flow else self.behind
            self.behind = node.end
        node.shared = shared
        if shared:
            self.anchors[event.anchor] = node
        return node

    def scalar(self, event: ScalarEvent, start: int, end: int) -> YamlNode:
        if start == end:  # nothing is written behind a colon or a dash, or the parser is already at the next word
            self.behind = start if self.typed[start - 1 : start] in SIGNS else self.behind
            return YamlNode(self.behind, self.behind, "scalar")
        end -= len(self.typed[start:end]) - len(self.typed[start:end].rstrip())
        self.behind = end
        style = "" if event.style in PLAIN_STYLES else str(event.style)
        text = None if not style and event.value in NULL else event.value
        return YamlNode(start, end, "scalar", style, text=text)

    def entries(self, node: YamlNode) -> int:
        for event in self.events:
            if isinstance(event, yaml.MappingEndEvent):
                return _end(event)
            key = str(event.value)
            node.keys[key] = event.start_mark.index
            self.behind = self.typed.find(":", event.end_mark.index) + 1
            node.entries[key] = self.node(next(self.events))
        return self.behind

    def items(self, node: YamlNode) -> int:
        for event in self.events:
            if isinstance(event, yaml.SequenceEndEvent):
                return _end(event)
            node.items.append(self.node(event))
        return self.behind


def _end(event: Any) -> int:
    return int(event.end_mark.index)
