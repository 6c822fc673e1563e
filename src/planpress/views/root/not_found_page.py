"""The page for addresses that do not exist (404)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from planpress.addresses import ACTIONS, LOST_SCRIPT, PILLARS, ROOT_STYLE, VERSIONS, address, language_folder
from planpress.language import Language
from planpress.model import Dataset, Plan, Report
from planpress.views.context import site_words
from planpress.views.root.redirect_page import name_language, plan_name


@dataclass(frozen=True)
class NotFoundPage:
    """The page for an address that does not exist.

    Args:
        site: The name of the site.
        site_url: The address of the site.
        language: The language of the plan's name, which comes from the data.
        periods: Every period, as id, dates and address.
        fictional: Whether the data is fictional.
        actions: The folder of the pages of actions.
        pillars: The folder of the pages of pillars.
        versions: The name of a file that only the root of the site has.
        root: The path of the site on the host.
        style: The path of the style sheet on the host, from its root, because the page is served at any depth.
        script: The path of the script on the host, from its root.
        others: What the page says in the other languages.
    """

    site: str
    site_url: str
    language: str
    periods: tuple[tuple[str, str, str], ...]
    fictional: bool
    actions: str = f"{ACTIONS}/"
    pillars: str = f"{PILLARS}/"
    versions: str = VERSIONS
    root: str = "/"
    style: str = ""
    script: str = ""
    others: tuple["LostWords", ...] = ()


@dataclass(frozen=True)
class LostWords:
    """What the page says in a language other than the default one.

    Args:
        words: The language of the words.
        code: The code of the language, whether or not the site's own words exist in it.
        periods: The periods with pages in this language, as id and address.
    """

    words: Language
    code: str
    periods: tuple[tuple[str, str], ...]


def not_found_page(dataset: Dataset, translated: Mapping[str, Sequence[Report]] | None = None) -> NotFoundPage:
    """Return the page for an address that does not exist.

    Args:
        dataset: Everything that is published.
        translated: For each language other than the default one, the reports that have pages in it, newest first.
    """
    plan, words = dataset.plan, site_words(dataset.plan)
    periods = (
        (report.period, words.span(report.start, report.end), f"{plan.site_url}{address(report.period)}/")
        for report in reversed(dataset.reports)
    )
    root = urlsplit(plan.site_url).path
    return NotFoundPage(
        plan_name(dataset),
        plan.site_url,
        name_language(dataset),
        tuple(periods),
        plan.fictional,
        root=root,
        style=f"{root}{ROOT_STYLE}",
        script=f"{root}{LOST_SCRIPT}",
        others=tuple(_lost_words(plan, code, reports) for code, reports in (translated or {}).items()),
    )


def _lost_words(plan: Plan, code: str, reports: Sequence[Report]) -> LostWords:
    periods = (
        (report.period, f"{plan.site_url}{address(report.period)}/{language_folder(code)}") for report in reports
    )
    return LostWords(site_words(plan, code), code, tuple(periods))
