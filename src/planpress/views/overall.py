"""The overall rating of the plan, and who gave it."""

from dataclasses import dataclass

from planpress.model import Known, known
from planpress.views.context import Context, TaggedText
from planpress.views.rating_badge import RatingBadge, badge


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
class Overall:
    """The overall rating by each assessor.

    Args:
        ratings: One rating for each assessor, in the order of the plan.
        state: How much of the report is known.
    """

    ratings: tuple[OverallRating, ...]
    state: Known


def overall(context: Context, assessor: str | None = None) -> Overall:
    """Show the overall rating, and who gave it.

    Args:
        context: The context of the page.
        assessor: Shows only the rating by this assessor; by default, the rating by every assessor.

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
    return Overall(ratings, known(report))
