"""The rating of the whole, and who gave it."""

from dataclasses import dataclass

from planpress.model import Known, known
from planpress.views.context import Context, TaggedText
from planpress.views.rating_badge import RatingBadge, badge


@dataclass(frozen=True)
class OverallRating:
    """One assessor's rating of the whole.

    Args:
        assessor: Who judges.
        badge: The rating, or None where none was found.
    """

    assessor: TaggedText
    badge: RatingBadge | None


@dataclass(frozen=True)
class Overall:
    """The rating of the whole by each assessor.

    Args:
        ratings: One for each assessor, in the order of the plan.
        state: How much of the report is known.
    """

    ratings: tuple[OverallRating, ...]
    state: Known


def overall(context: Context, assessor: str | None = None) -> Overall:
    """Show the overall rating and whose it is.

    Args:
        context: Where it is shown.
        assessor: Only this assessor's rating; left out: everybody's.

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
