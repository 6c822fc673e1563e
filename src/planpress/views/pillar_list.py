"""A list of the pillars of the plan."""

from dataclasses import dataclass

from planpress.model import Known, known
from planpress.views.context import Context, Link
from planpress.views.distribution_chart import Bar
from planpress.views.pillar_page import pillar_actions, rating_bars


@dataclass(frozen=True)
class PillarEntry:
    """A pillar in a list.

    Args:
        link: The link to its page.
        bars: The distributions of the ratings of its actions.
        count: The number of its actions; None if no report up to this period lists its actions.
        known_from: If the report of this period lists no actions, the period whose report does; otherwise empty.
    """

    link: Link
    bars: tuple[Bar, ...]
    count: int | None
    known_from: str


@dataclass(frozen=True)
class PillarList:
    """The pillars of the plan.

    Args:
        entries: The pillars, in the order of the plan.
        state: How much of the report is known.
    """

    entries: tuple[PillarEntry, ...]
    state: Known


def pillar_list(context: Context) -> PillarList:
    """Show the pillars, each with the distribution of its ratings."""
    actions_report = context.actions_report
    is_earlier = actions_report is not None and actions_report.period != context.report.period
    known_from = actions_report.period if actions_report and is_earlier else ""
    entries = []
    for pillar in context.pillars:
        actions = pillar_actions(context, pillar)
        count = len(actions) if context.actions else None
        entries.append(PillarEntry(context.pillar_link(pillar), rating_bars(context, actions), count, known_from))
    return PillarList(tuple(entries), known(context.report))
