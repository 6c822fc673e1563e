"""The list of pages for search engines."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Sitemap:
    """The addresses of all pages of all periods, for search engines (sitemaps.org, protocol 0.9).

    Args:
        urls: The addresses, in the order of the folders.
    """

    urls: tuple[str, ...]
