"""A gap in the frame of a period, which each page fills."""

from dataclasses import dataclass

from markupsafe import Markup

EDGE = "\0"
"""Stands in no text: neither YAML nor HTML allows it."""


@dataclass(frozen=True)
class Gap:
    """A gap.

    Args:
        name: What is to be put in it.
    """

    name: str

    @property
    def mark(self) -> Markup:
        """The placeholder in the frame where the gap is."""
        return Markup(f"{EDGE}{self.name}{EDGE}")  # noqa: S704 - a fixed name, not data
