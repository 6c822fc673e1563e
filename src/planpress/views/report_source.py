"""The source of a report, named where a page of a different period shows facts from that report."""

from dataclasses import dataclass

from planpress.model import Report
from planpress.views.context import Context, Link, web_address


@dataclass(frozen=True)
class ReportSource:
    """The source of a report.

    Args:
        period: The link to the period of the report.
        reference: The official number of the source, or None.
        source: The link to the source; None if it has no address.
    """

    period: Link
    reference: str | None
    source: str | None


def report_source(context: Context, report: Report) -> ReportSource | None:
    """Return the source of a report, or None if the source has neither a number nor an address.

    Args:
        context: The context of the page.
        report: The report.
    """
    reference, href = report.source.reference, web_address(report.source.url)
    if not reference and not href:
        return None
    return ReportSource(Link(report.period, context.period_href(report.period)), reference, href)
