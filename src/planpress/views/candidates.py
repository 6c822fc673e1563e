"""Candidate sentences for a report's main points: totals, what became of actions, and what is not known."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum, auto

from planpress import summary
from planpress.addresses import CHART, GRID, NOTES_ON_ACTIONS, OVERALL, comparison_page, narrowed_list
from planpress.compare import ChangeKind, Comparison, Direction, PortionChange, portion_change
from planpress.compare.change import VERDICTS
from planpress.compare.yardstick import waits
from planpress.language import main_events as events
from planpress.language import main_points as points
from planpress.language.speaker import KeySentence, Speaker
from planpress.model import Assessor, Known, Rating, Report, known
from planpress.model.lateness import is_late
from planpress.views.comparisons import comparison_with, earlier_report
from planpress.views.context import Context

MOST_LEADS = 2
"""The maximum number of assessors that get a separate sentence on the best ratings."""


class Topic(IntEnum):
    """The subjects of main points, most important first."""

    STATE = auto()
    LEAD = auto()
    DIFFERENCE = auto()
    NONE_LEFT = auto()
    MOVED = auto()
    OVERALL_CHANGED = auto()
    BLOCKED = auto()
    LATE = auto()
    DROPPED = auto()
    REGROUPED = auto()
    LEAST = auto()
    PENDING = auto()
    NEW = auto()
    COMMONEST = auto()
    AGREEMENT = auto()
    OVERALL = auto()
    NOTED = auto()
    SCALES = auto()
    GAP = auto()


@dataclass(frozen=True)
class Candidate:
    """A candidate for a main point.

    Args:
        topic: What the sentence is about.
        sentence: The sentence and its figure.
        href: The link to the proof; empty if there is none.
        earlier: Whether the sentence is about an earlier report.
    """

    topic: Topic
    sentence: KeySentence
    href: str = ""
    earlier: bool = False


def candidates(context: Context) -> Iterator[Candidate]:
    """Yield all sentences that could be main points of the report of a period.

    Args:
        context: The context of the page.
    """
    state, raters = known(context.report), _raters(context)
    if not raters:
        yield from _without_numbers(context, state)
    elif state is Known.TOTALS:
        yield _state(context, state, Topic.GAP)
    if raters:
        yield from _leads(context, raters)
        yield from _differences(context, raters)
        yield from _portions(context, raters)
    if context.report.detailed:
        yield from _events(context)
        yield from _late(context)
    if state.is_public:
        yield from _overall(context)
        yield from _noted(context)


def _speaker(context: Context) -> Speaker:
    return Speaker(context.words, context.plan, context.language)


def _raters(context: Context) -> tuple[Assessor, ...]:
    """Return the assessors whose ratings are public, in the order of the plan."""
    if not known(context.report).is_public:
        return ()
    return tuple(spread.assessor for spread in summary.distributions(context.plan, context.report))


def _anchor(context: Context, anchor: str) -> str:
    """Return the link to a part of the overview."""
    return f"{context.root}#{anchor}"


def _state(context: Context, state: Known, topic: Topic) -> Candidate:
    report, listed = context.report, context.actions_report
    earlier = "" if listed is None or listed is report else listed.period
    if state is Known.TOTALS:
        follows = earlier_report(context) is not None
        sentence = events.totals_sentence(_speaker(context), report.period, earlier, follows=follows)
    else:
        sentence = events.state_sentence(_speaker(context), state, report.period, len(report.actions), earlier)
    grid = _anchor(context, GRID) if state.lists_actions else ""
    return Candidate(topic, sentence, context.period_href(earlier) if earlier else grid)


def _without_numbers(context: Context, state: Known) -> Iterator[Candidate]:
    """Yield sentences on why a report has no numbers, and on the numbers in the last earlier report that has them."""
    yield _state(context, state, Topic.STATE)
    for report in reversed(context.dataset.before(context.report.period)):
        if spreads := summary.distributions(context.plan, report) if known(report).is_public else ():
            href = context.period_href(report.period)
            for spread in spreads[:MOST_LEADS]:
                if ratings := points.lead_ratings(context.plan, report.scale, spread):
                    sentence = points.last_known_sentence(
                        _speaker(context), spread.assessor, spread.portion(ratings), report.period
                    )
                    yield Candidate(Topic.LEAD, sentence, href, earlier=True)
            return


def _earlier(context: Context, has: Callable[[Report], object]) -> Report | None:
    """Return the nearest earlier public report that meets a condition; None if there is none."""
    before = reversed(context.dataset.before(context.report.period))
    return next((report for report in before if known(report).is_public and has(report)), None)


def _change(context: Context, assessor: Assessor, ratings: tuple[Rating, ...]) -> PortionChange | None:
    """Count the actions with the given ratings, in this report and in the nearest earlier report with ratings."""
    if start := _earlier(context, lambda report: summary.distribution(context.plan, report, assessor)):
        return portion_change(comparison_with(context, start, assessor), ratings)
    spread = summary.distribution(context.plan, context.report, assessor)
    return PortionChange(spread.portion(ratings)) if spread else None


def _leads(context: Context, raters: tuple[Assessor, ...]) -> Iterator[Candidate]:
    """Yield sentences on how many actions have the best ratings, and on an earlier report with another scale."""
    on_other_scales = []
    for assessor in raters[:MOST_LEADS]:
        spread = summary.distribution(context.plan, context.report, assessor)
        ratings = points.lead_ratings(context.plan, context.report.scale, spread) if spread else ()
        # without ranks and with two ratings equally frequent, the sentence is about all ratings together
        ratings = ratings or tuple(share.rating for share in spread.shares if share.count) if spread else ()
        if change := _change(context, assessor, ratings):
            sentence = points.portion_sentence(_speaker(context), assessor, change)
            yield Candidate(Topic.LEAD, sentence, _anchor(context, CHART))
            on_other_scales += [change.period] if change.period and change.earlier is None else []
    for period in dict.fromkeys(on_other_scales[:1]):
        sentence = events.other_scale_sentence(_speaker(context), period)
        yield Candidate(Topic.SCALES, sentence, context.href(comparison_page(period)))


def _differences(context: Context, raters: tuple[Assessor, ...]) -> Iterator[Candidate]:
    """Yield a sentence on the largest difference from the Party's ratings or, if there is none, on who agrees."""
    differences = sorted(_compared_raters(context, raters), key=lambda difference: -difference[0])
    yield from (candidate for _, candidate in differences[:1])


