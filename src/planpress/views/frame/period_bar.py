"""What stands around the content of every page: head, period selector, banner and footer."""

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
        script: What the script says, by the names of its messages; empty if it says the same by itself.
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
        """For each earlier period, the actions on the page that are found elsewhere there."""
        return {other.version: dict(other.moved) for other in self.earlier if other.moved}


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
    """Return what assets/planpress.js says; it holds the same messages in English and fills in the values itself."""
    kept = {name: f"%({name})s" for name in ("period", "page", "number")}
    return {
        "newer": words.gettext("A newer reporting %(term_period)s, %(period)s, has been published.", **kept),
        "period": words.gettext("See %(period)s", **kept),
        # Translators: %(page)s is such as "action 1.1"
        "page": words.gettext("See %(page)s in %(period)s", **kept),
        "renumbered": words.gettext("See %(page)s, now %(number)s, in %(period)s", **kept),
        "ended": words.gettext("See what became of %(page)s in %(period)s", **kept),
    }
