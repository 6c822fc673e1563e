"""The list of pages for search engines."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Sitemap:
    """The pages of all periods, except those for frames, for search engines (sitemaps.org, protocol 0.9).

    Args:
        urls: The addresses, in the order of the folders.
    """

    urls: tuple[str, ...]
