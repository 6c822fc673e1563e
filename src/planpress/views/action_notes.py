"""Editorial notes about actions that the report of a period does not list."""

from dataclasses import dataclass

from planpress.model import known
from planpress.views.context import Context, Link, TaggedText


@dataclass(frozen=True)
class NotedAction:
    """An action with its notes.

    Args:
        action: The link to its page, with its number.
        title: Its official name.
        notes: The notes, in the order of the data.
    """

    action: Link
    title: TaggedText
    notes: tuple[TaggedText, ...]


@dataclass(frozen=True)
class ActionNotes:
    """Notes about actions.

    Args:
        actions: The actions that have notes, in printed order.
    """

    actions: tuple[NotedAction, ...]


def action_notes(context: Context) -> ActionNotes:
    """Return the editorial notes about actions that the period's report does not list, if there are any."""
    report = context.report
    if known(report).lists_actions:
        return ActionNotes(())
    noted = {note.about for note in report.notes}
    return ActionNotes(
        tuple(
            NotedAction(
                context.action_link(action.id),
                context.read(action.title, context.actions_report),
                tuple(context.read(note.text) for note in report.notes if note.about == action.id),
            )
            for action in context.actions
            if action.id in noted
        )
    )
