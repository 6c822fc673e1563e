"""The period selector, above the content of every page."""

from collections.abc import Mapping
from dataclasses import dataclass

from planpress.addresses import LINEAGE, VERSIONS
from planpress.language import ENGLISH, Language
from planpress.model import Known, known
from planpress.views.context import Context
from planpress.views.frame.page_head import PageVersions, page_versions
from planpress.views.other_periods import OtherPeriod, other_periods


@dataclass(frozen=True)
class PeriodBar:
    """The period selector. It contains links to earlier periods; in the browser, the script adds the later ones.

    Args:
        period: The id of this period.
        dates: The first and the last day of the period, in words.
        state: How much of the report is known.
        earlier: The earlier periods, the newest first; each links to the same page or action, if it has it.
        versions: The link to versions.json.
        lineage: The link to lineage.json.
        home: The link to the root of the site.
        path: The address of this page inside its period, such as ``actions/1.1/``.
        about: What the page is about, such as "action 1.1", or empty.
        page: The same page in other versions.
        script: The messages of the script, by name; empty if the script has the same messages.
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
    script: Mapping[str, str]

    @property
    def moved(self) -> dict[str, dict[str, str]]:
        """For each earlier period, the actions of the page that it shows under another anchor or page."""
        return {period.version: dict(period.moved) for period in self.earlier if period.moved}


def period_bar(
    context: Context, path: str, about: str = "", existing: Mapping[str, frozenset[str]] | None = None
) -> PeriodBar:
    """Return the period selector of a page.

    Args:
        context: The context of the page.
        path: The address of the page inside its period.
        about: What the page is about.
        existing: The pages of each earlier period; without the page, the link leads to the overview of the period.
    """
    report, words = context.report, script_words(context.words)
    return PeriodBar(
        period=report.period,
        dates=context.words.span(report.start, report.end),
        state=known(report),
        earlier=tuple(other_periods(context, path, existing or {})),
        versions=f"{context.root}../{VERSIONS}",
        lineage=f"{context.root}../{LINEAGE}",
        home=context.root + "../",
        path=path,
        about=about,
        page=page_versions(context, path, existing),
        script={} if words == script_words(ENGLISH) else words,
    )


def script_words(words: Language) -> Mapping[str, str]:
    """Return the messages of assets/planpress.js, which has the same in English and fills in the values itself."""
    kept = {name: f"%({name})s" for name in ("period", "page", "number")}
    return {
        "newer": words.gettext("A newer reporting %(term_period)s, %(period)s, has been published.", **kept),
        "period": words.gettext("See %(period)s", **kept),
        # Translators: %(page)s is such as "action 1.1"
        "page": words.gettext("See %(page)s in %(period)s", **kept),
        "renumbered": words.gettext("See %(page)s, now %(number)s, in %(period)s", **kept),
        "ended": words.gettext("See what became of %(page)s in %(period)s", **kept),
    }
