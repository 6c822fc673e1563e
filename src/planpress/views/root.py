"""Pages that stand above the periods: redirects, the page for lost readers, and files for machines."""

from collections.abc import Mapping
from dataclasses import dataclass

from planpress.model import Dataset, Report, address
from planpress.views.context import Link
from planpress.views.dates import span


@dataclass(frozen=True)
class RedirectPage:
    """A page that leads on and keeps what follows # and ?.

    Args:
        title: What stands at the other end.
        target: The way there from this page.
        canonical: The permanent address of the other end.
        language: Of the site.
        fictional: Whether the data is made up.
        others: Other places that the reader may want.
        notice: What a reader must know first, or empty.
        moved: Actions that the other end no longer lists: the anchor and the way to the action's page.
        feed: The way to the news of the whole site, or empty.
    """

    title: str
    target: str
    canonical: str
    language: str
    fictional: bool
    others: tuple[Link, ...] = ()
    notice: str = ""
    moved: tuple[Link, ...] = ()
    feed: str = ""


@dataclass(frozen=True)
class NotFoundPage:
    """The page for an address that does not exist.

    Args:
        site: The site's name.
        site_url: Its address.
        language: Of the site.
        periods: Every period: its id, dates and address.
        fictional: Whether the data is made up.
    """

    site: str
    site_url: str
    language: str
    periods: tuple[tuple[str, str, str], ...]
    fictional: bool


@dataclass(frozen=True)
class EditionHead:
    """What the head of a page of an earlier edition says to search engines."""


@dataclass(frozen=True)
class EditionBanner:
    """What stands above a page of an earlier edition.

    Args:
        date: When the edition was corrected, written out.
        href: The way to the current page.
    """

    date: str
    href: str


@dataclass(frozen=True)
class Sitemap:
    """The addresses of all pages of all periods, for search engines (sitemaps.org, protocol 0.9).

    Args:
        urls: In the order of the tree.
    """

    urls: tuple[str, ...]


@dataclass(frozen=True)
class Robots:
    """Word to search engines (RFC 9309).

    Args:
        sitemap: The address of the sitemap.
    """

    sitemap: str


def plan_name(dataset: Dataset) -> str:
    """Return the Party and the plan in the site's language."""
    plan = dataset.plan
    return f"{plan.party.name.wording(plan.language).words}: {plan.title.wording(plan.language).words}"


def home_page(dataset: Dataset, newest: Report) -> RedirectPage:
    """Make the root page, which leads to the newest period."""
    others = tuple(Link(one.period, f"{address(one.period)}/") for one in reversed(dataset.reports))
    place = f"{address(newest.period)}/"
    plan = dataset.plan
    return RedirectPage(
        plan_name(dataset), place, plan.site_url + place, plan.language, plan.fictional, others, feed="feed.xml"
    )


def latest_page(dataset: Dataset, holder: Report, path: str, moved: Mapping[str, str] | None = None) -> RedirectPage:
    """Make the page below ``latest/`` that leads to a page of the newest period that has it.

    Args:
        dataset: All that is published.
        holder: The report of the newest period that has the page.
        path: The page inside its period, such as ``actions/1.1/``; empty for the overview.
        moved: Anchors of actions that the page had in earlier periods only, and the page of each action.
    """
    plan, newest = dataset.plan, dataset.newest.period
    place = f"{address(holder.period)}/{path}"
    up = "../" * path.count("/")
    gone = f"The newest reporting period, {newest}, has no such page; {holder.period} is the last that has it."
    return RedirectPage(
        title=f"{plan_name(dataset)}, {holder.period}",
        target=f"{up}../{place}",
        canonical=plan.site_url + place,
        language=plan.language,
        fictional=plan.fictional,
        notice="" if holder.period == newest else gone,
        moved=tuple(Link(one, up + page) for one, page in sorted((moved or {}).items())),
    )


def not_found_page(dataset: Dataset) -> NotFoundPage:
    """Make the page for an address that does not exist."""
    plan = dataset.plan
    periods = (
        (one.period, span(one.start, one.end), f"{plan.site_url}{address(one.period)}/")
        for one in reversed(dataset.reports)
    )
    return NotFoundPage(plan_name(dataset), plan.site_url, plan.language, tuple(periods), plan.fictional)
