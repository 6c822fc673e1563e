"""The instructions for search engines."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Robots:
    """The instructions for search engines (RFC 9309).

    Args:
        sitemap: The address of the sitemap.
    """

    sitemap: str
