"""How each assessor's ratings spread, with the denominator."""

from dataclasses import dataclass

from planpress import summary
from planpress.model import Report
from planpress.views.context import Context, TaggedText
from planpress.views.rating_badge import Tone, tone


@dataclass(frozen=True)
class Segment:
    """One rating's part of a bar.

    Args:
        label: The rating.
        tone: The step of the colour and shape ramp.
        count: Number of actions.
        total: The denominator.
        percent: 0 to 100.
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
    """One assessor's ratings.

    Args:
        id: The assessor's id.
        assessor: Who judged.
        segments: One for each rating of the scale, zeros included.
        total: How many actions this assessor rated.
        unrated: How many actions of the report it did not rate.
        counted: True where the numbers are counted from the actions, False where the source states them.
        note: What is to be said about the numbers.
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
    """The ratings of a report, assessor by assessor.

    Args:
        bars: One for each assessor that rated.
        silent: The assessors of whom no rating is public.
        labels: The ratings of the scale, in its order.
    """

    bars: tuple[Bar, ...]
    silent: tuple[TaggedText, ...]
    labels: tuple[TaggedText, ...]


def distribution(context: Context, assessor: str | None = None) -> DistributionChart:
    """Show how many actions stand where, for each assessor, with the denominator.

    Args:
        context: Where it is shown.
        assessor: Only this assessor's ratings; left out: everybody's.

    Raises:
        UnknownNameError: There is no such assessor.
    """
    chosen = (context.find_assessor(assessor),) if assessor else context.plan.assessors
    made = {assessor.id: summary.distribution(context.plan, context.report, assessor) for assessor in chosen}
    bars = tuple(bar(context, spread) for spread in made.values() if spread)
    silent = tuple(context.read_plan(assessor.label) for assessor in chosen if not made[assessor.id])
    labels = tuple(context.read_plan(rating.label) for rating in context.scale.ratings) if context.scale else ()
    return DistributionChart(bars, silent, labels)


def bar(context: Context, spread: summary.Distribution, report: Report | None = None) -> Bar:
    """Lay a distribution out as a bar.

    Args:
        context: Where it is shown.
        spread: The distribution.
        report: Its report; left out: the context's.
    """
    home = report or context.report
    scale = context.plan.scale(home.scale)
    segments, start = [], 0.0
    for share in spread.shares:
        label = context.read_plan(share.rating.label)
        step = tone(scale, share.rating) if scale else Tone.UNRANKED
        segments.append(Segment(label, step, share.count, share.total, share.percent, start))
        start += share.percent
    return Bar(
        id=spread.assessor.id,
        assessor=context.read_plan(spread.assessor.label),
        segments=tuple(segments),
        total=spread.total,
        unrated=spread.unrated,
        counted=spread.basis is summary.Basis.COUNTED,
        note=context.read_optional(home.totals_note.get(spread.assessor.id), home),
    )
