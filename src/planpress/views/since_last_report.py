"""What changed since the previous report, in one sentence per assessor."""

from dataclasses import dataclass

from planpress.addresses import comparison_page
from planpress.language.headline import headline
from planpress.views.comparison_page import detailed_link
from planpress.views.comparisons import comparison_with, earlier_report, raters
from planpress.views.context import Context, Link, TaggedText


@dataclass(frozen=True)
class SinceLastReport:
    """What changed since the previous report, in one sentence per assessor.

    Args:
        earlier: The period of the previous report, or None if this is the first.
        headlines: For each assessor, the label and the sentence.
        href: The link to the comparison.
        totals_only: Whether this report or the previous one does not list its actions.
        detailed: If only this report lists its actions, the link to the comparison with the nearest earlier report that
            lists them; otherwise None.
    """

    earlier: str | None
    headlines: tuple[tuple[TaggedText, str], ...]
    href: str
    totals_only: bool
    detailed: Link | None


def since_last_report(context: Context) -> SinceLastReport:
    """Show what changed since the previous report in one sentence per assessor, with a link to the full comparison."""
    start = earlier_report(context)
    if start is None:
        return SinceLastReport(None, (), context.href(comparison_page()), totals_only=False, detailed=None)
    headlines = tuple(
        (context.read_plan(assessor.label), headline(context.words, comparison_with(context, start, assessor)))
        for assessor in raters(context, start)
    )
    return SinceLastReport(
        earlier=start.period,
        headlines=headlines,
        href=context.href(comparison_page()),
        totals_only=not (context.report.detailed and start.detailed),
        detailed=detailed_link(context, start),
    )
