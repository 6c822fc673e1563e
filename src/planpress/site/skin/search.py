"""Collects the prose for the search, and removes the search plugins of MkDocs and its themes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from planpress.site.search_index import Passage, ProsePage
from planpress.site.skin.navigation import page_path, title_of
from planpress.site.skin.passages import passages

PLUGINS = ("search", "material/search", "mkdocs/search")
"""The names that MkDocs uses for a plugin that mkdocs.yml calls `search`; a theme can have a plugin of this name."""
NOTE = "mkdocs.yml: the plugin `search` is not used, because planpress has its own search; delete its line"


def take_out_plugins(config: MkDocsConfig) -> str:
    """Remove search plugins from a configuration, so that they make no index; return a note if there was one.

    Args:
        config: The whole configuration, before its plugins have read it.
    """
    taken = [config.plugins.pop(name) for name in PLUGINS if name in config.plugins]
    for methods in config.plugins.events.values():  # in place, because MkDocs is iterating over one of the lists
        methods[:] = [method for method in methods if getattr(method, "__self__", None) not in taken]
    return NOTE if taken else ""


@dataclass
class ProseReader:
    """Stores the prose in docs/ for the search, page by page as MkDocs makes the pages."""

    _pages: list[tuple[Page, tuple[Passage, ...]]] = field(default_factory=list)

    def read(self, page: Page, html: str) -> None:
        """Store the texts of a page in docs/, unless its front matter excludes it from the search.

        Args:
            page: The page.
            html: The HTML that Markdown made from the page, with marks in place of macros.
        """
        if page.file.generated_by is None and not _is_excluded(page):
            self._pages.append((page, passages(html)))

    def prose(self) -> Iterator[ProsePage]:
        """Yield the prose of the pages; call this once the pages have their titles."""
        for page, texts in sorted(self._pages, key=lambda entry: entry[0].url):
            yield ProsePage(page_path(page.url), title_of(page), texts)


def _is_excluded(page: Page) -> bool:
    """Tell whether the front matter contains `search: {exclude: true}`, which Material also uses."""
    settings = page.meta.get("search")
    return isinstance(settings, Mapping) and bool(settings.get("exclude"))
