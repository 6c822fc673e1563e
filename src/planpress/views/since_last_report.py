"""What changed since the last report, in short."""

from dataclasses import dataclass

from planpress.addresses import comparison_page
from planpress.language.headline import headline
from planpress.views.comparison_page import detailed_link
from planpress.views.comparisons import comparison_with, earlier_report, raters
from planpress.views.context import Context, Link, TaggedText


@dataclass(frozen=True)
class SinceLastReport:
    """What changed since the report before, in a sentence for each assessor.

    Args:
        earlier: The report before, or None where this is the first.
        headlines: Assessor and sentence.
        href: The way to the comparison.
        detailed: The nearest report that lists its actions and its comparison, where the report before lists none.
    """

    earlier: str | None
    headlines: tuple[tuple[TaggedText, str], ...]
    href: str
    detailed: Link | None


def since_last_report(context: Context) -> SinceLastReport:
    """Show in a sentence for each assessor what changed since the report before, with a link to the full comparison."""
    start = earlier_report(context)
    if start is None:
        return SinceLastReport(None, (), context.href(comparison_page()), None)
    headlines = tuple(
        (context.read_plan(assessor.label), headline(context.words, comparison_with(context, start, assessor)))
        for assessor in raters(context, start)
    )
    return SinceLastReport(start.period, headlines, context.href(comparison_page()), detailed_link(context, start))
