"""Additional content of a page's ``head`` element in an earlier edition."""

from dataclasses import dataclass


@dataclass(frozen=True)
class EditionHead:
    """The note to search engines on a page in an earlier edition."""
