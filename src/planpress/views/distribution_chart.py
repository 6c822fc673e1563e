"""A chart of how many actions have each rating, for each assessor, with the denominator."""

from dataclasses import dataclass

from planpress import summary
from planpress.model import Report
from planpress.views.context import Context, TaggedText
from planpress.views.legend import Legend, legends
from planpress.views.printed_shares import PrintedShares, notes_without_numbers, printed_shares
from planpress.views.rating_badge import Tone, tone


@dataclass(frozen=True)
class Segment:
    """The part of a bar for one rating.

    Args:
        label: The rating.
        tone: The step of the colour and shape ramp.
        count: The number of actions.
        total: The denominator.
        percent: The width of the segment, in percent of the bar.
        start: Where the segment begins, in percent of the bar.
    """

    label: TaggedText
    tone: Tone
    count: int
    total: int
    percent: float
    start: float


@dataclass(frozen=True)
class Bar:
    """The distribution of one assessor's ratings.

    Args:
        id: The assessor's id.
        assessor: The assessor.
        segments: One segment for each rating of the scale, zeros included.
        total: The number of actions that this assessor rated.
        unrated: The number of actions in the report that it did not rate.
        counted: Whether the numbers were counted from the actions.
        note: A note about the numbers.
    """

    id: str
    assessor: TaggedText
    segments: tuple[Segment, ...]
    total: int
    unrated: int
    counted: bool
    note: TaggedText | None


@dataclass(frozen=True)
class DistributionChart:
    """The distribution of the ratings of a report, assessor by assessor.

    Args:
        bars: One bar for each assessor that gave ratings.
        silent: The assessors without public ratings.
        notes: What the source says about the totals of these assessors, as pairs of assessor and note.
        labels: The ratings of the scale, in its order.
        legends: What the signs in the bars mean; empty if there are no bars.
        printed: The shares that the report prints.
    """

    bars: tuple[Bar, ...]
    silent: tuple[TaggedText, ...]
    notes: tuple[tuple[TaggedText, TaggedText], ...]
    labels: tuple[TaggedText, ...]
    legends: tuple[Legend, ...]
    printed: tuple[PrintedShares, ...]


def distribution(context: Context, assessor: str | None = None) -> DistributionChart:
    """Show how many actions have each rating, for each assessor, with the denominator.

    Args:
        context: The context of the page.
        assessor: The id of an assessor, to show only this assessor's ratings; by default, those by every assessor.

    Raises:
        UnknownNameError: There is no such assessor.
    """
    chosen = (context.find_assessor(assessor),) if assessor else context.plan.assessors
    distributions = {assessor.id: summary.distribution(context.plan, context.report, assessor) for assessor in chosen}
    bars = tuple(bar(context, counts) for counts in distributions.values() if counts)
    without = distributions.keys() - context.report.shares.keys()
    unheard = [assessor for assessor in chosen if assessor.id in without and not distributions[assessor.id]]
    silent = tuple(context.read_plan(assessor.label) for assessor in unheard)
    notes = notes_without_numbers(context, unheard)
    labels = tuple(context.read_plan(rating.label) for rating in context.scale.ratings) if context.scale else ()
    printed = printed_shares(context, chosen)
    return DistributionChart(bars, silent, notes, labels, legends(context, (context.report,)) if bars else (), printed)


def bar(context: Context, counts: summary.Distribution, report: Report | None = None) -> Bar:
    """Return a distribution as a bar.

    Args:
        context: The context of the page.
        counts: The distribution.
        report: The report that the distribution is from; by default, the report of the context.
    """
    source = report or context.report
    scale = context.plan.scale(source.scale)
    segments, start = [], 0.0
    for share in counts.shares:
        label = context.read_plan(share.rating.label)
        step = tone(scale, share.rating) if scale else Tone.UNRANKED
        segments.append(Segment(label, step, share.count, share.total, share.percent, start))
        start += share.percent
    return Bar(
        id=counts.assessor.id,
        assessor=context.read_plan(counts.assessor.label),
        segments=tuple(segments),
        total=counts.total,
        unrated=counts.unrated,
        counted=counts.basis is summary.Basis.COUNTED,
        note=context.read_optional(source.totals_note.get(counts.assessor.id), source),
    )
