"""Pages that stand above the periods: redirects, the page for lost readers, and files for machines."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planpress.model import Dataset, Report, address
from planpress.model.characters import isolated
from planpress.views.context import Link
from planpress.views.dates import span

ROOM = 140
"""So many characters of a correction stand in a banner."""


@dataclass(frozen=True)
class RedirectPage:
    """A page that leads on and keeps what follows # and ?.

    Args:
        title: What stands at the other end.
        site: Where that is; empty where the title says it.
        target: The way there from this page.
        canonical: The permanent address of the other end.
        language: Of the plan's name, which is data; the page's own words are English.
        fictional: Whether the data is made up.
        others: Other places that the reader may want.
        notice: What a reader must know first, or empty.
        moved: Actions that the other end no longer lists: the anchor and the way to the action's page.
        feed: The way to the news of the whole site, or empty.
        proof: The ledger and the list of digests, where there are such.
    """

    title: str
    target: str
    canonical: str
    language: str
    fictional: bool
    site: str = ""
    others: tuple[Link, ...] = ()
    notice: str = ""
    moved: tuple[Link, ...] = ()
    feed: str = ""
    proof: tuple[Link, ...] = ()


@dataclass(frozen=True)
class NotFoundPage:
    """The page for an address that does not exist.

    Args:
        site: The site's name.
        site_url: Its address.
        language: Of the plan's name, which is data; the page's own words are English.
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
        edition: Its number.
        period: As printed.
        published: When it was published, written out.
        corrected: When the next edition took its place, written out.
        correction: What was corrected then, as the ledger has it.
        current: The way to the current page.
        corrections: The way to all corrections.
    """

    edition: int
    period: str
    published: str
    corrected: str
    correction: str
    current: str
    corrections: str

    @property
    def told(self) -> str:
        """What was corrected, as far as a banner has room; the page of all corrections has the rest."""
        words = " ".join(self.correction.split())
        if len(words) <= ROOM:
            return words
        cut = words[: ROOM - 1]
        whole = cut.rpartition(" ")[0]
        return (whole if len(whole) > ROOM // 2 else cut) + "…"


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
    party, title = (isolated(one.wording(plan.language).words) for one in (plan.party.name, plan.title))
    return f"{party}: {title}"


def name_language(dataset: Dataset) -> str:
    """Return the language that the plan's name is in."""
    plan = dataset.plan
    return plan.title.wording(plan.language).language or plan.language


def home_page(dataset: Dataset, newest: Report, feed: str, proof: Sequence[str] = ()) -> RedirectPage:
    """Make the root page, which leads to the newest period.

    Args:
        dataset: All that is published.
        newest: The report to lead to.
        feed: The file with the news.
        proof: The ledger and the list of digests; none where nothing is recorded.
    """
    others = tuple(Link(one.period, f"{address(one.period)}/") for one in reversed(dataset.reports))
    place = f"{address(newest.period)}/"
    plan = dataset.plan
    return RedirectPage(
        title=plan_name(dataset),
        target=place,
        canonical=plan.site_url + place,
        language=name_language(dataset),
        fictional=plan.fictional,
        others=others,
        feed=feed,
        proof=tuple(Link(one, one) for one in proof),
    )


def latest_page(
    dataset: Dataset, holder: Report, path: str, title: str = "", moved: Mapping[str, str] | None = None
) -> RedirectPage:
    """Make the page below ``latest/`` that leads to a page of the newest period that has it.

    Args:
        dataset: All that is published.
        holder: The report of the newest period that has the page.
        path: The page inside its period, such as ``actions/1.1/``; empty for the overview.
        title: What the page is called, with or without the name of its period's site behind it.
        moved: Anchors of actions that the page had in earlier periods only, and the page of each action.
    """
    plan, newest = dataset.plan, dataset.newest.period
    place = f"{address(holder.period)}/{path}"
    up = "../" * path.count("/")
    gone = f"The newest reporting period, {newest}, has no such page; {holder.period} is the last that has it."
    site = f"{plan_name(dataset)}, {holder.period}"
    name = title.removesuffix(f" | {site}")
    return RedirectPage(
        title=name or site,
        site=site if name not in ("", site) else "",
        target=f"{up}../{place}",
        canonical=plan.site_url + place,
        language=name_language(dataset),
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
    return NotFoundPage(plan_name(dataset), plan.site_url, name_language(dataset), tuple(periods), plan.fictional)