def _compared_raters(context: Context, raters: tuple[Assessor, ...]) -> Iterator[tuple[float, Candidate]]:
    """Yield a sentence on how each assessor differs from the Party: by action if both rated actions, or in totals."""
    plan, report, speaker = context.plan, context.report, _speaker(context)
    own = summary.distribution(plan, report, plan.assessors[0])
    for assessor in raters:
        second = summary.distribution(plan, report, assessor)
        if own is None or second is None or assessor == own.assessor:
            continue
        if (disagreement := summary.disagreement(plan, report, assessor)).both:
            topic = Topic.DIFFERENCE if disagreement.count else Topic.AGREEMENT
            sentence = points.disagreement_sentence(speaker, assessor, disagreement)
            yield disagreement.count / disagreement.both, Candidate(topic, sentence, _anchor(context, GRID))
        elif difference := summary.greatest_difference(own, second):
            sentence = points.totals_difference_sentence(speaker, assessor, *difference)
            share = abs(difference[0].percent - difference[1].percent) / 100
            yield share, Candidate(Topic.DIFFERENCE, sentence, _anchor(context, CHART))


def _portions(context: Context, raters: tuple[Assessor, ...]) -> Iterator[Candidate]:
    """Yield sentences on the numbers of actions with the lowest, a pending and the most frequent rating."""
    scale, assessor = context.scale, raters[0]
    spread = summary.distribution(context.plan, context.report, assessor)
    if scale is None or spread is None:
        return
    yield from _none_left(context, raters)
    lead = points.lead_ratings(context.plan, scale.id, spread)
    # the first sentence already counts the best rating, alone or together with others
    named = {rating.id for rating in lead if rating.rank == max(other.rank or 0 for other in lead)} | (
        {lead[0].id} if len(lead) == 1 else set()
    )
    topics = [
        (Topic.LEAST, scale.least_ratings),
        (Topic.PENDING, tuple(rating for rating in scale.ratings if waits(rating, None))),
        (Topic.COMMONEST, tuple(rating for rating in (spread.commonest,) if rating)),
    ]
    for topic, ratings in topics:
        change = _change(context, assessor, ratings)
        if change and change.later.count and not named & {rating.id for rating in ratings}:
            named |= {rating.id for rating in ratings}
            sentence = points.portion_sentence(_speaker(context), assessor, change)
            yield Candidate(topic, sentence, _anchor(context, CHART))


