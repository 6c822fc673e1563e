"""What stands around the content of every page: head, period selector, banner and footer."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from planpress.model import Known, address, known
from planpress.model.characters import isolated
from planpress.views.context import Context, Link, Reading
from planpress.views.dates import span
from planpress.views.elsewhere import OtherPeriod, other_periods


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


@dataclass(frozen=True)
class PeriodBar:
    """The period selector: earlier periods as links, later ones found by the script when the page is viewed.

    Args:
        period: This one.
        dates: Written out.
        state: How much of the report is known.
        earlier: The periods before, the newest first; each leads to the same page, or the same action, where it exists.
        versions: The way to versions.json.
        lineage: The way to lineage.json.
        home: The way to the folder that holds the periods.
        path: This page inside its period, such as ``actions/1.1/``.
        about: What the page is about, such as "action 1.1", or empty.
        page: The same page in other versions.
    """

    period: str
    dates: str
    state: Known
    earlier: tuple[OtherPeriod, ...]
    versions: str
    lineage: str
    home: str
    path: str
    about: str
    page: PageVersions

    @property
    def moved(self) -> dict[str, dict[str, str]]:
        """For each earlier period, the actions on the page that are found elsewhere there."""
        return {one.version: dict(one.moved) for one in self.earlier if one.moved}


@dataclass(frozen=True)
class Problems:
    """In a preview, what is wrong.

    Args:
        lines: Each problem as one line; none on a published page.
        outdated: Whether the page shows the last data without errors instead.
    """

    lines: tuple[str, ...]
    outdated: bool = False


@dataclass(frozen=True)
class Shapes:
    """The drawings that a page holds once, so that a rating's shape costs a reference.

    Args:
        used: The tones that the page shows.
    """

    used: tuple[str, ...]


@dataclass(frozen=True)
class SiteFooter:
    """The foot of every page: where the words come from and the permanent address.

    Args:
        party: The Party's name.
        plan: The plan's title.
        period: The period.
        reference: The official number of the source, or None.
        canonical: The permanent address of the page.
        about: The way to the page on method and source.
        data: The way to the downloads.
        fictional: Whether the data is made up.
        state: How much of the report is known.
        method: How the texts came about, in the plan's own words, where there is a report to read; else None.
    """

    party: Reading
    plan: Reading
    period: str
    reference: str | None
    canonical: str
    about: str
    data: str
    fictional: bool
    state: Known
    method: Reading | None


def site_name(context: Context) -> str:
    """Return the site's name: the Party and the plan."""
    plan = context.plan
    return f"{context.read_plan(plan.party.name)}: {context.read_plan(plan.title)}"


def page_versions(context: Context, path: str, existing: Mapping[str, frozenset[str]] | None) -> PageVersions:
    """Tell where the other versions of a page are; arguments as for :func:`period_bar`."""
    before = next(other_periods(context, path, existing or {}), None)
    return PageVersions(
        permanent=context.url(path),
        latest=f"{context.root}../latest/{path}",
        previous=before.period.href if before and before.same else None,
        history=f"{context.root}../versions.json",
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
    report = context.report
    general = f"Progress report of {site_name(context)} for {span(report.start, report.end)}."
    return PageHead(
        title=isolated(title),
        site=f"{site_name(context)}, {report.period}",
        description=description or general,
        canonical=context.url(path),
        fictional=context.plan.fictional,
        versions=page_versions(context, path, existing),
        feeds=tuple(_feeds(context, path)),
    )


def period_bar(
    context: Context, path: str, about: str = "", existing: Mapping[str, frozenset[str]] | None = None
) -> PeriodBar:
    """Make the period selector of a page.

    Args:
        context: Where it is shown.
        path: The page inside its period.
        about: What the page is about.
        existing: Each earlier period's pages; a page that is not there leads to the period's overview.
    """
    report = context.report
    return PeriodBar(
        period=report.period,
        dates=span(report.start, report.end),
        state=known(report),
        earlier=tuple(other_periods(context, path, existing or {})),
        versions=context.root + "../versions.json",
        lineage=context.root + "../lineage.json",
        home=context.root + "../",
        path=path,
        about=about,
        page=page_versions(context, path, existing),
    )


def site_footer(context: Context, path: str) -> SiteFooter:
    """Make the foot of a page."""
    plan, report = context.plan, context.report
    return SiteFooter(
        party=context.read_plan(plan.party.name),
        plan=context.read_plan(plan.title),
        period=report.period,
        reference=report.source.reference,
        canonical=context.url(path),
        about=context.href("about/"),
        data=context.href("data/"),
        fictional=plan.fictional,
        state=known(report),
        method=context.read_plan(plan.method) if plan.method and known(report).is_public else None,
    )


def _feeds(context: Context, path: str) -> Iterator[Link]:
    home = f"{context.root}../"
    yield Link(site_name(context), f"{home}feed.xml")
    for pillar in context.pillars:
        if f"/{path}".endswith(f"/pillars/{address(pillar.id)}/"):
            name = f"{site_name(context)}, pillar {pillar.id}"
            yield Link(name, f"{home}feeds/pillar-{address(pillar.id)}.xml")
