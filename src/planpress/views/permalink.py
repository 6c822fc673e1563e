"""The sign beside a heading, with a link to that heading."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Permalink:
    """The sign beside a heading.

    Args:
        anchor: The anchor of the heading.
    """

    anchor: str
