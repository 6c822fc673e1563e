"""The main points of a report: what a reader should know first, in up to five sentences."""

from dataclasses import dataclass

from planpress.addresses import comparison_page
from planpress.model import Known, known
from planpress.views.candidates import Candidate, Topic, candidates
from planpress.views.comparison_page import detailed_link
from planpress.views.comparisons import earlier_report
from planpress.views.context import Context, Link

MOST = 5
"""The maximum number of sentences that are shown."""
ALWAYS = (Topic.SCALES, Topic.GAP)
"""The subjects that always get a sentence, however many other sentences there are."""


@dataclass(frozen=True)
class MainPoint:
    """One sentence.

    Args:
        text: The sentence.
        before: The words before the figure.
        figure: The figure, or the words that say where to read more; empty if there are none.
        after: The words after the figure.
        href: The link to the proof; empty if there is none.
        lead: Whether the sentence says how many actions have the best ratings by an assessor, in this report.
        gap: Whether the sentence says what is not known or cannot be compared.
        earlier: Whether the sentence is about an earlier report.
    """

    text: str
    before: str
    figure: str
    after: str
    href: str
    lead: bool
    gap: bool
    earlier: bool


UNRATED = (Known.NOTHING, Known.MISSING, Known.WITHHELD)
"""The states of reports that cannot be compared, because neither actions nor totals are known."""


@dataclass(frozen=True)
class MainPoints:
    """The main points of a report.

    Args:
        points: The sentences, the most important first.
        period: The id of the period.
        changes: The link to what changed since the previous report, with the period of that report; None if there is no
            previous report, or if this report has nothing to compare.
        totals_only: Whether the comparison with the previous report is limited to totals, because one of the two does
            not list its actions.
        detailed: If only this report lists its actions, the link to the comparison with the nearest earlier report that
            lists them; otherwise None.
    """

    points: tuple[MainPoint, ...]
    period: str
    changes: Link | None
    totals_only: bool
    detailed: Link | None


def main_points(context: Context) -> MainPoints:
    """Show what a reader should know first, in up to five sentences, each with a link to its proof."""
    start = earlier_report(context) if known(context.report) not in UNRATED else None
    return MainPoints(
        points=tuple(_point(candidate) for candidate in _chosen(context)),
        period=context.report.period,
        changes=Link(start.period, context.href(comparison_page())) if start else None,
        totals_only=start is not None and not (context.report.detailed and start.detailed),
        detailed=detailed_link(context, start) if start else None,
    )


def first_point(context: Context) -> str:
    """Return the first of the main points: the report in one sentence."""
    return context.remember(("first point", context.language), lambda: main_points(context).points[0].text)


def _point(candidate: Candidate) -> MainPoint:
    sentence = candidate.sentence
    before, figure, after = sentence.text.partition(sentence.figure) if sentence.figure else (sentence.text, "", "")
    gap = candidate.topic in (Topic.STATE, *ALWAYS)
    lead = candidate.topic is Topic.LEAD and not candidate.earlier
    return MainPoint(sentence.text, before, figure, after, candidate.href, lead, gap, candidate.earlier)


def _chosen(context: Context) -> list[Candidate]:
    """Return the most important candidates, in their order."""
    ranked = sorted(candidates(context), key=lambda candidate: candidate.topic)
    needed = [candidate for candidate in ranked if candidate.topic in ALWAYS]
    others = [candidate for candidate in ranked if candidate.topic not in ALWAYS]
    return others[: MOST - len(needed)] + needed
