"""What the head of a superseded edition's pages holds besides."""

from dataclasses import dataclass


@dataclass(frozen=True)
class EditionHead:
    """What the head of a page of an earlier edition says to search engines."""
