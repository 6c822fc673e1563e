"""The redirects above the periods: the root page and the pages below ``latest/``."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planpress.addresses import REDIRECT_SCRIPT, ROOT_STYLE, address, language_folder
from planpress.language import own_name
from planpress.model import Dataset, Report
from planpress.model.characters import isolated
from planpress.model.languages import direction
from planpress.views.context import Link, named_plan, site_words


@dataclass(frozen=True)
class RedirectPage:
    """A page that redirects readers and keeps what follows # and ? in the address.

    Args:
        title: The title of the target page.
        site: The name of the site; empty if the title contains it.
        target: The relative link to the target page.
        canonical: The permanent address of the target page.
        language: The language of the plan's name, which comes from the data.
        fictional: Whether the data is fictional.
        others: Other links that readers may want.
        notice: What readers must know first, or empty.
        moved: The actions that the target page no longer lists: for each anchor, the link to the action's page.
        feed: The link to the feed of the whole site, or empty.
        proof: The links to the ledger and the list of digests; empty if nothing is recorded.
        style: The link to the style sheet.
        script: The link to the script.
        reader: The language of the page's readers; empty for the default one.
        languages: On the root page, the newest report in each language, starting with the default language; otherwise
            empty.
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
    style: str = ROOT_STYLE
    script: str = REDIRECT_SCRIPT
    reader: str = ""
    languages: tuple["LanguageHome", ...] = ()

    @property
    def links_by_anchor(self) -> dict[str, str]:
        """The links to actions that the target page no longer lists, by anchor, such as ``#action-1.1``."""
        return {f"#{link.label}": link.href for link in self.moved}

    @property
    def homes(self) -> dict[str, str]:
        """The links to the newest report in each language, by the code of the language."""
        return {home.code: home.href for home in self.languages}


@dataclass(frozen=True)
class LanguageHome:
    """The newest report in one of the languages.

    Args:
        code: The code of the language.
        name: The name of the language in that language.
        direction: The direction in which it is written: "ltr" or "rtl", or "auto" if that is not known.
        href: The link to the report.
        title: The title of the report's page.
    """

    code: str
    name: str
    direction: str
    href: str
    title: str

    @classmethod
    def of(cls, code: str, href: str, title: str) -> "LanguageHome":
        """Return the newest report in a language, with the name and the direction of that language."""
        return cls(code, own_name(code), direction(code), href, title)


def plan_name(dataset: Dataset, language: str = "") -> str:
    """Return the Party and the plan in a language or, if none is given, in the default language."""
    plan = dataset.plan
    party, title = (isolated(text.wording(language or plan.language).words) for text in (plan.party.name, plan.title))
    return named_plan(site_words(plan, language), party, title)


def name_language(dataset: Dataset, language: str = "") -> str:
    """Return the language of the plan's name as shown to the readers of a language."""
    plan = dataset.plan
    return plan.title.wording(language or plan.language).language or plan.language


def home_page(
    dataset: Dataset, newest: Report, feed: str, proof: Sequence[str] = (), languages: Sequence[LanguageHome] = ()
) -> RedirectPage:
    """Return the root page, which redirects to the newest period.

    Args:
        dataset: Everything that is published.
        newest: The report of the newest period.
        feed: The link to the feed.
        proof: The links to the ledger and the list of digests; empty if nothing is recorded.
        languages: The newest report in each language, the default one first; empty if there is only one language.
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
        languages=tuple(languages),
    )


def latest_page(
    dataset: Dataset, holder: Report, path: str, title: str = "", moved: Mapping[str, str] | None = None
) -> RedirectPage:
    """Return the page below ``latest/`` that redirects to a page in the newest period that has it.

    Args:
        dataset: Everything that is published.
        holder: The report of the newest period that has the page.
        path: The address of the page inside its period, such as ``actions/1.1/``; empty for the overview.
        title: The title of the page, with or without the name of the site after it.
        moved: The actions that only earlier periods list on the page: for each anchor, the action's page.
    """
    plan, newest = dataset.plan, dataset.newest.period
    target = f"{address(holder.period)}/{path}"
    language = next((code for code in plan.languages[1:] if path.startswith(language_folder(code))), "")
    up = "../" * path.count("/")
    gone = site_words(plan, language).gettext(
        "The newest reporting %(term_period)s, %(newest)s, has no such page; %(period)s is the last that has it.",
        newest=newest,
        period=holder.period,
    )
    site = f"{plan_name(dataset, language)}, {holder.period}"
    name = title.removesuffix(f" | {site}")
    return RedirectPage(
        title=name or site,
        site=site if name not in ("", site) else "",
        target=f"{up}../{target}",
        canonical=plan.site_url + target,
        language=name_language(dataset, language),
        fictional=plan.fictional,
        notice="" if holder.period == newest else gone,
        moved=tuple(Link(anchor, up + page) for anchor, page in sorted((moved or {}).items())),
        style=f"{up}../{ROOT_STYLE}",
        script=f"{up}../{REDIRECT_SCRIPT}",
        reader=language,
    )
