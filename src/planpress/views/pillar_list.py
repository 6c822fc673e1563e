"""A list of the pillars of the plan or, in a plan without pillars, of its objectives."""

from dataclasses import dataclass

from planpress.model import Known, known
from planpress.views.context import Context, Link
from planpress.views.distribution_chart import Bar
from planpress.views.pillar_page import rating_bars


@dataclass(frozen=True)
class PillarEntry:
    """A pillar or objective in a list.

    Args:
        link: The link to its page.
        bars: The distributions of the ratings of its actions.
        count: The number of its actions; None if no report up to this period lists its actions.
        known_from: If the report of this period lists no actions, the latest period whose report does; otherwise empty.
    """

    link: Link
    bars: tuple[Bar, ...]
    count: int | None
    known_from: str


@dataclass(frozen=True)
class PillarList:
    """The pillars of the plan.

    Args:
        entries: The pillars or, in a plan without pillars, the objectives, in the order of the plan.
        state: How much of the report is known.
        by_objective: Whether the entries are objectives.
    """

    entries: tuple[PillarEntry, ...]
    state: Known
    by_objective: bool


def pillar_list(context: Context) -> PillarList:
    """Show the pillars or, in a plan without pillars, the objectives, each with the distribution of its ratings."""
    actions_report = context.actions_report
    is_earlier = actions_report is not None and actions_report.period != context.report.period
    known_from = actions_report.period if actions_report and is_earlier else ""
    entries = []
    for identifier, link in context.headings:
        if identifier:
            actions = tuple(action for action in context.actions if context.heading_of(action) == identifier)
            count = len(actions) if context.actions else None
            entries.append(PillarEntry(link, rating_bars(context, actions), count, known_from))
    return PillarList(tuple(entries), known(context.report), context.groups_by_objective)
