"""A gap in the frame of a period, which each page fills with its own content."""

from dataclasses import dataclass

from markupsafe import Markup

EDGE = "\0"
"""A character that no text contains, because neither YAML nor HTML allows it."""


@dataclass(frozen=True)
class Gap:
    """A gap.

    Args:
        name: The name of the content that fills the gap.
    """

    name: str

    @property
    def mark(self) -> Markup:
        """The placeholder that marks the gap in the frame."""
        return Markup(f"{EDGE}{self.name}{EDGE}")  # noqa: S704 - a fixed name, not data
