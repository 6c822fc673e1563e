"""The actions from the last report that lists them, for pages of a period whose own report lists none."""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from typing import Any

from planpress.views.action_list import ActionList
from planpress.views.context import Context, Link
from planpress.views.rating_grid import RatingGrid


@dataclass(frozen=True)
class LastReported:
    """The actions of an earlier report, marked with its period.

    Args:
        period: The link to the earlier period.
        content: The actions under their ratings or, if none are rated, in a list.
    """

    period: Link
    content: RatingGrid | ActionList


def last_reported(context: Context) -> Context | None:
    """Return the context of the last earlier report that lists its actions, with the links of the page.

    Args:
        context: The context of the page.

    Returns:
        The context; None if the report of the period lists its actions itself, or if no earlier report does.
    """
    report = context.actions_report
    if report is None or report.period == context.report.period:
        return None
    memory = context.remember(("memory of the last report", context.language), dict[Hashable, Any])
    return replace(context, dataset=context.dataset.until(report.period), report=report, memory=memory, checked=None)
