"""A comparison's page: what changed between two reports."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planpress.addresses import comparison_page
from planpress.compare import Comparison, Notice, NoticeKind
from planpress.language.grammar import sentences
from planpress.language.headline import short_headline
from planpress.language.notices import notice_sentence, totals_note, totals_only_sentences
from planpress.language.totals import rating_courses
from planpress.model import Report
from planpress.summary import Distribution
from planpress.views.comparison_table import ComparisonTable, comparison_table
from planpress.views.comparisons import comparisons_with, earlier_report
from planpress.views.context import Context, Link, TaggedText
from planpress.views.distribution_chart import bar
from planpress.views.flow_chart import FlowChart, flow_chart
from planpress.views.legend import Legend, legends
from planpress.views.movement import Movement, lay_out
from planpress.views.trend import TrendRow

NAMES_THE_ASSESSOR = frozenset({NoticeKind.DENOMINATORS, NoticeKind.PARTLY_RATED, NoticeKind.NOT_RATED})
"""The kinds of notices whose sentence names the assessor."""


@dataclass(frozen=True)
class AssessorComparison:
    """The changes according to one assessor.

    Args:
        id: The assessor's id.
        assessor: The assessor.
        headline: A summary in a few sentences.
        courses: If only totals are compared, how many actions had and have each rating; one clause for each change.
        notes: What the sources say about their totals, earliest first.
        rows: The distribution of the ratings in the earlier report and in the later one.
        movement: The matrix, or None if there is none.
        flow: The movements as a picture, or None.
    """

    id: str
    assessor: TaggedText
    headline: str
    courses: tuple[str, ...]
    notes: tuple[str, ...]
    rows: tuple[TrendRow, TrendRow]
    movement: Movement | None
    flow: FlowChart | None


@dataclass(frozen=True)
class ComparisonNotice:
    """What readers must know before they compare.

    Args:
        assessor: The assessor that the notice is about; None if it is about all assessors, or if its sentence names the
            assessor.
        text: The sentence.
    """

    assessor: TaggedText | None
    text: str


@dataclass(frozen=True)
class ComparisonPage:
    """A comparison of two reports, or a note that there is no report to compare with.

    Args:
        period: The id of the later period.
        earlier: The link to the earlier period, or None if there is none.
        others: The links to the comparisons with other earlier periods.
        detailed: If only the later report lists its actions, the link to the comparison with the nearest earlier report
            that lists them; otherwise None.
        notices: What readers must know before they compare.
        legends: What the signs in the bars mean.
        sections: One section for each assessor that gave ratings in either report or, if none did, for the Party.
        table: Each action, with what changed about it; None if either report lists no actions.
        beside: Whether the pages of actions show the texts of both reports side by side.
    """

    period: str
    earlier: Link | None
    others: tuple[Link, ...]
    detailed: Link | None
    notices: tuple[ComparisonNotice, ...] = ()
    legends: tuple[Legend, ...] = ()
    sections: tuple[AssessorComparison, ...] = ()
    table: ComparisonTable | None = None
    beside: bool = False


def comparison(context: Context, earlier: str | None = None) -> ComparisonPage:
    """Show what changed between an earlier report and this one, in total and action by action.

    Args:
        context: The context of the page.
        earlier: The earlier period; by default, the nearest one with a published report, if there is one.

    Raises:
        UnknownNameError: There is no such earlier period.
    """
    report = context.report
    before = context.dataset.before(report.period)
    start = earlier_report(context, earlier)
    others = tuple(
        Link(candidate.period, context.href(comparison_page(candidate.period)))
        for candidate in reversed(before)
        if candidate is not start
    )
    if start is None:
        return ComparisonPage(report.period, None, others, None)
    comparisons = comparisons_with(context, start)
    return ComparisonPage(
        period=report.period,
        earlier=Link(start.period, context.period_href(start.period)),
        others=others,
        detailed=detailed_link(context, start),
        notices=tuple(_notices(context, comparisons)),
        legends=legends(context, _counted(comparisons)),
        sections=tuple(_section(context, compared) for compared in comparisons),
        table=comparison_table(context, comparisons),
        beside=start is context.dataset.detailed_before(report.period) and _has_texts(comparisons[0]),
    )


def _has_texts(compared: Comparison) -> bool:
    """Tell whether there is an action on whose progress both reports have a text."""
    return any(
        any(rated.action.progress for rated in change.was) and any(rated.action.progress for rated in change.now)
        for change in compared.changes
        if change.kind.is_fate
    )


def _section(context: Context, compared: Comparison) -> AssessorComparison:
    before, after = compared.totals.earlier, compared.totals.later
    return AssessorComparison(
        id=compared.assessor.id,
        assessor=context.read_plan(compared.assessor.label),
        headline=short_headline(context.words, compared),
        courses=() if compared.detailed else rating_courses(context.words, compared),
        notes=tuple(filter(None, (totals_note(context.words, compared, notice) for notice in compared.notices))),
        rows=(_row(context, compared.earlier, before), _row(context, compared.later, after)),
        movement=lay_out(context, compared) if compared.movement else None,
        flow=flow_chart(context, compared) if compared.movement else None,
    )


def _row(context: Context, report: Report, counts: Distribution | None) -> TrendRow:
    return TrendRow(
        Link(report.period, context.period_href(report.period)),
        bar(context, counts, report) if counts else None,
        "" if counts else context.words.gettext("no ratings available"),
        scale_changed=False,
        current=report is context.report,
    )


def _counted(comparisons: Sequence[Comparison]) -> Iterator[Report]:
    """Yield those of the two reports that have a distribution of ratings, the earlier one first."""
    if any(compared.totals.earlier for compared in comparisons):
        yield comparisons[0].earlier
    if any(compared.totals.later for compared in comparisons):
        yield comparisons[0].later


def _notices(context: Context, comparisons: Sequence[Comparison]) -> Iterator[ComparisonNotice]:
    """Yield the sentences that apply to all assessors, then the others by assessor; no sentence is repeated."""
    notices = [
        {
            text: notice.kind in NAMES_THE_ASSESSOR
            for notice in compared.notices
            for text in _sentences(context, compared, notice)
        }
        for compared in comparisons
    ]
    shared = [text for text in notices[0] if all(text in own for own in notices)]
    yield from (ComparisonNotice(None, text) for text in shared)
    for compared, own in zip(comparisons, notices, strict=True):
        yield from (ComparisonNotice(None, text) for text, is_named in own.items() if is_named and text not in shared)
        if rest := sentences(*(text for text, is_named in own.items() if not is_named and text not in shared)):
            yield ComparisonNotice(context.read_plan(compared.assessor.label), rest)


def _sentences(context: Context, compared: Comparison, notice: Notice) -> tuple[str, ...]:
    """Return the sentences of a notice, except what the source says about its totals, shown below the totals."""
    if notice.kind is NoticeKind.TOTALS_ONLY:
        return totals_only_sentences(context.words, compared, notice)
    return (notice_sentence(context.words, compared, notice),)


def detailed_link(context: Context, start: Report) -> Link | None:
    """Return the link to the nearest comparison between lists of actions, if ``start`` lists none; otherwise None."""
    if start.detailed or not context.report.detailed:
        return None
    nearest = context.dataset.detailed_before(context.report.period)
    return Link(nearest.period, context.href(comparison_page(nearest.period))) if nearest else None
