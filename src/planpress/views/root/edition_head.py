"""What the ``head`` element of a page contains in addition in an earlier edition."""

from dataclasses import dataclass


@dataclass(frozen=True)
class EditionHead:
    """The note to search engines in a page of an earlier edition."""
