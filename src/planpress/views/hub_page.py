"""A page about several plans: how many actions have each rating, by plan, period and assessor."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planpress.addresses import address
from planpress.exchange.published_report import PublishedReport, PublishedTotals
from planpress.language import Language
from planpress.model import PartialDate
from planpress.model.known import Known


@dataclass(frozen=True)
class HubPeriod:
    """One period of a plan.

    Args:
        period: The id of the period.
        dates: Its first and last day, in words.
        meeting: The meeting to which the report was submitted, or "".
        href: The address of the report, or "".
        absence: Why there are no ratings, or "".
        rows: The ratings of each assessor.
    """

    period: str
    dates: str
    meeting: str
    href: str
    absence: str
    rows: tuple[PublishedTotals, ...]

    @property
    def height(self) -> int:
        """The number of lines that the period takes in the table."""
        return len(self.rows) or 1


@dataclass(frozen=True)
class HubPlan:
    """A plan with its periods.

    Args:
        party: The name of the Party.
        title: The title of the plan.
        language: The language of the name and the title.
        href: The address of its site, or "".
        fictional: Whether its data is fictional.
        periods: Its periods, newest first.
    """

    party: str
    title: str
    language: str
    href: str
    fictional: bool
    periods: tuple[HubPeriod, ...]

    @property
    def height(self) -> int:
        """The number of lines that the plan takes in the table."""
        return sum(period.height for period in self.periods)


@dataclass(frozen=True)
class HubTable:
    """The plans whose reports use the same ratings.

    Args:
        ratings: The labels of the ratings, in order; empty for reports that name no scale.
        plans: The plans, by Party.
    """

    ratings: tuple[str, ...]
    plans: tuple[HubPlan, ...]


@dataclass(frozen=True)
class HubSource:
    """A place from which the data of a site was read.

    Args:
        name: The folder, file or address, as the list of the hub names it.
        href: The address, or "".
        files: Each file that was read from the site, with its SHA-256 digest.
    """

    name: str
    href: str
    files: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class HubPage:
    """A page about several plans.

    Args:
        title: The title of the page.
        plans: The number of plans.
        tables: A table for each scale, starting with the scale that most plans use.
        sources: Where the data was read, in the order of the list.
        fictional: Whether some of the data is fictional.
        style: The address of the style sheet.
        download: The address of the same tables for programs.
    """

    title: str
    plans: int
    tables: tuple[HubTable, ...]
    sources: tuple[HubSource, ...]
    fictional: bool
    style: str
    download: str


def hub_tables(plans: Sequence[Sequence[PublishedReport]], words: Language) -> tuple[HubTable, ...]:
    """Return a table for each scale that the reports of the plans use.

    A report without a scale, such as a missing one, is in the table of the newest report of its plan that has a scale.
    Two scales are the same if they have the same labels in the same order.

    Args:
        plans: The reports of each plan, newest first.
        words: The language of the page.
    """
    grouped: dict[tuple[str, ...], list[HubPlan]] = {}
    newest: dict[tuple[str, ...], PartialDate] = {}
    for reports in plans:
        usual = next((report.ratings for report in reports if report.ratings), ())
        by_scale: dict[tuple[str, ...], list[PublishedReport]] = {}
        for report in reports:
            by_scale.setdefault(report.ratings or usual, []).append(report)
        for ratings, own in by_scale.items():
            grouped.setdefault(ratings, []).append(_plan(own, words))
            newest[ratings] = max(own[0].end, newest.get(ratings, own[0].end))
    return tuple(
        HubTable(
            ratings, tuple(sorted(grouped[ratings], key=lambda plan: (plan.party.casefold(), plan.title.casefold())))
        )
        for ratings in sorted(grouped, key=lambda ratings: (len(grouped[ratings]), newest[ratings]), reverse=True)
    )


def _plan(reports: Sequence[PublishedReport], words: Language) -> HubPlan:
    newest = reports[0]
    return HubPlan(
        newest.party,
        newest.title,
        newest.language,
        newest.site_url,
        newest.fictional,
        tuple(_period(report, words) for report in reports),
    )


def _period(report: PublishedReport, words: Language) -> HubPeriod:
    return HubPeriod(
        report.period,
        words.span(report.start, report.end),
        report.meeting,
        f"{report.site_url}{address(report.period)}/" if report.site_url else "",
        "" if report.totals else _absences(words)[report.known],
        report.totals,
    )


def _absences(words: Language) -> Mapping[Known, str]:
    return {
        Known.MISSING: words.gettext("No report was found."),
        Known.WITHHELD: words.gettext("The report was withheld."),
        Known.LISTED: words.gettext("No %(term_action)s is rated in this report."),
        Known.NOTHING: words.gettext("No ratings are public."),
    }
