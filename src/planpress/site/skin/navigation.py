"""Builds a page's menu and headings from what MkDocs knows about them."""

import html
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from markupsafe import Markup, escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Link, Navigation, Section
from mkdocs.structure.pages import Page

from planpress.addresses import is_pillar_page
from planpress.model.characters import balanced
from planpress.site.pages import PeriodPage
from planpress.site.skin.generated import GeneratedFile
from planpress.site.skin.translations import file_names
from planpress.views.context import Context
from planpress.views.frame.menu import MenuEntry, MenuHeading

FEW = 3
"""A page with fewer headings gets no list of headings."""


def title_of(page: Page) -> str:
    """Return the title of a page as plain text, because MkDocs keeps a title that it read from a heading as markup."""
    title = page.title
    if isinstance(title, Markup):
        return title.unescape()
    typed = "title" in vars(page) or "title" in page.meta
    return str(title) if typed else html.unescape(str(title))


def page_path(url: str) -> str:
    """Return a page's address inside its period; MkDocs writes the root of the period as "./" or ""."""
    return "" if url in ("", ".", "./") else url


def entries(nav: Navigation, languages: Mapping[str, str]) -> tuple[MenuEntry, ...]:
    """Return the lines of the menu.

    Args:
        nav: The navigation in MkDocs, once pages have their titles.
        languages: The language of each title that is not in the language of the pages, by the address of its page.
    """
    return tuple(_entries(nav.items, languages))


def _entries(items: Iterable[Any], languages: Mapping[str, str]) -> Iterator[MenuEntry]:
    for item in items:
        match item:
            case Section():
                yield MenuEntry(str(item.title), None, tuple(_entries(item.children, languages)))
            case Page():
                path = page_path(item.url)
                yield MenuEntry(title_of(item), path, language=languages.get(path, ""))
            case Link():
                yield MenuEntry(str(item.title), item.url)


def headings(page: Page) -> tuple[MenuHeading, ...]:
    """Return the headings of a page of prose if there are enough for a list.

    Args:
        page: The page, after Markdown has run.
    """
    if "toc" in (page.meta.get("hide") or ()):
        return ()
    top = list(page.toc)
    lines = top[0].children if len(top) == 1 and top[0].level == 1 else top
    return tuple(MenuHeading(html.unescape(line.title), line.id) for line in lines) if len(lines) >= FEW else ()


def order_pages(config: MkDocsConfig, files: Files, pages: Mapping[str, PeriodPage], context: Context) -> None:
    """Set the navigation if mkdocs.yml has none; in other languages, omit the page titles in mkdocs.yml.

    Args:
        config: The whole configuration; changed in place.
        files: All files of the period.
        pages: The pages of the period, by their files in docs/.
        context: The context of the period.
    """
    if config.nav is None:
        extra = files.documentation_pages(inclusion=InclusionLevel.is_in_nav)
        config.nav = usual_order(pages, context.words.terms["term_Pillars"], extra)
    elif context.language != context.plan.language:
        config.nav = file_names(config.nav)


def name_generated(nav: Navigation, pages: Mapping[str, PeriodPage]) -> None:
    """Set the titles of the pages that MkDocs does not read.

    Args:
        nav: The navigation in MkDocs; changed in place.
        pages: The pages of the period, by their files in docs/.
    """
    for page in nav.pages:
        if isinstance(page.file, GeneratedFile):
            page.title = escape(balanced(pages[page.file.src_uri].title))


def name_documents(files: Files, pages: Mapping[str, PeriodPage]) -> None:
    """Set the title of each page in docs/ that replaces one of planpress's, from its front matter or from planpress.

    Args:
        files: All files of the period; changed in place.
        pages: The pages of the period, by their files in docs/.
    """
    for file in files.documentation_pages():
        known = pages.get(file.src_uri)
        if file.page is not None and known:
            file.page.meta["title"] = escape(balanced(str(file.page.meta.get("title", known.title))))


def usual_order(pages: Mapping[str, PeriodPage], pillars: str, documents: Iterable[File]) -> list[Any]:
    """Return the navigation to use if mkdocs.yml has none: planpress's pages in reading order, then the editor's pages.

    Args:
        pages: The pages of the period, by their files in docs/.
        pillars: The plan's term for pillars.
        documents: The files in docs/ that the navigation lists.
    """
    listed = [page for page in pages.values() if page.listed]
    about_pillars: list[Any] = [page.source for page in listed if is_pillar_page(page.path)]
    plain: list[Any] = [{page.title: page.source} for page in listed if page.source not in about_pillars]
    extra = sorted(file.src_uri for file in documents if file.src_uri not in pages)
    grouped = [{pillars: about_pillars}] if about_pillars else []
    return [plain[0], *grouped, *plain[1:], *extra]
