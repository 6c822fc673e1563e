"""What stands around the content of every page: head, period selector, banner and footer."""

from dataclasses import dataclass

from planpress.views.action import report_state
from planpress.views.context import Context, Link, Reading
from planpress.views.dates import span


@dataclass(frozen=True)
class PageHead:
    """The head of a page.

    Args:
        title: Of the page, without the site's name.
        site: The site's name.
        description: One sentence.
        canonical: Its permanent address.
        language: Of the page.
        fictional: Whether the data is made up.
    """

    title: str
    site: str
    description: str
    canonical: str
    language: str
    fictional: bool


@dataclass(frozen=True)
class PeriodBar:
    """The period selector: earlier periods as links, later ones found by the script when the page is viewed.

    Args:
        period: This one.
        dates: Written out.
        state: "published", "totals", "missing" or "withheld".
        earlier: The periods before, the newest first; each leads to the same page where it exists.
        versions: The way to versions.json.
        home: The way to the folder that holds the periods.
        path: This page inside its period, such as ``actions/1.1/``.
        about: What the page is about, such as "action 1.1", or empty.
    """

    period: str
    dates: str
    state: str
    earlier: tuple[Link, ...]
    versions: str
    home: str
    path: str
    about: str


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
        state: "published", "totals", "missing" or "withheld".
    """

    party: Reading
    plan: Reading
    period: str
    reference: str | None
    canonical: str
    about: str
    data: str
    fictional: bool
    state: str


def site_name(context: Context) -> str:
    """Return the site's name: the Party and the plan."""
    plan = context.plan
    return f"{context.read_plan(plan.party.name)}: {context.read_plan(plan.title)}"


def page_head(context: Context, path: str, title: str, description: str) -> PageHead:
    """Make the head of a page.

    Args:
        context: Where it is shown.
        path: The page inside its period.
        title: Of the page; empty on the overview.
        description: One sentence; empty for a general one.
    """
    report = context.report
    general = f"Progress report of {site_name(context)} for {span(report.start, report.end)}."
    return PageHead(
        title=title,
        site=f"{site_name(context)}, {report.period}",
        description=description or general,
        canonical=context.url(path),
        language=context.language,
        fictional=context.plan.fictional,
    )


def period_bar(
    context: Context, path: str, about: str = "", existing: dict[str, frozenset[str]] | None = None
) -> PeriodBar:
    """Make the period selector of a page.

    Args:
        context: Where it is shown.
        path: The page inside its period.
        about: What the page is about.
        existing: Each earlier period's pages; a page that is not there leads to the period's overview.
    """
    report = context.report
    pages = existing or {}
    earlier = []
    for one in reversed(context.dataset.before(report.period)):
        same = path if path in pages.get(one.period, frozenset()) else ""
        earlier.append(Link(one.period, context.period_href(one.period, same)))
    return PeriodBar(
        period=report.period,
        dates=span(report.start, report.end),
        state=report_state(report),
        earlier=tuple(earlier),
        versions=context.root + "../versions.json",
        home=context.root + "../",
        path=path,
        about=about,
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
        state=report_state(report),
    )