def _none_left(context: Context, raters: tuple[Assessor, ...]) -> Iterator[Candidate]:
    """Yield a sentence if no action has the lowest rating any more, according to all assessors or to the first one."""
    least = context.scale.least_ratings if context.scale else ()
    if len(least) != 1:
        return
    changes = [(assessor, _change(context, assessor, least)) for assessor in raters]
    gone = [
        (assessor, change.earlier, change.period)
        for assessor, change in changes
        if change and change.earlier and change.direction is Direction.DOWN and not change.later.count
    ]
    if gone:
        agreed = (
            len(gone) == len(changes) and len({(before.count, before.total, period) for _, before, period in gone}) == 1
        )
        assessor, portion, period = gone[0]
        sentence = points.none_left_sentence(_speaker(context), None if agreed else assessor, least[0], portion, period)
        yield Candidate(Topic.NONE_LEFT, sentence, _anchor(context, CHART))


def _events(context: Context) -> Iterator[Candidate]:
    """Yield sentences on what became of actions since the nearest earlier report that lists its actions."""
    start = context.dataset.detailed_before(context.report.period)
    if start is None:
        return
    href = context.href(comparison_page() if earlier_report(context) is start else comparison_page(start.period))
    comparisons = [comparison_with(context, start, assessor) for assessor in context.plan.assessors]
    comparison = next((comparison for comparison in comparisons if comparison.comparable), comparisons[0])
    speaker = _speaker(context)
    if comparison.comparable and VERDICTS & comparison.tally.keys():
        better = comparison.tally.get(ChangeKind.IMPROVED, 0)
        worse = _ids(comparison, ChangeKind.WORSENED)
        sentence = events.moved_sentence(speaker, comparison.assessor, better, worse, start.period)
        yield Candidate(Topic.MOVED, sentence, href)
    for topic, kind, say in (
        (Topic.BLOCKED, ChangeKind.BLOCKED, events.blocked_sentence),
        (Topic.NEW, ChangeKind.NEW, events.new_sentence),
    ):
        if ids := _ids(comparison, kind):
            yield Candidate(topic, say(speaker, ids, start.period), href)
    if dropped := comparison.of_kind(ChangeKind.DROPPED):
        yield Candidate(Topic.DROPPED, events.dropped_sentence(speaker, dropped, start.period), href)
    for kind in (ChangeKind.SPLIT, ChangeKind.MERGED, ChangeKind.REGROUPED):
        if changes := comparison.of_kind(kind):
            yield Candidate(Topic.REGROUPED, events.regrouped_sentence(speaker, kind, changes, start.period), href)


def _late(context: Context) -> Iterator[Candidate]:
    """Yield a sentence on the actions that are late at the end of the period."""
    late = [action.printed_number for action in context.report.actions if is_late(context.plan, context.report, action)]
    if late:
        href = context.href(narrowed_list(due="late"))
        yield Candidate(Topic.LATE, events.late_sentence(_speaker(context), late), href)


def _ids(comparison: Comparison, kind: ChangeKind) -> list[str]:
    """Return the numbers of the actions with one kind of change."""
    changes = comparison.of_kind(kind)
    return [rated.number for change in changes for rated in (change.now or change.was)]


def _overall(context: Context) -> Iterator[Candidate]:
    """Yield a sentence on each overall rating and on the same assessor's last earlier overall rating."""
    report, scale = context.report, context.scale
    for assessor in context.plan.assessors:
        now = report.overall.get(assessor.id)
        rating = scale.rating(now.rating) if scale and now else None
        if scale is None or rating is None:
            continue
        start = _earlier(context, lambda earlier: assessor.id in earlier.overall)  # noqa: B023 - called at once
        then = start.overall[assessor.id] if start and start.scale == report.scale else None
        before = scale.rating(then.rating) if then else None
        topic = Topic.OVERALL_CHANGED if before and before != rating else Topic.OVERALL
        sentence = events.overall_sentence(_speaker(context), assessor, rating, before, start.period if start else "")
        yield Candidate(topic, sentence, _anchor(context, OVERALL))


def _noted(context: Context) -> Iterator[Candidate]:
    """Yield a sentence on the actions that have notes, if the report itself lists no actions."""
    if known(context.report).lists_actions:
        return
    numbers = {action.id: action.printed_number for action in context.actions}
    noted = dict.fromkeys(numbers[note.about] for note in context.report.notes if note.about in numbers)
    if noted:
        sentence = events.noted_sentence(_speaker(context), list(noted))
        yield Candidate(Topic.NOTED, sentence, _anchor(context, NOTES_ON_ACTIONS))
