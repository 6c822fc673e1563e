"""Builds the frame around the pages in docs/: the parts that all pages share, and the parts that each page adds."""

from collections.abc import Mapping
from dataclasses import replace

from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from planpress.fragments import render
from planpress.site.pages import PeriodPage
from planpress.site.skin.navigation import headings, page_path, title_of
from planpress.site.skin.prose import is_extended
from planpress.site.skin.settings import appearance
from planpress.site.under_title import under_title
from planpress.views.context import Context
from planpress.views.frame.appearance import Appearance
from planpress.views.frame.page import PageContent, Surroundings
from planpress.views.frame.page import page as frame


def look(config: MkDocsConfig, files: Files, footer: str, context: Context) -> Appearance:
    """Return a project's settings for the frame, with their language if it differs from the language of the pages.

    Args:
        config: The whole configuration, without faults.
        files: All files of the site, to check that the named files exist.
        footer: The text for the foot of each page.
        context: The context of the period.

    Raises:
        PluginError: A file is missing, or an entry cannot be used.
    """
    try:
        settings = appearance(config, files, footer)
    except ValueError as error:
        raise PluginError(str(error)) from error
    default = context.plan.language
    return settings if context.language == default else replace(settings, language=default)


def framed(page: Page, pages: Mapping[str, PeriodPage], context: Context, around: Surroundings) -> str:
    """Return a page in docs/ as a complete HTML document.

    Args:
        page: The page, after Markdown has run.
        pages: The pages of the period that planpress knows, by the file in docs/ that replaces each.
        context: The context of the page.
        around: What surrounds the content of all pages of the period.
    """
    path = page_path(page.url)
    content = _content(page, pages.get(page.file.src_uri), context)
    return render(frame(context, path, content, around), words=context.words, templates=context.templates)


def _content(page: Page, known: PeriodPage | None, context: Context) -> PageContent:
    path, markup = page_path(page.url), page.content or ""
    title = known.title if known else title_of(page)
    return PageContent(
        under_title(context, path, Markup(markup)),  # noqa: S704 - made by Markdown from docs/, with our fragments
        title=title if path or not known else "",
        description=str(page.meta.get("description") or (known.description if known else "")),
        about=known.about if known else "",
        heading="" if "<h1" in markup else title_of(page),
        headings=headings(page),
        menu="navigation" not in (page.meta.get("hide") or ()),
        prose=is_extended(markup),
        translated=bool(known) or not getattr(page.file, "only", False),
    )
