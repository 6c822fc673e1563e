"""A column of Part C that is left out."""

from dataclasses import dataclass


@dataclass(frozen=True)
class LeftOut:
    """A column that is left out.

    Args:
        heading: Its heading.
        reason: Why it is left out, as the rest of a sentence about the heading.
    """

    heading: str
    reason: str = "names somebody else or an earlier report"
