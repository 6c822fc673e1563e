"""What is wrong, in a preview."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Problems:
    """In a preview, what is wrong.

    Args:
        lines: Each problem as one line; none on a published page.
        outdated: Whether the page shows the last data without errors instead.
    """

    lines: tuple[str, ...]
    outdated: bool = False
