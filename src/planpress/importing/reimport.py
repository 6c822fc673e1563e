"""Compares a report's file with what was imported, and changes in the file what the document says otherwise.

What the document does not speak of stays: comments, keys, notes, actions that it lacks, other languages, and every
character of the values that mean the same.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from planpress.importing.equality import aligned, nothing, same, shown, shown_change
from planpress.importing.yaml_edits import YamlEditor, edited, plain_value
from planpress.importing.yaml_nodes import YamlNode, yaml_nodes
from planpress.model import Plan
from planpress.model.action import Action
from planpress.model.report import Report

ASSUMED = ("state", "scale", "language")
"""Keys that an import fills in a new file although documents do not print them; a file keeps what it says."""
IDENTITIES = ("id", "about", "name", "title", "date", "url", "text")
"""Keys by which entries of a list are matched, the first that an entry has."""
ORDERS: tuple[Sequence[str], ...] = tuple(
    tuple(field.alias or name for name, field in model.model_fields.items()) for model in (Report, Action)
)
"""The keys of a report and of an action, in the order of the data format."""
Where = tuple[str, ...]


@dataclass(frozen=True)
class Difference:
    """Something that the document says otherwise than the file.

    Args:
        line: The line of the file.
        words: What differs, such as ``action 1.1, title: "..." -> "..."``.
        overwrites: Whether something in the file would be lost.
    """

    line: int
    words: str
    overwrites: bool


@dataclass
class Reimport:
    """The result of a comparison.

    Args:
        text: The text of the file with all changes.
        differences: In the order of the file.
        kept: What the file says and the document does not, or cannot say: it stays. A line and words each.
    """

    text: str
    differences: list[Difference] = field(default_factory=list)
    kept: list[tuple[int, str]] = field(default_factory=list)

    @property
    def overwrites(self) -> int:
        """How many values would be lost."""
        return sum(difference.overwrites for difference in self.differences)


def reimport(text: str, mapping: Mapping[str, object], plan: Plan) -> Reimport:
    """Compare a file with the values of an imported report.

    Args:
        text: The text of the file, with its own line ends, which planpress has read without a problem.
        mapping: The plain values of the imported report.
        plan: The plan, for the labels of its ratings.

    Raises:
        UneditableError: A value that differs cannot be changed without changing others, such as one with an anchor.
    """
    comparison = _Comparison(text, mapping, plan)
    comparison.report()
    result = Reimport(edited(text, comparison.editor.edits))
    result.differences = sorted(comparison.differences, key=lambda difference: difference.line)
    result.kept = sorted(comparison.kept)
    return result


class _Comparison:
    def __init__(self, text: str, mapping: Mapping[str, object], plan: Plan) -> None:
        self.text, self.mapping, self.plan = text, mapping, plan
        self.root = yaml_nodes(text)
        self.line_starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self.editor = YamlEditor(text)
        self.differences: list[Difference] = []
        self.kept: list[tuple[int, str]] = []
        language = self.root.entries.get("language")
        self.language = (language.text if language else None) or str(mapping.get("language") or plan.language)
        self.labels = {(rating.id, wording.words.casefold()) for scale in plan.scales for rating in scale.ratings
                       for wording in rating.label.wordings}  # fmt: skip

    def report(self) -> None:
        values = dict(self.mapping)
        for key in ASSUMED:
            node = self.root.entries.get(key)
            if node is None and key == "state":  # left out, it means the same
                values.pop(key, None)
            elif node is not None and node.text != "missing":
                value = values.pop(key, None)
                if not same(node.text, value, key) and not nothing(value):
                    self.keep(node.start, f"{key}: {shown(node.text)} stays, although the import takes it for "
                                          f"{shown(value)}")  # fmt: skip
        if "detail" not in self.root.entries and values.get("detail") == "actions":  # left out, it means the same
            values.pop("detail")
        actions = values.pop("actions", None)
        self.entries(self.root, values, ())
        if isinstance(actions, list):
            self.actions(actions)

    def line(self, place: int) -> int:
        return bisect_right(self.line_starts, place)

    def keep(self, place: int, words: str) -> None:
        self.kept.append((self.line(place), words))

    def tell(self, place: int, where: Where, words: str, *, overwrites: bool) -> None:
        self.differences.append(Difference(self.line(place), f"{', '.join(where)}: {words}", overwrites))

    def actions(self, actions: list[Mapping[str, object]]) -> None:
        """Match actions by id; add those that the file lacks behind the one that they follow in the document."""
        parent = self.root.entries.get("actions")
        if parent is not None and parent.kind != "list" and not parent.empty:
            self.replace(self.root, parent, "actions", actions, ("actions",))
            return
        if parent is None or not parent.items:
            if actions:
                self.missing(self.root, "actions", actions, ())
            return
        places = {_key(_identity(node)): index for index, node in enumerate(parent.items)}
        behind = 0
        for action in actions:
            index = places.get(_key(str(action.get("id", ""))))
            if index is None:
                name = f"action {action.get('id')}"
                self.editor.add_item(parent, behind, action, spaced=True)
                self.tell(parent.items[max(0, behind - 1)].start, (name,), "added", overwrites=False)
                continue
            node = parent.items[index]
            self.entries(node, {key: value for key, value in action.items() if key != "id"},
                         (f"action {_identity(node)}",))  # fmt: skip
            behind = index + 1
        named = {_key(str(action.get("id", ""))) for action in actions}
        for node in parent.items:
            if _key(_identity(node)) not in named:
                self.keep(node.start, f"action {_identity(node)} is in no part of the document; it stays")

    def entries(self, node: YamlNode, values: Mapping[str, object], where: Where) -> None:
        """Compare a map key by key."""
        for key, value in values.items():
            if nothing(value) or (value == 0 and where[:1] == ("totals",) and key not in node.entries):
                continue
            inner = node.entries.get(key)
            if inner is None or inner.empty:
                self.missing(node, key, value, where)
            else:
                self.value(node, key, value, where)

    def missing(self, parent: YamlNode, key: str, value: object, where: Where) -> None:
        """Add a key that the file lacks, or the value of a key that has none."""
        inner = parent.entries.get(key)
        self.tell(inner.start if inner else parent.start, (*where, key), f"added {shown(value)}", overwrites=False)
        if inner is not None:
            self.editor.replace(parent, inner, key, value)
            return
        order = next((order for order in ORDERS if key in order and (order is ORDERS[0]) is (not where)), ())
        before = order[: order.index(key)] if key in order else list(parent.entries)
        self.editor.add_entry(parent, key, value, before)

    def value(self, parent: YamlNode, key: str, value: object, where: Where) -> None:
        """Compare the value of a key that the file has."""
        node, here = parent.entries[key], (*where, key)
        if where[-1:] in (("ratings",), ("overall",)):
            self.rating(parent, key, value, here)
        elif same(plain_value(node), value, key):
            return
        elif node.kind == "map" and isinstance(value, Mapping):
            self.entries(node, value, here)
        elif node.kind == "map" and isinstance(value, str):
            self.entries(node, {self.language: value}, here)
        elif node.kind == "list" and isinstance(value, list):
            if any(isinstance(item, Mapping) and _name(item) for item in value):
                self.named_items(parent, key, value, here)
            else:
                self.texts(parent, key, value, here)
        else:
            self.replace(parent, node, key, value, here)

    def replace(self, parent: YamlNode, node: YamlNode, key: str, value: object, where: Where) -> None:
        self.tell(node.start, where, shown_change(plain_value(node), value), overwrites=True)
        self.editor.replace(parent, node, key, value)

    def rating(self, parent: YamlNode, key: str, value: object, where: Where) -> None:
        """Compare a rating, which can be an id or a map; printed words that are its label say nothing more."""
        node = parent.entries[key]
        typed = plain_value(node) if node.kind == "map" else {"rating": node.text}
        read = dict(value) if isinstance(value, Mapping) else {"rating": value}
        assert isinstance(typed, dict)  # noqa: S101  both cases give a map
        if (str(read.get("rating")), str(read.get("printed", "")).casefold()) in self.labels and not typed.get(
            "printed"
        ):
            read.pop("printed", None)
        if typed.get("rating") != read.get("rating"):
            stays = {name: typed[name] for name in typed if name not in ("rating", "printed", "depends_on")}
            new = {**read, **stays}
            self.replace(parent, node, key, new if len(new) > 1 else new["rating"], where)
        elif node.kind == "map":
            self.entries(node, read, where)
        elif len(read) > 1:
            added = {name: read[name] for name in read if name != "rating"}
            self.tell(node.start, where, f"added {shown(added)}", overwrites=False)
            self.editor.replace(parent, node, key, read)

    def named_items(self, parent: YamlNode, key: str, values: list[object], where: Where) -> None:
        """Compare a list of maps: entries are matched by what identifies them, and none is removed."""
        node = parent.entries[key]
        free = list(node.items)
        for value in values:
            match = next((item for item in free if same(plain_value(item), value, key)), None)
            match = match or next((item for item in free if _matches(item, value)), None)
            if match is not None:
                free.remove(match)
                if isinstance(value, Mapping):
                    self.entries(match, value, where)
            else:
                self.tell(node.items[-1].start, where, f"added {shown(value)}", overwrites=False)
                self.editor.add_item(node, len(node.items), value)
        for item in free:
            self.keep(item.start, f"{', '.join(where)}: {shown(plain_value(item))} is not in the document; it stays")

    def texts(self, parent: YamlNode, key: str, values: list[object], where: Where) -> None:
        """Compare a list of texts: what is equal stays, a text is replaced with its other version in its place."""
        node = parent.entries[key]
        typed = [self.text_of(item) for item in node.items]
        if node.flow:
            self.replace(parent, node, key, values, where)
            return
        for index, item, value in aligned(typed, values, key):
            if item is None:
                self.tell(
                    node.items[min(index, len(typed) - 1)].start, where, f"added {shown(value)}", overwrites=False
                )
                self.editor.add_item(node, index, value)
            elif value is None:
                words = f"{shown(item)} is not in the document"
                self.tell(node.items[index].start, where, words, overwrites=True)
                self.editor.remove_item(node, index)
            elif node.items[index].kind == "map":
                self.entries(node.items[index], value if isinstance(value, Mapping) else {self.language: value}, where)
            else:
                self.replace(node, node.items[index], "", value, where)

    def text_of(self, node: YamlNode) -> object:
        """Return a text; of one in several languages, that in the language of the report."""
        own = node.entries.get(self.language)
        return plain_value(own or node)


def _matches(node: YamlNode, value: object) -> bool:
    if not isinstance(value, Mapping) or node.kind != "map":
        return False
    name = _name(value)
    return bool(name) and name in node.entries and same(plain_value(node.entries[name]), value[name], name)


def _name(value: Mapping[str, object]) -> str:
    """Return the key that identifies an entry of a list; "" if it has none."""
    return next((key for key in IDENTITIES if key in value), "")


def _identity(action: YamlNode) -> str:
    node = action.entries.get("id")
    return (node.text if node else None) or "?"


def _key(identifier: str) -> str:
    """What all spellings of an id have in common: "F.2" and "F2" are the same action."""
    return re.sub(r"(?<=[a-z])[.-](?=\d)", "", identifier.lower())
