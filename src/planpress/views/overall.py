"""The overall rating of the plan and who gave it."""

from dataclasses import dataclass

from planpress.model import Assessor, Known, Requirement, known
from planpress.views.context import Context, TaggedText
from planpress.views.rating_badge import RatingBadge, Tone, badge, tone


@dataclass(frozen=True)
class OverallRating:
    """The overall rating by one assessor.

    Args:
        assessor: The assessor.
        badge: The rating, or None if the assessor gave none.
    """

    assessor: TaggedText
    badge: RatingBadge | None


@dataclass(frozen=True)
class Rung:
    """A rating of the scale, as a rung of the ladder.

    Args:
        label: The rating.
        tone: The step of the colour and shape ramp.
        raters: The assessors that gave this rating to the whole plan.
    """

    label: TaggedText
    tone: Tone
    raters: tuple[TaggedText, ...]


@dataclass(frozen=True)
class Overall:
    """The overall rating by each assessor.

    Args:
        ratings: One rating for each assessor, in the order of the plan.
        state: How much of the report is known.
        demanded: Whether the process demands an overall rating, so that its absence is stated.
        ladder: All ratings of the scale, in its order, each with the assessors who gave it; empty if nobody gave an
            overall rating.
    """

    ratings: tuple[OverallRating, ...]
    state: Known
    demanded: bool
    ladder: tuple[Rung, ...]


def overall(context: Context, assessor: str | None = None) -> Overall:
    """Show the overall rating and who gave it.

    Args:
        context: The context of the page.
        assessor: The id of an assessor, to show only this assessor's rating; by default, the rating by every assessor.

    Raises:
        UnknownNameError: There is no such assessor.
    """
    report = context.report
    chosen = (context.find_assessor(assessor),) if assessor else context.plan.assessors
    ratings = tuple(
        OverallRating(
            context.read_plan(assessor.label), badge(context, report, assessor, report.overall.get(assessor.id))
        )
        for assessor in chosen
    )
    given = any(rating.badge for rating in ratings)
    return Overall(
        ratings, known(report), Requirement.OVERALL in context.plan.requires, _ladder(context, chosen) if given else ()
    )


def _ladder(context: Context, assessors: tuple[Assessor, ...]) -> tuple[Rung, ...]:
    scale = context.scale
    if scale is None:
        return ()
    given: dict[str, list[TaggedText]] = {}
    for assessor in assessors:
        if assessment := context.report.overall.get(assessor.id):
            given.setdefault(assessment.rating, []).append(context.read_plan(assessor.label))
    return tuple(
        Rung(context.read_plan(rating.label), tone(scale, rating), tuple(given.get(rating.id, ())))
        for rating in scale.ratings
    )
