"""Compares a report's file with an imported report, and changes the file where the document says something else.

What the document does not mention stays: comments, other languages, and every character of values whose meaning is the
same. If the document contains a list of texts, it is the whole list, so a text that only the file contains is a
difference. In a document that shows every value, as planpress's own form and workbook do, every missing value is a
difference.
"""

from collections.abc import Mapping

from planpress.importing.coverage import FOREIGN, Coverage
from planpress.importing.equality import aligned, nothing, numbered, same, same_paragraphs, shown
from planpress.importing.moved_texts import moved_texts
from planpress.importing.printed_words import labels_of_ratings, only_repeat_label
from planpress.importing.reimport_paths import (
    ASSESSED,
    ASSUMED,
    DEFAULTS,
    OF_ACTION,
    SHORT,
    UNSHOWN,
    Where,
    action_id,
    data_path,
    id_key,
    identifying_key,
    matches,
    named_path,
)
from planpress.importing.reimport_record import ComparisonRecord
from planpress.importing.reimport_result import Difference, Reimport
from planpress.importing.typed_spellings import TypedSpellings
from planpress.importing.yaml_edits import plain_value
from planpress.importing.yaml_nodes import YamlNode, yaml_nodes
from planpress.model import Plan
from planpress.model.languages import TAG


def reimport(text: str, mapping: Mapping[str, object], plan: Plan, coverage: Coverage = FOREIGN) -> Reimport:
    """Compare a file with the values of an imported report.

    Args:
        text: The text of the file, with its own line ends; planpress must be able to read it without errors.
        mapping: The plain values of the imported report.
        plan: The plan, for the labels of its ratings.
        coverage: The values whose absence from the document means that they do not exist.

    Raises:
        UneditableError: A value that differs cannot be changed without changing others, such as one with an anchor.
    """
    comparison = _Comparison(text, mapping, plan, coverage)
    comparison.report()
    return comparison.record.result()


