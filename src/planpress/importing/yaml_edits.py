"""Changes single values in the text of a YAML file; every other character stays as it is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from planpress.importing.yaml_nodes import YamlNode
from planpress.importing.yaml_values import LONG, entry_lines, flow_text, item_lines, restyled

HEADER = re.compile(r"[|>][-+0-9]*(\s+#.*)")
"""The first line of a block, with a comment."""
EMPTY_OR_END = re.compile(r"[ \t\r]*(?:\n[ \t\r]*(?:\n|\Z)|\Z)")
"""The end of a line with an empty line, or with nothing, below it."""
BLOCK = re.compile(r"(?:^|[:-] )[|>]-$")


class UneditableError(Exception):
    """A value that cannot be changed without changing others; this error never leaves the import.

    Args:
        place: Where it is in the text.
    """

    def __init__(self, place: int) -> None:
        super().__init__(place)
        self.place = place


@dataclass(frozen=True)
class TextEdit:
    """A change to a text.

    Args:
        start: The position of the first character that is replaced.
        end: The position after the last one.
        text: What replaces it.
        indent: The column of new lines; of those at the same place, lines further to the right come first.
    """

    start: int
    end: int
    text: str
    indent: int = 0


def edited(text: str, edits: Sequence[TextEdit]) -> str:
    """Return a text with all changes; new lines at the same place keep their order."""
    pieces, behind = [], 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end, -edit.indent)):
        if edit.start < behind:
            raise UneditableError(edit.start)
        pieces += [text[behind : edit.start], edit.text]
        behind = edit.end
    return "".join([*pieces, text[behind:]])


class YamlEditor:
    """Makes the changes to a text, one value at a time.

    Args:
        text: The text of the file, with its own line ends.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.line_end = "\r\n" if "\r\n" in text else "\n"
        self.edits: list[TextEdit] = []

    def replace(self, parent: YamlNode, node: YamlNode, key: str, value: object) -> None:
        """Replace the value of a key, or an item of a list if ``key`` is empty."""
        if node.shared or parent.shared:
            raise UneditableError(node.start)
        if parent.flow or (node.flow and not node.empty and not isinstance(value, str)):
            gap = " " if node.start == node.end else ""
            self.edits.append(TextEdit(node.start, node.end, gap + flow_text(value, key)))
            return
        commented = self.text[node.end : self._line_end(node.end)].strip()
        in_block = isinstance(value, str) and (len(value) > LONG or "\n" in value)
        style = '"' if commented and in_block else node.style  # a comment would become part of the block
        if node.kind == "scalar" and isinstance(value, str) and style:
            styled = restyled(value, style, self._header(node), self._indent(parent) + 2)
            self._put(node, styled, self._indent(parent) + 2)
            return
        lines = entry_lines(key, value, 0) if key else item_lines(value, 0)
        head = len(flow_text(key)) + 1 if key else 1
        self._put(node, [lines[0][head:], *(line[2:] for line in lines[1:])], self._indent(parent) + 2)

    def _header(self, node: YamlNode) -> str:
        """Return the comment after the ``|`` or ``>`` that begins a block."""
        first = self.text[node.start : node.end].partition("\n")[0]
        comment = HEADER.match(first) if node.style in "|>" else None
        return comment[1].rstrip() if comment else ""

    def _put(self, node: YamlNode, lines: list[str], indent: int) -> None:
        """Put lines in the place of a value; only the first comes after the key or the dash."""
        first = lines[0].strip()
        commented = self.text[node.end : self._line_end(node.end)].strip()
        block = any(BLOCK.search(line) for line in lines)  # a comment after it would become part of the block
        if commented and block and not first and "\n" not in self.text[node.start : node.end]:
            key_end = len(self.text[: node.start].rstrip())
            self.edits.append(TextEdit(key_end, node.end, ""))
            self._below(self._line_end(node.end), [f"{' ' * indent}{line}" if line else "" for line in lines[1:]])
            return
        if commented and block:
            raise UneditableError(node.start)
        gap = " " if first and node.start and self.text[node.start - 1] not in " \t" else ""
        margin = self.line_end + " " * indent
        below = "".join(f"{margin}{line}" if line else self.line_end for line in lines[1:])
        start = node.start if first else len(self.text[: node.start].rstrip())
        end = node.end if commented else self._line_end(node.end)  # without spaces behind a blank
        self.edits.append(TextEdit(start, end, f"{gap}{first}{below}"))

    def add_entry(self, parent: YamlNode, key: str, value: object, before: Sequence[str]) -> None:
        """Add a key to a map, after the last existing key that comes before it in order, or near the start.

        Args:
            parent: The map.
            key: The new key.
            value: Its value.
            before: The keys that come before the new key, in their order.
        """
        if parent.shared:
            raise UneditableError(parent.start)
        known = [name for name in before if name in parent.entries]
        if parent.flow:
            written = f"{flow_text(key)}: {flow_text(value, key)}"
            place = parent.entries[known[-1]].end if known else parent.start + 1
            text = f", {written}" if known else f"{written}, " if parent.entries else written
            self.edits.append(TextEdit(place, place, text))
            return
        lines = entry_lines(key, value, self._indent(parent))
        if known or parent.keys:
            above = parent.entries[known[-1]] if known else next(iter(parent.entries.values()))
            self._below(self._line_end(above.end), lines)

    def remove_entry(self, parent: YamlNode, key: str) -> None:
        """Remove a key from a map that has other keys."""
        node, first = parent.entries[key], key == next(iter(parent.entries))
        if parent.shared or node.shared:
            raise UneditableError(node.start)
        if parent.flow or (first and not self._begins_line(parent.keys[key])):
            self._remove_piece(list(parent.keys.values()), list(parent.entries.values()), list(parent.keys).index(key))
        else:
            self._remove_lines(parent.keys[key], node.end)

    def _begins_line(self, place: int) -> bool:
        return not self.text[self.text.rfind("\n", 0, place) + 1 : place].strip()

    def _remove_piece(self, starts: list[int], nodes: list[YamlNode], index: int) -> None:
        """Remove an entry with the comma before it or, for the first entry, the comma after it."""
        if len(nodes) == 1:
            raise UneditableError(nodes[0].start)
        start, end = nodes[index - 1].end if index else starts[0], nodes[index].end if index else starts[1]
        beside = self.text[start : starts[index]] if index else self.text[nodes[0].end : end]
        if beside.strip(" ,\r\n"):  # a comment; only the entry itself goes, with a comma after it
            start, end = starts[index], nodes[index].end
            end += 1 if self.text[end : end + 1] == "," else 0
        self.edits.append(TextEdit(start, end, ""))

    def add_item(self, parent: YamlNode, index: int, value: object, *, spaced: bool = False) -> None:
        """Add an item to a list before the item with a given index, or at the end.

        Args:
            parent: The list, which is not empty.
            index: The index of the item that follows, from 0.
            value: The item.
            spaced: Whether an empty line comes before it, unless it becomes the first item.
        """
        if parent.shared:
            raise UneditableError(parent.start)
        if parent.flow:
            place = parent.items[index - 1].end if index else parent.start + 1
            text = f", {flow_text(value)}" if index else f"{flow_text(value)}, "
            self.edits.append(TextEdit(place, place, text))
            return
        dash = self._dash(parent.items[0])
        lines = item_lines(value, dash - (self.text.rfind("\n", 0, dash) + 1))
        above = self._line_end(parent.items[index - 1].end) if index else self._line_end(dash, before=True)
        self._below(above, ["", *lines] if spaced and index else lines)

    def remove_item(self, parent: YamlNode, index: int) -> None:
        """Remove an item from a list that has other items."""
        node = parent.items[index]
        if parent.shared or node.shared:
            raise UneditableError(node.start)
        if parent.flow:
            self._remove_piece([item.start for item in parent.items], parent.items, index)
        else:
            self._remove_lines(self._dash(node), node.end)

    def _remove_lines(self, first: int, last: int) -> None:
        """Remove the lines from one position to another, with the line end before them.

        If an empty line comes before them and another one or nothing behind them, the empty line before them goes too.
        """
        start, end = self._line_end(first, before=True), self._line_end(last)
        above = self._line_end(start, before=True)
        if above and not self.text[above:start].strip() and EMPTY_OR_END.match(self.text, end):
            start = above
        self.edits.append(TextEdit(start, end, ""))

    def _below(self, end: int, lines: list[str]) -> None:
        text = "".join(self.line_end + line for line in lines)
        indent = min(len(line) - len(line.lstrip()) for line in lines if line)
        self.edits.append(TextEdit(end, end, text, indent))

    def _dash(self, node: YamlNode) -> int:
        dash = len(self.text[: node.start].rstrip(" \t")) - 1
        if self.text[dash : dash + 1] != "-":
            raise UneditableError(node.start)
        return dash

    def _indent(self, parent: YamlNode) -> int:
        """Return the column of the keys or the dashes of a map or list in block style."""
        place = next(iter(parent.keys.values())) if parent.keys else self._dash(parent.items[0])
        return place - (self.text.rfind("\n", 0, place) + 1)

    def _line_end(self, place: int, *, before: bool = False) -> int:
        """Return where the line that contains a position ends, or where the line before it ends."""
        end = self.text.rfind("\n", 0, place) if before else self.text.find("\n", place)
        if end < 0:
            return 0 if before else len(self.text)
        return end - 1 if self.text[end - 1 : end] == "\r" else end


def plain_value(node: YamlNode) -> object:
    """Return the value of a node, its scalars as text."""
    if node.kind == "map":
        return {key: plain_value(inner) for key, inner in node.entries.items()}
    return [plain_value(inner) for inner in node.items] if node.kind == "list" else node.text
