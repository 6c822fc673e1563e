"""How actions moved between ratings, as a picture of bands; the matrix says the same in numbers."""

from dataclasses import dataclass

from planpress import compare
from planpress.compare import Kind, Line
from planpress.views.context import Context
from planpress.views.movement import DIRECTIONS, heading
from planpress.views.rating_badge import Tone

UNIT = 14.0
"""Height of one action in a small report, in units of the drawing."""
TALLEST = 520.0
GAP = 10.0
LEAST_HEIGHT = 16.0


@dataclass(frozen=True)
class FlowNode:
    """A rating on one side of the picture.

    Args:
        label: The rating.
        tone: The step of the colour and shape ramp.
        count: How many actions.
        y: Its upper edge, in units of the drawing.
        height: In the same units.
    """

    label: str
    tone: Tone
    count: int
    y: float
    height: float


@dataclass(frozen=True)
class FlowBand:
    """Actions that went from one rating to another.

    Args:
        from_top: Upper edge on the left.
        to_top: Upper edge on the right.
        thickness: Height of the band.
        direction: "up", "down" or "same"; empty where neither is said.
        text: The band in words.
    """

    from_top: float
    to_top: float
    thickness: float
    direction: str
    text: str


@dataclass(frozen=True)
class FlowChart:
    """The picture.

    Args:
        earlier: The earlier period.
        later: The later period.
        height: Of the drawing; its width is 640 units.
        sources: The earlier ratings, from the top.
        targets: The later ratings.
        bands: What goes from where to where.
    """

    earlier: str
    later: str
    height: float
    sources: tuple[FlowNode, ...]
    targets: tuple[FlowNode, ...]
    bands: tuple[FlowBand, ...]


def flow_chart(context: Context, found: compare.Comparison) -> FlowChart:
    """Draw the bands of a comparison that has a matrix."""
    bands = compare.flow(found)
    total = max(sum(one.count for one in bands), 1)
    unit = min(UNIT, TALLEST / total)
    sources = _nodes(context, found, bands, unit, left=True)
    targets = _nodes(context, found, bands, unit, left=False)
    from_at, to_at = ({key: node.y for key, node in side.items()} for side in (sources, targets))
    drawn = []
    for one in bands:
        source, target = one.source.id, one.target.id
        thickness = one.count * unit
        words = f"{one.source.label(context.language)} to {one.target.label(context.language)}: {one.count}"
        drawn.append(FlowBand(from_at[source], to_at[target], thickness, _direction(one.kinds), words))
        from_at[source] += thickness
        to_at[target] += thickness
    bottom = max((node.y + node.height for side in (sources, targets) for node in side.values()), default=0.0)
    return FlowChart(
        found.earlier.period,
        found.later.period,
        bottom,
        tuple(sources.values()),
        tuple(targets.values()),
        tuple(drawn),
    )


def _nodes(
    context: Context, found: compare.Comparison, bands: tuple[compare.Band, ...], unit: float, *, left: bool
) -> dict[str, FlowNode]:
    counts: dict[str, tuple[Line, int]] = {}
    for one in bands:
        line = one.source if left else one.target
        counts[line.id] = (line, counts.get(line.id, (line, 0))[1] + one.count)
    matrix = found.movement
    order = [line.id for line in (matrix.rows if left else matrix.columns)] if matrix else []
    nodes, y = {}, 0.0
    for key in order:
        if key in counts:
            line, count = counts[key]
            head = heading(context, found.earlier if left else found.later, line, count)
            nodes[key] = FlowNode(str(head.label), head.tone, count, y, count * unit)
            y += max(count * unit, LEAST_HEIGHT) + GAP
    return nodes


def _direction(kinds: tuple[Kind, ...]) -> str:
    return DIRECTIONS.get(kinds[0], "") if len(kinds) == 1 else ""
