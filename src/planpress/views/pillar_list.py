"""The pillars of the plan, in a list."""

from dataclasses import dataclass

from planpress.model import Known, known
from planpress.views.context import Context, Link
from planpress.views.distribution_chart import Bar
from planpress.views.pillar_page import _actions, _bars, _link


@dataclass(frozen=True)
class PillarEntry:
    """A pillar in a list.

    Args:
        link: Its name and page.
        bars: How the ratings of its actions spread.
        count: How many actions it has; None where no report up to this period lists its actions.
        known_from: The period whose report lists them, where this one's does not; else empty.
    """

    link: Link
    bars: tuple[Bar, ...]
    count: int | None
    known_from: str


@dataclass(frozen=True)
class PillarList:
    """The pillars of the plan.

    Args:
        entries: In the order of the plan.
        state: How much of the report is known.
    """

    entries: tuple[PillarEntry, ...]
    state: Known


def pillar_list(context: Context) -> PillarList:
    """Show the pillars with the spread of the ratings of each."""
    home = context.actions_report
    known_from = home.period if home and home.period != context.report.period else ""
    entries = []
    for pillar in context.pillars:
        actions = _actions(context, pillar)
        count = len(actions) if context.actions else None
        entries.append(PillarEntry(_link(context, pillar), _bars(context, actions), count, known_from))
    return PillarList(tuple(entries), known(context.report))
