"""Runs of words that two wordings share or that only one wording has."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby


class SpanKind(StrEnum):
    """Which of two wordings contains the words of a span, and whether the other has them in another position."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"
    MOVED_AWAY = "moved away"
    """Words in the earlier wording that have a different position in the later one."""
    MOVED_HERE = "moved here"
    """Words in the later wording that have a different position in the earlier one."""


@dataclass(frozen=True)
class Span:
    """A run of words in two wordings.

    Args:
        kind: Which wording contains the words in this position.
        text: The words, with the space around them.
    """

    kind: SpanKind
    text: str


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Join neighbouring spans of one kind."""
    runs = groupby(spans, lambda span: span.kind)
    return tuple(Span(kind, "".join(span.text for span in run)) for kind, run in runs)
