"""Finds unknown labels of ratings in the lists about actions, such as the bullet "Grade: On track" below each name."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from planpress.exchange.office import TextParagraph
from planpress.importing.lexicon import key

SEVERAL = 2
"""The minimum number of actions that have such a label."""


@dataclass
class ListedRatings:
    """The entries of lists that have an unknown label and a rating, of the actions without another rating.

    Args:
        label_of: Returns the label of a line that has one and a rating; "" for any other line.
        actions: For each of these actions, its entries by their labels, folded.
    """

    label_of: Callable[[TextParagraph], str]
    actions: list[dict[str, list[TextParagraph]]] = field(default_factory=list)

    def add(self, lines: Sequence[TextParagraph]) -> None:
        """Add an action.

        Args:
            lines: The lines about it, without typed bullets.
        """
        found: dict[str, list[TextParagraph]] = {}
        for line in lines:
            if line.level == 0 and (label := self.label_of(replace(line, level=None))):
                found.setdefault(key(label), []).append(line)
        self.actions.append(found)

    def labels(self) -> dict[str, TextParagraph]:
        """Return the labels, each with its first line: the only one with a rating in most of the actions.

        Where two labels with ratings stand below an action, neither of them is known to be that of the action.
        """
        only = [next(iter(found.items())) for found in self.actions if len(found) == 1]
        once = [(label, lines[0]) for label, lines in only if len(lines) == 1]
        counts = {label: sum(label == other for other, _ in once) for label, _ in once}
        return {label: line for label, line in reversed(once)
                if counts[label] >= SEVERAL and counts[label] * 2 > len(self.actions)}  # fmt: skip
