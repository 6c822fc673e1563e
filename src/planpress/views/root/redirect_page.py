"""Pages that stand above the periods: redirects, the page for lost readers, and files for machines."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planpress.addresses import address
from planpress.model import Dataset, Report
from planpress.model.characters import isolated
from planpress.views.context import Link, site_words


@dataclass(frozen=True)
class RedirectPage:
    """A page that leads on and keeps what follows # and ?.

    Args:
        title: What stands at the other end.
        site: Where that is; empty where the title says it.
        target: The way there from this page.
        canonical: The permanent address of the other end.
        language: Of the plan's name, which is data.
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


def plan_name(dataset: Dataset) -> str:
    """Return the Party and the plan in the site's language."""
    plan = dataset.plan
    party, title = (isolated(text.wording(plan.language).words) for text in (plan.party.name, plan.title))
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
    others = tuple(Link(report.period, f"{address(report.period)}/") for report in reversed(dataset.reports))
    target = f"{address(newest.period)}/"
    plan = dataset.plan
    return RedirectPage(
        title=plan_name(dataset),
        target=target,
        canonical=plan.site_url + target,
        language=name_language(dataset),
        fictional=plan.fictional,
        others=others,
        feed=feed,
        proof=tuple(Link(name, name) for name in proof),
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
    target = f"{address(holder.period)}/{path}"
    up = "../" * path.count("/")
    gone = site_words(plan).gettext(
        "The newest reporting %(term_period)s, %(newest)s, has no such page; %(period)s is the last that has it.",
        newest=newest,
        period=holder.period,
    )
    site = f"{plan_name(dataset)}, {holder.period}"
    name = title.removesuffix(f" | {site}")
    return RedirectPage(
        title=name or site,
        site=site if name not in ("", site) else "",
        target=f"{up}../{target}",
        canonical=plan.site_url + target,
        language=name_language(dataset),
        fictional=plan.fictional,
        notice="" if holder.period == newest else gone,
        moved=tuple(Link(anchor, up + page) for anchor, page in sorted((moved or {}).items())),
    )
