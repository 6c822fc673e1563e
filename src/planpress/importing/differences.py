"""Says in which words the titles of Part B and Part C differ."""

from planpress.compare.span import SpanKind
from planpress.compare.wording import wording_changes
from planpress.model.scalars import quoted

ONLY = {"B": (SpanKind.REMOVED, SpanKind.MOVED_AWAY), "C": (SpanKind.ADDED, SpanKind.MOVED_HERE)}
"""The kinds of spans that only one part has, with Part B as the earlier wording."""


def differing(in_summary: str, in_details: str) -> str:
    """Return a phrase that names the words that only one of two titles has.

    Args:
        in_summary: The title in Part B.
        in_details: The title in Part C.
    """
    spans = [span for span in wording_changes(in_summary, in_details) if span.text.strip()]
    phrases = []
    for part, kinds in ONLY.items():
        if words := [quoted(span.text.strip()) for span in spans if span.kind in kinds]:
            phrases.append(f"Part {part} has {', '.join(words)}")
    return ", ".join(phrases) or "in its spaces"
