"""The report with which a page compares its own report, and the comparison itself."""

from planpress import compare
from planpress.errors import UnknownNameError
from planpress.model import Assessor, Report, State
from planpress.suggestion import suggest
from planpress.views.context import Context


def earlier_report(context: Context, earlier: str | None = None) -> Report | None:
    """Return the earlier report with which the page compares its own report.

    Args:
        context: The context of the page.
        earlier: The earlier period; by default, the nearest earlier period with a published report or, if no earlier
            report was published, the nearest one.

    Returns:
        The report; None if there is no earlier period.

    Raises:
        UnknownNameError: There is no such earlier period.
    """
    before = context.dataset.before(context.report.period)
    if earlier is None:
        published = (report for report in reversed(before) if report.state is State.PUBLISHED)
        return next(published, before[-1] if before else None)
    for report in before:
        if report.period == earlier:
            return report
    known = [report.period for report in before]
    raise UnknownNameError(f'there is no period "{earlier}" before {context.report.period}', suggest(earlier, known))


def raters(context: Context, start: Report) -> tuple[Assessor, ...]:
    """Return the assessors that gave ratings in either report or, if none did, only the Party."""
    rated = {
        assessor
        for report in (start, context.report)
        for assessor in (*report.totals, *(name for action in report.actions for name in action.ratings))
    }
    return tuple(assessor for assessor in context.plan.assessors if assessor.id in rated) or context.plan.assessors[:1]


def comparison_with(context: Context, start: Report, assessor: Assessor) -> compare.Comparison:
    """Return the comparison with an earlier report; it is made once for all pages of a period."""
    return context.remember(
        ("comparison", start.period, assessor.id, context.language),
        lambda: _comparisons(context).between(start.period, context.report.period, assessor.id),
    )


def comparisons_with(context: Context, start: Report) -> tuple[compare.Comparison, ...]:
    """Return the comparisons with an earlier report, one for each assessor that :func:`raters` returns."""
    return tuple(comparison_with(context, start, assessor) for assessor in raters(context, start))


def _comparisons(context: Context) -> compare.Comparisons:
    return context.remember("comparisons", lambda: compare.Comparisons(context.dataset, context.language))
