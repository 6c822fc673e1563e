"""The sign beside a heading that links to it."""

from planpress.quick_dataclass import dataclass


@dataclass(frozen=True)
class Permalink:
    """The sign beside a heading.

    Args:
        anchor: The anchor of the heading.
    """

    anchor: str
