"""What changed between two reports."""

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
"""The kinds that report no change; their lists are folded until a reader opens them."""


@dataclass(frozen=True)
class Key:
    """A rating as shape and words.

    Args:
        label: The rating, or "not rated".
        tone: The step of the colour and shape ramp.
    """

    label: TaggedText
    tone: Tone


@dataclass(frozen=True)
class Words:
    """A run of words of a changed wording.

    Args:
        kind: "same", "removed" or "added".
        text: The words.
    """

    kind: SpanKind
    text: str


@dataclass(frozen=True)
class ChangedAction:
    """An action that a change is about, as one of the reports has it.

    Args:
        action: Its number, and its page.
        title: Its name.
        rating: Its rating, where the change is about what became of it; else None.
    """

    action: Link
    title: TaggedText
    rating: Key | None


@dataclass(frozen=True)
class ChangeEntry:
    """One change.

    Args:
        earlier: The actions of the earlier report it is about.
        later: The actions of the later report it is about.
        regrouped: Whether it is a split or a merger, so that every action is to be shown by itself.
        renumbered: Whether the numbers before are others.
        wording: The words removed and added, for a change of wording; else empty.
        text: What the actions, their ratings and the marked words do not say; empty where they say it all.
        since: The earlier period.
    """

    earlier: tuple[ChangedAction, ...]
    later: tuple[ChangedAction, ...]
    regrouped: bool
    renumbered: bool
    wording: tuple[Words, ...]
    text: str
    since: str

    @property
    def subject(self) -> ChangedAction:
        """The action to name it by."""
        return (self.later or self.earlier)[0]


@dataclass(frozen=True)
class ChangeGroup:
    """All changes of one kind.

    Args:
        slug: The kind as an anchor.
        label: The kind in words, as part of a line.
        heading: The same, beginning with a capital letter.
        count: How many actions it is about.
        quiet: Whether it reports no change.
        entries: In printed order.
    """

    slug: str
    label: str
    heading: str
    count: int
    quiet: bool
    entries: tuple[ChangeEntry, ...]


@dataclass(frozen=True)
class AssessorComparison:
    """What changed in the eyes of one assessor.

    Args:
        id: The assessor's id.
        assessor: Who judged.
        headline: One sentence that says it all.
        comparable: Whether ratings of single actions are compared.
        notices: What a reader must know first.
        before: How the ratings spread in the earlier report, or None.
        after: How they spread in the later report, or None.
        movement: The matrix, or None where there is none.
        flow: The same as a picture, or None.
        groups: The changes by kind; those that say that nothing changed come last.
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
        period: The later one.
        earlier: The earlier one, or None where this is the first.
        others: Other earlier periods to compare with.
        detailed: The nearest report that lists its actions and its comparison, where the earlier one lists none.
        sections: One for each assessor that rated in either report.
    """

    period: str
    earlier: Link | None
    others: tuple[Link, ...]
    detailed: Link | None
    sections: tuple[AssessorComparison, ...]


def comparison(context: Context, earlier: str | None = None) -> ComparisonPage:
    """Show what changed between an earlier report and this one, assessor by assessor.

    Args:
        context: Where it is shown.
        earlier: The earlier period; left out: the nearest one with a report.

    Raises:
        UnknownNameError: There is no such earlier period.
    """
    report = context.report
    before = context.dataset.before(report.period)
    start = earlier_report(context, earlier)
    others = tuple(
        Link(other.period, context.href(comparison_page(other.period)))
        for other in reversed(before)
        if other is not start
    )
    if start is None:
        return ComparisonPage(report.period, None, others, None, ())
    sections = tuple(_section(context, start, assessor) for assessor in raters(context, start))
    home = Link(start.period, context.period_href(start.period))
    return ComparisonPage(report.period, home, others, detailed_link(context, start), sections)


def entry(context: Context, start: Report, change: Change) -> ChangeEntry:
    """Lay out one change."""
    has_ratings = change.kind.is_fate
    heading_says_all = change.kind is ChangeKind.NEW and change.since == context.report.period and not change.namesake
    return ChangeEntry(
        earlier=tuple(_changed(context, start, action, has_rating=has_ratings) for action in change.was),
        later=tuple(_changed(context, context.report, action, has_rating=has_ratings) for action in change.now),
        regrouped=change.kind in REGROUPINGS,
        renumbered=bool(change.was and change.now) and change.earlier != change.later,
        wording=tuple(Words(span.kind, span.text) for span in change.spans),
        text="" if heading_says_all else change_remark(context.words, change),
        since=start.period,
    )


def groups(context: Context, start: Report, changes: Iterable[Change]) -> tuple[ChangeGroup, ...]:
    """Group changes by kind; the kinds that say that nothing changed come last."""
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
    """Return the way to the nearest comparison action by action, where there is none with the report before."""
    if start.detailed or not context.report.detailed:
        return None
    nearest = context.dataset.detailed_before(context.report.period)
    return Link(nearest.period, context.href(comparison_page(nearest.period))) if nearest else None


def _changed(context: Context, report: Report, rated: RatedAction, *, has_rating: bool) -> ChangedAction:
    scale = context.plan.scale(report.scale)
    step = tone(scale, rated.rating) if scale and rated.rating else Tone.UNRATED
    if report is context.report:
        href = context.action_href(rated.id)
    else:
        href = context.period_href(report.period, action_page(rated.id))
    title = context.read(rated.action.title, report)
    key = Key(rating_words(context, rated.rating, action_rating_label(context.words, rated)), step)
    return ChangedAction(Link(rated.id, href), title, key if has_rating else None)
