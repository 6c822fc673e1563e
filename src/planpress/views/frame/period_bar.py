"""The row of periods, above the content of every page."""

from collections.abc import Mapping
from dataclasses import dataclass

from planpress.addresses import LATEST, LINEAGE, VERSIONS
from planpress.language import ENGLISH, Language
from planpress.model import known
from planpress.views.context import Context
from planpress.views.other_periods import INCOMPLETE, OtherPeriod, labelled, other_periods

SHOWN = 4
"""How many earlier periods the row shows if there are many; a list that readers can open holds the others."""


@dataclass(frozen=True)
class PeriodBar:
    """The row of periods, oldest first. In the browser, the script adds the later periods.

    Args:
        period: The id of this period.
        label: The id of this period, with a remark if its report is not known in full.
        older: The earlier periods for which the row has no room.
        earlier: The earlier periods in the row; each links to the same page or action, if the period has it.
        latest: The link to this page in the newest period that has it, for readers without scripts.
        versions: The link to versions.json.
        lineage: The link to lineage.json.
        home: The link to the root of the site.
        path: The address of this page inside its period, such as ``actions/1.1/``.
        about: What the page is about, such as "action 1.1", or empty.
        script: The messages of the script, by name; empty if the script has the same messages.
        language: The folder of the page's language inside each period, such as ``fr/``; empty for the default one.
    """

    period: str
    label: str
    older: tuple[OtherPeriod, ...]
    earlier: tuple[OtherPeriod, ...]
    latest: str
    versions: str
    lineage: str
    home: str
    path: str
    about: str
    script: Mapping[str, str]
    language: str = ""

    @property
    def moved(self) -> dict[str, dict[str, str]]:
        """For each earlier period, those actions of the page that have a different anchor or page there."""
        return {period.version: dict(period.moved) for period in (*self.older, *self.earlier) if period.moved}


def period_bar(
    context: Context, path: str, about: str = "", existing: Mapping[str, frozenset[str]] | None = None
) -> PeriodBar:
    """Return the row of periods for a page.

    Args:
        context: The context of the page.
        path: The address of the page inside its period.
        about: What the page is about.
        existing: The pages of each earlier period; if a period lacks the page, the link leads to its overview.
    """
    report, words = context.report, script_words(context.words)
    earlier = tuple(other_periods(context, path, existing or {}))[::-1]
    hidden = len(earlier) - SHOWN if len(earlier) > SHOWN + 1 else 0
    return PeriodBar(
        period=report.period,
        label=labelled(context.words, report.period, known(report)),
        older=earlier[:hidden],
        earlier=earlier[hidden:],
        latest=f"{context.site_root}{LATEST}/{context.folder}{path}",
        versions=f"{context.site_root}{VERSIONS}",
        lineage=f"{context.site_root}{LINEAGE}",
        home=context.site_root,
        path=path,
        about=about,
        script={} if words == script_words(ENGLISH) else words,
        language=context.folder,
    )


def script_words(words: Language) -> Mapping[str, str]:
    """Return the messages of assets/planpress.js, which contains them in English and fills in the values itself."""
    kept = {name: f"%({name})s" for name in ("period", "page", "number")}
    return {
        "newer": words.gettext("A newer reporting %(term_period)s, %(period)s, has been published.", **kept),
        "period": words.gettext("See %(period)s", **kept),
        # Translators: %(page)s is, for example, "action 1.1"
        "page": words.gettext("See %(page)s in %(period)s", **kept),
        "renumbered": words.gettext("See %(page)s, now %(number)s, in %(period)s", **kept),
        "ended": words.gettext("See what became of %(page)s in %(period)s", **kept),
        **{state: labelled(words, kept["period"], state) for state in INCOMPLETE},
    }
