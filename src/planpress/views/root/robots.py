"""What search engines are told."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Robots:
    """Word to search engines (RFC 9309).

    Args:
        sitemap: The address of the sitemap.
    """

    sitemap: str
