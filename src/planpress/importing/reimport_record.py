"""What a comparison of a file with a document finds: differences in words, and the changes to the text."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from planpress.importing.equality import shown, shown_change
from planpress.importing.reimport_paths import Where, named_path
from planpress.importing.reimport_result import Difference, Reimport
from planpress.importing.yaml_edits import YamlEditor, edited, plain_value
from planpress.importing.yaml_nodes import YamlNode
from planpress.model.action import Action
from planpress.model.report import Report

ORDERS: tuple[Sequence[str], ...] = tuple(
    tuple(field.alias or name for name, field in model.model_fields.items()) for model in (Report, Action)
)
"""The keys of a report and of an action, in the order of the data format."""


class ComparisonRecord:
    """Records what differs and what stays, and edits the text accordingly.

    Args:
        text: The text of the file, with its own line ends.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.line_starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self.editor = YamlEditor(text)
        self.differences: list[Difference] = []
        self.kept: list[tuple[int, str]] = []

    def result(self) -> Reimport:
        """Return the text with all changes, and what was recorded in the order of the file.

        Raises:
            UneditableError: Two changes overlap.
        """
        result = Reimport(edited(self.text, self.editor.edits))
        result.differences = sorted(self.differences, key=lambda difference: difference.line)
        result.kept = sorted(self.kept)
        return result

    def line(self, place: int) -> int:
        """Return the line of a position in the text."""
        return bisect_right(self.line_starts, place)

    def keep(self, place: int, words: str) -> None:
        """Record something that stays although the document does not or cannot say it."""
        self.kept.append((self.line(place), words))

    def keep_all(self, found: Iterable[tuple[int, str]]) -> None:
        """Record several things that stay, each with its position."""
        for place, words in found:
            self.keep(place, words)

    def tell(self, place: int, where: Where, words: str, *, overwrites: bool) -> None:
        """Record a difference."""
        self.differences.append(Difference(self.line(place), f"{named_path(where)}: {words}", overwrites))

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

    def replace(self, parent: YamlNode, node: YamlNode, key: str, value: object, where: Where) -> None:
        """Replace a value."""
        self.tell(node.start, where, shown_change(plain_value(node), value), overwrites=True)
        self.editor.replace(parent, node, key, value)
