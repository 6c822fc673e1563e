"""A table of the ratings that a report uses, and what they mean."""

from dataclasses import dataclass

from planpress.views.context import Context, TaggedText
from planpress.views.rating_badge import Tone, tone


@dataclass(frozen=True)
class ScaleStep:
    """A rating of the scale.

    Args:
        id: Its id in the data.
        label: Its label.
        tone: The step of the colour and shape ramp.
        ranked: Whether the rating has a rank; a rating without a rank is neither better nor worse than the others.
        also: Other spellings that reports print.
        definition: The official definition, or None if none was supplied.
        definition_source: The source of the definition.
    """

    id: str
    label: TaggedText
    tone: Tone
    ranked: bool
    also: tuple[str, ...]
    definition: TaggedText | None
    definition_source: str | None


@dataclass(frozen=True)
class ScaleTable:
    """The scale of a report.

    Args:
        id: Its id in the data, or None if the report names no scale.
        source: The source of the scale.
        steps: The ratings, in the official order.
        assessors: The assessors of the plan.
    """

    id: str | None
    source: str | None
    steps: tuple[ScaleStep, ...]
    assessors: tuple[TaggedText, ...]


def scale(context: Context) -> ScaleTable:
    """Show the ratings that the report uses, each with its definition or a note that none was supplied."""
    named = context.scale
    assessors = tuple(context.read_plan(assessor.label) for assessor in context.plan.assessors)
    if named is None:
        return ScaleTable(None, None, (), assessors)
    steps = tuple(
        ScaleStep(
            id=rating.id,
            label=context.read_plan(rating.label),
            tone=tone(named, rating),
            ranked=rating.rank is not None,
            also=rating.also,
            definition=context.read_plan(rating.definition.text) if rating.definition else None,
            definition_source=rating.definition.source if rating.definition else None,
        )
        for rating in named.ratings
    )
    return ScaleTable(named.id, named.source, steps, assessors)
