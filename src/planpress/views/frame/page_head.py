"""The head of a page."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from planpress.addresses import FEED, LATEST, VERSIONS, address, pillar_of, pillar_topic, topic_feed
from planpress.model.characters import isolated
from planpress.views.context import Context, Link, site_name
from planpress.views.other_periods import other_periods


@dataclass(frozen=True)
class PageVersions:
    """One page in all its versions, in the words of RFC 5829.

    Args:
        permanent: The address of this version.
        latest: The way to the newest version.
        previous: The way to the version before, or None where it has no such page.
        history: The way to the list of all versions.
    """

    permanent: str
    latest: str
    previous: str | None
    history: str


@dataclass(frozen=True)
class PageHead:
    """The head of a page.

    Args:
        title: Of the page, without the site's name.
        site: The site's name.
        description: One sentence.
        canonical: Its permanent address.
        fictional: Whether the data is made up.
        versions: The same page in other versions.
        feeds: The news of the site, and of the pillar on a pillar's page.
    """

    title: str
    site: str
    description: str
    canonical: str
    fictional: bool
    versions: PageVersions
    feeds: tuple[Link, ...]


def page_versions(context: Context, path: str, existing: Mapping[str, frozenset[str]] | None) -> PageVersions:
    """Tell where the other versions of a page are; arguments as for :func:`period_bar`."""
    before = next(other_periods(context, path, existing or {}), None)
    return PageVersions(
        permanent=context.url(path),
        latest=f"{context.root}../{LATEST}/{path}",
        previous=before.period.href if before and before.same else None,
        history=f"{context.root}../{VERSIONS}",
    )


def page_head(
    context: Context,
    path: str,
    title: str,
    description: str,
    existing: Mapping[str, frozenset[str]] | None = None,
) -> PageHead:
    """Make the head of a page.

    Args:
        context: Where it is shown.
        path: The page inside its period.
        title: Of the page; empty on the overview.
        description: One sentence; empty for a general one.
        existing: Each earlier period's pages.
    """
    report, words = context.report, context.words
    general = words.gettext(
        "Progress report of %(plan)s for %(dates)s.",
        plan=site_name(context),
        dates=words.span(report.start, report.end),
    )
    return PageHead(
        title=isolated(title),
        site=f"{site_name(context)}, {report.period}",
        description=description or general,
        canonical=context.url(path),
        fictional=context.plan.fictional,
        versions=page_versions(context, path, existing),
        feeds=tuple(_feeds(context, path)),
    )


def _feeds(context: Context, path: str) -> Iterator[Link]:
    home = f"{context.root}../"
    yield Link(site_name(context), home + FEED)
    for pillar in context.pillars:
        if pillar_of(path) == address(pillar.id):
            name = context.words.gettext(
                "%(plan)s, %(term_pillar)s %(pillar)s", plan=site_name(context), pillar=pillar.id
            )
            yield Link(name, home + topic_feed(pillar_topic(pillar.id)))
