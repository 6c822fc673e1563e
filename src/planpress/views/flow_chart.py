"""A picture of how actions moved between ratings; the matrix contains the same information in numbers."""

from collections.abc import Iterable
from dataclasses import dataclass

from planpress import compare
from planpress.compare import ChangeKind, Line
from planpress.language.labels import line_label
from planpress.views.context import Context
from planpress.views.movement import DIRECTIONS, heading
from planpress.views.rating_badge import Tone

UNIT = 14.0
"""The height of an action, in units of the drawing, unless a large report needs a smaller height."""
TALLEST = 520.0
"""The maximum height of all actions together."""
GAP = 10.0
WIDTH = 640.0
LABEL = 200.0
"""The width for the labels on each side, unless a label is longer."""
LETTER = 6.8
"""The width of a letter of a label, estimated on the safe side."""
LEAST_HEIGHT = 16.0
"""The minimum height for a rating and its label."""


@dataclass(frozen=True)
class FlowNode:
    """A row or column of the matrix, on one side of the picture.

    Args:
        label: The label of the row or column, such as a rating.
        tone: The step of the colour and shape ramp.
        count: The number of actions.
        y: The upper edge, in units of the drawing.
        height: The height, in units of the drawing.
    """

    label: str
    tone: Tone
    count: int
    y: float
    height: float


@dataclass(frozen=True)
class FlowBand:
    """The actions in one cell of the matrix; all lengths are in units of the drawing.

    Args:
        from_top: The upper edge on the left.
        to_top: The upper edge on the right.
        thickness: The height of the band.
        direction: "up", "down" or "same"; empty if it is none of these.
        text: The band in words.
    """

    from_top: float
    to_top: float
    thickness: float
    direction: str
    text: str


@dataclass(frozen=True)
class FlowChart:
    """The picture; all lengths are in units of the drawing.

    Args:
        earlier: The earlier period.
        later: The later period.
        left: The left edge of the drawing; 0 unless a label on the left is long.
        width: The width of the drawing.
        height: The height of the drawing.
        sources: The rows of the matrix that count actions, from the top.
        targets: The columns of the matrix that count actions, from the top.
        bands: The bands from the rows on the left to the columns on the right.
    """

    earlier: str
    later: str
    left: float
    width: float
    height: float
    sources: tuple[FlowNode, ...]
    targets: tuple[FlowNode, ...]
    bands: tuple[FlowBand, ...]


def flow_chart(context: Context, comparison: compare.Comparison) -> FlowChart:
    """Draw the bands of a comparison that has a matrix."""
    bands = compare.flow(comparison)
    total = max(sum(band.count for band in bands), 1)
    unit = min(UNIT, TALLEST / total)
    sources = _nodes(context, comparison, bands, unit, left=True)
    targets = _nodes(context, comparison, bands, unit, left=False)
    from_at, to_at = ({key: node.y for key, node in side.items()} for side in (sources, targets))
    drawn = []
    for band in bands:
        source, target = band.source.id, band.target.id
        thickness = band.count * unit
        # Translators: a number of actions that went from one rating to another
        words = context.words.gettext(
            "%(earlier)s to %(later)s: %(count)s",
            earlier=line_label(context.words, band.source, context.language),
            later=line_label(context.words, band.target, context.language),
            count=band.count,
        )
        drawn.append(
            FlowBand(
                round(from_at[source], 1),
                round(to_at[target], 1),
                round(thickness, 1),
                _direction(band.kinds),
                words,
            )
        )
        from_at[source] += thickness
        to_at[target] += thickness
    more_left = _missing_width(sources.values())
    bottom = max((node.y + node.height for side in (sources, targets) for node in side.values()), default=0.0)
    return FlowChart(
        comparison.earlier.period,
        comparison.later.period,
        -more_left,
        WIDTH + more_left + _missing_width(targets.values()),
        bottom,
        tuple(sources.values()),
        tuple(targets.values()),
        tuple(drawn),
    )


def _missing_width(nodes: Iterable[FlowNode]) -> float:
    """Return by how much the longest label of a side is wider than the space for labels."""
    longest = max((len(f"{node.label}: {node.count}") for node in nodes), default=0)
    return round(max(0.0, longest * LETTER - LABEL), 1)


def _nodes(
    context: Context, comparison: compare.Comparison, bands: tuple[compare.Band, ...], unit: float, *, left: bool
) -> dict[str, FlowNode]:
    counts: dict[str, tuple[Line, int]] = {}
    for band in bands:
        line = band.source if left else band.target
        counts[line.id] = (line, counts.get(line.id, (line, 0))[1] + band.count)
    matrix = comparison.movement
    order = [line.id for line in (matrix.rows if left else matrix.columns)] if matrix else []
    nodes, y = {}, 0.0
    for key in order:
        if key in counts:
            line, count = counts[key]
            head = heading(context, comparison.earlier if left else comparison.later, line, count)
            nodes[key] = FlowNode(str(head.label), head.tone, count, y, count * unit)
            y += max(count * unit, LEAST_HEIGHT) + GAP
    return nodes


def _direction(kinds: tuple[ChangeKind, ...]) -> str:
    return DIRECTIONS.get(kinds[0], "") if len(kinds) == 1 else ""
