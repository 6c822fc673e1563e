"""The sources of other reports whose facts a page shows."""

from collections.abc import Iterator

from planpress.addresses import ACTIONS_PAGE, COMPARISONS, action_of, address, comparison_page, is_pillar_page
from planpress.model import Report
from planpress.views.comparisons import earlier_report
from planpress.views.context import Context
from planpress.views.report_source import ReportSource, report_source
from planpress.views.tombstone_page import tombstones_by_address


def other_sources(context: Context, path: str) -> tuple[ReportSource, ...]:
    """Return the sources of other reports whose facts a page shows, except those with neither a number nor an address.

    Args:
        context: The context of the page.
        path: The address of the page inside its period.
    """
    reports = dict.fromkeys(report.period for report in _reports(context, path))
    named = (
        report_source(context, report)
        for report in map(context.dataset.report, reports)
        if report and report.period != context.report.period
    )
    return tuple(filter(None, named))


def _reports(context: Context, path: str) -> Iterator[Report]:
    dataset, action = context.dataset, action_of(path)
    gone = tombstones_by_address(context).get(action, ()) if action else ()
    if action and gone and action not in _listed(context):
        yield from filter(None, (dataset.report(gone[-1].last),))
    elif not path or path == ACTIONS_PAGE or action or is_pillar_page(path):
        yield from filter(None, (context.actions_report,))
    elif path.startswith(f"{COMPARISONS}/"):
        before = dataset.before(context.report.period)
        named = [report for report in before if comparison_page(report.period) == path]
        yield from named or filter(None, (earlier_report(context),))


def _listed(context: Context) -> frozenset[str]:
    return context.remember("addresses of actions", lambda: frozenset(address(action.id) for action in context.actions))
