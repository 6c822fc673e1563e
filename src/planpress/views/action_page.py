"""The page of one action."""

from dataclasses import dataclass, replace

from planpress.model import Action, Known, known
from planpress.views.action_card import ActionCard, card
from planpress.views.context import Context, Link
from planpress.views.earlier_text import EarlierText, earlier_text
from planpress.views.history import History, former_actions, history, history_of
from planpress.views.last_reported import last_reported
from planpress.views.share import Share, share_action
from planpress.views.tombstone_page import FormerAction


@dataclass(frozen=True)
class ActionPage:
    """The page of one action.

    Args:
        card: The action.
        last: If the report of the period lists no actions, the action as in the last report that does; otherwise None.
        formers: Other actions that had this action's number before, latest first.
        state: How much of the report is known.
        pillar: The link to the pillar of the action or, if the plan has no pillars, to the list of all actions.
        period: The id of the period.
        dates: The first and the last day of the period, in words.
        previous: The previous action in printed order; None for the first.
        next: The next action in printed order; None for the last.
        share: How to share the page.
        history: The action's ratings and numbers over the periods.
        earlier_text: What the nearest earlier report with actions says about the action's progress, or None.
    """

    card: ActionCard
    last: ActionCard | None
    formers: tuple[FormerAction, ...]
    state: Known
    pillar: Link
    period: str
    dates: str
    previous: Link | None
    next: Link | None
    share: Share
    history: History
    earlier_text: EarlierText | None


def action_page(context: Context, identifier: str) -> ActionPage:
    """Show the whole page of one action.

    Args:
        context: The context of the page.
        identifier: The action's id.

    Raises:
        UnknownNameError: There is no such action.
    """
    subject = context.find_action(identifier)
    before, after = _neighbours(context, subject)
    report, earlier = context.report, last_reported(context)
    return ActionPage(
        card=card(context, subject),
        last=replace(card(earlier, subject), suffix="-last-reported") if earlier else None,
        formers=former_actions(context, identifier),
        state=known(report),
        pillar=context.heading_link(subject),
        period=report.period,
        dates=context.words.span(report.start, report.end),
        previous=before,
        next=after,
        share=share_action(context, identifier),
        history=history(context, identifier),
        earlier_text=earlier_text(context, subject, history_of(context, identifier)),
    )


def _neighbours(context: Context, subject: Action) -> tuple[Link | None, Link | None]:
    """Return the links to the previous and the next action in printed order."""
    previous, following = context.remember("neighbours", lambda: _all_neighbours(context))[subject.id]
    return _link(context, previous), _link(context, following)


def _all_neighbours(context: Context) -> dict[str, tuple[str | None, str | None]]:
    """Return the ids of the previous and the next action for every action, computed in one pass."""
    ids = [action.id for action in context.actions]
    return dict(zip(ids, zip((None, *ids[:-1]), (*ids[1:], None), strict=True), strict=True))


def _link(context: Context, identifier: str | None) -> Link | None:
    return context.action_link(identifier) if identifier else None
