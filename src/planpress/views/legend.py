"""The legend of a chart: what its signs mean."""

from collections.abc import Iterable
from dataclasses import dataclass

from planpress.model import Report
from planpress.views.context import Context, TaggedText
from planpress.views.rating_badge import Tone, tone


@dataclass(frozen=True)
class LegendKey:
    """A rating and its sign.

    Args:
        label: The rating.
        tone: The step of the colour and shape ramp.
    """

    label: TaggedText
    tone: Tone


@dataclass(frozen=True)
class Legend:
    """The ratings of one scale.

    Args:
        periods: The periods of the chart whose reports use the scale, earliest first.
        keys: Its ratings, in the official order.
    """

    periods: tuple[str, ...]
    keys: tuple[LegendKey, ...]


def legends(context: Context, reports: Iterable[Report]) -> tuple[Legend, ...]:
    """Return a legend for each scale that the reports use.

    Args:
        context: The context of the page.
        reports: The reports that a chart shows, earliest first.
    """
    periods: dict[str | None, list[str]] = {}
    for report in reports:
        periods.setdefault(report.scale, []).append(report.period)
    scales = ((context.plan.scale(name), used) for name, used in periods.items())
    return tuple(
        Legend(
            tuple(used),
            tuple(LegendKey(context.read_plan(rating.label), tone(scale, rating)) for rating in scale.ratings),
        )
        for scale, used in scales
        if scale
    )
