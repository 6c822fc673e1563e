"""The ``head`` element of a page."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from planpress.addresses import (
    LATEST,
    REPORT_PICTURE,
    VERSIONS,
    action_of,
    action_picture,
    address,
    pillar_of,
    pillar_topic,
    site_feed,
    topic_feed,
)
from planpress.model.characters import isolated
from planpress.views.context import Context, Link, site_name, version_name
from planpress.views.frame.neighbours import neighbours
from planpress.views.frame.structured_data import structured_data
from planpress.views.main_points import first_point
from planpress.views.other_periods import other_periods
from planpress.views.share import action_quote
from planpress.views.social_card import HEIGHT, WIDTH


@dataclass(frozen=True)
class PageVersions:
    """The links from a page to its other versions, in the terms of RFC 5829.

    Args:
        permanent: The permanent address of this version.
        latest: The link to the newest version.
        previous: The link to the previous version, or None if that version has no such page.
        history: The link to the list of all versions.
    """

    permanent: str
    latest: str
    previous: str | None
    history: str


@dataclass(frozen=True)
class Reference:
    """The facts that reference managers such as Zotero take from a page; None for each fact that is not known.

    Args:
        title: The title of the page, with the name of the plan and the period.
        author: The Party.
        date: When the edition was published or, in a build that is not published, when the report was submitted.
        process: The process to which the report belongs.
        number: The official number of the source.
        language: The code of the language of the page's content; the words of the site itself may be in English.
    """

    title: str
    author: str
    date: str | None
    process: str
    number: str | None
    language: str


@dataclass(frozen=True)
class Picture:
    """The picture that link previews show.

    Args:
        url: The permanent address of the picture.
        words: The text alternative, which says what the picture shows.
        width: The width in pixels.
        height: The height in pixels.
    """

    url: str
    words: str
    width: int = WIDTH
    height: int = HEIGHT


@dataclass(frozen=True)
class PageHead:
    """The ``head`` element of a page.

    Args:
        title: The title of the page, without the name of the site.
        site: The name of the site.
        description: The description of the page, in one sentence.
        canonical: The permanent address of the page.
        fictional: Whether the data is fictional.
        versions: The same page in other versions.
        feeds: The feed of the site and, on the page of a pillar, the feed of the pillar.
        locale: The language and the usual territory, such as "en_US", as the Open Graph protocol writes it.
        relations: The pages above, before and after the page: kind and link.
        reference: What reference managers take from the page.
        structured: Linked data for search engines (JSON-LD).
        picture: The picture for link previews: the action's own picture, if there is one, otherwise the report's; None
            if the version has no pictures.
        alternates: The page in each language (code and permanent address), default language first; empty if there is
            only one language.
    """

    title: str
    site: str
    description: str
    canonical: str
    fictional: bool
    versions: PageVersions
    feeds: tuple[Link, ...]
    locale: str
    relations: tuple[tuple[str, str], ...]
    reference: Reference
    structured: Mapping[str, object]
    picture: Picture | None = None
    alternates: tuple[tuple[str, str], ...] = ()


def page_versions(context: Context, path: str, existing: Mapping[str, frozenset[str]] | None) -> PageVersions:
    """Return the links to the other versions of a page; the arguments are the same as those of :func:`period_bar`."""
    before = next(other_periods(context, path, existing or {}), None)
    return PageVersions(
        permanent=context.url(path),
        latest=f"{context.site_root}{LATEST}/{context.folder}{path}",
        previous=before.period.href if before and before.same else None,
        history=f"{context.site_root}{VERSIONS}",
    )


def page_head(
    context: Context,
    path: str,
    title: str,
    description: str,
    existing: Mapping[str, frozenset[str]] | None = None,
) -> PageHead:
    """Return the ``head`` element of a page.

    Args:
        context: The context of the page.
        path: The address of the page inside its period.
        title: The title of the page; empty on the overview.
        description: The description in one sentence; if it is empty, the overview uses its first main point, and any
            other page a general description.
        existing: The pages of each earlier period.
    """
    words = context.words
    site = version_name(context)
    about = description or (_general(context) if path else first_point(context))
    fiction = f" {words.gettext('Fictional data.')}" if context.plan.fictional else ""
    return PageHead(
        title=isolated(title),
        site=site,
        description=about,
        canonical=context.url(path),
        fictional=context.plan.fictional,
        versions=page_versions(context, path, existing),
        feeds=tuple(feeds_of(context, path)),
        locale=words.with_territory,
        relations=tuple(_relations(context, path)),
        reference=_reference(context, f"{isolated(title)} | {site}" if title else site),
        structured=structured_data(context, path, title, f"{about}{fiction}"),
        picture=_picture(context, path),
    )


def _picture(context: Context, path: str) -> Picture | None:
    number = action_of(path)
    if (own := action_picture(number)) in context.pictures:
        action = next(action for action in context.actions if address(action.id) == number)
        return Picture(context.url(own), action_quote(context, action))
    if REPORT_PICTURE not in context.pictures:
        return None
    return Picture(context.url(REPORT_PICTURE), f"{version_name(context)}. {first_point(context)}")


def _general(context: Context) -> str:
    report, words = context.report, context.words
    return words.gettext(
        "Progress report on %(plan)s for %(dates)s.",
        plan=site_name(context),
        dates=words.span(report.start, report.end),
    )


def _relations(context: Context, path: str) -> Iterator[tuple[str, str]]:
    pages = neighbours(context, path)
    for kind, page in (("up", pages.up), ("prev", pages.before), ("next", pages.after)):
        if page is not None:
            yield kind, context.href(page)


def _reference(context: Context, title: str) -> Reference:
    report = context.report
    return Reference(
        title=title,
        author=str(context.read_plan(context.plan.party.name)),
        date=str(context.issued) if context.issued else None,
        process=str(context.read_plan(context.plan.process)),
        number=isolated(report.source.reference) if report.source.reference else None,
        language=context.language,
    )


def feeds_of(context: Context, path: str) -> Iterator[Link]:
    """Yield the link to the feed of the site and, on the page of a pillar, the link to the feed of the pillar."""
    yield Link(site_name(context), context.site_root + site_feed(context.folder))
    for pillar in context.pillars:
        if pillar_of(path) == address(pillar.id):
            name = context.words.gettext(
                "%(plan)s, %(term_pillar)s %(pillar)s", plan=site_name(context), pillar=pillar.id
            )
            feed = topic_feed(pillar_topic(pillar.id), context.folder)
            yield Link(name, context.site_root + feed)
