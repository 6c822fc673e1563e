"""Determines whether an action or a milestone was late at the end of a period."""

from planpress.model.action import Action, Milestone
from planpress.model.plan import Plan
from planpress.model.report import Report


def is_late(plan: Plan, report: Report, action: Action) -> bool:
    """Tell whether an action had not been finished although its due date had passed by the end of the period.

    The rating by the Party counts or, without one, the first rating. An action is finished if it has the best rating on
    the scale or a final rating. The day on which somebody asks does not matter.

    Args:
        plan: The plan.
        report: The report.
        action: An action in the report.
    """
    if action.due is None or not action.due.is_late(report.end.last):
        return False
    scale = plan.scale(report.scale)
    judged = action.ratings.get(plan.assessors[0].id) or next(iter(action.ratings.values()), None)
    rating = scale.rating(judged.rating) if scale and judged else None
    return not (scale and rating and scale.is_final(rating))


def is_milestone_late(plan: Plan, report: Report, milestone: Milestone) -> bool:
    """Tell whether a milestone had not been reached although its due date had passed by the end of the period.

    A milestone without a rating is not judged, because nobody can tell from the words of its state whether it has been
    reached.

    Args:
        plan: The plan.
        report: The report.
        milestone: A milestone of an action of the report.
    """
    return (
        milestone.due is not None
        and milestone.due.is_late(report.end.last)
        and milestone.rating is not None
        and not is_reached(plan, report, milestone)
    )


def is_reached(plan: Plan, report: Report, milestone: Milestone) -> bool:
    """Tell whether a milestone has a date on which it was reached, the best rating on the scale or a final rating."""
    scale = plan.scale(report.scale)
    rating = scale.rating(milestone.rating) if scale and milestone.rating else None
    return bool(milestone.reached) or bool(scale and rating and scale.is_final(rating))
