"""The page of a comparison: what changed between two reports."""

from collections.abc import Iterable
from dataclasses import dataclass

from planpress.addresses import action_page, comparison_page
from planpress.compare import REGROUPINGS, Change, ChangeKind, RatedAction, SpanKind
from planpress.language.changes import change_remark
from planpress.language.headline import headline
from planpress.language.labels import action_rating_label, kind_label
from planpress.language.notices import notice_sentence
from planpress.model import Assessor, Report
from planpress.views.comparisons import comparison_with, earlier_report, raters
from planpress.views.context import Context, Link, TaggedText
from planpress.views.distribution_chart import Bar, bar
from planpress.views.flow_chart import FlowChart, flow_chart
from planpress.views.movement import Movement, lay_out
from planpress.views.rating_badge import Tone, rating_words, tone

QUIET = (ChangeKind.SAME, ChangeKind.UNRATED, ChangeKind.NOT_COMPARABLE)
"""The kinds that report no change; their lists are collapsed until a reader opens them."""


@dataclass(frozen=True)
class RatingKey:
    """A rating as a shape and its label.

    Args:
        label: The rating, or "not rated".
        tone: The step of the colour and shape ramp.
    """

    label: TaggedText
    tone: Tone


@dataclass(frozen=True)
class WordingPart:
    """A run of words in a changed title.

    Args:
        kind: "same", "removed" or "added".
        text: The words.
    """

    kind: SpanKind
    text: str


@dataclass(frozen=True)
class ChangedAction:
    """An action that a change is about, as one of the reports lists it.

    Args:
        action: The link to its page, with its number.
        title: Its name.
        rating: Its rating, if the change says what became of the action; otherwise None.
    """

    action: Link
    title: TaggedText
    rating: RatingKey | None


@dataclass(frozen=True)
class ChangeEntry:
    """One change.

    Args:
        earlier: The actions of the earlier report that it is about.
        later: The actions of the later report that it is about.
        regrouped: Whether it is a split or a merger, so that every action is shown by itself.
        renumbered: Whether the earlier actions have other numbers.
        wording: For a change of wording, the words that were kept, removed and added; otherwise empty.
        text: What the actions, their ratings and the marked words do not show; empty if they show everything.
        since: The earlier period.
    """

    earlier: tuple[ChangedAction, ...]
    later: tuple[ChangedAction, ...]
    regrouped: bool
    renumbered: bool
    wording: tuple[WordingPart, ...]
    text: str
    since: str

    @property
    def subject(self) -> ChangedAction:
        """The action that names the change."""
        return (self.later or self.earlier)[0]


@dataclass(frozen=True)
class ChangeGroup:
    """All changes of one kind.

    Args:
        slug: The kind as an anchor.
        label: The kind in words, for use inside a line.
        heading: The label with a capital letter.
        count: The number of actions.
        quiet: Whether it reports no change.
        entries: The changes, in printed order.
    """

    slug: str
    label: str
    heading: str
    count: int
    quiet: bool
    entries: tuple[ChangeEntry, ...]


@dataclass(frozen=True)
class AssessorComparison:
    """What changed according to one assessor.

    Args:
        id: The assessor's id.
        assessor: The assessor.
        headline: A summary in one sentence.
        comparable: Whether ratings of single actions are compared.
        notices: What readers must know before they compare.
        before: The distribution of the ratings in the earlier report, or None.
        after: The distribution of the ratings in the later report, or None.
        movement: The matrix, or None if there is none.
        flow: The same as a picture, or None.
        groups: The changes by kind; the kinds that report no change come last.
    """

    id: str
    assessor: TaggedText
    headline: str
    comparable: bool
    notices: tuple[str, ...]
    before: Bar | None
    after: Bar | None
    movement: Movement | None
    flow: FlowChart | None
    groups: tuple[ChangeGroup, ...]


@dataclass(frozen=True)
class ComparisonPage:
    """Two reports compared, or a note that there is no report to compare with.

    Args:
        period: The id of the later period.
        earlier: The link to the earlier period, or None if there is none.
        others: The links to the comparisons with other earlier periods.
        detailed: If the earlier report lists no actions, the link to the comparison with the nearest report that does.
        sections: One section for each assessor that gave ratings in either report.
    """

    period: str
    earlier: Link | None
    others: tuple[Link, ...]
    detailed: Link | None
    sections: tuple[AssessorComparison, ...]


