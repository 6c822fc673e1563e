"""Runs of words that two wordings share or that only one wording has."""

from dataclasses import dataclass
from enum import StrEnum


class SpanKind(StrEnum):
    """Which of two wordings contains the words of a span, and whether the other has them in another position."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"
    MOVED_AWAY = "moved away"
    """Words of the earlier wording that the later one has in another position."""
    MOVED_HERE = "moved here"
    """Words of the later wording that the earlier one has in another position."""


@dataclass(frozen=True)
class Span:
    """A run of words in two wordings.

    Args:
        kind: Which wording contains them in this position.
        text: The words, with the space around them.
    """

    kind: SpanKind
    text: str