class _Comparison:
    def __init__(self, text: str, mapping: Mapping[str, object], plan: Plan, coverage: Coverage) -> None:
        self.mapping, self.plan, self.coverage = mapping, plan, coverage
        self.spellings = TypedSpellings(plan)
        self.root = yaml_nodes(text)
        self.record = ComparisonRecord(text)
        language = self.root.entries.get("language")
        self.language = (language.text if language else None) or str(mapping.get("language") or plan.language)
        self.labels = labels_of_ratings(plan)

    def report(self) -> None:
        values = dict(self.mapping)
        for key in ASSUMED:
            node = self.root.entries.get(key)
            usual = key == "state" or (key == "language" and values.get(key) == self.plan.language)
            if node is None and usual:  # leaving it out means the same
                values.pop(key, None)
            elif node is not None and node.text != "missing":
                value = values.pop(key, None)
                if not same(node.text, value, key) and not nothing(value):
                    self.record.keep(node.start, f"{key}: {shown(node.text)} stays, although the import reads it as "
                                          f"{shown(value)}")  # fmt: skip
        actions = values.pop("actions", None)
        self.entries(self.root, values, ())
        if isinstance(actions, list):
            self.actions(actions)
        elif self.coverage.complete and self.root.entries.get("actions", self.root).kind == "list":
            self.actions([])

    def actions(self, actions: list[Mapping[str, object]]) -> None:
        """Match actions by id; add those that the file lacks after the one that they follow in the document."""
        parent = self.root.entries.get("actions")
        if parent is not None and parent.kind != "list" and not parent.empty:
            self.record.replace(self.root, parent, "actions", actions, ("actions",))
            return
        if parent is None or not parent.items:
            if actions:
                self.record.missing(self.root, "actions", actions, ())
            return
        places = {id_key(action_id(node)): index for index, node in enumerate(parent.items)}
        behind = 0
        for action in actions:
            index = places.get(id_key(str(action.get("id", ""))))
            if index is None:
                self.record.editor.add_item(parent, behind, action, spaced=True)
                start, name = parent.items[max(0, behind - 1)].start, f"action {action.get('id')}"
                self.record.tell(start, (name,), "added", overwrites=False)
                continue
            node = parent.items[index]
            where = (f"action {action_id(node)}",)
            self.entries(node, {key: value for key, value in action.items() if key != "id"}, where)
            self.record.keep_all(() if self.coverage.complete else moved_texts(node, action, where))
            behind = index + 1
        self.actions_without_a_row(parent, {id_key(str(action.get("id", ""))) for action in actions})

    def actions_without_a_row(self, parent: YamlNode, named: set[str]) -> None:
        """Remove the actions that a complete document lacks; those that any other document lacks stay."""
        absent = [index for index, node in enumerate(parent.items) if id_key(action_id(node)) not in named]
        removed = [index for index in absent if self.coverage.lacks(("actions", action_id(parent.items[index])))]
        for index in absent:
            node = parent.items[index]
            words = f"action {action_id(node)}: its row is not in the document"
            if index not in removed:
                self.record.keep(node.start, f"{words}; it stays")
                continue
            self.record.differences.append(Difference(self.record.line(node.start), words, overwrites=True))
            if len(removed) < len(parent.items):
                self.record.editor.remove_item(parent, index)
        if removed and len(removed) == len(parent.items):
            self.record.editor.replace(self.root, parent, "actions", [])

    def entries(self, node: YamlNode, values: Mapping[str, object], where: Where) -> None:
        """Compare a map key by key."""
        for key, value in values.items():
            inner = node.entries.get(key)
            usual = inner is None and (value == DEFAULTS.get(key, "") or (value == 0 and where[:1] == ("totals",)))
            if nothing(value) or usual:  # leaving it out means the same
                continue
            if inner is None or (nothing(plain_value(inner)) and not (inner.entries and isinstance(value, Mapping))):
                self.record.missing(node, key, value, where)
            else:
                self.value(node, key, value, where)
        if self.coverage.complete and not self.is_translated(node, where):
            for key, inner in node.entries.items():
                if nothing(values.get(key)) and not nothing(plain_value(inner)):
                    self.absent(node, key, where)

    def is_translated(self, node: YamlNode, where: Where) -> bool:
        """Tell whether a map is a text in several languages."""
        known = {*self.plan.languages, self.language} & node.entries.keys()
        return where[-1:] not in ASSESSED and bool(known) and all(map(TAG.fullmatch, node.entries))

    def absent(self, parent: YamlNode, key: str, where: Where) -> None:
        """Remove a value, or the values in a map, if their absence from the document means that they do not exist."""
        node, here = parent.entries[key], (*where, key)
        is_id = key == "id" and where[0].startswith(OF_ACTION) and len(where) == 1 if where else False
        if is_id or (not where and key in UNSHOWN) or node.text == DEFAULTS.get(key, ""):
            return
        if self.is_gone(node, here):
            self.record.differences.append(self.absence(node, here))
            self.record.editor.remove_entry(parent, key)
        elif node.kind == "map" and self.coverage.complete:
            self.entries(node, {}, here)

    def is_gone(self, node: YamlNode, where: Where) -> bool:
        """Tell whether the absence of a value, or of everything in a map, means that the value does not exist."""
        if node.kind == "map" and node.entries and not self.is_translated(node, where):
            return all(self.is_gone(inner, (*where, key)) for key, inner in node.entries.items())
        short = SHORT.get(where[-1]) or (SHORT.get(where[-2]) if len(where) > 1 else None)
        return self.coverage.lacks(data_path((*where, short) if short and node.kind == "scalar" else where))

    def absence(self, node: YamlNode, where: Where) -> Difference:
        while node.kind == "map" and len(node.entries) == 1 and not self.is_translated(node, where):
            key, node = next(iter(node.entries.items()))
            where = (*where, key)
        words = f"{named_path(where)}: {shown(plain_value(node))} is not in the document"
        return Difference(self.record.line(node.start), words, overwrites=True)

    def value(self, parent: YamlNode, key: str, value: object, where: Where) -> None:
        """Compare the value of a key that the file has."""
        node, here = parent.entries[key], (*where, key)
        if key == "due" and "date" in node.entries and not isinstance(value, Mapping):
            value = {"date": value}  # a date alone says nothing about the words beside it
        value = self.spellings.as_typed(plain_value(node), value, key)
        if where[-1:] in (("ratings",), ("overall",)):
            self.rating(parent, key, value, here)
        elif same(plain_value(node), value, key):
            return
        elif node.kind == "map" and self.is_translated(node, here) and isinstance(value, Mapping | str):
            self.wordings(node, value, here)
        elif node.kind == "map" and isinstance(value, Mapping):
            self.entries(node, value, here)
        elif node.kind == "list" and isinstance(value, list):
            if any(isinstance(item, Mapping) and identifying_key(item) for item in value):
                self.named_items(parent, key, value, here)
            else:
                self.texts(parent, key, value, here)
        else:
            self.record.replace(parent, node, key, value, here)

    def wordings(self, node: YamlNode, value: Mapping[str, object] | str, where: Where) -> None:
        """Compare a text in several languages; a document in one language says nothing about the others."""
        values = value if isinstance(value, Mapping) else {self.language: value}
        self.entries(node, values, where)
        changed = {language for language, words in values.items() if not nothing(words) and language in node.entries
                   and not same(plain_value(node.entries[language]), words, where[-1])}  # fmt: skip
        if changed and (others := [language for language in node.entries if language not in changed]):
            words = f"the wording in another language ({', '.join(others)}) stays; compare it with the changed wording"
            self.record.keep(node.start, f"{named_path(where)}: {words}")

    def rating(self, parent: YamlNode, key: str, value: object, where: Where) -> None:
        """Compare a rating, which can be an id or a map; printed words that equal its label add nothing."""
        node = parent.entries[key]
        typed = plain_value(node) if node.kind == "map" else {"rating": node.text}
        read = dict(value) if isinstance(value, Mapping) else {"rating": value}
        assert isinstance(typed, dict)  # noqa: S101  both cases give a map
        if only_repeat_label(read, self.labels) and not typed.get("printed"):
            read.pop("printed", None)
        if not read.get("rating"):
            self.absent(parent, key, where[:-1])
        elif typed.get("rating") != read.get("rating"):
            stays = {} if self.coverage.complete else {
                name: typed[name] for name in typed if name not in ("rating", "printed", "depends_on")}  # fmt: skip
            new = {**read, **stays}
            self.record.replace(parent, node, key, new if len(new) > 1 else new["rating"], where)
        elif node.kind == "map":
            self.entries(node, read, where)
            printed = (*where, "printed")
            is_stale = not (read.get("printed") or only_repeat_label(typed, self.labels))
            if is_stale and not self.coverage.complete and not self.is_gone(node.entries["printed"], printed):
                self.record.differences.append(self.absence(node.entries["printed"], printed))
                self.record.editor.remove_entry(node, "printed")
        elif len(read) > 1:
            added = {name: read[name] for name in read if name != "rating"}
            self.record.tell(node.start, where, f"added {shown(added)}", overwrites=False)
            self.record.editor.replace(parent, node, key, read)

    def named_items(self, parent: YamlNode, key: str, values: list[object], where: Where) -> None:
        """Compare a list of maps, matching entries by what identifies them; only complete documents remove entries."""
        node = parent.entries[key]
        free = list(range(len(node.items)))
        added: list[object] = []
        for value in values:
            match = next((index for index in free if same(plain_value(node.items[index]), value, key)), None)
            if match is None:
                match = next((index for index in free if matches(node.items[index], value, self.language)), None)
            if match is None:
                added.append(value)
                continue
            free.remove(match)
            if isinstance(value, Mapping):
                self.entries(node.items[match], value, where)
        removes = self.coverage.lacks(data_path(where))
        if removes and len(free) == len(added):  # each is another version of the entry in its place
            for index, value in zip(free, added, strict=True):
                if isinstance(value, Mapping):
                    self.entries(node.items[index], value, where)
            return
        for index in free if removes else ():
            words = f"{shown(plain_value(node.items[index]))} is not in the document"
            self.record.tell(node.items[index].start, where, words, overwrites=True)
            self.record.editor.remove_item(node, index)
        for value in added:
            self.record.tell(node.items[-1].start, where, f"added {shown(value)}", overwrites=False)
            self.record.editor.add_item(node, len(node.items), value)
        for item in () if removes else (node.items[index] for index in free):
            words = f"{shown(plain_value(item))} is not in the document; it stays"
            self.record.keep(item.start, f"{', '.join(where)}: {words}")

    def texts(self, parent: YamlNode, key: str, values: list[object], where: Where) -> None:
        """Compare a list of texts: equal ones stay, changed ones are replaced, and the rest is added or removed."""
        node = parent.entries[key]
        typed = [self.text_of(item) for item in node.items]
        single_line = "\n" not in self.record.text[node.start : node.end]  # other lists may have comments inside
        if node.flow and all(item.kind == "scalar" for item in node.items) and (single_line or not node.items):
            self.record.replace(parent, node, key, values, where)
            return
        own = [value.get(self.language, value) if isinstance(value, Mapping) else value for value in values]
        if not self.coverage.complete and same_paragraphs(typed, values, key):
            return
        whole = dict(zip(map(str, own), values, strict=True))
        before, after = numbered(typed, own, key)
        for item, number in zip(node.items, before, strict=True):
            value = values[after.index(number)] if number in after else None
            if item.kind == "map" and isinstance(value, Mapping):
                self.wordings(item, value, where)
        for index, text, wording in aligned(typed, own, key):
            value = whole.get(str(wording))
            if text is None:
                line = node.items[min(index, len(typed) - 1)].start
                self.record.tell(line, where, f"added {shown(wording)}", overwrites=False)
                self.record.editor.add_item(node, index, value)
            elif wording is None:
                words = f"{shown(text)} is not in the document"
                self.record.tell(node.items[index].start, where, words, overwrites=True)
                self.record.editor.remove_item(node, index)
            elif node.items[index].kind == "map" and isinstance(value, Mapping | str):
                self.wordings(node.items[index], value, where)
            else:
                self.record.replace(node, node.items[index], "", value, where)

    def text_of(self, node: YamlNode) -> object:
        """Return a text, in the language of the report if it is in several languages."""
        return plain_value(node.entries.get(self.language) or node)