def comparison(context: Context, earlier: str | None = None) -> ComparisonPage:
    """Show what changed between an earlier report and this one, assessor by assessor.

    Args:
        context: The context of the page.
        earlier: The earlier period; by default, the nearest one with a published report.

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
        return ComparisonPage(report.period, None, others, None, ())
    sections = tuple(_section(context, start, assessor) for assessor in raters(context, start))
    earlier_link = Link(start.period, context.period_href(start.period))
    return ComparisonPage(report.period, earlier_link, others, detailed_link(context, start), sections)


def entry(context: Context, start: Report, change: Change) -> ChangeEntry:
    """Return one change, ready to be shown."""
    has_ratings = change.kind.is_fate
    heading_says_all = change.kind is ChangeKind.NEW and change.since == context.report.period and not change.namesake
    return ChangeEntry(
        earlier=tuple(_changed(context, start, action, has_rating=has_ratings) for action in change.was),
        later=tuple(_changed(context, context.report, action, has_rating=has_ratings) for action in change.now),
        regrouped=change.kind in REGROUPINGS,
        renumbered=bool(change.was and change.now) and change.earlier != change.later,
        wording=tuple(WordingPart(span.kind, span.text) for span in change.spans),
        text="" if heading_says_all else change_remark(context.words, change),
        since=start.period,
    )


def groups(context: Context, start: Report, changes: Iterable[Change]) -> tuple[ChangeGroup, ...]:
    """Group changes by kind; the kinds that report no change come last."""
    by_kind: dict[ChangeKind, list[Change]] = {}
    for change in changes:
        by_kind.setdefault(change.kind, []).append(change)
    ordered = sorted(by_kind, key=lambda kind: (kind in QUIET, list(ChangeKind).index(kind)))
    return tuple(
        ChangeGroup(
            slug=kind.slug,
            label=kind_label(context.words, kind),
            heading=context.words.capitalised(kind_label(context.words, kind)),
            count=sum(change.count for change in by_kind[kind]),
            quiet=kind in QUIET,
            entries=tuple(entry(context, start, change) for change in by_kind[kind]),
        )
        for kind in ordered
    )


def _section(context: Context, start: Report, assessor: Assessor) -> AssessorComparison:
    comparison = comparison_with(context, start, assessor)
    before, after = comparison.totals.earlier, comparison.totals.later
    return AssessorComparison(
        id=assessor.id,
        assessor=context.read_plan(assessor.label),
        headline=headline(context.words, comparison),
        comparable=comparison.comparable,
        notices=tuple(notice_sentence(context.words, comparison, notice) for notice in comparison.notices),
        before=bar(context, before, start) if before else None,
        after=bar(context, after) if after else None,
        movement=lay_out(context, comparison) if comparison.movement else None,
        flow=flow_chart(context, comparison) if comparison.movement else None,
        groups=groups(context, start, comparison.changes),
    )


def detailed_link(context: Context, start: Report) -> Link | None:
    """Return the link to the comparison with the nearest report that lists its actions, if ``start`` lists none."""
    if start.detailed or not context.report.detailed:
        return None
    nearest = context.dataset.detailed_before(context.report.period)
    return Link(nearest.period, context.href(comparison_page(nearest.period))) if nearest else None


def _changed(context: Context, report: Report, rated: RatedAction, *, has_rating: bool) -> ChangedAction:
    """Return an action of one of the reports; most pages of comparisons show the same ones."""
    rating = rated.rating.id if rated.rating and has_rating else ""
    key = ("changed", context.root, report.period, rated.id, rating, has_rating)
    return context.remember(key, lambda: _laid_out(context, report, rated, has_rating=has_rating))


def _laid_out(context: Context, report: Report, rated: RatedAction, *, has_rating: bool) -> ChangedAction:
    scale = context.plan.scale(report.scale)
    step = tone(scale, rated.rating) if scale and rated.rating else Tone.UNRATED
    if report is context.report:
        href = context.action_href(rated.id)
    else:
        href = context.period_href(report.period, action_page(rated.id))
    title = context.read(rated.action.title, report)
    key = RatingKey(rating_words(context, rated.rating, action_rating_label(context.words, rated)), step)
    return ChangedAction(Link(rated.id, href), title, key if has_rating else None)
