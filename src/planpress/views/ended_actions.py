"""The actions of an earlier report that were dropped, split or merged."""

from dataclasses import dataclass

from planpress.compare import REGROUPINGS, ChangeKind
from planpress.language.changes import change_clause
from planpress.views.action_name import ActionName, action_name
from planpress.views.comparisons import comparison_with
from planpress.views.context import Context


@dataclass(frozen=True)
class EndedEntry:
    """What became of an action, or of several actions that were merged.

    Args:
        actions: The actions, as the earlier report names them.
        text: What became of them, and why.
    """

    actions: tuple[ActionName, ...]
    text: str


@dataclass(frozen=True)
class EndedActions:
    """The actions in the nearest earlier list of actions that have since been dropped, split or merged.

    Args:
        earlier: The period of that list; empty if this report or all earlier ones list no actions.
        entries: The actions, in printed order; empty if there are none.
    """

    earlier: str
    entries: tuple[EndedEntry, ...]


def ended_actions(context: Context) -> EndedActions:
    """Show what became of actions that were dropped, split or merged since the nearest earlier report with actions."""
    report = context.report
    start = context.dataset.detailed_before(report.period) if report.detailed else None
    if start is None:
        return EndedActions("", ())
    comparison = comparison_with(context, start, context.plan.assessors[0])
    changes = comparison.of_kind(ChangeKind.DROPPED, *REGROUPINGS)
    entries = tuple(
        EndedEntry(
            tuple(action_name(context, start, rated.action) for rated in change.was),
            change_clause(context.words, change),
        )
        for change in changes
    )
    return EndedActions(start.period, entries)
