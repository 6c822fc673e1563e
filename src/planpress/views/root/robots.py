"""The instructions for search engines."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Robots:
    """The instructions for search engines in robots.txt (RFC 9309).

    Args:
        sitemap: The address of the sitemap.
    """

    sitemap: str
